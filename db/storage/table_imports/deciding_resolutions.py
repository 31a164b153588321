"""What becomes of a resolution's row: its meeting must be known, and is never made by it."""

from sqlalchemy.orm import Session

from db.model import RecordType, new_id
from db.model.table_entries import ResolutionEntry
from db.model.table_import import RowNote, RowState, TableMapping
from db.storage.table_imports.decision import Decision, contradict
from db.storage.table_imports.known import Known, KnownMeeting
from db.storage.table_imports.known_resolutions import KnownResolutions


class ResolutionDecider:
    """Decides the rows of resolutions."""

    def __init__(self, known: Known, mapping: TableMapping) -> None:
        self._known, self._mapping = known, mapping
        self._resolutions = KnownResolutions()

    def decide(self, session: Session, decision: Decision, entry: ResolutionEntry) -> Decision:
        """Decide a row; ``session`` is asked for the resolutions of its meeting."""
        meeting = self._meeting_of(decision, entry)
        if meeting is None:
            return decision
        decision.meeting_id = meeting.id
        of_meeting = self._resolutions.of(session, meeting.id)
        found = of_meeting.find(entry)
        if len(found) > 1:
            return decision.refuse("resolution_ambiguous")
        if not found:
            decision.record_id = new_id()
            decision.position = of_meeting.add(decision.record_id, entry, decision.row.number)
            return decision
        known = found[0]
        decision.record_id = known.id
        if known.row:
            decision.notes.append(RowNote("same_as_row", "", {"row": known.row}))
        decision.notes += [
            RowNote("differs_untold", "", {"field": "text", "value": text[:90]})
            for code, text in entry.texts.items()
            if code in known.texts and not known.has(code, text)
        ]
        fills = [f"text/{code}" for code in entry.texts if code not in known.texts]
        fills += ["kinds"] if entry.kinds and not known.kinds else []
        decision.state = RowState.SAME
        if fills and not self._mapping.fill_up:
            decision.notes.append(RowNote("could_fill", "", {"count": len(fills)}))
        elif fills:
            decision.state, decision.fills = RowState.FILLS, fills
            of_meeting.fill(known, entry)
        return decision

    def _meeting_of(self, decision: Decision, entry: ResolutionEntry) -> KnownMeeting | None:
        if entry.ordinal is None and entry.date is None:
            decision.refuse("nothing_identifies")
            return None
        if entry.council is None:
            found = self._known.meetings_on(entry.date) if entry.date else []
        else:
            bearers = self._known.body(RecordType.COUNCIL, entry.council, self._mapping.language)
            if len(bearers) != 1:
                code = "council_ambiguous" if bearers else "council_unknown"
                similar = self._known.similar(RecordType.COUNCIL, entry.council.label)
                code += "_similar" if similar and not bearers else ""
                decision.refuse(code, value=entry.council.label, known=similar)
                return None
            found = self._known.meetings_of(bearers[0], entry.ordinal, entry.date)
        if len(found) != 1:
            decision.refuse("meeting_ambiguous" if found else "meeting_unknown")
            return None
        meeting = found[0]
        if None not in {entry.ordinal, meeting.ordinal} and entry.ordinal != meeting.ordinal:
            decision.refuse("contradicts_ordinal", known=meeting.ordinal or 0)
            return None
        if contradict(entry.date, meeting.date_start):
            decision.refuse("contradicts_date", known=meeting.date_start or "")
            return None
        return meeting

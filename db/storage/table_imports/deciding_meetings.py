"""What becomes of a meeting's row: same council and same number or first day are one meeting."""

from collections.abc import Callable, Mapping

from db.model import RecordType, new_id
from db.model.table_entries import MeetingEntry
from db.model.table_import import RowNote, RowState, TableMapping
from db.storage.table_imports.decision import Decision, contradict
from db.storage.table_imports.known import Known, KnownMeeting
from db.storage.table_imports.tying import Tying


class MeetingDecider:
    """Decides the rows of meetings."""

    def __init__(self, known: Known, tying: Tying, mapping: TableMapping) -> None:
        self._known, self._tying, self._mapping = known, tying, mapping

    def decide(self, decision: Decision, entry: MeetingEntry) -> Decision:
        """Decide a row."""
        if entry.council is None:
            return decision.refuse("council_missing")
        if entry.ordinal is None and entry.date_start is None:
            return decision.refuse("nothing_identifies")
        bearers = self._known.body(RecordType.COUNCIL, entry.council, self._mapping.language)
        if len(bearers) > 1:
            return decision.refuse("council_ambiguous", value=entry.council.label)
        found = (
            self._known.meetings_of(bearers[0], entry.ordinal, entry.date_start) if bearers else []
        )
        if len(found) > 1:
            return decision.refuse("meeting_ambiguous")
        if not found:
            return self._new_meeting(decision, entry)
        return self._known_meeting(decision, entry, found[0])

    def _new_meeting(self, decision: Decision, entry: MeetingEntry) -> Decision:
        decision.record_id = decision.meeting_id = new_id()
        decision.council = self._tying.tie_body(decision, RecordType.COUNCIL, entry.council)
        self._tie_parts(decision, entry)
        self._known.add_meeting(
            KnownMeeting(
                decision.record_id,
                decision.council,
                entry.ordinal,
                entry.date_start,
                entry.date_end,
                decision.place,
                dict(entry.themes),
                bool(decision.organisers),
                bool(decision.persons),
                decision.row.number,
            )
        )
        return decision

    def _known_meeting(
        self, decision: Decision, entry: MeetingEntry, known: KnownMeeting
    ) -> Decision:
        if None not in {entry.ordinal, known.ordinal} and entry.ordinal != known.ordinal:
            return decision.refuse("contradicts_ordinal", known=known.ordinal or 0)
        if contradict(entry.date_start, known.date_start):
            return decision.refuse("contradicts_date", known=known.date_start or "")
        decision.record_id = decision.meeting_id = known.id
        if known.row:
            decision.notes.append(RowNote("same_as_row", "", {"row": known.row}))
        fills = self._empty_fields(decision, entry, known)
        decision.state = RowState.SAME
        if fills and not self._mapping.fill_up:
            decision.notes.append(RowNote("could_fill", "", {"count": len(fills)}))
        elif fills:
            decision.state, decision.fills = RowState.FILLS, fills
            self._fill_known(decision, entry, known)
        return decision

    def _empty_fields(
        self, decision: Decision, entry: MeetingEntry, known: KnownMeeting
    ) -> list[str]:
        """The fields that the row has and the meeting has not; other values are told."""
        fills = []
        pairs = (
            ("ordinal", entry.ordinal, known.ordinal),
            ("date_start", entry.date_start, known.date_start),
            *(
                (f"theme/{code}", text, known.themes.get(code))
                for code, text in entry.themes.items()
            ),
        )
        for name, value, there in pairs:
            if value is not None and there is None:
                fills.append(name)
            elif value is not None and value != there:
                self._tell_difference(decision, name, value, there)
        # An end is only taken with its own beginning.
        if entry.date_end is not None:
            if known.date_end is None and known.date_start in {None, entry.date_start}:
                fills.append("date_end")
            elif entry.date_end != known.date_end:
                self._tell_difference(decision, "date_end", entry.date_end, known.date_end)
        if entry.place and known.place is None:
            fills.append("place")
        elif entry.place and known.place not in self._known.bearers(RecordType.PLACE, entry.place):
            self._tell_difference(decision, "place", entry.place, None)
        if entry.organisers and not known.organisers:
            fills.append("organisers")
        if entry.participants and not known.participants:
            fills.append("participants")
        return fills

    def _tell_difference(
        self, decision: Decision, name: str, value: str | int, there: str | int | None
    ) -> None:
        code = "differs" if there is not None else "differs_untold"
        params = {"field": name, "value": value, **({} if there is None else {"known": there})}
        decision.notes.append(RowNote(code, "", params))

    def _fill_known(self, decision: Decision, entry: MeetingEntry, known: KnownMeeting) -> None:
        self._tie_parts(decision, entry, decision.fills)
        filled: Mapping[str, Callable[[], None]] = {
            "ordinal": lambda: setattr(known, "ordinal", entry.ordinal),
            "date_start": lambda: setattr(known, "date_start", entry.date_start),
            "date_end": lambda: setattr(known, "date_end", entry.date_end),
            "place": lambda: setattr(known, "place", decision.place),
            "organisers": lambda: setattr(known, "organisers", True),
            "participants": lambda: setattr(known, "participants", True),
        }
        for name in decision.fills:
            if name in filled:
                filled[name]()
            else:
                code = name.partition("/")[2]
                known.themes[code] = entry.themes[code]
        self._known.add_meeting(known)

    def _tie_parts(
        self, decision: Decision, entry: MeetingEntry, only: list[str] | None = None
    ) -> None:
        if entry.place and (only is None or "place" in only):
            decision.place = self._tying.tie(decision, RecordType.PLACE, entry.place)
        if only is None or "organisers" in only:
            bodies = (
                self._tying.tie_body(decision, RecordType.INSTITUTION, body)
                for body in entry.organisers
            )
            decision.organisers = list(dict.fromkeys(filter(None, bodies)))
        if only is None or "participants" in only:
            decision.persons = [
                self._tying.tie(decision, RecordType.PERSON, person.name)
                for person in entry.participants
            ]

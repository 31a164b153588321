"""Writes a meeting's row: a new meeting, or what a known one had not."""

from collections.abc import Mapping

from db.errors import DraftError
from db.model import PartialDate, RecordType, Role, new_id
from db.model.table_entries import MeetingEntry
from db.model.table_import import RowState
from db.storage.table_imports.batch import Batch
from db.storage.table_imports.decision import Decision
from db.storage.tables import MeetingTable
from db.storage.typed_dates import check_order


def enter_meeting(batch: Batch, decision: Decision, entry: MeetingEntry, source: str) -> None:
    """Write a new meeting, or what a known one had not. Raises DraftError for days out of order."""
    first, last = (PartialDate.parse(d) if d else None for d in (entry.date_start, entry.date_end))
    check_order(first, last, DraftError("draft_date_order", value=str(last)))
    batch.change.index(decision.record_id)
    if decision.state is RowState.NEW:
        _new_meeting(batch, decision, entry)
    else:
        _fill_meeting(batch, decision, entry)
    for code, text in entry.themes.items():
        field = f"theme/{code}"
        if decision.state is RowState.NEW or field in decision.fills:
            batch.rows["meeting_theme"].append(
                {"meeting_id": decision.record_id, "language": code, "text": text}
            )
        role, chosen = _role_of_theme(decision, code), field not in decision.differing
        batch.state(decision, "theme", text, source, role, chosen=chosen)
    _state_head(batch, decision, entry, source)
    _add_organisers(batch, decision, entry, source)
    _add_participants(batch, decision, entry, source)
    batch.note(decision, RecordType.MEETING)


def _new_meeting(batch: Batch, decision: Decision, entry: MeetingEntry) -> None:
    batch.record(decision.record_id, RecordType.MEETING)
    batch.rows["meeting"].append(
        {
            "id": decision.record_id,
            "council_id": decision.council,
            "ordinal": entry.ordinal,
            "date_start": entry.date_start,
            "date_end": entry.date_end,
            **_span(entry.date_start, entry.date_end),
            "place_id": decision.place,
            "legal_basis_id": None,
            "theme": next(iter(entry.themes.values()), ""),
            "language": batch.language,
        }
    )


def _fill_meeting(batch: Batch, decision: Decision, entry: MeetingEntry) -> None:
    meeting = batch.change.session.get_one(MeetingTable, decision.record_id)
    for name in ("ordinal", "date_start", "date_end"):
        if name in decision.fills:
            setattr(meeting, name, getattr(entry, name))
    if "place" in decision.fills:
        meeting.place_id = decision.place
    if not meeting.theme and any(name.startswith("theme/") for name in decision.fills):
        meeting.theme = next(iter(entry.themes.values()))
    span = _span(meeting.date_start, meeting.date_end)
    meeting.date_first, meeting.date_last = span["date_first"], span["date_last"]
    batch.change.touch(meeting.id)


def _state_head(batch: Batch, decision: Decision, entry: MeetingEntry, source: str) -> None:
    """What the row says of the head; of a known meeting also what it does not show."""
    new = decision.state is RowState.NEW
    council = entry.council
    if new and council is not None:
        for name, text in (("name", council.name), ("abbreviation", council.abbreviation)):
            if text:
                batch.state(decision, f"council.{name}", text, source, "council")
    for name, value, role in (
        ("ordinal", entry.ordinal, "ordinal"),
        ("date_start", entry.date_start, "date"),
        ("date_end", entry.date_end, "date_end"),
        ("place", entry.place or None, "place"),
    ):
        if value is not None:
            chosen = name not in decision.differing
            batch.state(decision, name, str(value), source, role, chosen=chosen)


def _add_organisers(batch: Batch, decision: Decision, entry: MeetingEntry, source: str) -> None:
    for position, institution in enumerate(decision.organisers):
        batch.rows["organiser"].append(
            {
                "meeting_id": decision.record_id,
                "institution_id": institution,
                "position": position,
            }
        )
    for body, institution in zip(entry.organisers, decision.organisers, strict=False):
        field = f"organiser/{institution}/name"
        batch.state(decision, field, body.label, source, "organisers")


def _add_participants(batch: Batch, decision: Decision, entry: MeetingEntry, source: str) -> None:
    taken: set[str] = set()
    for person, name in zip(decision.persons, entry.participants, strict=False):
        if person in taken:
            continue
        taken.add(person)
        participation = new_id()
        batch.rows["participation"].append(
            {
                "id": participation,
                "meeting_id": decision.record_id,
                "person_id": person,
                "role": Role.PARTICIPANT.value,
                "position": len(taken) - 1,
            }
        )
        if name.office:
            batch.rows["office"].append(
                {
                    "participation_id": participation,
                    "language": batch.language,
                    "text": name.office,
                }
            )
            field = f"participant/{person}/office"
            batch.state(decision, field, name.office, source, "participants")
        field = f"participant/{person}/name"
        batch.state(decision, field, name.name, source, "participants")
        batch.change.index(person)


def _span(start: str | None, end: str | None) -> Mapping[str, str | None]:
    """The earliest and the latest day that the dates can mean."""
    if start is None:
        return {"date_first": None, "date_last": None}
    first, last = PartialDate.parse(start), PartialDate.parse(end or start)
    return {"date_first": first.first_day(), "date_last": last.last_day()}


def _role_of_theme(decision: Decision, code: str) -> str:
    spans = decision.row.text.spans
    return f"theme_{code}" if f"theme_{code}" in spans else "theme"

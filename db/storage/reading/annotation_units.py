"""The index's units of notes and of records found by tags alone; what hits show of them.

A note is a unit of its own, so that the words of records count as they did. Meetings, resolutions
and persons are found by their tags in their own units; another record only while it has a tag.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.model import AUTHORITY_TYPES, IndexUnit, RecordType, UnitText, UnitType, UnitView
from db.storage.access.holds import AccessMap
from db.storage.access.named_holds import NamedHolds, named_holds
from db.storage.reading.names import Names, load_names
from db.storage.reading.sources import (
    DOCUMENT,
    MEETING,
    RECORD,
    RECORD_NOTE,
    RECORD_TAG,
    RESOLUTION,
    paired,
    rows_in,
)

Tags = Mapping[str, tuple[str, ...]]
#: The authorities that are no owners of units but for their tags and notes.
SILENT_TYPES = tuple(sorted(AUTHORITY_TYPES - {RecordType.PERSON}))


def tag_keys(session: Session, records: Iterable[str]) -> Tags:
    """The keys of each record's tags; one without any is missing."""
    own = RECORD_TAG.c
    found: dict[str, tuple[str, ...]] = {}
    statement = select(own.record_id, own.key).order_by(own.record_id, own.key)
    for record, key in rows_in(session, statement, own.record_id, records):
        found[record] = (*found.get(record, ()), key)
    return found


def annotated_owners(session: Session) -> list[str]:
    """The authorities, but for persons, that have a tag or a note."""
    annotated = select(RECORD_TAG.c.record_id).union(select(RECORD_NOTE.c.record_id))
    own = RECORD.c
    return list(
        session.scalars(
            select(own.id)
            .where(own.id.in_(annotated), own.type.in_(SILENT_TYPES), own.binned_at.is_(None))
            .order_by(own.id)
        )
    )


def note_units(notes: Iterable[Any], shared: Mapping[str, Any]) -> Iterator[IndexUnit]:
    """The units of some notes; ``shared`` is what all units of their record have."""
    for row in notes:
        yield IndexUnit(
            **{
                **shared,
                "uid": f"a:{row.id}",
                "type": UnitType.NOTE,
                "record_id": row.record_id,
                "texts": (UnitText("", row.text),),
            }
        )


def tagged_unit(
    record: str,
    kind: UnitType,
    tags: tuple[str, ...],
    shared: Mapping[str, Any],
    language: str = "",
) -> IndexUnit:
    """The unit of a record that is found by its tags alone."""
    return IndexUnit(
        **{
            **shared,
            "uid": f"t:{record}",
            "type": kind,
            "record_id": record,
            "texts": (),
            "languages": (language,) if language else (),
            "tags": tags,
        }
    )


def authority_units(
    session: Session, owners: Sequence[str], access: AccessMap
) -> Iterator[IndexUnit]:
    """The units of tagged authorities and of the notes on them; other ids are passed over."""
    own, note = RECORD.c, RECORD_NOTE.c
    statement = select(own.id, own.type).where(own.type.in_(SILENT_TYPES), own.binned_at.is_(None))
    present: dict[str, str] = paired(rows_in(session, statement, own.id, owners))
    tags = tag_keys(session, present)
    notes: dict[str, list[Any]] = {}
    for row in rows_in(session, select(RECORD_NOTE).order_by(note.id), note.record_id, present):
        notes.setdefault(row.record_id, []).append(row)
    held = named_holds(session, access, present)
    for record, kind in present.items():
        own_holds = held.get(record, NamedHolds()).of_wordless_unit
        shared = {"owner": record, "meeting_id": None, **own_holds}
        if record in tags:
            yield tagged_unit(record, UnitType(kind), tags[record], shared)
        yield from note_units(notes.get(record, ()), shared)


# Views ------------------------------------------------------------------------------------------


def note_views(session: Session, notes: Sequence[str], language: str) -> dict[str, UnitView]:
    """What a hit shows of notes: the note, and what it is on."""
    own = RECORD_NOTE.c
    statement = select(RECORD_NOTE, RECORD.c.type).join(RECORD, RECORD.c.id == own.record_id)
    rows = list(rows_in(session, statement, own.id, notes))
    heads = _heads(session, [(row.record_id, row.type) for row in rows], language)
    return {
        f"a:{row.id}": UnitView(
            uid=f"a:{row.id}",
            type=UnitType.NOTE,
            texts=(UnitText("", row.text),),
            note=row.id,
            **heads[row.record_id],
        )
        for row in rows
    }


def tagged_views(session: Session, records: Sequence[str], language: str) -> dict[str, UnitView]:
    """What a hit shows of tagged documents and authorities: their names."""
    own = RECORD.c
    statement = select(own.id, own.type).where(own.binned_at.is_(None))
    types = {
        record: kind
        for record, kind in rows_in(session, statement, own.id, records)
        if kind == RecordType.DOCUMENT or kind in SILENT_TYPES
    }
    heads = _heads(session, types.items(), language)
    return {
        f"t:{record}": UnitView(
            uid=f"t:{record}",
            type=UnitType(kind),
            texts=(UnitText("", heads[record]["title"]),),
            **heads[record],
        )
        for record, kind in types.items()
    }


def _heads(
    session: Session, records: Iterable[tuple[str, str]], language: str
) -> Mapping[str, dict[str, Any]]:
    """What views have of the records that they are about."""
    types = dict(records)
    rows: dict[str, Any] = {}
    for table in (RESOLUTION, DOCUMENT):
        rows |= {row.id: row for row in rows_in(session, select(table), table.c.id, types)}
    meetings = {
        row.id: row
        for row in rows_in(
            session,
            select(MEETING),
            MEETING.c.id,
            [*types, *(row.meeting_id for row in rows.values())],
        )
    }
    ids = [i for row in meetings.values() for i in (row.council_id, row.place_id)]
    names = load_names(session, [*ids, *types], language)
    return {
        record: _head(record, RecordType(kind), rows.get(record), meetings, names)
        for record, kind in types.items()
    }


def _head(
    record: str, kind: RecordType, row: Any, meetings: Mapping[str, Any], names: Names
) -> dict[str, Any]:
    meeting = meetings.get(record if row is None else row.meeting_id)
    council = names.short(meeting.council_id) if meeting is not None else ""
    title = row.title if kind is RecordType.DOCUMENT and row is not None else ""
    return {
        "record_id": record,
        "about": kind,
        "meeting_id": None if meeting is None else meeting.id,
        "number": row.number if kind is RecordType.RESOLUTION and row is not None else None,
        "date": None if meeting is None else meeting.date_start,
        "title": title or council or names.label(record),
        "council": council,
        "ordinal": None if meeting is None else meeting.ordinal,
        "place": names.label(meeting.place_id) if meeting is not None else "",
    }

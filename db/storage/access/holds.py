"""What is closed or restricted, and until when: what was said of records, and what they inherit.

A unit inherits from the units above it, a session from the units in which it lies, a document from
its session and its units, a resolution from its session. A resolution of which every wording stands
in a restricted document is as restricted as the mildest of these.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.model import RecordType
from db.model.access import AccessStatus, Holds, Restriction
from db.storage.description.codes import load_below
from db.storage.reading.sources import (
    DOCUMENT,
    PLACEMENT,
    RECORD,
    RESOLUTION,
    RESOLUTION_TEXT,
    RESTRICTION,
    rows_in,
)

NOTHING = Holds()


@dataclass(frozen=True, slots=True)
class AccessMap:
    """What was said of records, what holds for units, and where restricted ones hold records."""

    own: Mapping[str, Restriction] = field(default_factory=dict)
    units: Mapping[str, Holds] = field(default_factory=dict)
    placed: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.own)

    def here(self, record_id: str) -> Holds:
        """What holds for a record by what was said of it and by the units in which it lies."""
        said = self.own.get(record_id)
        found = NOTHING if said is None else Holds.of(said)
        for unit_id in self.placed.get(record_id, ()):
            found = found.with_(self.units[unit_id])
        return found

    def within(self, record_id: str, meeting_id: str) -> Holds:
        """What holds for a document, or for a resolution whatever its wordings' documents."""
        return self.here(record_id).with_(self.here(meeting_id))

    def resolution(self, record_id: str, meeting_id: str, documents: Iterable[str]) -> Holds:
        """What holds for a resolution whose wordings stand in those documents."""
        found: Holds | None = None
        for document_id in documents:
            its = self.here(document_id)
            found = its if found is None else found.or_(its)
        return self.within(record_id, meeting_id).with_(found or NOTHING)


def load_access(session: Session) -> AccessMap:
    """What holds in the archive as it is now."""
    rows = session.execute(select(RESTRICTION)).all()
    own = {
        row.record_id: Restriction(AccessStatus(row.status), row.reason, row.until) for row in rows
    }
    if not own:
        return AccessMap()
    units = _of_units(session, own)
    placed: dict[str, tuple[str, ...]] = {}
    column = PLACEMENT.c
    statement = select(column.record_id, column.unit_id).order_by(column.record_id, column.unit_id)
    for row in rows_in(session, statement, column.unit_id, units):
        placed[row.record_id] = (*placed.get(row.record_id, ()), row.unit_id)
    return AccessMap(own, units, placed)


def _of_units(session: Session, own: Mapping[str, Restriction]) -> dict[str, Holds]:
    """The units for which anything holds: those of which it was said, and those below."""
    tree = load_below(session, own)
    found: dict[str, Holds] = {}
    for unit_id in tree.in_order():
        parent = tree.place(unit_id).parent_id
        holds = found.get(parent, NOTHING) if parent is not None else NOTHING
        if said := own.get(unit_id):
            holds = holds.with_(Holds.of(said))
        if holds:
            found[unit_id] = holds
    return found


def holds_of(session: Session, access: AccessMap, ids: Iterable[str]) -> dict[str, Holds]:
    """What holds for each of those records; one for which nothing does is left out."""
    if not access:
        return {}
    wanted = list(dict.fromkeys(ids))
    statement = select(RECORD.c.id, RECORD.c.type)
    types = {row.id: row.type for row in rows_in(session, statement, RECORD.c.id, wanted)}
    meetings = _meetings(session, wanted)
    texts: dict[str, list[str]] = {}
    column = RESOLUTION_TEXT.c
    pairs = select(column.resolution_id, column.document_id)
    for row in rows_in(session, pairs, column.resolution_id, meetings):
        texts.setdefault(row.resolution_id, []).append(row.document_id)
    found: dict[str, Holds] = {}
    for record_id in wanted:
        kind = types.get(record_id)
        if kind == RecordType.UNIT:
            holds = access.units.get(record_id, NOTHING)
        elif kind == RecordType.RESOLUTION:
            documents = texts.get(record_id, ())
            holds = access.resolution(record_id, meetings[record_id], documents)
        elif record_id in meetings:
            holds = access.within(record_id, meetings[record_id])
        else:
            holds = access.here(record_id)
        if holds:
            found[record_id] = holds
    return found


def held_of(
    session: Session, access: AccessMap, ids: Iterable[str], day: str
) -> dict[str, tuple[AccessStatus, str]]:
    """Of those records the ones that readers may not see on a day, and until when."""
    found = holds_of(session, access, ids)
    states = {i: (holds.status(day), holds.until(day)) for i, holds in found.items()}
    return {i: state for i, state in states.items() if state[0] is not AccessStatus.OPEN}


def _meetings(session: Session, ids: Iterable[str]) -> dict[str, str]:
    """The session of each document and resolution."""
    found: dict[str, str] = {}
    for table in (DOCUMENT, RESOLUTION):
        own: Any = table.c
        for row in rows_in(session, select(own.id, own.meeting_id), own.id, ids):
            found[row.id] = row.meeting_id
    return found

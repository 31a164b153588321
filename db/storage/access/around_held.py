"""The records that readers may get otherwise than they are: the held ones, and what is around them.

All others readers have as they are, so whoever narrows an archive down reads no more than these.
Too many of them cost time only; one that is missing would be shown as it is.
"""

from collections.abc import Container, Iterable, Iterator, Mapping, Set
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Select, Table, or_, select, union
from sqlalchemy.orm import Session

from db.model import RecordType
from db.storage import tables
from db.storage.access.holds import AccessMap
from db.storage.access.letting_go import NAMED_IN
from db.storage.access.public_contents import NOT_PUBLISHED
from db.storage.contents import Content, contents_of
from db.storage.reading.sources import (
    DOCUMENT,
    FURTHER_ORIGINAL,
    PLACEMENT,
    RECORD,
    RECORD_NOTE,
    REDACTION,
    RESOLUTION,
    RESOLUTION_TEXT,
    RESTRICTION,
    UNIT,
    rows_in,
)
from db.storage.record_parts import PARTS


class _Pointer(NamedTuple):
    """A column that holds the id of a record, and the one with the record that it is of."""

    table: str
    pointing: ColumnElement[Any]
    owner: ColumnElement[Any]


class AroundHeld:
    """Those records of an archive; more of them where something turns out to go too."""

    def __init__(self, session: Session, access: AccessMap) -> None:
        self._session = session
        self._access = access
        self.contents: dict[str, Content] = {}

    def ids(self) -> list[str]:
        """What is held, and all that says something about it or has words in common with it."""
        hidden = self._hidden()
        held = self._with_meetings({*self._access.own, *self._access.placed, *hidden})
        held |= self._of(RESOLUTION_TEXT.c.resolution_id, RESOLUTION_TEXT.c.document_id, held)
        changed = held | self._never_whole() | self._access.units.keys()
        changed |= set(self._pointing(held | self._never_published()))
        changed |= self._lying_with(hidden, changed)
        here = RECORD.c.binned_at.is_(None)
        statement = select(RECORD.c.id).where(here)
        return sorted(row.id for row in rows_in(self._session, statement, RECORD.c.id, changed))

    def take(self, ids: Iterable[str]) -> dict[str, Content]:
        """Those of the records that are not among the contents yet: they are from now on."""
        more = contents_of(self._session, (i for i in ids if i not in self.contents))
        self.contents |= more
        return more

    def named_by_others(self, authorities: Set[str]) -> set[str]:
        """Those of the authorities that a record names which is not among the contents."""
        found: set[str] = set()
        for pointer in _pointers():
            if pointer.pointing.name not in NAMED_IN.get(pointer.table, ()):
                continue
            pairs = select(pointer.pointing, pointer.owner)
            rows = rows_in(self._session, pairs, pointer.pointing, authorities - found)
            found |= {of for of, owner in rows if owner not in self.contents}
        return found

    def pointing_at(self, ids: Iterable[str]) -> dict[str, Content]:
        """The records that point at those and are not among the contents: they are from now on."""
        return self.take(self._pointing(ids))

    # ---------------------------------------------------------------------------------------------

    def _pointing(self, ids: Iterable[str]) -> Iterator[str]:
        wanted = list(ids)
        for pointer in _pointers():
            own = select(pointer.owner).distinct()
            yield from (row[0] for row in rows_in(self._session, own, pointer.pointing, wanted))

    def _hidden(self) -> set[str]:
        """The documents of which words are hidden, and the sessions that have the same files."""
        text = RESOLUTION_TEXT.c
        black = set(self._session.scalars(select(REDACTION.c.document_id)))
        black |= self._of(text.document_id, text.resolution_id, self._access.own)
        own, further = DOCUMENT.c, FURTHER_ORIGINAL.c
        files = self._of(own.original_sha256, own.id, black)
        files |= self._of(further.original_sha256, further.document_id, black)
        black |= self._of(own.id, own.original_sha256, files)
        black |= self._of(further.document_id, further.original_sha256, files)
        return black | self._of(own.meeting_id, own.id, black)

    def _with_meetings(self, ids: Set[str]) -> set[str]:
        """Those records, and the documents and points of those that are sessions."""
        found = set(ids)
        for table in (DOCUMENT, RESOLUTION):
            found |= self._of(table.c.id, table.c.meeting_id, ids)
        return found

    def _never_published(self) -> set[str]:
        kinds = [kind.value for kind in NOT_PUBLISHED]
        return set(self._session.scalars(select(RECORD.c.id).where(RECORD.c.type.in_(kinds))))

    def _never_whole(self) -> set[str]:
        """Records of which something is never published, whatever holds for them."""
        retained = or_(UNIT.c.rule_id.is_not(None), UNIT.c.retention_from.is_not(None))
        quoted = RECORD_NOTE.c.document_id.is_not(None)
        statements: tuple[Select[Any], ...] = (
            select(RESTRICTION.c.record_id),
            select(UNIT.c.id).where(retained),
            select(RECORD_NOTE.c.record_id).where(quoted),
        )
        return {*self._session.scalars(union(*statements)), *self._never_published()}

    def _lying_with(self, hidden: Set[str], known: Container[str]) -> set[str]:
        """The units of those records, and of each another record that lies there, if any does."""
        own = PLACEMENT.c
        units = self._of(own.unit_id, own.record_id, self._with_meetings(hidden))
        found = set(units)
        for unit in sorted(units):
            lying = self._session.scalars(select(own.record_id).where(own.unit_id == unit))
            found.update([next((one for one in lying if one not in known), unit)])
        return found

    def _of(
        self, wanted: ColumnElement[Any], column: ColumnElement[Any], ids: Iterable[str]
    ) -> set[str]:
        return {row[0] for row in rows_in(self._session, select(wanted).distinct(), column, ids)}


@cache
def _pointers() -> tuple[_Pointer, ...]:
    """All columns by which a record's rows point at another record, with the owner's column."""
    owners: Mapping[str, str] = {part.table.name: part.key for part in PARTS}
    owners = {**owners, **{kind.value: "id" for kind in RecordType}}
    records = {"record", *(kind.value for kind in RecordType)}
    found = []
    for name, key in owners.items():
        table: Table = tables.Base.metadata.tables[name]
        for column in table.columns:
            at = {reference.column.table.name for reference in column.foreign_keys}
            if column.name != key and at & records:
                found.append(_Pointer(name, column, table.c[key]))
    return tuple(found)

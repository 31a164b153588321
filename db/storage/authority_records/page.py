"""What an authority's page shows of its record: texts, identifiers, time line, relations."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.model import MeetingMention, PartialDate, RecordType, Ref
from db.model.authority_records import (
    AuthorityRelationKind,
    DescribedArea,
    Identifier,
    IdentifierScheme,
    OfficeSpan,
    RelationRow,
)
from db.storage.name_keys import name_key
from db.storage.reading.names import Names, load_names
from db.storage.reading.sources import (
    AUTHORITY_DESCRIPTION,
    AUTHORITY_IDENTIFIER,
    AUTHORITY_RELATION,
    HELD_OFFICE,
    RECORD,
    paired,
    rows_in,
)


def description(session: Session, authority_id: str) -> dict[str, str]:
    """The texts by the words of ``DescribedArea``; what is empty is not there."""
    table = AUTHORITY_DESCRIPTION
    row = session.execute(select(table).where(table.c.authority_id == authority_id)).first()
    if row is None:
        return {}
    said = row._mapping  # noqa: SLF001 - SQLAlchemy's public name for a row's columns
    return {area.value: said[area.value] for area in DescribedArea if said[area.value]}


def identifiers(session: Session, ids: Iterable[str]) -> dict[str, tuple[Identifier, ...]]:
    """The identifiers of those authorities; one that has none is missing."""
    own = AUTHORITY_IDENTIFIER.c
    statement = select(own.authority_id, own.scheme, own.value)
    statement = statement.order_by(own.authority_id, own.scheme, own.value)
    found: dict[str, list[Identifier]] = {}
    for authority_id, scheme, value in rows_in(session, statement, own.authority_id, ids):
        found.setdefault(authority_id, []).append(Identifier(IdentifierScheme(scheme), value))
    return {authority_id: tuple(listed) for authority_id, listed in found.items()}


def relations(session: Session, authority_id: str, language: str) -> tuple[RelationRow, ...]:
    """The relations that this record or another one states, in the order of their kinds."""
    return relations_of(session, [authority_id], language).get(authority_id, ())


def relations_of(
    session: Session, ids: Sequence[str], language: str
) -> dict[str, tuple[RelationRow, ...]]:
    """The relations of each of those authorities; one that has none is missing."""
    own = AUTHORITY_RELATION.c
    wanted = frozenset(ids)
    found: dict[str, list[tuple[Any, str, bool]]] = {}
    for row in rows_in(session, select(AUTHORITY_RELATION), own.authority_id, wanted):
        found.setdefault(row.authority_id, []).append((row, row.other_id, True))
    for row in rows_in(session, select(AUTHORITY_RELATION), own.other_id, wanted):
        found.setdefault(row.other_id, []).append((row, row.authority_id, False))
    others = [other for rows in found.values() for _, other, _ in rows]
    names, types = _named(session, others, language)
    order = {kind: place for place, kind in enumerate(AuthorityRelationKind)}
    made: dict[str, tuple[RelationRow, ...]] = {}
    for authority_id, rows in found.items():
        lines = []
        for row, other, is_own in rows:
            stated = AuthorityRelationKind(row.kind)
            kind = stated if is_own else stated.inverse
            ref = Ref(other, RecordType(types[other]), names.label(other))
            lines.append(RelationRow(row.id, kind, ref, row.start, row.end, row.note, is_own))
        lines.sort(key=lambda one: (order[one.kind], one.start or "9", one.id))
        made[authority_id] = tuple(lines)
    return made


def _named(session: Session, ids: Sequence[str], language: str) -> tuple[Names, dict[str, str]]:
    types = paired(rows_in(session, select(RECORD.c.id, RECORD.c.type), RECORD.c.id, ids))
    return load_names(session, ids, language), types


# The time line ------------------------------------------------------------------------------------


def office_line(
    session: Session, person_id: str, read: Iterable[MeetingMention], language: str
) -> tuple[OfficeSpan, ...]:
    """The offices of a person that the archivist states and those read at meetings, in time.

    Nothing is merged: what holds at the same time and says something else is counted.
    """
    own = HELD_OFFICE.c
    rows = session.execute(
        select(HELD_OFFICE).where(own.person_id == person_id).order_by(own.id)
    ).all()
    names, types = _named(
        session, [row.institution_id for row in rows if row.institution_id], language
    )
    lines = [_stated(row, names, types) for row in rows]
    lines += [OfficeSpan(one.detail, one.date, one.date, meeting=one) for one in read]
    lines.sort(key=_in_time)
    return tuple(replace(one, overlaps=_overlaps(one, lines)) for one in lines)


def _stated(row: Any, names: Names, types: dict[str, str]) -> OfficeSpan:
    at = row.institution_id
    place = None if at is None else Ref(at, RecordType(types[at]), names.label(at))
    return OfficeSpan(row.text, row.start, row.end, place, row.source)


def _in_time(one: OfficeSpan) -> tuple[bool, str, bool]:
    first, _ = _days(one)
    return one.start is None and one.end is None, first, one.meeting is not None


def _days(one: OfficeSpan) -> tuple[str, str]:
    """First and last day; an end that is not said is open."""
    first = PartialDate.parse(one.start).first_day() if one.start else ""
    last = PartialDate.parse(one.end).last_day() if one.end else "~"
    return first, last


def _overlaps(one: OfficeSpan, lines: Iterable[OfficeSpan]) -> int:
    if one.start is None and one.end is None:
        return 0
    first, last = _days(one)
    key = name_key(one.text)
    count = 0
    for other in lines:
        if other is one or (other.start is None and other.end is None):
            continue
        begin, finish = _days(other)
        count += begin <= last and first <= finish and name_key(other.text) != key
    return count

"""What an authority's page shows of its record: texts, identifiers, time line, relations."""

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import ColumnElement, select
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
    lines = stated_offices(session, HELD_OFFICE.c.person_id == person_id, language)
    lines += [OfficeSpan(one.detail, one.date, one.date, meeting=one) for one in read]
    return in_time_with_overlaps(lines)


def stated_offices(
    session: Session, condition: ColumnElement[bool], language: str
) -> list[OfficeSpan]:
    """The held offices that a condition on their table selects, in the order of their ids."""
    rows = session.execute(select(HELD_OFFICE).where(condition).order_by(HELD_OFFICE.c.id)).all()
    places = [row.institution_id for row in rows if row.institution_id]
    names, types = _named(session, places, language)
    return [_stated(row, names, types) for row in rows]


def _stated(row: Any, names: Names, types: dict[str, str]) -> OfficeSpan:
    at = row.institution_id
    place = None if at is None else Ref(at, RecordType(types[at]), names.label(at))
    return OfficeSpan(row.text, row.start, row.end, place, row.source)


def in_time_with_overlaps(lines: Iterable[OfficeSpan]) -> tuple[OfficeSpan, ...]:
    """The lines of one person by their first days, each with how many others hold meanwhile."""
    ordered = sorted(lines, key=place_in_time)
    days = [_days(one) for one in ordered if one.start or one.end]
    keys = [name_key(one.text) for one in ordered if one.start or one.end]
    everyone, alike = _Holding(days), {key: _Holding() for key in keys}
    for key, span in zip(keys, days, strict=True):
        alike[key].add(span)
    return tuple(
        replace(one, overlaps=everyone.at(_days(one)) - alike[name_key(one.text)].at(_days(one)))
        if one.start or one.end
        else one
        for one in ordered
    )


class _Holding:
    """Counts the spans that have a day in common with another one: those not wholly beside it."""

    def __init__(self, spans: Iterable[tuple[str, str]] = ()) -> None:
        self._first: list[str] = []
        self._last: list[str] = []
        for span in spans:
            self.add(span)

    def add(self, span: tuple[str, str]) -> None:
        """Count that one too."""
        insort(self._first, span[0])
        insort(self._last, span[1])

    def at(self, span: tuple[str, str]) -> int:
        """How many have a day in common with it."""
        return bisect_right(self._first, span[1]) - bisect_left(self._last, span[0])


def place_in_time(one: OfficeSpan) -> tuple[bool, str, bool]:
    """By what the lines of a person are ordered; what has no dates comes last."""
    first, _ = _days(one)
    return one.start is None and one.end is None, first, one.meeting is not None


def _days(one: OfficeSpan) -> tuple[str, str]:
    """First and last day; an end that is not said is open."""
    first = PartialDate.parse(one.start).first_day() if one.start else ""
    last = PartialDate.parse(one.end).last_day() if one.end else "~"
    return first, last

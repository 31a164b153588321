"""The reference tree, whole or in part: which unit lies where, and what its reference code is."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy import Row, select
from sqlalchemy.orm import Session

from db.errors import DescriptionError
from db.model.description import UnitLevel
from db.model.reference_codes import DEFAULT_PATTERN, CodePattern, code_order
from db.storage.reading.sources import DOCUMENT, MEETING, PLACEMENT, UNIT, rows_in

_PLACES = select(UNIT.c.id, UNIT.c.parent_id, UNIT.c.level, UNIT.c.code, UNIT.c.pattern)


class Place(NamedTuple):
    """Where a unit lies."""

    parent_id: str | None
    level: UnitLevel
    code: str
    pattern: str


class UnitTree:
    """The places of units, and what follows from them.

    Of a part of the tree the units stand on top whose parents are not in it. Codes and patterns
    are known of those whose ancestors are all there.
    """

    def __init__(self, places: Mapping[str, Place]) -> None:
        self._places = places
        self._patterns: dict[str, CodePattern] = {}
        self._codes: dict[str, str] = {}
        self._below: dict[str | None, list[str]] = {}
        for unit_id, place in places.items():
            above = place.parent_id if place.parent_id in places else None
            self._below.setdefault(above, []).append(unit_id)
        for ids in self._below.values():
            ids.sort(key=lambda one: (code_order(places[one].code), one))

    def path(self, unit_id: str) -> list[str]:
        """The unit and its ancestors, the fonds first."""
        found: list[str] = []
        at: str | None = unit_id
        while at is not None and at in self._places:
            found.insert(0, at)
            at = self._places[at].parent_id
        return found

    def pattern(self, unit_id: str) -> CodePattern:
        """The pattern of the unit's fonds."""
        text = self._places[self.path(unit_id)[0]].pattern or DEFAULT_PATTERN
        if text not in self._patterns:
            self._patterns[text] = CodePattern.parse(text)
        return self._patterns[text]

    def code(self, unit_id: str) -> str:
        """The whole reference code."""
        if unit_id not in self._codes:
            path = {self._places[one].level: self._places[one].code for one in self.path(unit_id)}
            self._codes[unit_id] = self.pattern(unit_id).code(path)
        return self._codes[unit_id]

    def below(self, unit_id: str | None) -> list[str]:
        """The units right below one, or those on top, in the order of their codes."""
        return self._below.get(unit_id, [])

    def in_order(self, unit_id: str | None = None) -> Iterator[str]:
        """All units below one, each before those below it."""
        waiting = self.below(unit_id)[::-1]
        while waiting:
            at = waiting.pop()
            yield at
            waiting += self.below(at)[::-1]

    def place(self, unit_id: str) -> Place:
        """Where a unit lies."""
        return self._places[unit_id]

    def __contains__(self, unit_id: object) -> bool:
        return unit_id in self._places


def load_tree(session: Session) -> UnitTree:
    """The whole tree as it is now. What is asked of single units needs ``load_path`` only."""
    return UnitTree(_places(session.execute(_PLACES)))


def load_path(session: Session, unit_id: str) -> UnitTree:
    """A unit and its ancestors; empty where there is no such unit."""
    found: dict[str, Place] = {}
    at: str | None = unit_id
    while at is not None and at not in found:
        read = _places(session.execute(_PLACES.where(UNIT.c.id == at)))
        if not read:
            break
        found |= read
        at = read[at].parent_id
    return UnitTree(found)


def load_below(session: Session, unit_ids: Iterable[str]) -> UnitTree:
    """Those units and all below them."""
    found = _places(rows_in(session, _PLACES, UNIT.c.id, unit_ids))
    newest = list(found)
    while newest:
        read = _places(rows_in(session, _PLACES, UNIT.c.parent_id, newest))
        newest = [unit_id for unit_id in read if unit_id not in found]
        found |= read
    return UnitTree(found)


def _places(rows: Iterable[Row[Any]]) -> dict[str, Place]:
    return {
        row.id: Place(row.parent_id, UnitLevel(row.level), row.code, row.pattern) for row in rows
    }


def meetings_in(session: Session, unit_ids: Iterable[str]) -> list[str]:
    """The sessions that lie in those units, or have a document there."""
    ids = list(unit_ids)
    column = PLACEMENT.c
    placed = {row.record_id for row in rows_in(session, select(PLACEMENT), column.unit_id, ids)}
    found: dict[str, None] = {}
    for row in rows_in(session, select(MEETING.c.id), MEETING.c.id, placed):
        found[row.id] = None
    own = select(DOCUMENT.c.meeting_id)
    for row in rows_in(session, own, DOCUMENT.c.id, placed):
        found[row.meeting_id] = None
    return list(found)


def check_codes(session: Session, unit_id: str) -> None:
    """Whether a unit and those below it have reference codes, each its own.

    Does nothing for a record that is no unit. Raises DescriptionError ``pattern_lacks_level``,
    ``code_taken``.
    """
    session.flush()
    path = load_path(session, unit_id)
    if unit_id not in path:
        return
    own = load_below(session, [unit_id])
    levels = path.pattern(unit_id).levels()
    for one in own.in_order():
        if (level := own.place(one).level) not in levels:
            raise DescriptionError("pattern_lacks_level", value=level.value)
    if own.below(unit_id):
        tree = load_tree(session)
        codes = Counter(tree.code(one) for one in tree.in_order())
        taken = [code for one in own.in_order() if codes[code := tree.code(one)] > 1]
    else:
        code = path.code(unit_id)
        taken = [code] if len(list(units_with_code(session, code))) > 1 else []
    if taken:
        raise DescriptionError("code_taken", value=taken[0])


def units_with_code(session: Session, code: str) -> Iterator[str]:
    """The units with that whole reference code, looked for from the fonds down.

    A unit's code begins with those of its ancestors: only what it may go on by is read.
    """
    column = UNIT.c
    tops = select(column.id, column.code, column.pattern).where(column.parent_id.is_(None))
    for fonds in session.execute(tops).all():
        parts = CodePattern.parse(fonds.pattern or DEFAULT_PATTERN).parts
        begun = parts[0][0] + fonds.code
        if code.startswith(begun):
            yield from _going_on(session, fonds.id, parts[1:], code[len(begun) :])


def _going_on(
    session: Session, unit_id: str, parts: Sequence[tuple[str, UnitLevel]], rest: str
) -> Iterator[str]:
    """The unit where nothing is left of the code, and those below it that have what is left."""
    if not rest:
        yield unit_id
        return
    column = UNIT.c
    for place, (before, level) in enumerate(parts):
        if not rest.startswith(before):
            continue
        left = rest[len(before) :]
        begun = select(column.id, column.code).where(
            column.holder == unit_id,
            column.level == level.value,
            column.code.in_([left[:end] for end in range(1, len(left) + 1)]),
        )
        for row in session.execute(begun).all():
            yield from _going_on(session, row.id, parts[place + 1 :], left[len(row.code) :])

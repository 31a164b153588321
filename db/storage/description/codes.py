"""The reference tree as a whole: which unit lies where, and what its reference code is."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.errors import DescriptionError
from db.model.description import UnitLevel
from db.model.reference_codes import DEFAULT_PATTERN, CodePattern, code_order
from db.storage.reading.sources import DOCUMENT, MEETING, PLACEMENT, UNIT, rows_in


class Place(NamedTuple):
    """Where a unit lies."""

    parent_id: str | None
    level: UnitLevel
    code: str
    pattern: str


class UnitTree:
    """The places of all units, and what follows from them."""

    def __init__(self, places: Mapping[str, Place]) -> None:
        self._places = places
        self._patterns: dict[str, CodePattern] = {}
        self._codes: dict[str, str] = {}
        self._below: dict[str | None, list[str]] = {}
        for unit_id, place in places.items():
            self._below.setdefault(place.parent_id, []).append(unit_id)
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
        """The units right below one, or all fonds, in the order of their codes."""
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
    """The tree as it is now."""
    column = UNIT.c
    rows = session.execute(
        select(column.id, column.parent_id, column.level, column.code, column.pattern)
    )
    return UnitTree(
        {row.id: Place(row.parent_id, UnitLevel(row.level), row.code, row.pattern) for row in rows}
    )


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
    tree = load_tree(session)
    if unit_id not in tree:
        return
    own = [unit_id, *tree.in_order(unit_id)]
    levels = tree.pattern(unit_id).levels()
    for one in own:
        if (level := tree.place(one).level) not in levels:
            raise DescriptionError("pattern_lacks_level", value=level.value)
    codes = Counter(tree.code(one) for one in tree.in_order())
    for one in own:
        if codes[code := tree.code(one)] > 1:
            raise DescriptionError("code_taken", value=code)

"""Counts the items of automatic lists as word processors do, and makes their labels. No format."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from db.ingest.list_numbers import BULLET, list_number
from db.language.patterns import regex

#: So many levels has a list of any word processor, at the most.
LEVELS: Final = 10
_PLACE: Final = regex(r"%([1-9])")
#: A label longer than this is no list number.
_MAX_LABEL: Final = 60


@dataclass(frozen=True, slots=True)
class ListLevel:
    """How one level of a list counts and looks; ``%2`` in the pattern is level 2's number."""

    start: int = 1
    style: str = "decimal"
    pattern: str = ""
    all_decimal: bool = False
    #: Restarts after a level below this one was used (levels from 1); 0: never; None: any.
    restart: int | None = None
    paragraph_style: str = ""


class ListCounter:
    """The running numbers of one list; None where a level has not begun."""

    def __init__(self) -> None:
        self._values: list[int | None] = [None] * LEVELS

    def count(self, level: int, levels: Sequence[ListLevel], value: int | None = None) -> None:
        """Go on to the next item of a level, or to ``value`` where one is set."""
        current = self._values[level]
        start = levels[level].start
        following = start if current is None else current + 1
        self._values[level] = following if value is None else value
        for deeper in range(level + 1, min(LEVELS, len(levels))):
            restart = levels[deeper].restart
            if restart is None or level < restart:
                self._values[deeper] = None
        for upper in range(level):
            if self._values[upper] is None:
                self._values[upper] = levels[upper].start

    def label(self, level: int, levels: Sequence[ListLevel]) -> str | None:
        """The label of the item that was counted last; None if it shows none."""
        shown = levels[level]
        if shown.style == "bullet":
            sign = shown.pattern.strip()
            # Symbol fonts keep their bullets where Unicode has no character.
            return sign if sign and not "\ue000" <= sign[0] <= "\uf8ff" else BULLET
        if shown.style == "none" and not _PLACE.search(shown.pattern):
            return shown.pattern.strip() or None

        def fill(match: re.Match[str]) -> str:
            index = int(match[1]) - 1
            if index >= len(levels):
                return ""
            style = "decimal" if shown.all_decimal else levels[index].style
            current = self._values[index]
            return list_number(levels[index].start if current is None else current, style)

        return _PLACE.sub(fill, shown.pattern).strip()[:_MAX_LABEL] or None

"""Automatic list numbers of a Word document: counts as Word does and makes the labels."""

import re
from dataclasses import dataclass, field
from typing import Final

from db.ingest.list_numbers import BULLET, list_number
from db.ingest.package_xml import Element, attribute, child, children, is_on, number, value
from db.ingest.readers.docx_styles import Styles

_LEVELS: Final = 9
_PLACE: Final = re.compile(r"%([1-9])")
#: A label longer than this is no list number.
_MAX_LABEL: Final = 60


@dataclass(frozen=True, slots=True)
class _Level:
    start: int = 1
    style: str = "decimal"
    pattern: str = ""
    all_decimal: bool = False
    #: Restarts after a level below this one was used (levels from 1); 0: never.
    restart: int | None = None
    paragraph_style: str = ""


@dataclass(slots=True)
class _Counters:
    """The running numbers of one abstract list; None where a level has not begun."""

    values: list[int | None] = field(default_factory=lambda: [None] * _LEVELS)


class Numbering:
    """Gives labels to the paragraphs of one document, in their order."""

    def __init__(self, root: Element | None, styles: Styles) -> None:
        self._styles = styles
        self._abstract = {
            attribute(item, "abstractNumId"): item for item in children(root, "abstractNum")
        }
        self._lists = {attribute(item, "numId"): item for item in children(root, "num")}
        self._levels: dict[str, list[_Level]] = {}
        self._counters: dict[str, _Counters] = {}
        self._begun: set[tuple[str, int]] = set()

    def label(self, paragraph: Element) -> str | None:
        """The label that Word shows before this paragraph; None if it shows none."""
        found = self._styles.numbering(paragraph)
        if found is None or found[0] not in self._lists:
            return None
        list_id, level, style_id = found
        levels = self._levels_of(list_id)
        if level is None:
            named = [i for i, item in enumerate(levels) if item.paragraph_style == style_id]
            level = named[0] if named else 0
        level = min(max(level, 0), _LEVELS - 1)
        counters = self._counters.setdefault(self._abstract_id(list_id), _Counters())
        self._count(list_id, level, levels, counters)
        return _label(levels, counters, level)

    def _count(self, list_id: str, level: int, levels: list[_Level], counters: _Counters) -> None:
        start = levels[level].start
        override = self._start_override(list_id, level)
        current = counters.values[level]
        if override is not None and (list_id, level) not in self._begun:
            counters.values[level] = override
        else:
            counters.values[level] = start if current is None else current + 1
        self._begun.add((list_id, level))
        for deeper in range(level + 1, _LEVELS):
            restart = levels[deeper].restart
            if restart is None or level < restart:
                counters.values[deeper] = None
        for upper in range(level):
            if counters.values[upper] is None:
                counters.values[upper] = levels[upper].start

    def _abstract_id(self, list_id: str) -> str:
        """The abstract list behind a list, through a numbering style if it points to one."""
        abstract_id = value(self._lists.get(list_id), "abstractNumId")
        linked = value(self._abstract.get(abstract_id), "numStyleLink")
        if linked:
            through = self._styles.list_of_style(linked)
            if through in self._lists and through != list_id:
                return value(self._lists[through], "abstractNumId")
        return abstract_id

    def _start_override(self, list_id: str, level: int) -> int | None:
        for override in children(self._lists[list_id], "lvlOverride"):
            if attribute(override, "ilvl") == str(level):
                return number(value(override, "startOverride"))
        return None

    def _levels_of(self, list_id: str) -> list[_Level]:
        if list_id not in self._levels:
            levels = [_Level() for _ in range(_LEVELS)]
            abstract = self._abstract.get(self._abstract_id(list_id))
            overrides = [
                item
                for override in children(self._lists[list_id], "lvlOverride")
                if (item := child(override, "lvl")) is not None
            ]
            for item in [*children(abstract, "lvl"), *overrides]:
                index = number(attribute(item, "ilvl"), -1)
                if index is not None and 0 <= index < _LEVELS:
                    levels[index] = _level(item)
            self._levels[list_id] = levels
        return self._levels[list_id]


def _level(item: Element) -> _Level:
    start = number(value(item, "start"))
    return _Level(
        start=start if start is not None else 0,
        style=value(item, "numFmt") or "decimal",
        pattern=value(item, "lvlText"),
        all_decimal=is_on(item, "isLgl"),
        restart=number(value(item, "lvlRestart")),
        paragraph_style=value(item, "pStyle"),
    )


def _label(levels: list[_Level], counters: _Counters, level: int) -> str | None:
    shown = levels[level]
    if shown.style == "bullet":
        sign = shown.pattern.strip()
        # Symbol fonts keep their bullets where Unicode has no character.
        return sign if sign and not "\ue000" <= sign[0] <= "\uf8ff" else BULLET
    if shown.style == "none" and not _PLACE.search(shown.pattern):
        return shown.pattern.strip() or None

    def fill(match: re.Match[str]) -> str:
        index = int(match[1]) - 1
        style = "decimal" if shown.all_decimal else levels[index].style
        current = counters.values[index]
        return list_number(levels[index].start if current is None else current, style)

    return _PLACE.sub(fill, shown.pattern).strip()[:_MAX_LABEL] or None

"""Automatic list numbers of a Word document: counts as Word does and makes the labels."""

from typing import Final

from db.ingest.list_counters import ListCounter, ListLevel
from db.ingest.package_xml import Element, attribute, child, children, is_on, number, value
from db.ingest.readers.docx_styles import Styles

_LEVELS: Final = 9


class Numbering:
    """Gives labels to the paragraphs of one document, in their order."""

    def __init__(self, root: Element | None, styles: Styles) -> None:
        self._styles = styles
        self._abstract = {
            attribute(item, "abstractNumId"): item for item in children(root, "abstractNum")
        }
        self._lists = {attribute(item, "numId"): item for item in children(root, "num")}
        self._levels: dict[str, list[ListLevel]] = {}
        self._counters: dict[str, ListCounter] = {}
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
        counter = self._counters.setdefault(self._abstract_id(list_id), ListCounter())
        begins = (list_id, level) not in self._begun
        self._begun.add((list_id, level))
        counter.count(level, levels, self._start_override(list_id, level) if begins else None)
        return counter.label(level, levels)

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

    def _levels_of(self, list_id: str) -> list[ListLevel]:
        if list_id not in self._levels:
            levels = [ListLevel() for _ in range(_LEVELS)]
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


def _level(item: Element) -> ListLevel:
    start = number(value(item, "start"))
    return ListLevel(
        start=start if start is not None else 0,
        style=value(item, "numFmt") or "decimal",
        pattern=value(item, "lvlText"),
        all_decimal=is_on(item, "isLgl"),
        restart=number(value(item, "lvlRestart")),
        paragraph_style=value(item, "pStyle"),
    )

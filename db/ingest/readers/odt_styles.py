"""The styles of an OpenDocument text: how lists count, which paragraphs begin a page."""

from collections.abc import Sequence
from typing import Final

from db.ingest.list_counters import LEVELS, ListLevel
from db.ingest.package_xml import Element, attribute, child, local_name, number

_FORMATS: Final = {
    "1": "decimal", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman",
    "": "none", "А, Б, .., Аа, Аб, ...": "russianUpper", "а, б, .., аа, аб, ...": "russianLower",
}  # fmt: skip
_MAX_CHAIN: Final = 20
_SOURCES: Final = ("styles", "automatic-styles")


class OdtStyles:
    """The styles of the parts of one document by their names."""

    def __init__(self, roots: Sequence[Element]) -> None:
        self._paragraphs: dict[str, Element] = {}
        self._lists: dict[str, list[ListLevel]] = {}
        self.outline: list[ListLevel] = []
        for root in reversed(roots):
            for name in _SOURCES:
                holder = child(root, name)
                for style in holder if holder is not None else ():
                    self._add(style)

    def _add(self, style: Element) -> None:
        kind = local_name(style)
        if kind == "list-style":
            self._lists[attribute(style, "name")] = _levels(style)
        elif kind == "outline-style":
            self.outline = _levels(style)
        elif kind == "style" and attribute(style, "family") == "paragraph":
            self._paragraphs[attribute(style, "name")] = style

    def list_levels(self, name: str) -> list[ListLevel]:
        """The levels of a list's style; those of a plain list of bullets for an unknown one."""
        return self._lists.get(name) or [ListLevel(style="bullet")] * LEVELS

    def _chain(self, name: str) -> list[Element]:
        found: list[Element] = []
        # The limit also ends a chain that runs in a circle.
        while name in self._paragraphs and len(found) < _MAX_CHAIN:
            style = self._paragraphs[name]
            found.append(style)
            name = attribute(style, "parent-style-name")
        return found

    def begins_page(self, name: str) -> bool:
        """True if a paragraph of that style begins a page."""
        for style in self._chain(name):
            properties = child(style, "paragraph-properties")
            if before := attribute(properties, "break-before"):
                return before == "page"
        return False

    def is_title(self, name: str) -> bool:
        """True for the style of a document's title, and for those made from it."""
        return any(attribute(style, "name") == "Title" for style in self._chain(name))

    def list_style(self, name: str) -> str:
        """The list that paragraphs of that style belong to; ``""`` for none."""
        found = (attribute(style, "list-style-name") for style in self._chain(name))
        return next(filter(None, found), "")


def _levels(style: Element) -> list[ListLevel]:
    levels = [ListLevel(style="none")] * LEVELS
    for item in style:
        index = (number(attribute(item, "level")) or 0) - 1
        if 0 <= index < LEVELS:
            levels[index] = _level(item, index)
    return levels


def _level(item: Element, index: int) -> ListLevel:
    if local_name(item) == "list-level-style-bullet":
        return ListLevel(style="bullet", pattern=attribute(item, "bullet-char"))
    if local_name(item) == "list-level-style-image":
        return ListLevel(style="bullet")
    style = _FORMATS.get(attribute(item, "num-format"), "decimal")
    start = number(attribute(item, "start-value"), 1)
    return ListLevel(
        start=1 if start is None else start, style=style, pattern=_pattern(item, index, style)
    )


def _pattern(item: Element, index: int, style: str) -> str:
    """The label's pattern, as ``ListLevel`` has it, from its parts."""
    # Newer files say all in one attribute, with the numbers as %1%, %2%.
    whole = attribute(item, "num-list-format")
    if whole:
        pieces = whole.split("%")
        return "".join(f"%{part}" if at % 2 else part for at, part in enumerate(pieces))
    shown = max(1, number(attribute(item, "display-levels")) or 1)
    places = range(max(0, index + 1 - shown), index + 1) if style != "none" else ()
    numbers = ".".join(f"%{place + 1}" for place in places)
    return f"{attribute(item, 'num-prefix')}{numbers}{attribute(item, 'num-suffix')}"

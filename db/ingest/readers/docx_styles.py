"""Paragraph styles of a Word document: what a paragraph inherits for headings and lists."""

import re
from typing import Final

from db.ingest.package_xml import Element, attribute, child, children, number, value
from db.language.patterns import regex

_HEADING: Final = regex(r"heading (\d)$", re.IGNORECASE)
_MAX_CHAIN: Final = 20


class Styles:
    """The paragraph styles by id."""

    def __init__(self, root: Element | None) -> None:
        self._styles = {
            attribute(style, "styleId"): style
            for style in children(root, "style")
            if attribute(style, "type") in ("paragraph", "numbering", "")
        }
        self._default = next((key for key, style in self._styles.items() if _is_default(style)), "")

    def chain(self, style_id: str) -> list[tuple[str, Element]]:
        """The style and those it is based on, nearest first."""
        found: list[tuple[str, Element]] = []
        key = style_id or self._default
        # The limit also ends a chain that runs in a circle.
        while key in self._styles and len(found) < _MAX_CHAIN:
            style = self._styles[key]
            found.append((key, style))
            key = value(style, "basedOn")
        return found

    def level(self, paragraph: Element) -> int:
        """A heading's level from 1; 0 for running text."""
        outline = value(paragraph, "pPr", "outlineLvl")
        if outline:
            return _outline_level(outline)
        for _, style in self.chain(value(paragraph, "pPr", "pStyle")):
            name = value(style, "name")
            if match := _HEADING.match(name):
                return int(match[1])
            if name.lower() == "title":
                return 1
            if outline := value(style, "pPr", "outlineLvl"):
                return _outline_level(outline)
        return 0

    def numbering(self, paragraph: Element) -> tuple[str, int | None, str] | None:
        """The list that a paragraph belongs to: (number id, level if it is said, style's id)."""
        own = child(paragraph, "pPr", "numPr")
        own_level = number(value(own, "ilvl"))
        if own is not None and (own_id := value(own, "numId")):
            return (own_id, own_level or 0, "") if own_id != "0" else None
        for key, style in self.chain(value(paragraph, "pPr", "pStyle")):
            properties = child(style, "pPr", "numPr")
            if properties is None:
                continue
            list_id = value(properties, "numId")
            if list_id:
                level = own_level if own_level is not None else number(value(properties, "ilvl"))
                return (list_id, level, key) if list_id != "0" else None
        return None

    def list_of_style(self, style_id: str) -> str:
        """The number id that a numbering style stands for; ``""`` if it has none."""
        return value(self._styles.get(style_id), "pPr", "numPr", "numId")


def _is_default(style: Element) -> bool:
    return attribute(style, "type") == "paragraph" and attribute(style, "default") in ("1", "true")


def _outline_level(outline: str) -> int:
    level = number(outline, 9)
    return level + 1 if level is not None and 0 <= level < 9 else 0

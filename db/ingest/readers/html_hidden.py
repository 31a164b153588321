"""Tells what a web page hides until it is used, and which of it a reader comes to see."""

import re
from typing import Final

from db.ingest.package_xml import Element
from db.language.patterns import regex

_HIDDEN: Final = regex(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_WORD: Final = regex(r"[a-z]+")
#: What is shown when its title is pressed: the panels of tabs and of folding lists.
_PANELS: Final = frozenset(
    ("tab", "tabs", "tabpanel", "tabpane", "tabcontent", "pane", "accordion", "accordeon",
     "collapse", "collapsed", "collapsible", "spoiler", "expander", "foldable")
)  # fmt: skip


def is_hidden(element: Element) -> bool:
    """True if the page itself says that the element is not to be seen now."""
    if element.get("hidden") is not None or element.get("aria-hidden") == "true":
        return True
    style = element.get("style")
    return bool(style and _HIDDEN.search(style))


def is_panel(element: Element) -> bool:
    """True for a part of the text of which a page shows one at a time."""
    if element.get("role") == "tabpanel" or element.get("hidden") == "until-found":
        return True
    if not _PANELS.isdisjoint(_names(element)):
        return True
    above = element.getparent()
    return above is not None and not _PANELS.isdisjoint(_names(above))


def _names(element: Element) -> list[str]:
    return _WORD.findall(f"{element.get('class') or ''} {element.get('id') or ''}".lower())

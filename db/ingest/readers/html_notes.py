"""Tells notes, and what is printed at the edges of pages, in pages that word processors saved."""

import re
from typing import Final

from db.ingest.package_xml import Element
from db.model import BODY, MARGIN, NOTE

_NOTE_ID: Final = re.compile(
    r"(?:sd|_)?(?:footnote|endnote|ftn|edn|fn|cite_note)[-_:]?\w{1,20}", re.IGNORECASE
)
_NOTE_HOLDERS: Final = frozenset(("div", "li", "p", "aside", "section"))
_SIGN: Final = re.compile(r"[\[(]?(?:\d{1,3}|[ivxlc]{1,5}|\*{1,3}|†|‡)[\])]?", re.IGNORECASE)
_EDGES: Final = frozenset(("header", "footer"))


def part_of(element: Element) -> str:
    """``NOTE`` or ``MARGIN`` for an element that holds such a thing; ``BODY`` for any other."""
    if element.tag in _NOTE_HOLDERS and _NOTE_ID.fullmatch(element.get("id") or ""):
        return NOTE
    # The word processors' own mark of a page's edge: no page of the web has it.
    if element.tag == "div" and (element.get("title") or "") in _EDGES:
        return MARGIN
    return BODY


def note_sign(element: Element) -> str:
    """The sign of a link between a text and its note, as it is printed; ``""`` for any other."""
    if element.tag != "a" or not (element.get("href") or "").startswith("#"):
        return ""
    text = "".join(map(str, element.itertext())).strip()
    return text.strip("[]()") if _SIGN.fullmatch(text) else ""

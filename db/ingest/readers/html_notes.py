"""Tells notes, and what is printed at the edges of pages, in pages that word processors saved."""

import re
from typing import Final
from urllib.parse import unquote

from db.ingest.package_xml import Element
from db.language.patterns import regex
from db.model import BODY, MARGIN, NOTE

_NOTE_ID: Final = regex(
    r"(?:sd|_)?(?:footnote|endnote|ftn|edn|fn|cite_note)[-_:]?\w{1,20}", re.IGNORECASE
)
_NOTE_HOLDERS: Final = frozenset(("div", "li", "p", "aside", "section"))
#: Signs that are never words: marks, and numbers in square brackets.
_MARK: Final = regex(r"[\[(]?(?:\*{1,3}|†|‡)[\])]?|\[(?:\d{1,3}|[ivxlc]{1,5})\]", re.IGNORECASE)
#: Numbers that may also be words of a sentence: of a point, or a pronoun.
_NUMBER: Final = regex(
    r"[\[(]?(?:\d{1,3}|(?=[ivxlc])(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3}))[\])]?", re.IGNORECASE
)
_OF_NOTES: Final = regex(
    r"note|ftn|edn|cite|(?<![a-z])fn|сноск|snosk|прим|prim|qeyd", re.IGNORECASE
)
_RAISED: Final = regex(r"vertical-align\s*:\s*(?:super|top|text-top|\d)", re.IGNORECASE)
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
    if not (_MARK.fullmatch(text) or (_NUMBER.fullmatch(text) and _leads_to_note(element))):
        return ""
    return text.strip("[]()")


def _leads_to_note(link: Element) -> bool:
    """True for a link that is raised, or that has a name of those that notes have."""
    named = " ".join(link.get(name) or "" for name in ("href", "id", "name", "class"))
    if _OF_NOTES.search(unquote(named)):
        return True
    above = link.getparent()
    return any(
        item.tag == "sup" or _RAISED.search(item.get("style") or "")
        for item in (*link.iter(), *(() if above is None else (above,)))
    )

"""Tells the notes at the foot of PDF pages from the text, and the signs that call them."""

import re
from collections.abc import Sequence
from typing import Final

from db.ingest.page_line import PageLine
from db.language.patterns import regex
from db.model import BODY, NOTE

#: A note is set in letters smaller than this share of the text's.
_SMALLER: Final = 0.94
NOTE_START: Final = regex(
    r"([0-9]{1,3}|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|\*{1,3}|†|‡)[.)]?\s*(?=[^\W\d_]|[«“„\"(])"
)
_RAISED: Final = regex(r"[⁰¹²³⁴⁵⁶⁷⁸⁹]+")
_PLAIN: Final = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")


def mark_notes(pages: Sequence[list[PageLine]], text_height: float) -> None:
    """Mark the notes of each page, and take the raised figures that call them out of the text.

    Raised figures that call no note of their page become plain ones (m²).
    """
    for lines in pages:
        notes = _notes(lines, text_height)
        called = {match[1].translate(_PLAIN) for n in notes if (match := NOTE_START.match(n.text))}
        for line in notes:
            line.part = NOTE
        for line in lines:
            if _RAISED.search(line.text):
                _set_raised(line, called)


def _notes(lines: list[PageLine], text_height: float) -> list[PageLine]:
    """The lines from the page's first note down to its foot; none if something else is there."""
    found: list[PageLine] = []
    starts = 0
    for line in sorted(lines, key=lambda one: one.middle):
        if line.height > _SMALLER * text_height:
            break
        found.append(line)
        if NOTE_START.match(line.text):
            starts = len(found)
    # What stands above the first mark (a legend, the end of a table) is no note.
    return found[:starts] if len(found) < len(lines) else []


def _set_raised(line: PageLine, called: set[str]) -> None:
    def plain(match: re.Match[str]) -> str:
        figures = match[0].translate(_PLAIN)
        is_call = line.part == BODY and figures in called and match.start() > 0
        return "" if is_call else figures

    line.text = _RAISED.sub(plain, line.text)

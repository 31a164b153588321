"""Finds what is printed on every page of a PDF: running heads and feet, page numbers."""

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

from db.ingest.page_line import PageLine
from db.language.patterns import regex
from db.model import MARGIN

#: So many lines at the top and at the bottom of a page are looked at.
_DEPTH: Final = 2
#: A head stands on so many pages, and on such a share of them.
_MIN_PAGES: Final = 3
_SHARE: Final = 0.5
#: After heads are taken away so large a part of the text remains.
_LEAST_LEFT: Final = 0.6
#: Heads stand at one height on every page, within so many points.
_SAME_HEIGHT: Final = 4.0
_DIGITS: Final = regex(r"\d+")
_PAGE_NUMBER: Final = regex(
    r"(?:стр(?:\.|аница)?|с\.|page|p\.|səh(?:\.|ifə)?)?\s*[-–—|/]?\s*(\d{1,4})"
    r"(?:\s*(?:/|из|of|\|)\s*\d{1,4})?\s*[-–—|.]?$",
    re.IGNORECASE,
)


def without_running_heads(pages: Sequence[list[PageLine]]) -> list[list[PageLine]]:
    """The pages without the lines that repeat on most of them, and without page numbers.

    What both of two pages have at their edge may be a head or not: it is kept, as ``MARGIN``.
    """
    heads = _repeated(pages)
    numbered = _has_page_numbers(pages)
    dropped = {
        id(line)
        for lines in pages
        for line in _edges(lines)
        if _shape(line) in heads or (numbered and _number(line) is not None)
    }
    kept = [[line for line in lines if id(line) not in dropped] for lines in pages]
    # Pages that say little, and all the same, say just that.
    if _characters(kept) < _LEAST_LEFT * _characters(pages):
        return list(pages)
    if len(kept) == 2:
        _set_apart(kept)
    return kept


def _set_apart(pages: Sequence[list[PageLine]]) -> None:
    """Mark the outermost line of both pages, if it is one and the same."""
    for edge in (max, min):
        if all(len(lines) > 2 * _DEPTH for lines in pages):
            first, second = (edge(lines, key=lambda line: line.middle) for lines in pages)
            if _shape(first) == _shape(second):
                first.part = second.part = MARGIN


def _characters(pages: Sequence[list[PageLine]]) -> int:
    return sum(len(line.text) for lines in pages for line in lines)


def _edges(lines: list[PageLine]) -> list[PageLine]:
    """The lines highest and lowest on the page, wherever the file draws them."""
    by_height = sorted(lines, key=lambda line: -line.middle)
    if len(by_height) <= 2 * _DEPTH:
        return by_height
    return by_height[:_DEPTH] + by_height[-_DEPTH:]


def _shape(line: PageLine) -> tuple[str, int]:
    """The line with its numbers made alike, and how high it stands."""
    return _DIGITS.sub("#", line.text.strip()), round(line.middle / _SAME_HEIGHT)


def _repeated(pages: Sequence[list[PageLine]]) -> set[tuple[str, int]]:
    counts = Counter(shape for lines in pages for shape in {_shape(line) for line in _edges(lines)})
    needed = max(_MIN_PAGES, _SHARE * len(pages))
    return {shape for shape, count in counts.items() if count >= needed}


def _number(line: PageLine) -> int | None:
    match = _PAGE_NUMBER.match(line.text.strip())
    return int(match[1]) if match else None


def _has_page_numbers(pages: Sequence[list[PageLine]]) -> bool:
    """True if most pages have a line that holds nothing but their number, counted from anywhere."""
    offsets: Counter[int] = Counter()
    for index, lines in enumerate(pages):
        numbers = {_number(line) for line in _edges(lines)}
        offsets.update(number - index for number in numbers if number is not None)
    if len(pages) == 1:
        return set(offsets) == {1}
    return max(offsets.values(), default=0) > len(pages) / 2

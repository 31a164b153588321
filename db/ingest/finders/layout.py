"""The layout of a text: its lines, its blocks, white space collapsed."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

from db.ingest.finders.labels import Label, read_label
from db.ingest.finders.line_joining import Line, joined_lines
from db.language.normalise import Normalised
from db.language.patterns import regex
from db.model import MARGIN, NOTE, DocumentText, Paragraph

#: «— 2 —», "Page 2 of 3": the number of a page between two paragraphs, or two lines of one.
_PAGE_NUMBER = regex(
    r"[-–—]\s?\d{1,3}\s?[-–—]|(?:page|p\.|стр(?:аница|\.)|с\.|səh(?:ifə|\.))\s?\d{1,3}"
    r"(?:\s?(?:/|of|из)\s?\d{1,3})?",
    re.IGNORECASE,
)
_WRAPPING_FORMATS = frozenset({"txt", "pdf", "eml", "msg", ""})


class Block(NamedTuple):
    """One paragraph of the prepared text; ``start`` is after its printed label, if any."""

    line_start: int
    start: int
    end: int
    label: Label | None
    level: int
    page: int


class Layout:
    """Builds the prepared text: collapsed lines with the origin of each character."""

    def __init__(self, source: str) -> None:
        self._source = source
        self.pieces: list[str] = []
        self.origin: list[int] = []

    def blocks(self, lines: list[Line]) -> Iterator[Block]:
        """The blocks of the lines; each is added to ``pieces`` and ``origin`` as it is given."""
        for group in joined_lines(lines, self._source):
            if self.origin:
                self._add("\n", group[0].start)
            start = len(self.origin)
            for line in group:
                goes_on = self._goes_on(line) if len(self.origin) > start else True
                self._add_line(line, after=not goes_on)
            text = "".join(self.pieces[start:])
            label = read_label(text, group[0].label)
            skipped = label.length if label else 0
            end = len(self.origin)
            yield Block(start, start + skipped, end, label, group[0].level, group[0].page)

    def _goes_on(self, line: Line) -> bool:
        """«Senegal–» over «Mauritania»: one word, which the edge of the page parted."""
        before, first = "".join(self.pieces[-2:]), self._source[line.start]
        if len(before) < 2 or not before[0].isalpha() or not first.isalpha():
            return False
        return before[1] == "–" or (before[1] == "-" and first.isupper())

    def _add(self, char: str, origin: int) -> None:
        self.pieces.append(char)
        self.origin.append(origin)

    def _add_line(self, line: Line, *, after: bool) -> None:
        space = after
        for at in range(line.start, line.end):
            char = self._source[at]
            if char.isspace():
                space = True
                continue
            if space and (after or (self.pieces and self.pieces[-1] != "\n")):
                self._add(" ", at - 1)
            space, after = False, True
            self._add(char, at)


def lines_of(text: DocumentText, normalised: Normalised) -> Iterator[Line]:
    """The lines of a text that are not blank, with the gaps, labels and levels before them.

    Notes and what is printed at the edge of every page are left out: they say nothing of a session.
    """
    source, starts = normalised.text, normalised.starts
    wrapping = text.format in _WRAPPING_FORMATS
    previous_end, turned = 0, False
    paragraphs = text.paragraphs or (Paragraph(0, len(text.text)),)
    spans = [
        (p.start, p.end, p.label, p.level, p.page)
        for p in paragraphs
        if p.part not in (NOTE, MARGIN)
    ]
    for raw_start, raw_end, label, level, page in spans:
        start, end = bisect_left(starts, raw_start), bisect_left(starts, raw_end)
        first = True
        at = start
        gap = not wrapping or source.count("\n", previous_end, start) != 1
        for line in source[start:end].split("\n"):
            if _PAGE_NUMBER.fullmatch(line.strip()):
                turned = True
            elif line.strip():
                begin = at + len(line) - len(line.lstrip())
                stop = at + len(line.rstrip())
                gap = gap and not (turned and source[begin].islower())
                yield Line(begin, stop, gap, label if first else None, level, page)
                first = gap = turned = False
            elif not first:
                gap = True
            at += len(line) + 1
        previous_end = end

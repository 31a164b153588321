"""Puts the lines of PDF pages together to paragraphs: by gaps, indents and how full lines are."""

import re
import statistics
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from db.ingest.page_line import PageLine
from db.ingest.reader import Block
from db.ingest.readers.line_ends import LineEnds
from db.ingest.readers.pdf_notes import NOTE_START, mark_notes
from db.ingest.readers.pdf_tables import continues_cell, mark_tables
from db.language.patterns import regex
from db.model import MARGIN, NOTE, TABLE

_TERMINAL: Final = tuple('.;:!?…»”"')
_MARKER: Final = regex(
    r"\(?(?:\d{1,3}(?:\.\d{1,3})*|[a-zа-яёəığöşüç]|[ivx]{1,5})[.)]\s|[•●▪◦*–—-]\s", re.IGNORECASE
)
#: Lines that begin this near to each other (points) stand in one column.
_COLUMN: Final = 60.0
#: An edge that such a share of a column's lines has is a margin; so many points off is still it.
_SHARED: Final = 0.15
_SAME_EDGE: Final = 2.0
#: So many lines before and behind a line tell how wide its column is.
_ABOUT: Final = 10
#: One of so many lines may stick out of its column.
_STICKING_OUT: Final = 8
#: Sizes that differ by more than this share are different sizes.
_SIZE_CHANGE: Final = 0.12
#: A gap so many times the usual distance of lines separates paragraphs.
_WIDE_GAP: Final = 1.3
#: A line that leaves less than this share of its column free is nearly full.
_NEARLY_FULL: Final = 0.25
#: A word needs so many heights more than its width to stand in a line: a space, and some play.
_SPACE: Final = 0.4
#: A heading is so much larger than the text that it stands over.
_HEADING: Final = 1.15


class _Layout:
    """What is usual in one document: line distance, size, and where columns end."""

    def __init__(self, lines: Sequence[PageLine]) -> None:
        self.height = _weighted_median(lines)
        gaps = [
            first.middle - second.middle
            for first, second in pairwise(lines)
            if first.page == second.page
            and 0 < first.middle - second.middle < 3 * self.height
            and abs(first.height - self.height) < _SIZE_CHANGE * self.height
        ]
        self.distance = statistics.median_low(gaps) if gaps else self.height
        self._lines = lines
        self._index = {id(line): index for index, line in enumerate(lines)}
        self._edges: dict[int, tuple[float, list[float]]] = {}

    def right_edge(self, line: PageLine) -> float:
        """Where the lines of this line's column end.

        Pages may have columns of several widths: of the edges that many lines share, the nearest
        that hardly any line about this one passes.
        """
        widest, shared = self._column_edges(line)
        index = self._index[id(line)]
        ends = sorted(
            other.right
            for other in self._lines[max(index - _ABOUT, 0) : index + _ABOUT + 1]
            if other.page == line.page and abs(other.left - line.left) <= _COLUMN
        )
        reached = ends[-1 - len(ends) // _STICKING_OUT]
        return next((edge for edge in shared if edge >= reached - _SAME_EDGE), widest)

    def _column_edges(self, line: PageLine) -> tuple[float, list[float]]:
        """The edge that few lines pass, and all that many lines share, from the left."""
        key = round(line.left / 10)
        if key not in self._edges:
            ends = sorted(
                other.right for other in self._lines if abs(other.left - line.left) <= _COLUMN
            )
            counts = Counter(round(end) for end in ends)
            shared = sorted(
                float(end) for end, count in counts.items() if count >= _SHARED * len(ends)
            )
            self._edges[key] = ends[(len(ends) - 1) * 19 // 20], shared
        return self._edges[key]

    def was_broken(self, first: PageLine, second: PageLine) -> bool:
        """True if the second line's first word had no room in the first line.

        Lines are not always filled: one that is nearly full and ends within a sentence counts too.
        """
        edge = self.right_edge(first)
        room = edge - first.right
        if second.first_word + _SPACE * first.height > room:
            return True
        nearly_full = room < _NEARLY_FULL * (edge - first.left)
        return nearly_full and not first.text.endswith(_TERMINAL)


def _weighted_median(lines: Sequence[PageLine]) -> float:
    """The height of the line with the middle character."""
    ordered = sorted(lines, key=lambda line: line.height)
    half = sum(len(line.text) for line in ordered) / 2
    for line in ordered:
        half -= len(line.text)
        if half <= 0:
            return line.height
    return ordered[-1].height


def paragraphs_of_pages(pages: Sequence[list[PageLine]]) -> list[Block]:
    """The paragraphs of a document; one that runs over a page's end stays one."""
    lines = [line for page in pages for line in page]
    if not lines:
        return []
    layout = _Layout(lines)
    mark_notes(pages, layout.height)
    mark_tables(lines)
    groups = _groups([line for line in lines if line.part not in (NOTE, MARGIN)], layout)
    notes = _groups([line for line in lines if line.part == NOTE], layout)
    margins = [[line] for line in lines if line.part == MARGIN]
    ends = LineEnds(lines)
    return [
        Block(
            ends.joined(group),
            level=_level(group, layout),
            page=group[0].page,
            part=group[0].part,
        )
        for group in _with_asides(groups, notes, margins)
    ]


def _groups(lines: Sequence[PageLine], layout: _Layout) -> list[list[PageLine]]:
    """The lines by the paragraphs that they make."""
    groups: list[list[PageLine]] = []
    for line in lines:
        if groups and _goes_on(groups[-1], line, layout):
            groups[-1].append(line)
        else:
            groups.append([line])
    return groups


def _with_asides(
    groups: list[list[PageLine]], notes: list[list[PageLine]], margins: list[list[PageLine]]
) -> list[list[PageLine]]:
    """The paragraphs, with the notes of a page after the last one that begins on it.

    What is printed at its edge comes before them.
    """
    ranked = [
        ((group[0].page, rank), group)
        for rank, kind in enumerate((margins, groups, notes))
        for group in kind
    ]
    return [group for _, group in sorted(ranked, key=lambda one: one[0])]


def _goes_on(group: list[PageLine], line: PageLine, layout: _Layout) -> bool:
    """True if the line belongs to the paragraph that the group is."""
    before = group[-1]
    if before.part != line.part:
        return False
    if line.part == TABLE:
        return continues_cell(group[0], before, line)
    if line.part == NOTE:
        return before.page == line.page and not NOTE_START.match(line.text)
    size = max(before.height, line.height)
    if abs(before.height - line.height) > _SIZE_CHANGE * size:
        return False
    if before.ends_in_hyphen and line.text[:1].islower():
        return True
    ends = before.text.endswith(_TERMINAL)
    gap = before.middle - line.middle
    if before.page != line.page or gap < -0.5 * size:
        # The next page or column: nothing but the text itself tells.
        broken = layout.was_broken(before, line) and not _MARKER.match(line.text)
        return broken and (not ends or line.text[:1].islower())
    if gap < 0.3 * size:
        return True
    if gap > _WIDE_GAP * max(layout.distance, size * 0.9):
        return False
    if _MARKER.match(line.text) and ends:
        return False
    if _are_centred(before, line):
        return True
    return not _is_first_line(group, line, size) and layout.was_broken(before, line)


def _is_first_line(group: list[PageLine], line: PageLine, size: float) -> bool:
    """True if the line is indented as a paragraph's first line is, and not as an item's second."""
    if _MARKER.match(group[0].text) and _in_one_column(group):
        return line.left < group[0].left - 0.5 * size
    return line.left > group[-1].left + 0.7 * size


def _in_one_column(group: list[PageLine]) -> bool:
    """True if the paragraph's lines so far run down without a jump to another column or page."""
    return all(
        first.page == second.page and first.middle > second.middle
        for first, second in pairwise(group)
    )


def _are_centred(first: PageLine, second: PageLine) -> bool:
    """True for two lines of a title: one middle, and neither begins where text does."""
    off = abs((first.left + first.right) - (second.left + second.right)) / 2
    if off > 3 or abs(first.left - second.left) < 6:
        return False
    return not first.text.endswith(_TERMINAL)


def _level(group: list[PageLine], layout: _Layout) -> int:
    """1 for what is set larger than the text and short enough for a title; else 0."""
    is_large = group[0].height > _HEADING * layout.height
    return 1 if is_large and len(group) <= 4 else 0

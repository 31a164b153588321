"""Puts the pieces of a page in the order of reading: columns one after the other, lines whole.

The order in which a file draws its text is nearly always the order of reading. It is left only
where the places say otherwise: columns that are drawn line by line across the page.
"""

import statistics
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from db.ingest.page_line import PageLine

#: On a page with more pieces (a map, a drawing) no columns are looked for.
_MOST_PIECES: Final = 1_500
#: A column has at least so many lines, which fill such a share of its width.
_FEWEST_LINES: Final = 4
_FILLED: Final = 0.75
#: So large a share of a column's lines goes on with a small letter.
_GOING_ON: Final = 0.35
#: A column is so many heights of its lines wide.
_NARROWEST: Final = 8.0
#: So large a share of a column's lines begins at one place, within so many points.
_BEGIN_TOGETHER: Final = 0.6
_ALIGNED: Final = 2.0
#: Columns that are drawn one after the other may have so many strays: a page number, a note.
_STRAYS: Final = 0.1
#: The gaps of one line that is stretched differ by less than this factor.
_EQUAL: Final = 1.2
#: The gap between columns is wider than this share of the lines' height.
_GUTTER: Final = 0.7
#: A page whose text jumps upwards at such a share of its lines is drawn in no order.
_JUMPS: Final = 0.3
_FEWEST_JUMPS: Final = 3


@dataclass(frozen=True, slots=True)
class _Piece:
    """A piece with its place in the drawing order."""

    line: PageLine
    drawn: int


@dataclass(frozen=True, slots=True)
class _Band:
    """A stretch of a page from top to bottom: two sides with a gutter, or one stretch of lines."""

    pieces: list[_Piece]
    left: list[_Piece]
    right: list[_Piece]

    @property
    def in_columns(self) -> bool:
        return bool(self.left)


def lines_in_order(pieces: Sequence[PageLine]) -> list[PageLine]:
    """The lines of a page in the order of reading."""
    numbered = [_Piece(line, index) for index, line in enumerate(pieces)]
    ordered = _ordered(numbered) if len(numbered) <= _MOST_PIECES else numbered
    rows: list[list[PageLine]] = []
    for piece in ordered:
        if rows and rows[-1][-1].is_followed_by(piece.line):
            rows[-1].append(piece.line)
        else:
            rows.append([piece.line])
    ends = Counter(round(row[-1].right) for row in rows)
    return [_whole(row, ends) for row in rows]


def _whole(row: list[PageLine], ends: Counter[int]) -> PageLine:
    """The pieces of one line together. ``ends`` counts the lines by where they end."""
    line, *others = row
    end = round(row[-1].right)
    is_full = sum(ends[near] for near in (end - 1, end, end + 1)) >= _FEWEST_LINES
    stretched = is_full and _is_stretched(row)
    for other in others:
        line.add(other, stretched=stretched)
    return line


def _is_stretched(row: Sequence[PageLine]) -> bool:
    """True for single words with equal gaps: a line that was drawn out to its column's width."""
    gaps = [second.left - first.right for first, second in pairwise(row)]
    if not gaps or max(gaps) > _EQUAL * min(gaps):
        return False
    return not any(" " in piece.text or piece.text[0].isdigit() for piece in row)


def _ordered(pieces: list[_Piece], depth: int = 0) -> list[_Piece]:
    bands = _best_bands(pieces) if depth < 4 else []
    if not bands:
        return _drawn_order(pieces)
    ordered: list[_Piece] = []
    for band in bands:
        if band.in_columns:
            ordered += _ordered(band.left, depth + 1) + _ordered(band.right, depth + 1)
        else:
            ordered += _drawn_order(band.pieces)
    return ordered


def _drawn_order(pieces: list[_Piece]) -> list[_Piece]:
    """The order of drawing, unless that leads up and down the page."""
    pieces = sorted(pieces, key=lambda piece: piece.drawn)
    jumps = sum(
        second.line.middle - first.line.middle > 0.6 * first.line.height
        # To the right and up: the next cell or column.
        and second.line.left < first.line.right
        for first, second in pairwise(pieces)
    )
    if jumps < _FEWEST_JUMPS or jumps < _JUMPS * len(pieces):
        return pieces
    rows = _rows(pieces)
    return [piece for row in rows for piece in sorted(row, key=lambda one: one.line.left)]


def _rows(pieces: Sequence[_Piece]) -> list[list[_Piece]]:
    """The pieces by the line that they stand on, from the top."""
    rows: list[list[_Piece]] = []
    for piece in sorted(pieces, key=lambda one: -one.line.middle):
        if rows and rows[-1][0].line.middle - piece.line.middle < 0.5 * piece.line.height:
            rows[-1].append(piece)
        else:
            rows.append([piece])
    return rows


def _best_bands(pieces: list[_Piece]) -> list[_Band]:
    """The bands about that gutter beside which most lines stand; none if there are no columns."""
    if len(pieces) < 2 * _FEWEST_LINES:
        return []
    gap = _GUTTER * statistics.median(piece.line.height for piece in pieces)
    best: list[_Band] = []
    most = 0
    for edge in sorted({round(piece.line.right) for piece in pieces}):
        right = sum(piece.line.left >= edge + gap for piece in pieces)
        left = sum(piece.line.right <= edge + 1 for piece in pieces)
        if min(left, right) < _FEWEST_LINES or left + right <= most:
            continue
        bands = _bands(pieces, edge + 1, edge + gap)
        beside = sum(len(band.left) + len(band.right) for band in bands)
        if beside > most:
            best, most = bands, beside
    return best


def _bands(pieces: list[_Piece], start: float, end: float) -> list[_Band]:
    """The page cut at the lines that run over the gutter between ``start`` and ``end``."""
    bands: list[_Band] = []
    left: list[_Piece] = []
    right: list[_Piece] = []

    def close() -> None:
        if _are_columns(left, right):
            bands.append(_Band([], list(left), list(right)))
        elif left or right:
            _add_plain(bands, left + right)
        left.clear()
        right.clear()

    for piece in sorted(pieces, key=lambda one: -one.line.middle):
        if piece.line.right <= start:
            left.append(piece)
        elif piece.line.left >= end:
            right.append(piece)
        else:
            close()
            _add_plain(bands, [piece])
    close()
    return bands


def _add_plain(bands: list[_Band], pieces: list[_Piece]) -> None:
    if bands and not bands[-1].in_columns:
        bands[-1].pieces.extend(pieces)
    else:
        bands.append(_Band(list(pieces), [], []))


def _are_columns(left: list[_Piece], right: list[_Piece]) -> bool:
    """True for two sides of running text, and not for the cells of a table."""
    sides = (_rows(left), _rows(right))
    if min(map(len, sides)) < _FEWEST_LINES or not all(map(_is_column, sides)):
        return False
    drawn = sorted([(one.drawn, 0) for one in left] + [(one.drawn, 1) for one in right])
    sequence = [side for _, side in drawn]
    if _strays(sequence) <= _STRAYS * len(sequence):
        return True
    changes = sum(first != second for first, second in pairwise(sequence))
    # Cells of several lines are drawn one after the other: some changes, but not at every line.
    if changes < 0.8 * min(map(len, sides)):
        return False
    return all(_is_running_text(rows) for rows in sides)


def _strays(sequence: list[int]) -> int:
    """How many sides are out of place in a sequence that draws one side, then the other."""
    least = len(sequence)
    for first in (0, 1):
        strays = sequence.count(first)
        least = min(least, strays)
        for side in sequence:
            strays += -1 if side == first else 1
            least = min(least, strays)
    return least


def _is_column(rows: list[list[_Piece]]) -> bool:
    """True if it is wide enough and most lines begin at one place: not words beside a gap."""
    lines = [piece.line for row in rows for piece in row]
    width = max(line.right for line in lines) - min(line.left for line in lines)
    if width < _NARROWEST * statistics.median(line.height for line in lines):
        return False
    starts = [round(min(piece.line.left for piece in row)) for row in rows]
    most = max(sum(abs(start - other) <= _ALIGNED for other in starts) for start in set(starts))
    return most >= _BEGIN_TOGETHER * len(rows)


def _is_running_text(rows: list[list[_Piece]]) -> bool:
    start = min(piece.line.left for row in rows for piece in row)
    end = max(piece.line.right for row in rows for piece in row)
    filled = [
        (max(piece.line.right for piece in row) - min(piece.line.left for piece in row))
        / (end - start or 1)
        for row in rows
    ]
    first = [min(row, key=lambda piece: piece.line.left).line.text[:1] for row in rows]
    going_on = sum(letter.islower() for letter in first)
    return statistics.median(filled) >= _FILLED and going_on >= _GOING_ON * len(rows)

"""Puts the blocks of a form on pages: paragraphs, tables whose rows are not torn, signatures."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt

from db.progress import Progress, silent
from viewer.printing.column_widths import column_widths, longest_words, widest
from viewer.printing.page_flow import CELL, SMALL, TEXT, PageFlow
from viewer.printing.sheet import Block, Figure, Grid, Lines, Section, Sheet, Signature

_ALIGN = {
    "left": Qt.AlignmentFlag.AlignLeft,
    "center": Qt.AlignmentFlag.AlignHCenter,
    "right": Qt.AlignmentFlag.AlignRight,
    "block": Qt.AlignmentFlag.AlignLeft,
}
#: Where a block at the right begins, as a share of the width.
_BLOCK = 0.56
#: Points: between paragraphs, before a table, the air in a cell, a signature's columns apart.
_BETWEEN, _BEFORE, _AIR, _APART = 3.0, 8.0, 3.5, 24.0
#: A word that is as wide as its column to the last digit might have no room.
_SPARE = 0.1


class _Cell(NamedTuple):
    """Wrapped text at its place in a row."""

    left: float
    width: float
    lines: Sequence[str]
    centred: bool


class _Row(NamedTuple):
    cells: Sequence[_Cell]
    size: float
    bold: bool = False

    def lines(self) -> int:
        """How many lines the highest cell has."""
        return max(len(cell.lines) for cell in self.cells)


def lay_out(flow: PageFlow, sheet: Sheet, progress: Progress = silent) -> None:
    """Paint a form; ``progress`` counts its paragraphs and rows, and may stop it."""
    counted = _Counted(progress, sum(map(_size, sheet.blocks)))
    for block in sheet.blocks:
        if isinstance(block, Lines):
            _add_lines(flow, block, counted)
        elif isinstance(block, Grid):
            _add_grid(flow, block, counted)
        elif isinstance(block, Figure):
            _add_figure(flow, block)
            counted.step()
        else:
            _add_signature(flow, block)
            counted.step()


class _Counted:
    """How many paragraphs and rows are on their pages."""

    def __init__(self, progress: Progress, total: int) -> None:
        self._progress, self._total, self._done = progress, total, 0

    def step(self) -> None:
        """One more."""
        self._done += 1
        self._progress(self._done, self._total, "")


def _size(block: Block) -> int:
    if isinstance(block, Lines):
        return len(block.texts)
    return len(block.rows) if isinstance(block, Grid) else 1


def _add_lines(flow: PageFlow, block: Lines, counted: _Counted) -> None:
    left = flow.width * _BLOCK if block.align == "block" else 0.0
    height = flow.line_height(TEXT)
    flow.y += block.above if block.texts else 0.0
    if block.keep and not flow.fits(height + block.keep):
        flow.new_page()
    for text in block.texts:
        for line in flow.wrapped(text, flow.width - left, TEXT, bold=block.bold):
            if not flow.fits(height):
                flow.new_page()
            align = _ALIGN[block.align]
            flow.write(line, left, flow.y, flow.width - left, TEXT, bold=block.bold, align=align)
            flow.y += height
        flow.y += _BETWEEN
        counted.step()


def _add_figure(flow: PageFlow, figure: Figure) -> None:
    if not flow.fits(_BEFORE + figure.height):
        flow.new_page()
    flow.y += _BEFORE
    flow.play(figure.drawing, (flow.width - figure.width) / 2, flow.y)
    flow.y += figure.height + _BETWEEN


# Tables -----------------------------------------------------------------------------------------


def _add_grid(flow: PageFlow, grid: Grid, counted: _Counted) -> None:
    flow.y += _BEFORE
    columns = _columns(flow, grid)
    every = frozenset(range(len(grid.heads)))
    numbers = [str(number + 1) for number in range(len(grid.heads))]
    head = [_row(flow, grid.heads, columns, SMALL, every)]
    if grid.numbered:
        head.append(_row(flow, numbers, columns, SMALL, every))
    first = next((_made(flow, grid, columns, row) for row in grid.rows), None)
    if not flow.fits(sum(_height(flow, row) for row in [*head, *([first] if first else [])])):
        flow.new_page()
    _paint_all(flow, head)
    for given in grid.rows:
        row = _made(flow, grid, columns, given)
        if not flow.fits(_height(flow, row)) and not _is_long(flow, row, head):
            flow.new_page()
            _paint_all(flow, head)
        _paint(flow, row, head)
        counted.step()


def _is_long(flow: PageFlow, row: _Row, head: Sequence[_Row]) -> bool:
    """Whether a row has no room even on a page of its own: only such a one is torn."""
    heads = sum(_height(flow, one) for one in head)
    return _height(flow, row) > flow.whole_page - heads


def _made(
    flow: PageFlow,
    grid: Grid,
    columns: Sequence[tuple[float, float]],
    row: Sequence[str] | Section,
) -> _Row:
    if isinstance(row, Section):
        lines = flow.wrapped(row.text, flow.width - 2 * _AIR, CELL, bold=True)
        return _Row([_Cell(0, flow.width, lines, centred=True)], CELL, bold=True)
    return _row(flow, row, columns, CELL, grid.centred)


def _row(
    flow: PageFlow,
    texts: Sequence[str],
    columns: Sequence[tuple[float, float]],
    size: float,
    centred: frozenset[int],
) -> _Row:
    return _Row(
        [
            _Cell(left, width, flow.wrapped(text, width - 2 * _AIR, size), place in centred)
            for place, (text, (left, width)) in enumerate(zip(texts, columns, strict=True))
        ],
        size,
    )


def _columns(flow: PageFlow, grid: Grid) -> list[tuple[float, float]]:
    """Where each column begins, and its width: no word is torn that has room."""
    least = []
    for place, head in enumerate(grid.heads):
        cells = (row[place] for row in grid.rows if not isinstance(row, Section))
        in_head = widest(longest_words([head]), lambda word: flow.measured(word, SMALL))
        below = widest(longest_words(cells), lambda word: flow.measured(word, CELL))
        least.append(max(in_head, below) + 2 * _AIR + _SPARE)
    widths = column_widths(flow.width, grid.shares, least)
    return [(sum(widths[:place]), width) for place, width in enumerate(widths)]


def _height(flow: PageFlow, row: _Row) -> float:
    return row.lines() * flow.line_height(row.size) + 2 * _AIR


def _paint_all(flow: PageFlow, rows: Sequence[_Row]) -> None:
    for row in rows:
        _paint(flow, row, ())


def _paint(flow: PageFlow, row: _Row, head: Sequence[_Row]) -> None:
    """A row, and what of it has no room under the head on the pages that follow."""
    begun, line = 0, flow.line_height(row.size)
    while begun < row.lines():
        possible = max(1, int((flow.room - 2 * _AIR) / line + 0.01))
        part = min(row.lines() - begun, possible)
        bottom = flow.y + part * line + 2 * _AIR
        for cell in row.cells:
            _paint_cell(flow, row, cell, begun, part)
            flow.rule(cell.left, flow.y, cell.left, bottom)
        for height in (flow.y, bottom):
            flow.rule(0, height, flow.width, height)
        flow.rule(flow.width, flow.y, flow.width, bottom)
        flow.y = bottom
        begun += part
        if begun < row.lines():
            flow.new_page()
            _paint_all(flow, head)


def _paint_cell(flow: PageFlow, row: _Row, cell: _Cell, begun: int, part: int) -> None:
    top = flow.y + _AIR
    align = _ALIGN["center" if cell.centred else "left"]
    for text in cell.lines[begun : begun + part]:
        place = (cell.left + _AIR, top, cell.width - 2 * _AIR)
        flow.write(text, *place, row.size, bold=row.bold, align=align)
        top += flow.line_height(row.size)


# Signatures -------------------------------------------------------------------------------------


def _add_signature(flow: PageFlow, block: Signature) -> None:
    """Texts above lines, captions below them; all of it on one page."""
    width = (flow.width - _APART * (len(block.places) - 1)) / len(block.places)
    texts = [flow.wrapped(text, width, CELL) for text, _ in block.places]
    line = flow.line_height(CELL)
    above = max(len(found) for found in texts) * line
    if not flow.fits(block.above + above + 2 + flow.line_height(SMALL)):
        flow.new_page()
    else:
        flow.y += block.above
    for place, (found, (_, caption)) in enumerate(zip(texts, block.places, strict=True)):
        left = place * (width + _APART)
        top = flow.y + above - len(found) * line
        for text in found:
            flow.write(text, left, top, width, CELL, align=_ALIGN["center"])
            top += line
        flow.rule(left, flow.y + above + 1, left + width, flow.y + above + 1)
        flow.write(f"({caption})", left, flow.y + above + 2, width, SMALL, align=_ALIGN["center"])
    flow.y += above + 2 + flow.line_height(SMALL) + _BETWEEN

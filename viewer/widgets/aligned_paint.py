"""Paints texts in columns: rows, the panel of the chosen point, gaps. Holds no state."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter

from viewer.icons import KIND_ICONS, paint_icon
from viewer.theme import Theme, faded, font, px
from viewer.widgets.aligned_rows import Gap
from viewer.widgets.aligned_text import GUTTER, AlignedText
from viewer.widgets.flow_text import GAP
from viewer.widgets.marked_text import paint_marked
from viewer.widgets.painting import RIGHT, line, upright
from viewer.widgets.reading_selection import Selection

_BAR, _KIND, _ABOVE, _NUMBER_GAP = 3, 14, 9, 14
#: Height of the box of a mark over the size of the letters, as 26 over 17.
_MARK = 26 / 17


@dataclass(frozen=True, slots=True)
class AlignedState:
    """What stands out: the chosen point, the selection in a column, the current hit.

    ``gap_words`` says why a cell is empty.
    """

    point: str
    column: int
    selection: Selection
    current: tuple[int, int, int] | None
    gap_words: Callable[[Gap], str]


def paint_aligned(
    painter: QPainter, text: AlignedText, offset: int, part: QRect, state: AlignedState
) -> None:
    """Paint what is seen in a part of the window that has ``offset`` of the page above it."""
    if not text.rows:
        return
    painter.save()
    painter.translate(0, -offset)
    top, bottom = offset + part.top(), offset + part.bottom() + 1 + px(_ABOVE)
    first = max(0, text.at(top))
    row = first
    while row < len(text.rows) and text.top(row) < bottom:
        if text.rows[row].point is not None and text.rows[row].point == state.point:
            _paint_ground(painter, text, row)
        row += 1
    for column in range(1, len(text.columns)):
        upright(painter, column * text.column_width, top, bottom)
    for number in range(first, row):
        for column in range(len(text.columns)):
            _paint_cell(painter, text, number, column, state)
    painter.restore()


def _paint_ground(painter: QPainter, text: AlignedText, row: int) -> None:
    """The chosen point's ground over all columns, with the bar at its left."""
    tokens = Theme.current().tokens
    top = text.top(row) - px(_ABOVE)
    rect = QRectF(0, top, text.width, text.heights[row])
    painter.fillRect(rect, tokens.list)
    painter.fillRect(QRectF(0, top, px(_BAR), rect.height()), tokens.accent)


def _paint_cell(
    painter: QPainter, text: AlignedText, row: int, column: int, state: AlignedState
) -> None:
    aligned = text.rows[row]
    cell, top, left = aligned.cells[column], text.top(row), text.left(column)
    if cell is None:
        if aligned.gaps:
            _paint_gap(
                painter, text, QRectF(left, top, text.measure_width, 0), aligned.gaps[column], state
            )
        return
    tokens, block = Theme.current().tokens, text.block(column, cell)
    part = text.columns[column].paragraphs[cell]
    chosen = aligned.point is not None and aligned.point == state.point
    right = left - px(_NUMBER_GAP)
    if part.number is not None:
        shape = font("strong" if chosen else "name")
        shape.setPixelSize(px(14))
        place = QRectF(right - px(GUTTER), top, px(GUTTER), block.line_height)
        line(painter, place, part.number, shape, tokens.accent if chosen else tokens.text2, RIGHT)
    for number, kind in enumerate(part.kinds):
        side = px(_KIND)
        y = top + block.line_height * (part.number is not None) + number * (side + px(4))
        if y + side <= top + text.heights[row] - px(GAP) / 2:
            place = QRectF(right - side, y + px(2), side, side)
            paint_icon(painter, KIND_ICONS[kind.value], place, tokens.kinds[kind.value].text)
    selected = state.selection.within(cell, len(part.text)) if column == state.column else None
    if selected is not None:
        for rect in block.boxes(*selected):
            painter.fillRect(rect.translated(left, top), faded(tokens.accent, 0.28))
    current = state.current[2] if state.current and state.current[:2] == (row, column) else -1
    letters = _MARK * text.shape(part.level)[0].pixelSize()
    paint_marked(painter, left, top, block, text.marks_of(column, cell), letters, current)


def _paint_gap(
    painter: QPainter, text: AlignedText, place: QRectF, gap: Gap, state: AlignedState
) -> None:
    words = state.gap_words(gap)
    if words:
        place.setHeight(text.shape(0)[1])
        line(painter, place, words, font("secondary"), Theme.current().tokens.text3)

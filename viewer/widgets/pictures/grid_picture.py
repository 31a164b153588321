"""A picture of rows and columns: what is in sight is drawn, or a part of it for a page."""

import math
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QPainter

from viewer.theme import Theme, font, px
from viewer.widgets.painting import CENTER, LEFT, box, hairline, line, ring, shows_focus
from viewer.widgets.pictures.column_room import DEPTH
from viewer.widgets.pictures.grid_board import HEAD, LABEL, GridBoard, Spot
from viewer.widgets.pictures.grid_places import GridPlaces
from viewer.widgets.pictures.page_parts import MOST_SHRUNK, PagePart, portions

#: Of a page's width the labels never take more.
_WIDEST_LANE = 0.4


class GridPicture(GridPlaces):
    """Draws the marks that are in sight only. A kind of grid says what is drawn."""

    def draw_spot(self, painter: QPainter, rect: QRectF, mark: int, spot: Spot) -> None:
        """Draw what stands in a cell."""

    def draw_ground(self, painter: QPainter, cell: QRectF, row: int, column: int) -> None:
        """Draw what a cell has where it has no mark."""

    def draw(self, painter: QPainter, seen: QRectF) -> None:
        """Cells, then labels over them, then heads over both."""
        if isinstance(self._board, GridBoard):
            self._draw_at(painter, seen, self._origin())

    def whole_size(self) -> QSizeF:
        """All rows and columns."""
        height = px(self.head_height) + len(self.grid.labels) * px(self.row_height)
        return QSizeF(self._whole_lane + self._lefts[-1], height)

    def draw_whole(self, painter: QPainter) -> None:
        """All of it with its labels whole, without current mark and pointer."""
        with self._laid_out(self._whole_lane, self._lefts):
            self._draw_part(painter, range(len(self.grid.labels)), range(self.grid.columns))

    def printed(self, room: QSizeF) -> list[PagePart]:
        """Parts with as many rows and columns as a page has room for, from the oldest on.

        Where it is not much larger than the page, it is one part that is larger than that.
        """
        if not isinstance(self._board, GridBoard):
            return []
        head, rows = px(self.head_height), len(self.grid.labels)
        lane = min(self._whole_lane, room.width() * _WIDEST_LANE)
        lefts = self.spread(room.width() - lane)
        high, wide = px(self.row_height), lefts[-1]
        over = max((head + rows * high) / room.height(), (lane + wide) / room.width())
        if over <= MOST_SHRUNK:
            down, across = [range(rows)], [range(self.grid.columns)]
        else:
            down = portions([high * row for row in range(rows + 1)], room.height() - head)
            across = portions(lefts, room.width() - lane)
        return [
            PagePart(self._size_of(part, columns, lane, lefts),
                     partial(self._print_part, part, columns, lane, lefts))
            for part in down for columns in across
        ]  # fmt: skip

    def _size_of(self, rows: range, columns: range, lane: float, lefts: list[float]) -> QSizeF:
        wide = lefts[columns.stop] - lefts[columns.start]
        return QSizeF(lane + wide, px(self.head_height) + len(rows) * px(self.row_height))

    def _print_part(
        self, rows: range, columns: range, lane: float, lefts: list[float], painter: QPainter
    ) -> None:
        with self._laid_out(lane, lefts):
            self._draw_part(painter, rows, columns)

    @contextmanager
    def _laid_out(self, lane: float, lefts: list[float]) -> Iterator[None]:
        """Other widths than on the screen meanwhile, no current mark and no pointer."""
        kept = self.current, self.hovered, self._lane, self._lefts
        self.current = self.hovered = -1
        self._lane, self._lefts = lane, lefts
        try:
            yield
        finally:
            self.current, self.hovered, self._lane, self._lefts = kept

    def _draw_part(self, painter: QPainter, rows: range, columns: range) -> None:
        size = self._size_of(rows, columns, self._lane, self._lefts)
        left = self._lane - self._lefts[columns.start]
        top = px(self.head_height) - rows.start * px(self.row_height)
        self._draw_at(painter, QRectF(QPointF(0, 0), size), QPointF(left, top))

    def _draw_at(self, painter: QPainter, seen: QRectF, origin: QPointF) -> None:
        height, head = px(self.row_height), px(self.head_height)
        first = max(0, int((head - origin.y()) // height))
        last = min(len(self.grid.labels), math.ceil((seen.height() - origin.y()) / height))
        left = bisect_right(self._lefts, self._lane - origin.x()) - 1
        right = bisect_left(self._lefts, seen.width() - origin.x())
        columns = range(max(0, left), min(right, self.grid.columns))
        painter.save()
        painter.setClipRect(seen.adjusted(self._lane, head, 0, 0))
        edge = min(seen.width(), origin.x() + self._lefts[-1])
        for row in range(first, last):
            hairline(painter, 0, origin.y() + (row + 1) * height - 1, edge)
        self.draw_rows(painter, range(first, last), columns, origin)
        painter.setClipRect(QRectF(0, head, self._lane, seen.height() - head))
        for row in range(first, last):
            self._draw_label(painter, row, origin)
        painter.setClipRect(QRectF(self._lane, 0, seen.width() - self._lane, head))
        for column in columns:
            self._draw_head(painter, column, origin)
        for mark in self._in_row(HEAD):
            self.draw_ring(painter, mark, origin)
        painter.restore()
        hairline(painter, 0, head - 1, edge)
        bottom = min(seen.height(), origin.y() + len(self.grid.labels) * height)
        painter.fillRect(QRectF(self._lane - 1, 0, 1, bottom), Theme.current().tokens.line)

    def draw_rows(self, painter: QPainter, rows: range, columns: range, origin: QPointF) -> None:
        """Draw what is seen of rows: the grounds of cells, then what stands in them."""
        for row in rows:
            for column in columns:
                self.draw_ground(painter, self._cell(row, column, origin), row, column)
            for mark in self.seen_in(row, columns):
                self.draw_spot(painter, self._rect_of(mark, origin), mark, self.grid.spots[mark])
                self.draw_ring(painter, mark, origin)

    def seen_in(self, row: int, columns: range) -> range:
        """The marks of a row that stand in these columns."""
        own, spots = self._in_row(row), self.grid.spots
        first = bisect_left(spots, (row, columns.start), own.start, own.stop)
        return range(first, bisect_left(spots, (row, columns.stop), first, own.stop))

    def _draw_label(self, painter: QPainter, row: int, origin: QPointF) -> None:
        tokens, mark = Theme.current().tokens, self._begins[row]
        cell = self._cell(row, LABEL, origin)
        hairline(painter, 0, cell.bottom() - 1, cell.right())
        if mark == self.hovered:
            box(painter, cell.adjusted(0, 2, -px(6), -2), px(6), tokens.hover)
        depth = self.grid.depths[row] if self.grid.depths else 0
        words = cell.adjusted(px(6) + px(DEPTH) * depth, 0, -px(12), 0)
        shape = font("name" if not depth else "base")
        line(painter, words, self.label_text(row), shape, tokens.text, LEFT)
        self.draw_ring(painter, mark, origin)

    def _draw_head(self, painter: QPainter, column: int, origin: QPointF) -> None:
        tokens = Theme.current().tokens
        cell = self._cell(HEAD, column, origin)
        if self.hovered >= 0 and self.grid.spots[self.hovered][:2] == (HEAD, column):
            box(painter, cell.adjusted(1, px(4), -1, -px(4)), px(6), tokens.hover)
        self.draw_head(painter, cell, column)

    def draw_head(self, painter: QPainter, cell: QRectF, column: int) -> None:
        """Draw what stands above a column."""
        ink = Theme.current().tokens.text2
        line(painter, cell, self.grid.head(column), font("secondary_strong"), ink, CENTER)

    def draw_ring(self, painter: QPainter, mark: int, origin: QPointF) -> None:
        """Draw the ring of a mark if it is the current one."""
        if mark == self.current and shows_focus(self):
            ring(painter, self._rect_of(mark, origin).adjusted(-1, -1, 1, 1), px(6))

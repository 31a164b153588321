"""A picture of rows and columns: heads stay above, labels at the left, the rest scrolls."""

from bisect import bisect_left, bisect_right
from typing import cast

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QWidget

from viewer.theme import Theme, font, px
from viewer.widgets.painting import CENTER, LEFT, box, hairline, line, ring, shows_focus
from viewer.widgets.pictures.column_room import DEPTH, lane_of, lefts_of
from viewer.widgets.pictures.grid_board import HEAD, LABEL, GridBoard, Spot
from viewer.widgets.pictures.picture import Picture
from viewer.widgets.scroll_bar import bring

#: A row's label is never wider than this.
_WIDEST_LABEL = 260


class GridPicture(Picture):
    """Draws the marks that are in sight only. A kind of grid says how wide and what is drawn."""

    row_height, head_height = 36, 40
    #: Whether the newest, at the right, is in sight first.
    from_right = False
    #: Columns grow to so many units where there is room; 0: they stay as they are.
    widest_column = 0

    def __init__(self, parent: QWidget | None = None) -> None:
        self._lefts: list[float] = [0.0]
        self._widths: list[float] = []
        self._begins: list[int] = [0]
        self._lane = 0.0
        self._whole_lane = 0.0
        self._begins_anew = True
        super().__init__(parent)

    @property
    def grid(self) -> GridBoard:
        """The board, of rows and columns."""
        return cast(GridBoard, self._board)

    def column_width(self, column: int) -> float:
        """The width of a column."""
        return float(px(48))

    def label_text(self, row: int) -> str:
        """The label of a row."""
        return self.grid.labels[row]

    def draw_spot(self, painter: QPainter, rect: QRectF, mark: int, spot: Spot) -> None:
        """Draw what stands in a cell."""

    def spot_rect(self, cell: QRectF, spot: Spot) -> QRectF:
        """The place of a mark in its cell."""
        return cell

    def draw_ground(self, painter: QPainter, cell: QRectF, row: int, column: int) -> None:
        """Draw what a cell has where it has no mark."""

    # Places -------------------------------------------------------------------------------------

    def rearrange(self) -> None:
        """Measure labels and columns."""
        if not isinstance(self._board, GridBoard):
            return
        grid = self.grid
        self._widths = [self.column_width(column) for column in range(grid.columns)]
        labels = [self.label_text(row) for row in range(len(grid.labels))]
        self._whole_lane = lane_of(labels, grid.depths) + px(24)
        self._lane = min(self._whole_lane, float(px(_WIDEST_LABEL)))
        rows = range(len(grid.labels) + 1)
        self._begins = [bisect_left(grid.spots, (row,)) for row in rows]
        self._fit_bars()
        if self._begins_anew:
            self._begins_anew = False
            bar = self.horizontalScrollBar()
            bar.setValue(bar.maximum() if self.from_right else 0)
            self.verticalScrollBar().setValue(0)
        self.redraw()

    def begin(self) -> None:
        """From the first row, and the newest year."""
        self._begins_anew = True

    def is_at_beginning(self) -> bool:
        """Whether the first rows and the newest years are in sight, too."""
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        first = across.maximum() if self.from_right else 0
        return across.value() == first and not down.value() and super().is_at_beginning()

    def _fit_bars(self) -> None:
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        room = QSizeF(self.viewport().size())
        widest = float(px(self.widest_column))
        self._lefts = lefts_of(self._widths, room.width() - self._lane, widest)
        width, height = room.width() - self._lane, room.height() - px(self.head_height)
        across.setRange(0, max(0, round(self._lefts[-1] - width)))
        across.setPageStep(max(1, round(width)))
        across.setSingleStep(px(48))
        down.setRange(0, max(0, round(len(self.grid.labels) * px(self.row_height) - height)))
        down.setPageStep(max(1, round(height)))
        down.setSingleStep(px(self.row_height))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another size shows more or less."""
        super().resizeEvent(event)
        if isinstance(self._board, GridBoard):
            self._fit_bars()

    def _origin(self) -> QPointF:
        """Where the cells begin in the viewport."""
        across, down = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        return QPointF(self._lane - across, px(self.head_height) - down)

    def _cell(self, row: int, column: int, origin: QPointF) -> QRectF:
        height = px(self.row_height)
        left, top = origin.x(), origin.y() + row * height
        if row == HEAD:
            top, height = 0.0, px(self.head_height)
        if column == LABEL:
            return QRectF(0, top, self._lane, height)
        width = self._lefts[column + 1] - self._lefts[column]
        return QRectF(left + self._lefts[column], top, width, height)

    def rect_of(self, mark: int) -> QRectF:
        """Where a mark stands in the viewport."""
        return self._rect_of(mark, self._origin())

    def _rect_of(self, mark: int, origin: QPointF) -> QRectF:
        spot = self.grid.spots[mark]
        cell = self._cell(spot.row, spot.column, origin)
        edge = spot.row == HEAD or spot.column == LABEL
        return cell.adjusted(1, 1, -1, -1) if edge else self.spot_rect(cell, spot)

    def _in_row(self, row: int) -> range:
        """The marks of a row, or those of the heads."""
        if row == HEAD:
            return range(self._begins[0])
        return range(self._begins[row], self._begins[row + 1])

    def _row_at(self, y: float) -> int:
        """The row at a height of the viewport, the heads among them; past the last too."""
        if y < px(self.head_height):
            return HEAD
        return int((y - self._origin().y()) // px(self.row_height))

    def at(self, point: QPointF) -> int:
        """The mark at a point of the viewport."""
        if not isinstance(self._board, GridBoard):
            return -1
        row = self._row_at(point.y())
        if row >= len(self.grid.labels):
            return -1
        in_lane = point.x() < self._lane
        for mark in self._in_row(row):
            is_label = self.grid.spots[mark].column == LABEL
            if is_label == in_lane and self.rect_of(mark).contains(point):
                return mark
        return -1

    # Keys ---------------------------------------------------------------------------------------

    def first_mark(self) -> int:
        """The first cell that has something; else the first label."""
        spots = enumerate(self.grid.spots)
        inside = (mark for mark, spot in spots if spot.row != HEAD and spot.column != LABEL)
        return next(inside, self._begins[0])

    def toward(self, key: Qt.Key) -> int:
        """The neighbour in the row, or the nearest of the next row that has something."""
        spot = self.grid.spots[self.current]
        own = self._in_row(spot.row)
        match key:
            case Qt.Key.Key_Left:
                return max(self.current - 1, own.start)
            case Qt.Key.Key_Right:
                return min(self.current + 1, own.stop - 1)
            case Qt.Key.Key_Home:
                return own.start
            case Qt.Key.Key_End:
                return own.stop - 1
            case Qt.Key.Key_Up | Qt.Key.Key_Down:
                return self._nearest_in(spot.row + (1 if key == Qt.Key.Key_Down else -1))
        page = max(1, (self.viewport().height() - px(self.head_height)) // px(self.row_height) - 1)
        return self._nearest_in(spot.row + (page if key == Qt.Key.Key_PageDown else -page))

    def _nearest_in(self, row: int) -> int:
        row = min(max(row, HEAD), len(self.grid.labels) - 1)
        marks = self._in_row(row)
        if not marks:
            return self.current
        if self.grid.spots[self.current].column == LABEL:
            return marks.start
        x = self.rect_of(self.current).center().x()
        return min(marks, key=lambda mark: abs(self.rect_of(mark).center().x() - x))

    def reveal(self, mark: int) -> None:
        """Scroll as far as it takes."""
        spot, rect = self.grid.spots[mark], self.rect_of(mark)
        room = QRectF(self.viewport().rect())
        if spot.column != LABEL:
            bring(self.horizontalScrollBar(), rect.left(), rect.right(), self._lane, room.width())
        if spot.row != HEAD:
            top = float(px(self.head_height))
            bring(self.verticalScrollBar(), rect.top(), rect.bottom(), top, room.height())

    # Drawing ------------------------------------------------------------------------------------

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
        kept = self.current, self.hovered, self._lane
        self.current = self.hovered = -1
        self._lane = self._whole_lane
        place = QPointF(self._lane, px(self.head_height))
        self._draw_at(painter, QRectF(QPointF(0, 0), self.whole_size()), place)
        self.current, self.hovered, self._lane = kept

    def _draw_at(self, painter: QPainter, seen: QRectF, origin: QPointF) -> None:
        height, head = px(self.row_height), px(self.head_height)
        first = max(0, int((head - origin.y()) // height))
        last = min(len(self.grid.labels), int((seen.height() - origin.y()) // height) + 1)
        left = bisect_right(self._lefts, self._lane - origin.x()) - 1
        right = bisect_left(self._lefts, seen.width() - origin.x())
        columns = range(max(0, left), min(right, self.grid.columns))
        painter.save()
        painter.setClipRect(QRectF(self._lane, head, seen.width(), seen.height()))
        for row in range(first, last):
            y = origin.y() + (row + 1) * height - 1
            hairline(painter, 0, y, origin.x() + self._lefts[-1])
        self.draw_rows(painter, range(first, last), columns, origin)
        painter.setClipRect(QRectF(0, head, self._lane, seen.height()))
        for row in range(first, last):
            self._draw_label(painter, row, origin)
        painter.setClipRect(QRectF(self._lane, 0, seen.width(), head))
        for column in columns:
            self._draw_head(painter, column, origin)
        for mark in self._in_row(HEAD):
            self.draw_ring(painter, mark, origin)
        painter.restore()
        hairline(painter, 0, head - 1, min(seen.width(), origin.x() + self._lefts[-1]))
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

"""Where the cells of a grid stand: rows, columns, scrolling, keys. Draws nothing."""

from bisect import bisect_left
from typing import cast

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from viewer.theme import px
from viewer.widgets.pictures.column_room import lane_of, lefts_of
from viewer.widgets.pictures.grid_board import HEAD, LABEL, GridBoard, Spot
from viewer.widgets.pictures.picture import Picture
from viewer.widgets.scroll_bar import bring

#: A row's label is never wider than this.
_WIDEST_LABEL = 260


class GridPlaces(Picture):
    """Heads stay above, labels at the left, the rest scrolls. A kind of grid says how wide."""

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

    def spot_rect(self, cell: QRectF, spot: Spot) -> QRectF:
        """The place of a mark in its cell."""
        return cell

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

    def spread(self, free: float) -> list[float]:
        """The left edges of the columns in that room, and the last right one."""
        return lefts_of(self._widths, free, float(px(self.widest_column)))

    def _fit_bars(self) -> None:
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        room = QSizeF(self.viewport().size())
        self._lefts = self.spread(room.width() - self._lane)
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

"""A list whose rows differ in height and are measured when they come into view.

Qt's own list view asks every row for its height at once; this one guesses, so that ten thousand
rows are no slower than ten. The head of the group in view may stay at the top.
"""

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
)
from PySide6.QtGui import QRegion, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from viewer.theme import px
from viewer.widgets.chosen_rows import chosen_rows
from viewer.widgets.flow_heights import FlowHeights
from viewer.widgets.scroll_bar import ThinScrollBar

Index = QModelIndex | QPersistentModelIndex
#: The height of the head of a group.
HEAD = 34
#: More rows are asked for when so many are left below the window.
_AHEAD = 30
_Move = QAbstractItemView.CursorAction
#: A selection of more rows is painted with all that is seen.
_FEW = 20
_STEPS = {_Move.MoveUp: -1, _Move.MovePrevious: -1, _Move.MoveDown: 1, _Move.MoveNext: 1}


class UnevenList(QListView):
    """Subclasses say how high a row is and paint it."""

    def __init__(self, model: QAbstractItemModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setViewport(QWidget())  # one that Python knows: to find out what Qt's is takes long
        self._rows = model
        self._heights = FlowHeights()
        self._measured: set[int] = set()
        self._settling = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBar(ThinScrollBar(Qt.Orientation.Vertical, self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        model.rowsRemoved.connect(self._forget_rows)
        model.dataChanged.connect(self._measure_changed)

    # What a subclass says -----------------------------------------------------------------------

    def guess_height(self, row: int) -> int:
        """A cheap guess at the height of a row."""
        return px(100)

    def row_height(self, row: int) -> int:
        """The height of a row in the present width."""
        return self.guess_height(row)

    def head_above(self, row: int) -> int:
        """The row of the head of a row's group, -1 without heads."""
        return -1

    def neighbour(self, row: int, step: int) -> int:
        """The next (1) or previous (-1) row that can be chosen, -1 if there is none."""
        place = row + step
        while 0 <= place < self._count():
            if self._index(place).flags() & Qt.ItemFlag.ItemIsSelectable:
                return place
            place += step
        return -1

    def fetch_before(self) -> None:
        """The first row is near: ask for those before it, where there are any."""

    # Heights ------------------------------------------------------------------------------------

    def begin(self) -> None:
        """All rows are others: guess their heights, show the first one."""
        self._begin_heights()
        self.verticalScrollBar().setValue(0)
        self.executeDelayedItemsLayout()  # left to Qt, it would be painted twice
        self.settle()

    def measure_anew(self) -> None:
        """The rows are the same, their heights are not."""
        self._measured = set()
        self.settle()

    def _begin_heights(self) -> None:
        self._heights = FlowHeights(map(self.guess_height, range(self._count())))
        self._measured = set()

    def _count(self) -> int:
        return self._rows.rowCount()

    def _index(self, row: int) -> QModelIndex:
        return self._rows.index(row, 0) if row >= 0 else QModelIndex()

    def _measure(self, row: int) -> int:
        """Measure a row; how much higher it is than was thought."""
        if row in self._measured:
            return 0
        self._measured.add(row)
        return self._heights.set(row, self.row_height(row))

    def settle(self) -> None:
        """Measure what is in view, keep what is at the top in its place, ask for more in time."""
        if self._settling or not self.isVisible():
            return
        self._settling = True
        bar = self.verticalScrollBar()
        shift, value = 0, bar.value()
        first = row = self._heights.at(value)
        bottom = value + self.viewport().height()
        while 0 <= row < len(self._heights):
            top = self._heights.top(row)
            if top - shift >= bottom:
                break
            change = self._measure(row)
            if top < value:
                shift += change
            row += 1
        self.updateGeometries()
        if shift:
            bar.setValue(value + shift)
        self._settling = False
        self.viewport().update()
        near_end = row + _AHEAD >= len(self._heights)
        if near_end and self._rows.canFetchMore(QModelIndex()):
            self._rows.fetchMore(QModelIndex())
        elif 0 <= first < _AHEAD:
            self.fetch_before()

    def doItemsLayout(self) -> None:  # noqa: N802 - Qt's name
        """Qt asks for a layout: heights are guessed again only if the rows are others."""
        if len(self._heights) != self._count():
            self._begin_heights()
        QAbstractItemView.doItemsLayout(self)
        self.settle()

    def rowsInserted(self, parent: Index, start: int, end: int) -> None:
        """Rows came; those above stay where they are."""
        count, bar = end - start + 1, self.verticalScrollBar()
        above = sum(new := [self.guess_height(row) for row in range(start, end + 1)])
        above = above if start <= self._heights.at(bar.value()) else 0
        self._heights.insert(start, new)
        self._measured = {row + count if row >= start else row for row in self._measured}
        QAbstractItemView.rowsInserted(self, parent, start, end)
        if above:
            self.updateGeometries()
            bar.setValue(bar.value() + above)
        self.settle()

    def _forget_rows(self, _parent: Index, start: int, end: int) -> None:
        """Rows went: the scroll bar must not point beyond the end."""
        count = end - start + 1
        self._heights.remove(start, end)
        kept = (row for row in self._measured if not start <= row <= end)
        self._measured = {row - count if row > end else row for row in kept}
        self.settle()

    def _measure_changed(self, first: Index, last: Index) -> None:
        """Rows show something else now, which may be higher or lower."""
        self._measured.difference_update(range(first.row(), last.row() + 1))
        self.settle()

    def updateGeometries(self) -> None:  # noqa: N802 - Qt's name
        """Set the scroll bar's range."""
        bar = self.verticalScrollBar()
        page = self.viewport().height()
        bar.setSingleStep(px(40))
        bar.setPageStep(max(1, page - px(HEAD)))
        bar.setRange(0, max(0, self._heights.total + px(8) - page))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width makes other heights."""
        if event.size().width() != event.oldSize().width():
            self._measured = set()
        QAbstractItemView.resizeEvent(self, event)
        self.settle()

    def showEvent(self, event: QShowEvent) -> None:
        """Measure what is seen now."""
        super().showEvent(event)
        self.settle()

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802 - Qt's name
        """Measure what has come into view."""
        self.settle()
        self.viewport().update()

    # Where rows are -----------------------------------------------------------------------------

    def verticalOffset(self) -> int:  # noqa: N802 - Qt's name
        """How far it is scrolled."""
        return self.verticalScrollBar().value()

    def visualRect(self, index: Index) -> QRect:  # noqa: N802 - Qt's name
        """Where a row is in the viewport."""
        row = index.row()
        if not index.isValid() or row >= len(self._heights):
            return QRect()
        top = self._heights.top(row) - self.verticalOffset()
        return QRect(0, top, self.viewport().width(), self._heights[row])

    def indexAt(self, point: QPoint) -> QModelIndex:  # noqa: N802 - Qt's name
        """The row under a point; under the head that stays at the top, that head."""
        y = point.y() + self.verticalOffset()
        row = self._heights.at(y)
        if row < 0 or y >= self._heights.total:
            return QModelIndex()
        if point.y() < px(HEAD):
            head = self.head_above(row)
            row = row if head < 0 else head
        return self._index(row)

    def scrollTo(  # noqa: N802 - Qt's name
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a row into view, below the head that stays at the top."""
        row = index.row()
        if not index.isValid() or row >= len(self._heights):
            return
        for near in range(max(0, row - 3), row + 1):
            self._measure(near)
        bar, page = self.verticalScrollBar(), self.viewport().height()
        self.updateGeometries()
        top, height = self._heights.top(row), self._heights[row]
        head = px(HEAD) if self.head_above(row) >= 0 else 0
        first = self.neighbour(-1, 1) == row
        if hint == QAbstractItemView.ScrollHint.PositionAtCenter:
            bar.setValue(top - (page - height) // 2)
        elif top - head < bar.value() or hint == QAbstractItemView.ScrollHint.PositionAtTop:
            bar.setValue(0 if first else top - head)
        elif top + height > bar.value() + page:
            bar.setValue(top + height - page + px(4))

    def isIndexHidden(self, index: Index) -> bool:  # noqa: N802 - Qt's name
        """No row is hidden."""
        return False

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Select the row under a click, or all rows from one to another."""
        area, offset = rect.normalized(), self.verticalOffset()
        # By their places alone: a row may be out of view, or under the head that stays at the top.
        first, last = (self._heights.at(y + offset) for y in (area.top(), area.bottom()))
        if first >= 0 and last >= 0:
            rows = QItemSelection(self._index(first), self._index(last))
            self.selectionModel().select(rows, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:  # noqa: N802
        """Where the selection is painted."""
        if len(chosen_rows(selection)) > _FEW:
            return QRegion(self.viewport().rect())
        region = QRegion()
        for index in selection.indexes():
            region = region.united(self.visualRect(index))
        return region

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Move among the rows that can be chosen; heads are passed over."""
        here = self.currentIndex().row()
        target = here
        if action in _STEPS:
            target = self.neighbour(here, _STEPS[action])
        elif action == _Move.MoveHome:
            target = self.neighbour(-1, 1)
        elif action == _Move.MoveEnd:
            target = self.neighbour(self._count(), -1)
        elif action in (_Move.MovePageDown, _Move.MovePageUp):
            target = self._page_away(here, down=action == _Move.MovePageDown)
        return self._index(target if target >= 0 else here)

    def _page_away(self, here: int, *, down: bool) -> int:
        page = self.viewport().height() - px(HEAD)
        row = self._heights.at(self._heights.top(max(0, here)) + (page if down else -page))
        step = 1 if down else -1
        target = self.neighbour(row - step, step)
        return target if target >= 0 else self.neighbour(self._count() if down else -1, -step)

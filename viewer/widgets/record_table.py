"""Tables of records: no grid, rows with round grounds, a header painted by hand."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QTableView,
    QWidget,
)

from viewer.theme import Theme, px
from viewer.widgets.chosen_rows import choose_current
from viewer.widgets.following import followed
from viewer.widgets.painting import RowState, shows_focus
from viewer.widgets.record_cells import Cell, CellSource, RecordDelegate
from viewer.widgets.record_columns import RecordColumns
from viewer.widgets.record_header import RecordHeader
from viewer.widgets.scroll_bar import ThinScrollBar

Index = QModelIndex | QPersistentModelIndex
_RIGHT = int(Qt.AlignmentFlag.AlignRight)
#: Heights of a row by density.
ROW_HEIGHTS = {"compact": 30, "normal": 36, "roomy": 44}
_Move = QAbstractItemView.CursorAction


class RecordTable(QTableView):
    """Rows are selected whole. ``opened(index, in_new_window)`` by Enter, double or middle click.

    A model may say under ``gone_role`` that a record is no longer there.
    """

    opened = Signal(QModelIndex, bool)
    #: The global point of a context menu for the current row.
    menu_wanted = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hover = -1
        self._gone_role = -1
        self._density = ""
        self._cells: CellSource | None = None
        self._states: dict[int, RowState] | None = None
        self._dragged: Callable[[], QMimeData | None] | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBar(ThinScrollBar(Qt.Orientation.Vertical, self, "page"))
        self.setHorizontalScrollBar(ThinScrollBar(Qt.Orientation.Horizontal, self, "page"))
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.header = RecordHeader(self)
        self.header.setResizeContentsPrecision(0)  # of rows that are not seen none is asked for
        self.setHorizontalHeader(self.header)
        self._widths = RecordColumns(self, self.header)
        self.verticalHeader().hide()
        self._delegate = RecordDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setSortingEnabled(False)
        Theme.current().changed.connect(self._restyle)
        self._restyle()

    # What pages call ----------------------------------------------------------------------------

    def set_columns(self, columns: Sequence[tuple[int, int]]) -> None:
        """``(width, share)`` of each column: a share above 0 takes part in what width is left."""
        self._widths.set_columns(columns)

    def set_widest(self, widest: Mapping[int, int]) -> None:
        """How wide columns get by what their rows show, in pixels of the design; 0: not at all."""
        self._widths.set_widest(widest)

    def set_own_widths(self, widths: Mapping[int, int]) -> None:
        """Widths that a person has given to columns, in pixels of the design: those stay."""
        self._widths.set_own(widths)

    def set_cell_source(self, cells: CellSource) -> None:
        """Where cells come from without the way through the model's roles, by row and column."""
        self._cells = cells

    def set_gone_role(self, role: int) -> None:
        """The role under which a model says that a record has gone."""
        self._gone_role = role

    def set_density(self, density: str) -> None:
        """``compact``, ``normal`` or ``roomy`` rows whatever is chosen for the others."""
        self._density = density
        self._restyle()

    @property
    def row_height(self) -> int:
        """The height of a row."""
        return px(ROW_HEIGHTS[self._density or Theme.current().density])

    def choose_still(self, row: int) -> None:
        """Choose a row without scrolling to it; -1 chooses none."""
        if 0 <= row < self.model().rowCount():
            self.setAutoScroll(False)
            self.selectRow(row)
            self.setAutoScroll(True)

    def row_below(self, row: int) -> QPoint:
        """The point of the screen under the beginning of a row."""
        rect = self.visualRect(self.model().index(row, 0))
        return self.viewport().mapToGlobal(QPoint(rect.left() + px(8), rect.bottom() + px(2)))

    def set_dragging(self, data: Callable[[], QMimeData | None]) -> None:
        """Let the chosen rows be dragged out; ``data`` says what they are when a drag begins."""
        self._dragged = data
        self.setDragEnabled(True)

    def startDrag(self, supported: Qt.DropAction) -> None:
        """Drag what the chosen rows stand for; it is copied, never moved."""
        if self._dragged is None:
            super().startDrag(supported)
            return
        data = self._dragged()
        if data is not None:
            drag = QDrag(self)
            drag.setMimeData(data)
            drag.exec(Qt.DropAction.CopyAction)

    # What the delegate asks ---------------------------------------------------------------------

    def row_rect(self, row: int) -> QRectF:
        """The whole row in the viewport, with a margin at both sides."""
        top = self.rowViewportPosition(row)
        width = max(self.viewport().width(), self.horizontalHeader().length())
        left = -self.horizontalHeader().offset()
        return QRectF(left + px(2), top, width - px(4), self.rowHeight(row))

    def cell(self, index: Index) -> Cell:
        """What a cell shows."""
        if self._cells is not None:
            return self._cells(index.row(), index.column())
        role = Qt.ItemDataRole
        align = index.data(role.TextAlignmentRole)
        right = align is not None and bool(int(align) & _RIGHT)
        return str(index.data(role.DisplayRole) or ""), right, self.is_gone(index)

    def row_state(self, row: int) -> RowState:
        """How a row stands; while the table is painted, each is looked at once."""
        if self._states is None:
            return self._row_state(row)
        state = self._states.get(row)
        if state is None:
            state = self._states[row] = self._row_state(row)
        return state

    def _row_state(self, row: int) -> RowState:
        if shows_focus(self) and self.currentIndex().row() == row:
            return RowState.FOCUSED
        if self.selectionModel().isSelected(self.model().index(row, 0)):  # rows are whole
            return RowState.SELECTED if self.hasFocus() else RowState.AWAY
        return RowState.HOVER if row == self._hover else RowState.NORMAL

    def is_gone(self, index: Index) -> bool:
        """Whether the model says that the record is no longer there."""
        return self._gone_role >= 0 and bool(index.data(self._gone_role))

    # Events -------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows that are seen."""
        self._states = {}
        super().paintEvent(event)
        self._states = None

    def _restyle(self) -> None:
        self._delegate.forget()
        header = self.verticalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setMinimumSectionSize(self.row_height)
        header.setDefaultSectionSize(self.row_height)
        palette = self.palette()
        palette.setColor(palette.ColorRole.Base, Theme.current().tokens.page)
        # Or the style's own colour of a selected row would show in the round corners of ours.
        palette.setColor(palette.ColorRole.Highlight, Theme.current().tokens.page)
        self.setPalette(palette)
        self._widths.forget()

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Show another model, with the same columns if they were set."""
        super().setModel(model)
        self._widths.fit()
        if model is not None:  # captions and rows of another language need other widths
            model.headerDataChanged.connect(self._widths.forget)
            model.dataChanged.connect(self._widths.grow)

    def showEvent(self, event: QShowEvent) -> None:
        """Give room to what came while nobody saw it."""
        super().showEvent(event)
        self._widths.grow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._widths.fit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer."""
        super().mouseMoveEvent(event)
        self._set_hover(self.indexAt(event.position().toPoint()).row())

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Qt paints the cells anew; the ring is around the row."""
        super().currentChanged(current, previous)
        self.viewport().update()

    def leaveEvent(self, event: QEvent) -> None:
        """No row is under the pointer."""
        super().leaveEvent(event)
        self._set_hover(-1)

    def _set_hover(self, row: int) -> None:
        if row != self._hover:
            self._hover = row
            self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens; with Ctrl in a new window."""
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self._open(index, apart=bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        elif not choose_current(self, event):
            super().keyPressEvent(event)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Home and End lead to the first and the last row: rows are whole."""
        ends = {_Move.MoveHome: 0, _Move.MoveEnd: self.model().rowCount() - 1}
        if action in ends:
            return self.model().index(ends[action], max(0, self.currentIndex().column()))
        return super().moveCursor(action, modifiers)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """A menu for the row under the pointer, or by the keyboard for the current one."""
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            index = self.indexAt(event.pos())
            point = event.globalPos()
        else:
            index = self.currentIndex()
            point = self.row_below(index.row())
        if index.isValid():
            if not self.selectionModel().isSelected(index):
                self.setCurrentIndex(index)
            self.menu_wanted.emit(point)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click opens."""
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            self._open(index, apart=False)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The middle button chooses nothing here."""
        if event.button() != Qt.MouseButton.MiddleButton:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The middle button opens in a new window."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.MiddleButton and index.isValid():
            self._open(index, apart=True)

    def _open(self, index: Index, *, apart: bool) -> None:
        with followed(apart=apart):
            self.opened.emit(index, apart)

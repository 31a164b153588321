"""A table whose rows have an order of their own: moved by keys or by dragging, renamed, deleted."""

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QHelpEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QToolTip, QWidget

from viewer.theme import Theme, px
from viewer.widgets.plain_text import tooltip_text
from viewer.widgets.record_table import RecordTable


class OrderedTable(RecordTable):
    """``move_wanted(row, to)`` asks to put a row before the row ``to`` (the count: at the end).

    ``rename_wanted`` (F2), ``delete_wanted`` (Delete) and ``undo_wanted`` (Ctrl+Z) come from keys.
    """

    move_wanted = Signal(int, int)
    rename_wanted = Signal()
    delete_wanted = Signal()
    undo_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drop = -1
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDropIndicatorShown(False)
        header = self.horizontalHeader()
        header.setSectionsClickable(False)
        header.setSortIndicatorShown(False)

    def set_movable(self, movable: bool) -> None:
        """Whether rows can be dragged."""
        self.setDragEnabled(movable)

    def choose(self, row: int) -> None:
        """Make a row the current one, the last one where there are fewer."""
        count = self.model().rowCount()
        if count:
            self.setCurrentIndex(self.model().index(min(max(0, row), count - 1), 0))

    # Keys ---------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that change rows; the others are the table's."""
        key, row = event.key(), self.currentIndex().row()
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        steps = {Qt.Key.Key_Up: (-1, -1), Qt.Key.Key_Down: (1, 2)}
        if held == Qt.KeyboardModifier.AltModifier and key in steps:
            step, to = steps[Qt.Key(key)]
            if row >= 0 and 0 <= row + step < self.model().rowCount():
                self.move_wanted.emit(row, row + to)
        elif key == Qt.Key.Key_F2 and row >= 0:
            self.rename_wanted.emit()
        elif key == Qt.Key.Key_Delete and row >= 0:
            self.delete_wanted.emit()
        elif key == Qt.Key.Key_Z and held == Qt.KeyboardModifier.ControlModifier:
            self.undo_wanted.emit()
        else:
            super().keyPressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """The whole of a text that is cut."""
        if not isinstance(event, QHelpEvent) or event.type() != QEvent.Type.ToolTip:
            return super().viewportEvent(event)
        index = self.indexAt(event.pos())
        text = str(index.data() or "")
        cut = self.sizeHintForIndex(index).width() > self.visualRect(index).width()
        QToolTip.showText(event.globalPos(), tooltip_text(text) if cut else "", self.viewport())
        return True

    # Dragging -----------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Only rows of this table can be dropped here."""
        self._follow_drag(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where the row would come."""
        self._follow_drag(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Nowhere."""
        self._show_drop(-1)

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask for the move; the model itself moves nothing."""
        self._show_drop(-1)
        if event.source() is not self:
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.drop_current(event.position().toPoint())

    def drop_current(self, point: QPoint) -> None:
        """Ask to put the current row where a point of the viewport lies."""
        row, to = self.currentIndex().row(), self._gap_at(point)
        if row >= 0 and to not in {row, row + 1}:
            self.move_wanted.emit(row, to)

    def _follow_drag(self, event: QDragMoveEvent) -> None:
        if event.source() is self:
            event.acceptProposedAction()
            self._show_drop(self._gap_at(event.position().toPoint()))
        else:
            event.ignore()

    def _gap_at(self, point: QPoint) -> int:
        """The row before which a point lies; the number of rows below the last one."""
        row = self.rowAt(point.y())
        if row < 0:
            return self.model().rowCount()
        middle = self.rowViewportPosition(row) + self.rowHeight(row) / 2
        return row if point.y() < middle else row + 1

    def _show_drop(self, gap: int) -> None:
        if gap != self._drop:
            self._drop = gap
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows, and a line where a dragged one would come."""
        super().paintEvent(event)
        if self._drop < 0:
            return
        count = self.model().rowCount()
        last = max(0, min(self._drop, count) - 1)
        if self._drop >= count:
            y = self.rowViewportPosition(last) + self.rowHeight(last)
        else:
            y = self.rowViewportPosition(self._drop)
        painter = QPainter(self.viewport())
        tokens = Theme.current().tokens
        painter.fillRect(px(2), max(0, y - 1), self.viewport().width() - px(4), 2, tokens.accent)

"""The tree of topics: rows that are indented and fold, with a box to choose where one is wanted."""

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QWidget

from viewer.icons import paint_icon
from viewer.theme import Theme, px
from viewer.widgets.facet_rows import Choice, paint_check_box
from viewer.widgets.painting import row_ground
from viewer.widgets.record_cells import RecordDelegate
from viewer.widgets.record_table import Index, RecordTable
from viewer.widgets.topic_tree import TopicTreeModel

_STEP, _ARROW, _BOX, _PAD = 18, 14, 14, 8
_CHOICES = {
    Qt.CheckState.Checked: Choice.CHOSEN,
    Qt.CheckState.PartiallyChecked: Choice.EXCLUDED,
    Qt.CheckState.Unchecked: Choice.FREE,
}


class _TopicDelegate(RecordDelegate):
    """Indents the first column and paints its arrow and its box."""

    def __init__(self, table: "TopicTable") -> None:
        super().__init__(table)
        self._topics = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if index.column():
            super().paint(painter, option, index)
            return
        rect: QRect = QRect(option.rect)
        painter.save()
        painter.setClipRect(rect)
        row = index.row()
        row_ground(painter, self._topics.row_rect(row), px(8), self._topics.row_state(row))
        painter.restore()
        arrow = QRectF(self._topics.arrow_rect(index))
        folded = index.data(TopicTreeModel.FoldRole)
        tokens = Theme.current().tokens
        if folded is not None:
            name = "chevron-right" if folded else "chevron-down"
            paint_icon(painter, name, arrow, tokens.text2)
        left = arrow.right() + px(2)
        check = index.data(Qt.ItemDataRole.CheckStateRole)
        if check is not None:
            square = QRectF(left + px(4), arrow.top(), px(_BOX), px(_BOX))
            paint_check_box(painter, square, _CHOICES[Qt.CheckState(check)], hovered=False)
            left = square.right()
        words = QStyleOptionViewItem(option)
        words.rect = rect.adjusted(round(left) - rect.left(), 0, 0, 0)
        super().paint(painter, words, index)


class TopicTable(RecordTable):
    """Left and Right fold; Space chooses. ``menu_wanted`` carries the point of a context menu.

    ``key_pressed`` carries keys that change topics: F2, Delete, Insert.
    """

    menu_wanted = Signal(QPoint)
    key_pressed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(_TopicDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = self.horizontalHeader()
        header.setSectionsClickable(False)
        header.setSortIndicatorShown(False)

    def _model(self) -> TopicTreeModel:
        model = self.model()
        assert isinstance(model, TopicTreeModel)
        return model

    def arrow_rect(self, index: Index) -> QRect:
        """Where the arrow of a row stands."""
        rect, depth = self.visualRect(index), int(index.data(TopicTreeModel.DepthRole) or 0)
        side = px(_ARROW)
        top = rect.top() + (rect.height() - side) // 2
        return QRect(rect.left() + px(_PAD) + min(depth, 12) * px(_STEP), top, side, side)

    def choose(self, topic: str) -> bool:
        """Make a topic the current row; False if it is not shown."""
        row = self._model().row_of(topic)
        if row >= 0:
            self.setCurrentIndex(self._model().index(row, 0))
            self.scrollTo(self._model().index(row, 0))
        return row >= 0

    def current(self) -> str:
        """The id of the current topic, ``""`` if there is none."""
        node = self._model().node_at(self.currentIndex().row())
        return node.id if node is not None else ""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """On the arrow a click folds, on a box it chooses."""
        index = self.indexAt(event.position().toPoint())
        node = self._model().node_at(index.row())
        if event.button() == Qt.MouseButton.LeftButton and node is not None and not index.column():
            arrow = self.arrow_rect(index)
            x = event.position().x()
            if node.narrower and arrow.left() - px(3) <= x <= arrow.right() + px(3):
                self._fold(node.id, not self._model().is_folded(node.id))
                return
            if index.data(Qt.ItemDataRole.CheckStateRole) is not None and x > arrow.right():
                self._model().toggle(node.id)
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Fold, choose, or hand a key on."""
        model, node, key = (
            self._model(),
            self._model().node_at(self.currentIndex().row()),
            event.key(),
        )
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if node is None or not plain:
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_Left:
            if node.narrower and not model.is_folded(node.id):
                self._fold(node.id, True)
            elif node.broader is not None:
                self.choose(node.broader)
        elif key == Qt.Key.Key_Right:
            if node.narrower and model.is_folded(node.id):
                self._fold(node.id, False)
            elif node.narrower:
                self.setCurrentIndex(model.index(self.currentIndex().row() + 1, 0))
        elif key == Qt.Key.Key_Space and model.checks() is not None:
            model.toggle(node.id)
        elif key in (Qt.Key.Key_F2, Qt.Key.Key_Delete, Qt.Key.Key_Insert):
            self.key_pressed.emit(int(key))
        else:
            super().keyPressEvent(event)

    def _fold(self, topic: str, folded: bool) -> None:
        self._model().set_folded(topic, folded)
        self.choose(topic)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """A menu for the row under the pointer, or by the keyboard for the current one."""
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        if index.isValid():
            self.setCurrentIndex(index)
            place = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
            self.menu_wanted.emit(event.globalPos() if by_mouse else place)

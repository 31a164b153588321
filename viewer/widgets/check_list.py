"""A list of things to take in or to leave out: a box, a name, and a line of facts beneath.

Rows are painted, not made: there may be thousands of them. What has no box is only told.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QMenu,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from viewer.theme import Theme, font, line_height, px
from viewer.widgets.context_menu import native_keys, quiet_menu
from viewer.widgets.facet_rows import Choice, paint_check_box
from viewer.widgets.painting import RowState, elided, line, row_ground
from viewer.widgets.plain_text import tooltip_text
from viewer.widgets.scroll_bar import thin_scroll_bars

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_SIDE, _PAD, _GAP, _AIR = 14, 8, 10, 5


@dataclass(frozen=True, slots=True)
class CheckLine:
    """One row. Without a box it can be neither taken in nor left out."""

    id: str
    name: str
    facts: str
    has_box: bool = True


class CheckListModel(QAbstractListModel):
    """The rows, and which of them are taken in."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[CheckLine, ...] = ()
        self._out: set[str] = set()

    def set_lines(self, lines: Sequence[CheckLine]) -> None:
        """Show these; all that have a box are taken in."""
        self.beginResetModel()
        self._lines, self._out = tuple(lines), set()
        self.endResetModel()
        self.changed.emit()

    def line(self, row: int) -> CheckLine:
        """One of the rows."""
        return self._lines[row]

    def chosen(self) -> tuple[str, ...]:
        """What is taken in, in order."""
        return tuple(one.id for one in self._lines if one.has_box and one.id not in self._out)

    def set_chosen(self, wanted: str, on: bool) -> None:
        """Take a row in or leave it out."""
        for row, one in enumerate(self._lines):
            if one.id == wanted and one.has_box:
                (self._out.discard if on else self._out.add)(wanted)
                self.dataChanged.emit(self.index(row), self.index(row))
                self.changed.emit()

    def set_all(self, on: bool) -> None:
        """Take all in or leave all out."""
        self._out = set() if on else {one.id for one in self._lines if one.has_box}
        if self._lines:
            self.dataChanged.emit(self.index(0), self.index(len(self._lines) - 1))
        self.changed.emit()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The name, whether it is taken in, and both lines for a screen reader."""
        if not index.isValid():
            return None
        one = self._lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return one.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{one.name}, {one.facts}"
        if role == Qt.ItemDataRole.CheckStateRole and one.has_box:
            taken = one.id not in self._out
            return Qt.CheckState.Checked if taken else Qt.CheckState.Unchecked
        return None


def _air() -> int:
    return px(_AIR + Theme.current().room // 2)


class _LineDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines of text, every row alike."""
        del option, index
        return QSize(px(200), line_height("name") + line_height("secondary") + 2 * _air())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The box, the name, the facts."""
        view = option.widget
        model = index.model()
        if not isinstance(view, CheckList) or not isinstance(model, CheckListModel):
            return
        one, tokens = model.line(index.row()), Theme.current().tokens
        rect: QRectF = QRectF(option.rect)
        here = view.currentIndex() == index and view.hasFocus()
        row_ground(painter, rect, px(6), RowState.FOCUSED if here else RowState.NORMAL)
        side, taken = px(_SIDE), index.data(Qt.ItemDataRole.CheckStateRole)
        if taken is not None:
            top = rect.top() + _air() + (line_height("name") - side) / 2
            choice = Choice.CHOSEN if taken == Qt.CheckState.Checked else Choice.FREE
            square = QRectF(rect.left() + px(_PAD), top, side, side)
            paint_check_box(painter, square, choice, hovered=here)
        left = rect.left() + px(_PAD + _GAP) + side
        width = rect.right() - px(_PAD) - left
        name = QRectF(left, rect.top() + _air(), width, line_height("name"))
        facts = QRectF(left, name.bottom(), width, line_height("secondary"))
        line(painter, name, elided(one.name, font("name"), width), font("name"), tokens.text)
        shown = elided(one.facts, font("secondary"), width)
        line(painter, facts, shown, font("secondary"), tokens.text2)


class CheckList(QListView):
    """Space or a click takes a row of ``rows`` in, or leaves it out."""

    def __init__(self, parent: QWidget | None = None, rows: CheckListModel | None = None) -> None:
        super().__init__(parent)
        self.rows = CheckListModel(self) if rows is None else rows
        self.rows.setParent(self)
        self.setModel(self.rows)
        self.setItemDelegate(_LineDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        thin_scroll_bars(self)
        self.viewport().setAutoFillBackground(False)
        Theme.current().resized.connect(self.scheduleDelayedItemsLayout)
        self.rows.modelReset.connect(lambda: self.setCurrentIndex(self.rows.index(0)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space takes the current row in or leaves it out; Enter is the dialog's."""
        if event.key() == Qt.Key.Key_Space:
            self._toggle(self.currentIndex())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click does the same."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._toggle(self.indexAt(event.position().toPoint()))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the row under the pointer, or by the keyboard the current one."""
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        if index.isValid():
            self.setCurrentIndex(index)
            menu = quiet_menu(self)
            self.fill_menu(menu, index)
            below = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
            menu.popup(event.globalPos() if by_mouse else below)

    def fill_menu(self, menu: QMenu, index: QModelIndex) -> None:
        """The entries for a row."""
        self.add_toggle(menu, index, self.tr("Tick"), self.tr("Untick"))
        menu.addSeparator()
        for words, on in ((self.tr("Tick all"), True), (self.tr("Untick all"), False)):
            menu.addAction(words).triggered.connect(lambda _on=False, on=on: self.rows.set_all(on))

    def add_toggle(self, menu: QMenu, index: QModelIndex, take: str, leave: str) -> None:
        """The entry that does what Space does."""
        taken = index.data(Qt.ItemDataRole.CheckStateRole)
        words = leave if taken == Qt.CheckState.Checked else take
        action = menu.addAction(f"{words}\t{native_keys('Space')}")
        action.setEnabled(taken is not None)
        action.triggered.connect(lambda: self._toggle(self.currentIndex()))

    def viewportEvent(self, event: Any) -> bool:
        """Under the mouse a row says whole what is cut."""
        if isinstance(event, QHelpEvent):
            index = self.indexAt(event.pos())
            if index.isValid():
                one = self.rows.line(index.row())
                QToolTip.showText(event.globalPos(), tooltip_text(f"{one.name}\n{one.facts}"), self)
            return True
        return super().viewportEvent(event)

    def _toggle(self, index: QModelIndex) -> None:
        taken = index.data(Qt.ItemDataRole.CheckStateRole) if index.isValid() else None
        if taken is not None:
            one = self.rows.line(index.row())
            self.rows.set_chosen(one.id, taken != Qt.CheckState.Checked)

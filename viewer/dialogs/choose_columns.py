"""The columns of a table as a list: shown or not, and in which order. Effective at once."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QDragMoveEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu, QWidget

from viewer.dialogs.frame import DialogFrame
from viewer.models.column import Column
from viewer.models.column_choice import ColumnChoice
from viewer.theme import px
from viewer.widgets.check_list import CheckLine, CheckList, CheckListModel
from viewer.widgets.context_menu import native_keys
from viewer.widgets.plain_text import WrappedLabel

Index = QModelIndex | QPersistentModelIndex


class _Lines(CheckListModel):
    """Lines that can be dragged."""

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Each can be dragged; between them is where they can be dropped."""
        flags = super().flags(index)
        return flags | (
            Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else Qt.ItemFlag.ItemIsDropEnabled
        )


class ColumnList(CheckList):
    """A list of columns: Alt+arrows and dragging move the current one.

    ``move_wanted(row, to)``: put a row at another place.
    """

    move_wanted = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, _Lines())
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt with an arrow moves the current row."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held == Qt.KeyboardModifier.AltModifier and event.key() in steps:
            self.step(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def fill_menu(self, menu: QMenu, index: QModelIndex) -> None:
        """Shown or not, and where."""
        self.add_toggle(menu, index, self.tr("Show"), self.tr("Hide"))
        menu.addSeparator()
        for words, keys, by in (
            (self.tr("Move up"), "Alt+Up", -1),
            (self.tr("Move down"), "Alt+Down", 1),
        ):
            action = menu.addAction(f"{words}\t{native_keys(keys)}")
            action.setEnabled(0 <= index.row() + by < self.rows.rowCount())
            action.triggered.connect(lambda _on=False, by=by: self.step(by))

    def step(self, by: int) -> None:
        """Ask to move the current row up or down."""
        row = self.currentIndex().row()
        if row >= 0 and 0 <= row + by < self.rows.rowCount():
            self.move_wanted.emit(row, row + by)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Only rows of this list."""
        if event.source() is self:
            super().dragMoveEvent(event)
            event.acceptProposedAction()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask for the move; nothing is taken out of the list by itself."""
        if event.source() is not self:
            event.ignore()
            return
        row, index = self.currentIndex().row(), self.indexAt(event.position().toPoint())
        to = index.row() if index.isValid() else self.rows.rowCount() - 1
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if row >= 0 and to != row:
            self.move_wanted.emit(row, to)


class ChooseColumnsDialog(DialogFrame):
    """``chosen`` carries the choice after every change."""

    chosen = Signal(object)

    def __init__(
        self,
        columns: Sequence[Column],
        choice: ColumnChoice,
        first: ColumnChoice,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Columns"))
        self.setAccessibleName(self.windowTitle())
        self._columns = {column.name: column for column in columns}
        self._all = tuple(columns)
        self._choice, self._first = choice, first
        self._names: list[str] = []
        self._filling = False
        self.list = ColumnList()
        self.list.setAccessibleName(self.windowTitle())
        said = self.tr(
            "Space shows or hides a column; Alt with an arrow, or dragging, moves it. In the "
            "table's header Tab, arrows and Enter sort; Shift+Enter sorts by a further column."
        )
        self.body.addWidget(WrappedLabel(said, "secondary", "text2"))
        self.body.addWidget(self.list, 1)
        for text, act in (
            (self.tr("As at first"), self._reset),
            (self.tr("Move up"), lambda: self.list.step(-1)),
            (self.tr("Move down"), lambda: self.list.step(1)),
        ):
            self.add_button(text).clicked.connect(act)
        self.add_close_button()
        self.list.rows.changed.connect(self._take)
        self.list.move_wanted.connect(self._move)
        self._fill("")
        self.resize(px(520), px(560))
        self.list.setFocus()

    def _fill(self, current: str) -> None:
        """The shown columns in their order, then the others."""
        hidden = [column.name for column in self._all if column.name not in self._choice.shown]
        self._names = [*self._choice.shown, *hidden]
        self._filling = True
        self.list.rows.set_lines([self._line(self._columns[name]) for name in self._names])
        for name in hidden:
            self.list.rows.set_chosen(name, False)
        self._filling = False
        row = self._names.index(current) if current in self._names else 0
        self.list.setCurrentIndex(self.list.rows.index(row))

    def retranslate(self) -> None:
        """Columns are called otherwise."""
        self._fill(self._names[max(0, self.list.currentIndex().row())])

    def _line(self, column: Column) -> CheckLine:
        first = column is self._all[0]
        if first:
            facts = self.tr("Always shown: it is the record's name")
        elif column.order:
            facts = self.tr("The table can be sorted by it")
        else:
            facts = self.tr("Cannot be sorted by: that would read all records one by one")
        return CheckLine(column.name, column.title(), facts, has_box=not first)

    def _take(self) -> None:
        if self._filling:
            return
        wanted, taken = self._choice, set(self.list.rows.chosen())
        for name in self._names:
            wanted = wanted.with_shown(name, name in taken, self._all)
        current = self._names[max(0, self.list.currentIndex().row())]
        self._use(wanted, current)

    def _move(self, row: int, to: int) -> None:
        name = self._names[row]
        self._use(self._choice.moved(name, to), name)

    def _reset(self) -> None:
        self._use(self._first, self._all[0].name)

    def _use(self, choice: ColumnChoice, current: str) -> None:
        if choice != self._choice:
            self._choice = choice
            self.chosen.emit(choice)
        self._fill(current)

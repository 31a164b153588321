"""All tags with the number of their records: found by, renamed, merged, removed. Stores nothing."""

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QWidget

from db.model.annotations import TagCount, clean_tag, tag_key
from viewer.dialogs.frame import DialogFrame
from viewer.i18n import filled
from viewer.models.tag_table import TagTableModel
from viewer.theme import px
from viewer.widgets.context_menu import button_menu, native_keys
from viewer.widgets.fields import LineField
from viewer.widgets.plain_text import Label, WrappedLabel
from viewer.widgets.record_table import RecordTable

#: Comes to a line with its text selected.
_TO_TYPE = Qt.FocusReason.TabFocusReason


class TagListDialog(DialogFrame):
    """``find_wanted(tag)``, ``rename_wanted(tag, to)``, ``remove_wanted(tag)``."""

    find_wanted = Signal(str)
    rename_wanted = Signal(str, str)
    remove_wanted = Signal(str)

    def __init__(self, *, writes: bool, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("All tags"))
        self._writes = writes
        self._tags: tuple[TagCount, ...] = ()
        self._model = TagTableModel(self)
        self._table = RecordTable()
        self._nothing = WrappedLabel("", "base", "text2")
        self._name = LineField()
        self._said = Label("", "secondary", "text2")
        self._foot = QWidget()  # what is left of the height where there is no table
        self._foot.hide()
        self._close = self.add_button(self.tr("Close"))
        self._remove = self.add_button(self.tr("Remove"))
        self._rename = self.add_button(self.tr("Rename"))
        self._find = self.add_button(self.tr("Show the records"), primary=True)
        self._build()
        self.resize(px(520), px(480))
        self._table.setFocus()
        self._check()

    def _build(self) -> None:
        self._table.setAccessibleName(self.tr("Tags"))
        self._table.setModel(self._model)
        self._table.set_columns([(260, 1), (110, 0)])
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._table.selectionModel().currentRowChanged.connect(lambda *_: self._follow())
        self._table.opened.connect(lambda index, _apart: self._table.setCurrentIndex(index))
        self._table.opened.connect(lambda *_: self._find.click())
        self._table.menu_wanted.connect(self._show_menu)
        self._nothing.setText(
            self.tr("No record bears a tag yet. Choose records and press Ctrl+G to tag them.")
        )
        label = self.tr("Name of the tag")
        self._name.setAccessibleName(label)
        self._name.setMinimumHeight(px(34))
        self._name.textChanged.connect(lambda _text: self._check())
        self._name.returnPressed.connect(self._rename.click)
        self._caption = Label(label, "secondary", "text2", self)
        self._caption.setVisible(self._writes)
        self._name.setParent(self)
        self._name.setVisible(self._writes)
        self.body.addWidget(self._nothing)
        self.body.addWidget(self._table, 1)
        for part in (self._caption, self._name, self._said):
            self.body.addWidget(part)
        self.body.addWidget(self._foot, 1)
        for button, act in (
            (self._close, self.reject),
            (self._remove, self._ask_remove),
            (self._rename, self._ask_rename),
            (self._find, self._ask_find),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(act)
        self._remove.setVisible(self._writes)
        self._rename.setVisible(self._writes)
        QShortcut(QKeySequence("F2"), self, lambda: self._name.setFocus(_TO_TYPE))
        QWidget.setTabOrder(self._table, self._name)

    def _show_menu(self, at: QPoint) -> None:
        """What the buttons do; to rename a tag one types its name first."""
        menu = button_menu(self, (self._find, self._remove))
        if self._writes:
            words = self.tr("Rename…")
            rename = menu.addAction(f"{words}\t{native_keys('F2')}")
            rename.triggered.connect(lambda: self._name.setFocus(_TO_TYPE))
        menu.popup(at)

    def show_tags(self, tags: tuple[TagCount, ...]) -> None:
        """Show these; the current one stays, if it is there."""
        current, row = self.current(), self._table.currentIndex().row()
        self._tags = tags
        self._model.set_tags(tags)
        keys = [tag_key(tag.text) for tag in tags]
        at = keys.index(tag_key(current)) if tag_key(current) in keys else row
        self._go(min(max(0, at), len(tags) - 1))
        self._nothing.setVisible(not tags)
        self._table.setVisible(bool(tags))
        for part in (self._caption, self._name, self._rename, self._remove):
            part.setVisible(self._writes and bool(tags))
        self._said.setVisible(bool(tags))
        self._find.setVisible(bool(tags))
        self._foot.setVisible(not tags)
        self._follow()

    def current(self) -> str:
        """The tag that is chosen."""
        return self._model.tag(self._table.currentIndex().row())

    def choose(self, tag: str) -> None:
        """Make a tag the current one."""
        for row in range(self._model.rowCount()):
            if self._model.tag(row) == tag:
                self._go(row)

    def _go(self, row: int) -> None:
        rows = QItemSelectionModel.SelectionFlag.Rows
        chosen = QItemSelectionModel.SelectionFlag.ClearAndSelect | rows
        self._table.selectionModel().setCurrentIndex(self._model.index(row, 0), chosen)

    def rename(self, to: str) -> None:
        """Type another name and ask for it."""
        self._name.setText(to)
        self._rename.click()

    def _follow(self) -> None:
        self._name.setText(self.current())
        self._check()

    def _check(self) -> None:
        tag, wanted = self.current(), clean_tag(self._name.text())
        key = tag_key(wanted)
        joins = key != tag_key(tag) and any(tag_key(one.text) == key for one in self._tags)
        said = self.tr("“{tag}” is in use already: the two become one.")
        self._said.setText(filled(said, tag=wanted) if joins else "")
        self._rename.setText(self.tr("Merge") if joins else self.tr("Rename"))
        self._rename.setEnabled(self._writes and bool(tag and wanted) and wanted != tag)
        self._remove.setEnabled(self._writes and bool(tag))
        self._find.setEnabled(bool(tag))

    def _ask_rename(self) -> None:
        self.rename_wanted.emit(self.current(), clean_tag(self._name.text()))

    def _ask_remove(self) -> None:
        self.remove_wanted.emit(self.current())

    def _ask_find(self) -> None:
        self.find_wanted.emit(self.current())
        self.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete removes the tag that is chosen."""
        if event.key() == Qt.Key.Key_Delete and self._table.hasFocus() and self._writes:
            self._remove.click()
        else:
            super().keyPressEvent(event)

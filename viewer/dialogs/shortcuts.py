"""The sheet of keyboard shortcuts, made from the actions themselves."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from viewer.dialogs.frame import DialogFrame
from viewer.theme import px
from viewer.widgets.context_menu import native_keys
from viewer.widgets.panels import KeyHint
from viewer.widgets.plain_text import Label, WrappedLabel
from viewer.widgets.scrolled_sheet import ScrolledSheet

#: A dialog that is wider has the groups in two columns.
_TWO_COLUMNS = 700
_Group = tuple[str, list[tuple[str, str]]]


class ShortcutsDialog(DialogFrame):
    """Groups of actions with their keys: the keys in a column, the words beside them."""

    def __init__(
        self,
        groups: Callable[[], Sequence[tuple[str, Sequence[QAction]]]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.setAccessibleName(self.windowTitle())
        self._groups = groups
        self._columns = 2
        self._sheet = ScrolledSheet(self._make_sheet())
        self.body.addWidget(self._sheet, 1)
        self.add_close_button()
        self.resize(px(920), px(640))

    def retranslate(self) -> None:
        """The actions are called otherwise by now."""
        self._sheet.setWidget(self._make_sheet())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words that would be squeezed beside others stand below them."""
        super().resizeEvent(event)
        columns = 2 if event.size().width() >= px(_TWO_COLUMNS) else 1
        if columns != self._columns:
            self._columns = columns
            self.retranslate()

    def _make_sheet(self) -> QWidget:
        sheet = QWidget()
        grid = QGridLayout(sheet)
        grid.setContentsMargins(0, 0, px(8), 0)
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(px(6))
        parts = _parts(_with_keys(self._groups()), self._columns)
        for place, part in enumerate(parts):
            column, line = 3 * place, 0
            for title, keys in part:
                line = _add_group(grid, column, line, title, keys)
            grid.setColumnStretch(column + 1, 1)
            if place:
                grid.setColumnMinimumWidth(column - 1, px(24))
        grid.setRowStretch(grid.rowCount(), 1)
        return sheet


def _with_keys(groups: Sequence[tuple[str, Sequence[QAction]]]) -> list[_Group]:
    """What has keys, with the words of each."""
    found = []
    for title, actions in groups:
        keys = [
            (native_keys(one.shortcut()), _words(one))
            for one in actions
            if not one.shortcut().isEmpty()
        ]
        if keys:
            found.append((title, keys))
    return found


def _words(action: QAction) -> str:
    return action.text().replace("&", "").rstrip("…")


def _parts(groups: list[_Group], columns: int) -> list[list[_Group]]:
    """The groups in their order, in columns that are about as long as each other."""
    if columns == 1:
        return [groups]
    lengths = [len(keys) + 2 for _, keys in groups]
    cut = min(range(len(groups) + 1), key=lambda at: max(sum(lengths[:at]), sum(lengths[at:])))
    return [groups[:cut], groups[cut:]]


def _add_group(
    grid: QGridLayout, column: int, line: int, title: str, keys: Sequence[tuple[str, str]]
) -> int:
    """A group under its title; the line that is free below it."""
    grid.addWidget(Label(title, "strong"), line, column, 1, 2)
    top = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
    for chord, words in keys:
        line += 1
        grid.addWidget(KeyHint(chord, ""), line, column, top)
        label = WrappedLabel(words, "base", "text2")
        label.setContentsMargins(0, px(1), 0, 0)
        grid.addWidget(label, line, column + 1)
    grid.setRowMinimumHeight(line + 1, px(10))
    return line + 2

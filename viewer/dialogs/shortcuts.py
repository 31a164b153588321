"""The sheet of keyboard shortcuts, made from the actions themselves."""

from collections.abc import Callable, Sequence

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QGridLayout, QWidget

from viewer.dialogs.frame import DialogFrame
from viewer.theme import px
from viewer.widgets.panels import KeyHint
from viewer.widgets.plain_text import Label
from viewer.widgets.scrolled_sheet import ScrolledSheet

#: What the dialog has beside the sheet: its margins and the scroll bar.
_AROUND = 24 + 24 + 12


class ShortcutsDialog(DialogFrame):
    """Groups of actions with their keys."""

    def __init__(
        self,
        groups: Callable[[], Sequence[tuple[str, Sequence[QAction]]]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.setAccessibleName(self.windowTitle())
        self._groups = groups
        sheet = self._make_sheet()
        self._sheet = ScrolledSheet(sheet)
        self.body.addWidget(self._sheet, 1)
        self.add_close_button()
        self.resize(max(px(720), sheet.sizeHint().width() + px(_AROUND)), px(600))

    def retranslate(self) -> None:
        """The actions are called otherwise by now."""
        self._sheet.setWidget(self._make_sheet())

    def _make_sheet(self) -> QWidget:
        groups, sheet = self._groups(), QWidget()
        grid = QGridLayout(sheet)
        grid.setHorizontalSpacing(px(36))
        grid.setVerticalSpacing(px(6))
        half = (len(groups) + 1) // 2
        for column, part in enumerate((groups[:half], groups[half:])):
            line = 0
            for title, actions in part:
                line = self._add_group(grid, column, line, title, actions)
        return sheet

    def _add_group(
        self, grid: QGridLayout, column: int, line: int, title: str, actions: Sequence[QAction]
    ) -> int:
        grid.addWidget(Label(title, "strong"), line, column)
        for action in actions:
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            if keys:
                line += 1
                text = action.text().replace("&", "").rstrip("…")
                grid.addWidget(KeyHint(keys, text), line, column)
        grid.setRowMinimumHeight(line + 1, px(10))
        return line + 2

"""The strip above the pages: back, forward, the search field, Add, and a menu with the rest."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from viewer.pages.page import Page
from viewer.theme import px
from viewer.widgets.buttons import ToolButton
from viewer.widgets.search_field import SearchField

if TYPE_CHECKING:
    from viewer.main_window.actions import Actions

_ICONS = {
    "back": "arrow-left",
    "forward": "arrow-right",
    "save_search": "bookmark",
    "import_files": "import",
}
_IN_MENU = ("import_files", "import_folder", "", "open_original", "cite", "", "settings")


class Toolbar(Page):
    """54 high. ``query_edited`` and ``results_wanted`` come from the search field.

    The first picture shows it before there are actions; ``bind`` makes it answer.
    """

    query_edited = Signal(str)
    query_submitted = Signal(str)
    results_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("list", "b", parent)
        self._actions: Actions | None = None
        self._has_records = True
        self._narrow = False
        self._buttons = {name: ToolButton(icon, tip="…") for name, icon in _ICONS.items()}
        for button in self._buttons.values():
            button.setEnabled(False)
        self._more = ToolButton("ellipsis", tip="…")
        self.search = SearchField()
        self._build()
        # Until there is something to save, there is no button.
        self._buttons["save_search"].hide()
        self.search.text_edited.connect(self.query_edited)
        self.search.submitted.connect(self.query_submitted)
        self.search.left_down.connect(self.results_wanted)
        self.retranslate()

    def bind(self, actions: "Actions") -> None:
        """Let the buttons do what they say. Once."""
        self._actions = actions
        menu = QMenu(self)
        for name in _IN_MENU:
            if name:
                menu.addAction(actions[name])
            else:
                menu.addSeparator()
        self._more.clicked.connect(lambda: self._more.popup(menu))
        for name, button in self._buttons.items():
            self._bind(button, actions[name])
        save = actions["save_search"]
        save.changed.connect(lambda: self._buttons["save_search"].setVisible(save.isEnabled()))
        self.retranslate()

    def _build(self) -> None:
        self.setFixedHeight(px(54))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(px(10), 0, px(14), 1)
        layout.setSpacing(px(4))
        middle = Qt.AlignmentFlag.AlignVCenter
        layout.addWidget(self._buttons["back"], 0, middle)
        layout.addWidget(self._buttons["forward"], 0, middle)
        layout.addSpacing(px(6))
        layout.addWidget(self.search, 1, middle)
        layout.addSpacing(px(8))
        layout.addWidget(self._buttons["save_search"], 0, middle)
        layout.addWidget(self._buttons["import_files"], 0, middle)
        layout.addWidget(self._more, 0, middle)

    def set_situation(self, *, archive: bool, records: bool, writable: bool) -> None:
        """Actions that need records are absent for an empty archive."""
        self._has_records = records
        self.search.setEnabled(archive)
        self._buttons["import_files"].setVisible(records and writable)
        self.retranslate()

    def set_narrow(self, narrow: bool) -> None:
        """Less room: saving is an icon alone."""
        if narrow != self._narrow:
            self._narrow = narrow
            self._buttons["save_search"].set_icon_only(narrow)

    def button(self, name: str) -> ToolButton:
        """The button of an action."""
        return self._buttons[name]

    def below_save(self, width: int) -> QPoint:
        """Where a popup of that width belongs: under the button, their right edges in line."""
        button = self._buttons["save_search"]
        return button.mapToGlobal(QPoint(button.width() - width, button.height() + px(4)))

    def retranslate(self) -> None:
        """Take the words of the interface's language."""
        if self._actions is not None:
            self._name_buttons(self._actions)
        self._more.set_texts("", self.tr("More actions"))
        self.search.set_placeholder(
            self.tr("Search resolutions, meetings, people and documents")
            if self._has_records
            else self.tr("There is nothing to search yet")
        )

    def _name_buttons(self, actions: "Actions") -> None:
        for name in ("back", "forward"):
            action = actions[name]
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            self._buttons[name].set_texts("", _plain(action), keys)
        add, save = self._buttons["import_files"], self._buttons["save_search"]
        add.set_texts(self.tr("Add"), _plain(actions["import_files"]), "Ctrl+I")
        add.set_icon_only(False)
        save.set_texts(self.tr("Save search"), _plain(actions["save_search"]), "Ctrl+S")
        save.set_icon_only(self._narrow)

    def _bind(self, button: ToolButton, action: QAction) -> None:
        button.clicked.connect(action.trigger)
        button.setEnabled(action.isEnabled())
        action.changed.connect(lambda: button.setEnabled(action.isEnabled()))


def _plain(action: QAction) -> str:
    return action.text().replace("&", "").rstrip("…")

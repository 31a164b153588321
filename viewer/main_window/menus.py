"""The menu bar: every action has its place here. It holds no action of its own but the choices."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QMenuBar

from db.model import LANGUAGES
from viewer.i18n import OWN_NAMES
from viewer.settings import THEMES, Settings

if TYPE_CHECKING:
    from viewer.main_window.actions import Actions

#: The menus of the bar.
_BAR = ("file", "edit", "view", "record", "inbox", "search", "go", "window", "help")


class Menus(QObject):
    """Fills a menu bar and keeps its words."""

    language_chosen = Signal(str)
    theme_chosen = Signal(str)
    recent_chosen = Signal(object)

    def __init__(self, bar: QMenuBar, settings: Settings) -> None:
        super().__init__(bar)
        self._bar = bar
        self._settings = settings
        self._menus: dict[str, QMenu] = {}
        self._choices: dict[str, dict[str, QAction]] = {}
        for name in _BAR:
            self._menus[name] = bar.addMenu("")
            self._menus[name].setToolTipsVisible(True)
        self._menus["window"].menuAction().setVisible(False)
        self.retranslate()

    def fill(self, actions: "Actions") -> None:
        """Put the actions into the menus, whose titles are all that the first picture shows."""
        from viewer.main_window.menu_layout import LAYOUT
        from viewer.theme.style import quiet_style

        for name, entries in LAYOUT.items():
            for entry in entries:
                self._add(self._menus[name], entry, actions)
        self._menus["recent"].aboutToShow.connect(self._fill_recent)
        self._fill_choices("language", ("", *LANGUAGES), self.language_chosen.emit)
        self._fill_choices("theme", THEMES, self.theme_chosen.emit)
        for menu in self._menus.values():
            menu.setStyle(quiet_style())
        self.retranslate()

    def groups(self) -> list[tuple[str, Sequence[QAction]]]:
        """Every menu's title with its own actions: for the sheet of shortcuts."""
        return [
            (
                self._menus[name].title().replace("&", ""),
                [action for action in self._menus[name].actions() if action.objectName()],
            )
            for name in _BAR
        ]

    def show_file_menu(self, point: QPoint) -> None:
        """The file menu where the archive's head is."""
        self._menus["file"].popup(point)

    def saved_searches(self) -> QMenu:
        """The menu of the saved searches; whoever knows them fills it."""
        return self._menus["saved"]

    def recent(self) -> QMenu:
        """The menu of the archives opened last, which is filled when it is shown."""
        return self._menus["recent"]

    def windows(self) -> QMenu:
        """The menu of the windows, shown where there are several; whoever knows them fills it."""
        return self._menus["window"]

    def forbid_recent(self) -> None:
        """Offer no other archive: the window is for the one that it shows."""
        self._menus["recent"].setEnabled(False)

    def mark_choices(self) -> None:
        """Check the language and the theme that are set."""
        set_now = {"language": self._settings.language, "theme": self._settings.theme}
        for name, choices in self._choices.items():
            choices[set_now[name]].setChecked(True)

    def retranslate(self) -> None:
        """Take the words of the interface's language."""
        titles = {
            "file": self.tr("&File"),
            "edit": self.tr("&Edit"),
            "view": self.tr("&View"),
            "record": self.tr("&Record"),
            "inbox": self.tr("&Inbox"),
            "search": self.tr("&Search"),
            "go": self.tr("&Go"),
            "window": self.tr("&Window"),
            "help": self.tr("&Help"),
            "recent": self.tr("&Recent archives"),
            "saved": self.tr("Sa&ved searches"),
            "language": self.tr("&Language"),
            "theme": self.tr("&Theme"),
        }
        for name, menu in self._menus.items():
            menu.setTitle(titles[name])
        system = self.tr("As the system")
        words = {
            "language": {"": system, **OWN_NAMES},
            "theme": {"system": system, "light": self.tr("Light"), "dark": self.tr("Dark")},
        }
        for name, choices in self._choices.items():
            for value, action in choices.items():
                action.setText(words[name][value])
        self.mark_choices()

    def _add(self, menu: QMenu, entry: str | None, actions: "Actions") -> None:
        if entry is None:
            menu.addSeparator()
        elif entry.startswith(">"):
            self._menus[entry[1:]] = menu.addMenu("")
            self._menus[entry[1:]].setToolTipsVisible(True)
        else:
            menu.addAction(actions[entry])

    def _fill_choices(
        self, name: str, values: Sequence[str], chosen: Callable[[str], None]
    ) -> None:
        group = QActionGroup(self)
        self._choices[name] = {}
        for value in values:
            action = QAction(self)
            action.setCheckable(True)
            action.triggered.connect(lambda _checked=False, value=value: chosen(value))
            group.addAction(action)
            self._menus[name].addAction(action)
            self._choices[name][value] = action

    def _fill_recent(self) -> None:
        menu = self._menus["recent"]
        menu.clear()
        for folder in self._settings.recent_archives:
            menu.addAction(_folder_action(menu, folder, self.recent_chosen.emit))
        if menu.isEmpty():
            menu.addAction(self.tr("No archive yet")).setEnabled(False)


def _folder_action(menu: QMenu, folder: Path, chosen: Callable[[Path], None]) -> QAction:
    action = QAction(f"{folder.name}  —  {folder.parent}".replace("&", "&&"), menu)
    action.triggered.connect(lambda: chosen(folder))
    return action

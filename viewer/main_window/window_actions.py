"""The action that opens a further window, and the menu that lists the windows."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction

from viewer.errors.marking import QT_TRANSLATE_NOOP
from viewer.main_window.action_spec import ActionSpec

if TYPE_CHECKING:
    from viewer.main_window.window import MainWindow

WINDOW_SPECS = (
    ActionSpec(
        "new_window",
        QT_TRANSLATE_NOOP("Actions", "New &window"),
        ("Ctrl+Alt+W",),
        archive=True,
        present=True,
    ),
)


def window_acts(window: "MainWindow") -> dict[str, Callable[[], object]]:
    """What the action does."""
    return {"new_window": partial(_open, window)}


def wire_windows(window: "MainWindow") -> None:
    """List the windows when the menu is opened; while there is one, there is no such menu."""
    window.menus.windows().aboutToShow.connect(partial(_fill, window))


def _open(window: "MainWindow") -> None:
    """At the place where one is."""
    window.windows.open(window.location, window)


def _fill(window: "MainWindow") -> None:
    menu = window.menus.windows()
    menu.clear()
    for number, other in enumerate(window.windows.all(), 1):
        title = other.windowTitle().removesuffix(" — Council Archive").replace("&", "&&")
        key = f"&{number}  " if number < 10 else ""
        action = QAction(f"{key}{title}", menu)
        action.setCheckable(True)
        action.setChecked(other is window)
        action.triggered.connect(partial(_go, window, other))
        menu.addAction(action)


def _go(window: "MainWindow", other: "MainWindow", _checked: bool = False) -> None:
    window.windows.bring(other)

"""The ways back and forward beside their actions: the mouse's side buttons, the lists of places."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QContextMenuEvent, QMouseEvent
from PySide6.QtWidgets import QMenu

from viewer.pages.location import PageName
from viewer.widgets.buttons import ToolButton

if TYPE_CHECKING:
    from viewer.main_window.window import MainWindow
    from viewer.pages.location import Visit

#: So many places are listed; the others are further than anybody remembers.
_LISTED = 15
_STEPS = {Qt.MouseButton.BackButton: -1, Qt.MouseButton.ForwardButton: 1}


def wire_ways(window: "MainWindow") -> None:
    """Give the buttons of the toolbar their lists."""
    for name, forward in (("back", False), ("forward", True)):
        WayMenu(window, window.toolbar.button(name), forward=forward)


class MouseWays(QObject):
    """Goes back and forward by the side buttons, whatever lies under the pointer."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        window.windowHandle().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the press of a side button before a page sees it."""
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            step = _STEPS.get(event.button())
            if step is not None:
                self._window.go_steps(step)
                return True
        return False


class WayMenu(QMenu):
    """The places on one of the ways, under its button: by a long press or the right button."""

    def __init__(self, window: "MainWindow", button: ToolButton, *, forward: bool) -> None:
        super().__init__(button)
        from viewer.theme.style import quiet_style

        self.setStyle(quiet_style())
        self._window = window
        self._button = button
        self._forward = forward
        self.aboutToShow.connect(self._fill)
        button.setMenu(self)
        button.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The right button, or the menu key."""
        if isinstance(event, QContextMenuEvent) and watched is self._button:
            self._button.popup(self)
            return True
        return False

    def _fill(self) -> None:
        self.clear()
        for steps, visit in self._window.history.ways(forward=self._forward)[:_LISTED]:
            action = self.addAction(_words(visit).replace("&", "&&"))
            action.triggered.connect(partial(self._go, steps))

    def _go(self, steps: int, _checked: bool = False) -> None:
        self._window.go_steps(steps)


def _words(visit: "Visit") -> str:
    """What a place was called; a record may have been left before that was known."""
    from viewer.pages.wording import translate

    if not visit.title and visit.place.page == PageName.RESOLUTIONS:
        return translate("ways", "All resolutions")
    return visit.title or translate("ways", "A record")

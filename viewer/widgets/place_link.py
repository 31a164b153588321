"""A name that leads to a place, here or in a new window, and the menu that offers both."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QModelIndex
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QMenu, QWidget

from viewer.widgets.context_menu import popup_at, quiet_menu
from viewer.widgets.following import followed
from viewer.widgets.link_label import LinkLabel

#: ``follow(apart)``: goes there, or has it opened in a new window.
Follow = Callable[[bool], object]


def apart_words() -> str:
    """What the entry of a menu is called that opens in a new window."""
    return QCoreApplication.translate("ways", "Open in a new window")


def apart(open_row: Callable[[QModelIndex, bool], object], row: QModelIndex) -> None:
    """Open a row of a table in a new window, as the entry of a menu does."""
    with followed(apart=True):
        open_row(row, True)


def add_ways(menu: QMenu, follow: Follow) -> None:
    """The two entries of what leads somewhere."""
    for text, keys, apart in (
        (QCoreApplication.translate("ways", "Open"), "Enter", False),
        (apart_words(), "Ctrl+Enter", True),
    ):
        action = menu.addAction(f"{text}\t{keys}")
        action.triggered.connect(lambda _checked=False, apart=apart: follow(apart))


def show_ways(widget: QWidget, event: QContextMenuEvent, follow: Follow) -> QMenu:
    """Show the menu of what leads somewhere: at the pointer, or under it for the keyboard."""
    menu = quiet_menu(widget)
    add_ways(menu, follow)
    popup_at(menu, widget, event)
    return menu


class PlaceLink(LinkLabel):
    """A link to a record or a page. Its menu opens it here or in a new window."""

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer both ways."""
        show_ways(self, event, lambda apart: self.follow(apart=apart))

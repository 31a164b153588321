"""Context menus: how they look, where they come, and those that offer what buttons beside do."""

from collections.abc import Iterable

from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QMenu, QWidget


def native_keys(keys: str | QKeySequence) -> str:
    """Keys as the system writes them, but for Enter: that is what stands on the key and buttons."""
    shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    return shown.replace("Return", "Enter")


def quiet_menu(parent: QWidget) -> QMenu:
    """A context menu that goes when it is closed."""
    from viewer.theme.style import quiet_style

    menu = QMenu(parent)
    menu.setStyle(quiet_style())
    menu.aboutToHide.connect(menu.deleteLater)
    return menu


def popup_at(menu: QMenu, widget: QWidget, event: QContextMenuEvent) -> None:
    """Show a menu of a widget: at the pointer, or under it for the keyboard."""
    by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
    below = widget.mapToGlobal(QPoint(0, widget.height()))
    menu.popup(event.globalPos() if by_mouse else below)
    event.accept()


def button_menu(parent: QWidget, buttons: Iterable[QAbstractButton]) -> QMenu:
    """What buttons do that can be seen, for who has the keyboard in a table beside them."""
    menu = quiet_menu(parent)
    for button in buttons:
        if button.isVisible():
            action = menu.addAction(button.text())
            action.setEnabled(button.isEnabled())
            action.triggered.connect(lambda _checked=False, button=button: button.click())
    return menu

"""Shift+F10 asks for a context menu, as the menu key does: Qt tells only of that one on X11."""

from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QWidget


def asks_for_menu(window: QWidget, event: QKeyEvent) -> bool:
    """Answer the keys with the menu of what has the keyboard; False for any other key."""
    if event.key() != Qt.Key.Key_F10 or event.modifiers() != Qt.KeyboardModifier.ShiftModifier:
        return False
    widget = window.focusWidget()
    if widget is not None:
        ask_for_menu(widget)
    return True


def ask_for_menu(widget: QWidget) -> None:
    """Ask a widget for its menu, at its text cursor or in its middle, as Qt does for a key."""
    cursor = widget.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
    point = cursor.center() if isinstance(cursor, QRect) else widget.rect().center()
    reason = QContextMenuEvent.Reason.Keyboard
    asked = QContextMenuEvent(reason, point, widget.mapToGlobal(point))
    QCoreApplication.sendEvent(widget, asked)

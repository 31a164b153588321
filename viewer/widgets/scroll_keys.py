"""Scrolls what a page shows by keys, wherever in the page the keyboard is."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractSlider, QScrollArea, QScrollBar, QWidget

_ACTIONS = {
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_Down: QAbstractSlider.SliderAction.SliderSingleStepAdd,
    Qt.Key.Key_Up: QAbstractSlider.SliderAction.SliderSingleStepSub,
    Qt.Key.Key_Home: QAbstractSlider.SliderAction.SliderToMinimum,
    Qt.Key.Key_End: QAbstractSlider.SliderAction.SliderToMaximum,
}
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


def scroll_by_key(page: QWidget, event: QKeyEvent) -> bool:
    """Scroll the largest area of a page that can be; False if the key is for nothing there."""
    action = next((act for key, act in _ACTIONS.items() if key == event.key()), None)
    bar = _bar(page) if action is not None and event.modifiers() in _PLAIN else None
    if bar is None or action is None:
        return False
    bar.triggerAction(action)
    return True


def _bar(page: QWidget) -> QScrollBar | None:
    areas = [area for area in page.findChildren(QScrollArea) if area.isVisible()]
    long = [area for area in areas if area.verticalScrollBar().maximum() > 0]
    largest = max(long, key=lambda area: area.width() * area.height(), default=None)
    return None if largest is None else largest.verticalScrollBar()

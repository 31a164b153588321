"""Keeps what has the keyboard in sight, wherever the keyboard came from.

Qt's scroll areas do so only while Tab goes from one of their own widgets to the next.
"""

from typing import cast

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from shiboken6 import isValid

from viewer.theme import px
from viewer.widgets.painting import shows_focus

_MARGIN = 24


class FollowFocus(QObject):
    """Scrolls an area to the widget in it that the keyboard came to. Owned by the area."""

    def __init__(self, area: QScrollArea) -> None:
        super().__init__(area)
        self._area = area
        application = cast(QApplication, QApplication.instance())
        application.focusChanged.connect(self._follow)

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        if not isValid(self._area):  # a dialog that closes moves the keyboard once more
            return
        sheet = self._area.widget()
        if new is None or sheet is None or not sheet.isAncestorOf(new) or not shows_focus(new):
            return
        # After Qt's own scrolling, which shows of a field of several lines the caret's alone.
        QTimer.singleShot(0, self, lambda: self._bring(new))

    def _bring(self, widget: QWidget) -> None:
        here = isValid(widget) and isValid(self._area) and widget.hasFocus()
        if here and widget.height() < self._area.viewport().height():
            self._area.ensureWidgetVisible(widget, 0, px(_MARGIN))

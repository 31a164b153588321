"""Keeps what has the keyboard in sight, and the caret in it, wherever the keyboard came from.

Qt's scroll areas do so only while Tab goes from one of their own widgets to the next.
"""

from typing import cast

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QScrollArea, QTextEdit, QWidget
from shiboken6 import isValid

from viewer.theme import px
from viewer.widgets.painting import shows_focus

_MARGIN, _CARET = 24, 8
#: Milliseconds after a change of a text in which the sheet still takes its length.
_SETTLING = 500
_FIELDS = (QTextEdit, QPlainTextEdit)


class FollowFocus(QObject):
    """Scrolls an area to the widget in it that the keyboard came to. Owned by the area."""

    def __init__(self, area: QScrollArea) -> None:
        super().__init__(area)
        self._area = area
        application = cast(QApplication, QApplication.instance())
        application.focusChanged.connect(self._follow)
        # A field that grows by what is put in makes the sheet longer a little later.
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLING)
        area.verticalScrollBar().rangeChanged.connect(self._follow_growth)
        # Of whatever has the keyboard, in any window: Qt tells it to the system's input methods.
        QGuiApplication.inputMethod().cursorRectangleChanged.connect(self._follow_caret)

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        if not isValid(self._area):  # a dialog that closes moves the keyboard once more
            return
        sheet = self._area.widget()
        if new is None or sheet is None or not sheet.isAncestorOf(new) or not shows_focus(new):
            return
        # After Qt's own scrolling, which shows of a field of several lines the caret's alone.
        QTimer.singleShot(0, self, lambda: self._bring(new))

    def _follow_caret(self) -> None:
        """A field of many lines may be higher than the area: its caret is what is looked at."""
        focused = QApplication.focusWidget()
        if isinstance(focused, _FIELDS) and isValid(self._area):
            sheet = self._area.widget()
            if sheet is not None and sheet.isAncestorOf(focused):
                self._settling.start()
                QTimer.singleShot(0, self, self._bring_caret)

    def _follow_growth(self) -> None:
        if self._settling.isActive():
            self._bring_caret()

    def _bring_caret(self) -> None:
        sheet = self._area.widget() if isValid(self._area) else None
        focused = QApplication.focusWidget()
        if sheet is None or not isinstance(focused, _FIELDS) or not sheet.isAncestorOf(focused):
            return
        caret = focused.cursorRect()
        x = self._area.horizontalScrollBar().value()
        for corner in (caret.topLeft(), caret.bottomLeft()):
            y = focused.viewport().mapTo(sheet, corner).y()
            self._area.ensureVisible(x, y, 0, px(_CARET))

    def _bring(self, widget: QWidget) -> None:
        here = isValid(widget) and isValid(self._area) and widget.hasFocus()
        if here and widget.height() < self._area.viewport().height():
            self._area.ensureWidgetVisible(widget, 0, px(_MARGIN))


def bring_into_sight(widget: QWidget) -> None:
    """Scroll the area around a widget to it, when what was shown last has been laid out."""
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    if above is not None:
        QTimer.singleShot(0, above, lambda: above.ensureWidgetVisible(widget, 0, px(_MARGIN)))

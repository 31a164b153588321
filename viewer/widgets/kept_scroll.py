"""Brings an area back to where it was scrolled to by hand, when the keyboard has left it."""

from typing import cast

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from shiboken6 import isValid


class KeptScroll(QObject):
    """What Tab scrolled goes back when the keyboard leaves the area. Owned by the area."""

    def __init__(self, area: QScrollArea) -> None:
        super().__init__(area)
        self._area = area
        self._before: int | None = None
        cast(QApplication, QApplication.instance()).focusChanged.connect(self._follow)
        bar = area.verticalScrollBar()
        bar.actionTriggered.connect(self._let_go)

    def _let_go(self) -> None:
        """Scrolled by hand: that place is wanted."""
        self._before = None

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        if new is None or not isValid(self._area):  # another program is in front
            return
        bar = self._area.verticalScrollBar()
        if self._area.isAncestorOf(new):
            if old is None or not (isValid(old) and self._area.isAncestorOf(old)):
                self._before = bar.value()
        elif self._before is not None:
            bar.setValue(self._before)
            self._before = None

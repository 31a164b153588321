"""A sheet that may be longer than its place, on the ground of what it lies in."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from viewer.widgets.focus_ring import FocusRing
from viewer.widgets.follow_focus import FollowFocus
from viewer.widgets.scroll_bar import thin_scroll_bars
from viewer.widgets.tab_walk import tab_stops

#: Between the sheet and its scroll bar; without a bar the sheet ends where its buttons end.
_GAP = 8


class ScrolledSheet(QScrollArea):
    """Scrolls by keys too: Tab stops at it where nothing in it takes the keyboard."""

    def __init__(self, sheet: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        thin_scroll_bars(self, gap=_GAP)
        self.setWidget(sheet)
        self.viewport().setAutoFillBackground(False)
        self._ring = FocusRing(self, inside=True)
        FollowFocus(self)

    def setWidget(self, sheet: QWidget) -> None:  # noqa: N802 - Qt's name
        """Another sheet, on the same ground: Qt gives each one of its own."""
        super().setWidget(sheet)
        sheet.setAutoFillBackground(False)

    def minimumSizeHint(self) -> QSize:
        """As wide as the sheet needs: it is scrolled down, and never sideways."""
        hint, sheet = super().minimumSizeHint(), self.widget()
        if sheet is None:
            return hint
        needed = sheet.minimumSizeHint().width() + _GAP + self.verticalScrollBar().width()
        return hint.expandedTo(QSize(needed, 0))

    def showEvent(self, event: QShowEvent) -> None:
        """What is in it is there by now."""
        super().showEvent(event)
        sheet = self.widget()
        stops = [] if sheet is None else tab_stops(sheet)
        policy = Qt.FocusPolicy.NoFocus if stops else Qt.FocusPolicy.StrongFocus
        self.setFocusPolicy(policy)

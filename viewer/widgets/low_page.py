"""A page that scrolls as a whole where the window is lower than its parts can bear."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from viewer.theme import Theme, px
from viewer.widgets.follow_focus import FollowFocus
from viewer.widgets.scroll_bar import thin_scroll_bars


class LowPage(QScrollArea):
    """Gives its page the whole room, but never less than ``least`` pixels of the design's height.

    Not Qt's own resizing: that would give a page the height that it likes, not what it bears.
    """

    def __init__(self, page: QWidget, least: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least = least
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        thin_scroll_bars(self)
        self._page = page
        self.setWidget(page)
        FollowFocus(self)
        Theme.current().resized.connect(self._fit)

    def is_low(self) -> bool:
        """Whether not all of the page is in sight."""
        return self._page.height() > self.viewport().height()

    def minimumSizeHint(self) -> QSize:
        """Anything will do."""
        return QSize(0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The page takes the room that there is."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.viewport().size()
        self._page.resize(room.width(), max(room.height(), px(self._least)))

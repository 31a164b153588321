"""The scroll bar of the reading page: the thumb, and a tick for every hit beside it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from viewer.theme import Theme, px
from viewer.widgets.scroll_bar import ThinScrollBar

WIDTH = 26
_TICK_LEFT, _TICK_WIDTH, _TICK_HEIGHT, _THUMB_RIGHT = 4, 9, 3, 4


class TickStrip(ThinScrollBar):
    """26 wide. ``shares`` gives each hit's place in the page, from 0 to 1."""

    def __init__(
        self, shares: Callable[[], Sequence[float]], parent: QWidget | None = None
    ) -> None:
        super().__init__(Qt.Orientation.Vertical, parent, "page")
        self._shares = shares
        self._current = -1
        self.setAccessibleName(self.tr("Position in the text"))

    def set_current(self, number: int) -> None:
        """The number of the current hit, -1 for none."""
        self._current = number
        self.update()

    def sizeHint(self) -> QSize:
        """26 across."""
        return QSize(px(WIDTH), px(40))

    def thumb(self) -> QRectF:
        """The thumb at the right side of the strip."""
        rect = super().thumb()
        rect.moveRight(self.width() - px(_THUMB_RIGHT))
        return rect

    def tick_rect(self, share: float) -> QRectF:
        """Where the tick of a place is painted."""
        height = px(_TICK_HEIGHT)
        y = min(max(0.0, share * self.track - height / 2), self.track - height)
        return QRectF(px(_TICK_LEFT), y, px(_TICK_WIDTH), height)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a tick brings its hit into the middle, as a click beside the thumb does."""
        if event.position().x() < px(_TICK_LEFT + _TICK_WIDTH + 2):
            share = event.position().y() / max(1.0, self.track)
            near = min(self._shares(), key=lambda tick: abs(tick - share), default=share)
            if abs(near - share) * self.track <= px(6):
                share = near
            page = self.maximum() + self.pageStep()
            self.setValue(round(share * page - self.pageStep() / 2))
            return
        super().mousePressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Plane, line, ticks, thumb."""
        tokens = Theme.current().tokens
        painter = QPainter(self)
        painter.fillRect(self.rect(), tokens.page)
        painter.fillRect(0, 0, 1, self.height(), tokens.line)
        for number, share in enumerate(self._shares()):
            colour = tokens.markline if number == self._current else tokens.tick
            painter.fillRect(self.tick_rect(share), colour)
        self.paint_thumb(painter)

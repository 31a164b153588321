"""The scroll bar of the reading page: the thumb, and a tick for every hit beside it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip, QWidget

from viewer.theme import Theme, px
from viewer.widgets.marked_text import MarkLook
from viewer.widgets.plain_text import tooltip_text
from viewer.widgets.scroll_bar import ThinScrollBar

WIDTH = 26
_TICK_LEFT, _TICK_WIDTH, _TICK_HEIGHT, _THUMB_RIGHT = 4, 9, 3, 4
_CURRENT_LEFT, _CURRENT_WIDTH, _CURRENT_HEIGHT = 2, 13, 5
#: A click so near to a tick means it.
_NEAR = 6


class TickStrip(ThinScrollBar):
    """26 wide. ``shares`` gives each hit's place in the page, from 0 to 1, in reading order.

    Ticks that fall on one pixel are one tick. ``tick_chosen(number)`` is a click on a tick, with
    the number of its first hit; ``words`` says what a hit is, for the tooltip.
    """

    tick_chosen = Signal(int)

    def __init__(
        self,
        shares: Callable[[], Sequence[float]],
        words: Callable[[int], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(Qt.Orientation.Vertical, parent, "page")
        self._shares = shares
        self._words = words
        self._current = -1
        self._look = MarkLook.SEARCH
        self._places: Sequence[float] | None = None
        self._rows: dict[int, int] = {}
        self._rows_track = -1.0
        self.setAccessibleName(self.tr("Position in the text"))

    def set_look(self, look: MarkLook) -> None:
        """Whose hits they are."""
        self._look = look
        self.update()

    def set_current(self, number: int) -> None:
        """The number of the current hit, -1 for none."""
        self._current = number
        self._say()
        self.update()

    def forget_places(self) -> None:
        """The hits or the heights of the page have changed: ask for the places anew."""
        self._places = None
        self._rows_track = -1.0
        self._say()
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
        return self._tick(self._row(share), _TICK_LEFT, _TICK_WIDTH, _TICK_HEIGHT)

    def tick_at(self, y: float) -> int:
        """The number of the hit whose tick is nearest to a height, -1 if none is near."""
        rows = self._ticks()
        nearest = min(rows, key=lambda row: abs(row - y), default=None)
        return -1 if nearest is None or abs(nearest - y) > px(_NEAR) else rows[nearest]

    def _row(self, share: float) -> int:
        return round(share * self.track)

    def _tick(self, row: int, left: int, width: int, height: int, further: int = 0) -> QRectF:
        """A tick around a row, or around several rows one below the other; never cut off."""
        tall = px(height)
        top = min(max(0.0, row - tall / 2), self.track - tall)
        return QRectF(px(left), top, px(width), min(tall + further, self.track - top))

    def _ticks(self) -> dict[int, int]:
        """The number of the first hit at each pixel that has any, downwards."""
        if self._rows_track != self.track or self._places is None:
            if self._places is None:
                self._places = self._shares()
            track = self._rows_track = self.track
            rows: dict[int, int] = {}
            for number, share in enumerate(self._places):
                rows.setdefault(round(share * track), number)
            self._rows = rows
        return self._rows

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a tick goes to its hit; beside one, as a click beside the thumb does."""
        if event.button() == Qt.MouseButton.LeftButton and self._is_among_ticks(
            event.position().x()
        ):
            number = self.tick_at(event.position().y())
            if number >= 0:
                self.tick_chosen.emit(number)
                return
            share = event.position().y() / max(1.0, self.track)
            page = self.maximum() + self.pageStep()
            self.setValue(round(share * page - self.pageStep() / 2))
            return
        super().mousePressEvent(event)

    def _is_among_ticks(self, x: float) -> bool:
        return x < px(_TICK_LEFT + _TICK_WIDTH + 2)

    def event(self, event: QEvent) -> bool:
        """Say in a tooltip which hit a tick is."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            among = self._is_among_ticks(event.pos().x())
            number = self.tick_at(event.pos().y()) if among else -1
            words = self._words(number) if number >= 0 else ""
            QToolTip.showText(event.globalPos(), tooltip_text(words), self)
            return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        self.setAccessibleName(self.tr("Position in the text"))
        self.setAccessibleDescription(self._words(self._current) if self._current >= 0 else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Plane, line, ticks, thumb; the current tick is longer and higher than the others."""
        tokens = Theme.current().tokens
        painter = QPainter(self)
        painter.fillRect(self.rect(), tokens.page)
        painter.fillRect(0, 0, 1, self.height(), tokens.line)
        found = self._look is MarkLook.FIND
        for first, last in _runs(self._ticks()):
            tick = self._tick(first, _TICK_LEFT, _TICK_WIDTH, _TICK_HEIGHT, last - first)
            painter.fillRect(tick, tokens.accent if found else tokens.tick)
        if self._places and 0 <= self._current < len(self._places):
            row = self._row(self._places[self._current])
            around = self._tick(row, _CURRENT_LEFT, _CURRENT_WIDTH + 1, _CURRENT_HEIGHT + 2)
            painter.fillRect(around, tokens.page)
            here = self._tick(row, _CURRENT_LEFT, _CURRENT_WIDTH, _CURRENT_HEIGHT)
            painter.fillRect(here, tokens.text)
        self.paint_thumb(painter)


def _runs(rows: dict[int, int]) -> list[tuple[int, int]]:
    """First and last of rows that follow each other without a gap."""
    found: list[tuple[int, int]] = []
    for row in rows:
        if found and row <= found[-1][1] + 1:
            found[-1] = (found[-1][0], row)
        else:
            found.append((row, row))
    return found

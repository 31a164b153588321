"""Thin scroll bars: a thumb without a groove, for the areas that are painted by hand."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar, QWidget

from viewer.theme import Theme, px
from viewer.widgets.painting import box

_EXTENT, _THUMB, _SHORTEST = 10, 6, 28


class ThinScrollBar(QScrollBar):
    """A scroll bar of 10 px with a thumb of 6 and no arrows, on the plane of a token."""

    def __init__(
        self,
        orientation: Qt.Orientation = Qt.Orientation.Vertical,
        parent: QWidget | None = None,
        ground: str = "list",
        *,
        gap: int = 0,
    ) -> None:
        """``gap`` is kept free between what is scrolled and the thumb."""
        super().__init__(orientation, parent)
        self._ground, self._gap = ground, gap
        self._grip: float | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        """10 across."""
        size = QSize(px(_EXTENT + self._gap), px(40))
        return size if self._upright else size.transposed()

    def minimumSizeHint(self) -> QSize:
        """As the hint."""
        return self.sizeHint()

    @property
    def _upright(self) -> bool:
        return self.orientation() == Qt.Orientation.Vertical

    @property
    def track(self) -> float:
        """The length of the way of the thumb with the thumb."""
        return float(self.height() if self._upright else self.width())

    def span(self) -> tuple[float, float]:
        """Where the thumb begins and how long it is; it holds whatever is in view."""
        scrolled = self.maximum() - self.minimum()
        if scrolled <= 0:
            return 0.0, self.track
        share = self.pageStep() / (scrolled + self.pageStep())
        length = min(self.track, max(float(px(_SHORTEST)), self.track * share))
        return (self.track - length) * (self.value() - self.minimum()) / scrolled, length

    def thumb(self) -> QRectF:
        """The thumb as it is painted."""
        begin, length = self.span()
        thick = px(_THUMB)
        if self._upright:
            return QRectF(self.width() - (px(_EXTENT) + thick) / 2, begin, thick, length)
        return QRectF(begin, self.height() - (px(_EXTENT) + thick) / 2, length, thick)

    def _along(self, point: QPointF) -> float:
        return point.y() if self._upright else point.x()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the thumb; beside it, bring its middle there first."""
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        at = self._along(event.position())
        begin, length = self.span()
        self._grip = at - begin if begin <= at <= begin + length else length / 2
        self._drag(at)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the thumb."""
        if self._grip is not None:
            self._drag(self._along(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let it go."""
        self._grip = None
        self.update()

    def _drag(self, at: float) -> None:
        _, length = self.span()
        room = self.track - length
        if room > 0 and self._grip is not None:
            share = min(1.0, max(0.0, (at - self._grip) / room))
            self.setValue(round(self.minimum() + share * (self.maximum() - self.minimum())))

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show the thumb darker."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Show it pale again."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The plane, and the thumb where there is something to scroll."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), getattr(Theme.current().tokens, self._ground))
        self.paint_thumb(painter)

    def paint_thumb(self, painter: QPainter) -> None:
        """The thumb alone."""
        if self.maximum() <= self.minimum():
            return
        tokens = Theme.current().tokens
        active = self.underMouse() or self._grip is not None
        box(painter, self.thumb(), px(_THUMB) / 2, tokens.line2 if active else tokens.bar)


def thin_scroll_bars(area: QAbstractScrollArea, ground: str = "page", *, gap: int = 0) -> None:
    """Give an area thin scroll bars on the plane of a token."""
    area.setVerticalScrollBar(ThinScrollBar(Qt.Orientation.Vertical, area, ground, gap=gap))
    area.setHorizontalScrollBar(ThinScrollBar(Qt.Orientation.Horizontal, area, ground))


def bring(bar: QScrollBar, begin: float, end: float, low: float, high: float) -> None:
    """Move a scroll bar so that a stretch lies between two bounds."""
    if begin < low:
        bar.setValue(bar.value() - round(low - begin))
    elif end > high:
        bar.setValue(bar.value() + round(end - high))

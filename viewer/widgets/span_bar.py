"""A span of time on a scale that several share: a bar, or a dot for a day. Painted, not used."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from db.model import PartialDate
from viewer.theme import Theme, px
from viewer.widgets.painting import box

_LEAST, _HEIGHT, _BAR, _DOT = 2.0, 14, 6, 7


@dataclass(frozen=True, slots=True)
class TimeScale:
    """The first and the last moment that are shown, in years; at least two years are."""

    first: float
    last: float

    @classmethod
    def of(cls, dates: "list[str | None]") -> "TimeScale | None":
        """The scale on which all those dates (EDTF) have room; None without any."""
        known = [PartialDate.parse(one) for one in dates if one]
        if not known:
            return None
        first = min(_year(one.first_day()) for one in known)
        last = max(_year(one.last_day(), 1) for one in known)
        lack = max(0.0, _LEAST - (last - first)) / 2
        return cls(first - lack, last + lack)

    def place(self, year: float) -> float:
        """Where a moment stands, 0 to 1."""
        return (year - self.first) / (self.last - self.first)

    def span(self, start: str | None, end: str | None) -> tuple[float, float]:
        """Where a span begins and ends, 0 to 1; an open side reaches the edge."""
        begin = self.place(_year(PartialDate.parse(start).first_day())) if start else 0.0
        finish = self.place(_year(PartialDate.parse(end).last_day(), 1)) if end else 1.0
        return begin, max(begin, finish)


def _year(day: str, later: int = 0) -> float:
    """A day as a part of its year: 2021-07-02 is about 2021.5."""
    year, month, of_month = (int(part) for part in day.split("-"))
    return year + ((month - 1) + (of_month - 1 + later) / 31) / 12


class SpanBar(QWidget):
    """A span on its scale. ``read``: it comes out of a document, and is a dot."""

    def __init__(self, scale: TimeScale, start: str | None, end: str | None, *, read: bool) -> None:
        super().__init__()
        self._span = scale.span(start, end)
        self._open = (start is None, end is None)
        self._read = read
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(px(280))

    def sizeHint(self) -> QSize:
        """As long as there is room, one line high."""
        return QSize(px(120), px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The scale as a hairline, the span on it; an open end has no round corner."""
        painter = QPainter(self)
        tokens = Theme.current().tokens
        middle, room = self.height() / 2, self.width() - px(_DOT)
        left = px(_DOT) / 2
        painter.fillRect(QRectF(0, middle - 0.5, self.width(), 1), tokens.line)
        begin, end = (left + room * one for one in self._span)
        if self._read:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.accent)
            radius = px(_DOT) / 2
            painter.drawEllipse(QPointF((begin + end) / 2, middle), radius, radius)
            return
        opens, closes = self._open
        begin, end = 0.0 if opens else begin, float(self.width()) if closes else end
        rect = QRectF(begin, middle - px(_BAR) / 2, max(px(4), end - begin), px(_BAR))
        painter.setClipRect(QRectF(0, 0, self.width(), self.height()))
        beyond = px(_BAR)
        rect.adjust(-beyond if opens else 0, 0, beyond if closes else 0, 0)
        border = tokens.line2 if tokens.contrast else None
        box(painter, rect, px(3), tokens.hist, border)

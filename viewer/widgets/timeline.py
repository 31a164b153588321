"""A council's sessions on a line, in order, with a dashed ring where one is missing."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from db.model import SessionMark
from viewer.i18n import date_text
from viewer.theme import Theme, font, line_height, px
from viewer.widgets.following import followed
from viewer.widgets.painting import CENTER, line, ring, shows_focus, width_of
from viewer.widgets.place_link import show_ways
from viewer.widgets.plain_text import tooltip_text

#: A place on the line is at least so wide; a longer line shows the places around the current one.
_STEP = 72


class TimelineStrip(QWidget):
    """Sessions are chosen by click, or by Left, Right and Enter. ``activated(id, apart)``."""

    activated = Signal(str, bool)
    accessible_role = QAccessible.Role.Chart

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line: tuple[SessionMark, ...] = ()
        self._current = ""
        self._focused = -1
        self._hovered = -1
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._say()

    def set_line(self, marks: Sequence[SessionMark], current: str) -> None:
        """Show the sessions; ``current`` is the id of the meeting whose page this is.

        Without one the keyboard begins at the last session, and where there is not room for all
        these are shown.
        """
        self._line = tuple(marks)
        self._current = current
        ids = [mark.meeting_id for mark in self._line]
        self._focused = ids.index(current) if current in ids else -1
        if not current:
            self._focused = len(self._line) - 1
        self._say()
        self.update()

    def sizeHint(self) -> QSize:
        """Dots, numbers, years."""
        return QSize(px(400), px(20) + line_height("base") + line_height("caption"))

    def _shown(self) -> tuple[int, int]:
        """The first and the last place that there is room for, around the current one."""
        room = max(2, int(self.width() // px(_STEP)) + 1)
        if len(self._line) <= room:
            return 0, len(self._line)
        middle = max(self._focused, 0)
        first = min(max(0, middle - room // 2), len(self._line) - room)
        return first, first + room

    def _x(self, place: int) -> float:
        first, end = self._shown()
        inset = px(14)
        if end - first <= 1:
            return inset
        step = min((self.width() - 2 * inset) / (end - first - 1), px(160) * 1.0)
        return inset + (place - first) * step

    def _at(self, x: float) -> int:
        first, end = self._shown()
        near = [place for place in range(first, end) if abs(self._x(place) - x) <= px(30)]
        return min(near, key=lambda place: abs(self._x(place) - x), default=-1)

    def _describe(self, mark: SessionMark) -> str:
        if mark.meeting_id is None:
            return self.tr("Session {number}: no record").format(number=mark.ordinal)
        said = self.tr("Session {number}").format(number=mark.ordinal)
        return f"{said}, {date_text(mark.date)}" if mark.date else said

    def _say(self) -> None:
        missing = sum(mark.meeting_id is None for mark in self._line)
        self.setAccessibleName(self.tr("Sessions of the council"))
        here = self._describe(self._line[self._focused]) if self._focused >= 0 else ""
        gaps = self.tr("%Ln session(s) without a record", "", missing) if missing else ""
        self.setAccessibleDescription("; ".join(part for part in (here, gaps) if part))

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
            self.update()
        super().changeEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Name the session under the pointer."""
        place = self._at(event.position().x())
        if place != self._hovered:
            self._hovered = place
            reachable = place >= 0 and self._line[place].meeting_id is not None
            shape = Qt.CursorShape.PointingHandCursor if reachable else Qt.CursorShape.ArrowCursor
            self.setCursor(shape)
            text = tooltip_text(self._describe(self._line[place])) if place >= 0 else ""
            QToolTip.showText(event.globalPosition().toPoint(), text, self)
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the pointer."""
        self._hovered = -1
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the session."""
        middle = event.button() == Qt.MouseButton.MiddleButton
        if middle or event.button() == Qt.MouseButton.LeftButton:
            held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            self._open(self._at(event.position().x()), apart=middle or bool(held))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Here, or in a new window: the session under the pointer, or the one with the keyboard."""
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        place = self._at(event.pos().x()) if by_mouse else self._focused
        if 0 <= place < len(self._line) and self._line[place].meeting_id is not None:
            show_ways(self, event, lambda apart: self._open(place, apart=apart))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and Right move along the line, Enter opens."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if step and self._line:
            self._focused = min(max(0, self._focused + step), len(self._line) - 1)
            self._say()
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            self._open(self._focused, apart=bool(held))
        else:
            super().keyPressEvent(event)

    def press(self) -> None:
        """Open the session at which the keyboard is."""
        self._open(self._focused, apart=False)

    def _open(self, place: int, *, apart: bool) -> None:
        meeting = self._line[place].meeting_id if 0 <= place < len(self._line) else None
        if meeting is not None:
            with followed(apart=apart):
                self.activated.emit(meeting, apart)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line, then each place."""
        if not self._line:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = Theme.current().tokens
        first, end = self._shown()
        painter.setPen(QPen(tokens.bar, 2))
        y = px(10)
        left = 0.0 if first else self._x(first)
        right = float(self.width()) if end < len(self._line) else self._x(end - 1)
        painter.drawLine(QPointF(left, y), QPointF(right, y))
        for place in range(first, end):
            self._paint_place(painter, place, y)

    def _paint_place(self, painter: QPainter, place: int, y: float) -> None:
        tokens = Theme.current().tokens
        mark = self._line[place]
        x, radius = self._x(place), px(5) + 0.5
        missing = mark.meeting_id is None
        current = mark.meeting_id == self._current and not missing
        ink = tokens.warn if missing else tokens.accent
        pen = QPen(ink, 2)
        if missing:
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            pen.setDashPattern([1.7, 1.18])
        painter.setPen(pen)
        painter.setBrush(tokens.accent if current else tokens.page)
        painter.drawEllipse(QPointF(x, y), radius + current, radius + current)
        if place == self._focused and shows_focus(self):
            around = QRectF(x - px(10), y - px(10), px(20), px(20))
            ring(painter, around, px(10))
        number_colour = tokens.warn if missing else tokens.accent if current else tokens.text
        width = float(px(_STEP))
        under = QRectF(x - width / 2, px(18), width, line_height("base"))
        shape = font("strong" if current else "base")
        line(painter, under, str(mark.ordinal), shape, number_colour, CENTER)
        words = self.tr("no record") if missing else (mark.date or "")[:4]
        width = width_of(words, font("caption")) + 2
        beside = min(max(0.0, x - width / 2), max(0.0, self.width() - width))  # whole at the ends
        below = QRectF(beside, under.bottom() - px(2), width, line_height("caption"))
        line(
            painter, below, words, font("caption"), tokens.warn if missing else tokens.text2, CENTER
        )

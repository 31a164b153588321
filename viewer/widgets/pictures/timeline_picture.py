"""The timeline: each council's sessions in their years; a missing one is a dashed ring."""

from collections import defaultdict
from typing import NamedTuple, cast

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from viewer.theme import Theme, font, px
from viewer.widgets.painting import upright, width_of
from viewer.widgets.pictures.grid_board import Spot
from viewer.widgets.pictures.grid_picture import GridPicture
from viewer.widgets.pictures.timeline_board import TimelineBoard

_SIDE, _GAP = 24, 4
#: Discs of a year are so far apart at the most.
_WIDE_STEP = 44
#: Dashes and gaps of a ring, in widths of its line.
_DASHES = (2.2, 1.6)
_MIDDLE = Qt.AlignmentFlag.AlignCenter.value


class _Look(NamedTuple):
    """How a session is shown."""

    #: There is no record of it.
    is_missing: bool
    is_hovered: bool
    #: Its number is.
    is_long: bool
    #: It stands on the line before a year, since nothing says in which one it was.
    is_before: bool = False


class TimelinePicture(GridPicture):
    """A session is a disc with its number, as wide as a long number needs."""

    row_height, head_height = 44, 36
    _widest_run = 0.0
    from_right = True
    widest_column = 220

    @property
    def timeline(self) -> TimelineBoard:
        """The board."""
        return cast(TimelineBoard, self._board)

    def column_width(self, column: int) -> float:
        """Room for the most sessions that a council had in the year."""
        board = self.timeline
        half = self._widest_run / 2 if column + 1 in board.before else 0.0
        if column < board.lead:
            return half + px(4)
        year = width_of(board.head(column), font("secondary_strong")) + px(16)
        return max(year, board.slots[column] * px(_SIDE + _GAP) + px(16) + half)

    def label_text(self, row: int) -> str:
        """A council."""
        return self.timeline.label(row)

    def spot_rect(self, cell: QRectF, spot: Spot) -> QRectF:
        """The place of a disc."""
        side = px(_SIDE)
        first, step = self._slots(cell.x(), spot.column)
        top = cell.y() + (cell.height() - side) / 2
        if spot.item in self.timeline.runs:
            width = self._run_width(spot.item)
            return QRectF(cell.x() - width / 2, top, width, side)
        return QRectF(first + spot.slot * step, top, side, side)

    def _run_width(self, item: int) -> float:
        """A ring with one number is round, with two it is as long as they need."""
        number = self.timeline.number(item)
        is_round = len(number) < 3  # as many digits as a disc has room for
        return float(px(_SIDE)) if is_round else width_of(number, self._fonts[0]) + px(14)

    def _slots(self, left: float, column: int) -> tuple[float, float]:
        """Where the discs of a column begin, and how far they are apart."""
        width = self._lefts[column + 1] - self._lefts[column]
        board = self.timeline
        half = self._widest_run / 2 if column + 1 in board.before else 0.0
        step = min(px(_WIDE_STEP), (width - px(8) - half) / board.slots[column])
        return left + px(8), step

    def rearrange(self) -> None:
        """The fonts of short and long numbers are found once: hundreds may be in sight."""
        self._fonts = font("badge"), font("narrow_badge")
        if isinstance(self._board, TimelineBoard):
            self._widest_run = max(map(self._run_width, self._board.runs), default=0.0)
        super().rearrange()

    def draw_rows(self, painter: QPainter, rows: range, columns: range, origin: QPointF) -> None:
        """Thin lines part the years; then discs and rings, then numbers.

        What is drawn with one pen is drawn together: hundreds are in sight, and a pen takes longer
        to change than a disc to draw.
        """
        height = px(self.row_height)
        top, bottom = origin.y() + rows.start * height, origin.y() + rows.stop * height
        for column in columns:
            upright(painter, origin.x() + self._lefts[column], top, bottom)
        for look, places in self._numbers(rows, columns, origin).items():
            ink = self._take_pen(painter, look)
            for rect, _number in places:
                inside = rect.adjusted(1.5, 1.5, -1.5, -1.5)
                if look.is_before:
                    painter.drawRoundedRect(inside, inside.height() / 2, inside.height() / 2)
                else:
                    painter.drawEllipse(inside)
            painter.setFont(self._fonts[look.is_long])
            painter.setPen(ink)
            for rect, number in places:
                painter.drawText(rect, _MIDDLE, number)
        if self.current >= 0 and self.grid.spots[self.current].row in rows:
            self.draw_ring(painter, self.current, origin)

    def _numbers(
        self, rows: range, columns: range, origin: QPointF
    ) -> dict[_Look, list[tuple[QRectF, str]]]:
        """The places of discs and rings with their numbers, those of one look together."""
        found: dict[_Look, list[tuple[QRectF, str]]] = defaultdict(list)
        spots, sessions, hovered = self.grid.spots, self.timeline.sessions, self.hovered
        height, side, runs = px(self.row_height), px(_SIDE), self.timeline.runs
        left, top = origin.x(), origin.y() + (height - side) / 2
        slots = {column: self._slots(left + self._lefts[column], column) for column in columns}
        for row in rows:
            y = top + row * height
            for mark in self.seen_in(row, columns):
                _row, column, slot, item = spots[mark]
                session, (first, step) = sessions[item][1], slots[column]
                if item in runs:
                    wide = self._run_width(item)
                    look = _Look(True, mark == hovered, False, True)
                    rect = QRectF(left + self._lefts[column] - wide / 2, y, wide, side)
                    found[look].append((rect, self.timeline.number(item)))
                    continue
                number = str(session.ordinal) if session.ordinal is not None else "·"
                look = _Look(session.meeting_id is None, mark == hovered, len(number) > 2)
                found[look].append((QRectF(first + slot * step, y, side, side), number))
        return found

    @staticmethod
    def _take_pen(painter: QPainter, look: _Look) -> QColor:
        """The pen and the brush of full discs or of dashed rings; gives the ink of numbers."""
        tokens = Theme.current().tokens
        if look.is_missing:
            pen = QPen(tokens.warn, 1.5)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            pen.setDashPattern(list(_DASHES))
            painter.setPen(pen)
            # On a line it covers that: its number is read.
            painter.setBrush(tokens.page if look.is_before else Qt.BrushStyle.NoBrush)
            return tokens.warn
        painter.setPen(QPen(tokens.text, 1) if tokens.contrast else Qt.PenStyle.NoPen)
        painter.setBrush(tokens.text if look.is_hovered else tokens.accent)
        return tokens.page if look.is_hovered else tokens.onaccent

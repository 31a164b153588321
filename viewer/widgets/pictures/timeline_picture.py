"""The timeline: each council's sessions in their years; a missing one is a dashed ring."""

from collections import defaultdict
from typing import NamedTuple, cast

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from viewer.theme import Theme, font, px
from viewer.widgets.painting import upright, width_of
from viewer.widgets.pictures.grid_board import Spot
from viewer.widgets.pictures.grid_picture import GridPicture
from viewer.widgets.pictures.timeline_board import TimelineBoard
from viewer.widgets.pictures.year_places import apart

_SIDE, _GAP = 24, 4
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
    #: No more than its year is known.
    is_vague: bool = False


class TimelinePicture(GridPicture):
    """A session is a disc with its number, at its day in the year.

    It is a ring where only the year is known: it stands between its neighbours then.
    """

    row_height, head_height = 44, 36
    _widest_run = 0.0
    from_right = True
    widest_column = 220

    def __init__(self, parent: QWidget | None = None) -> None:
        #: The middles of a cell's marks, counted from its left edge; by row, column and width.
        self._middles: dict[tuple[int, int, float], list[float]] = {}
        super().__init__(parent)

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
        width = self._run_width(spot.item) if spot.item in self.timeline.runs else side
        middle = cell.x() + self._middles_of(spot.row, spot.column)[spot.slot]
        top = cell.y() + (cell.height() - side) / 2
        return QRectF(middle - width / 2, top, width, side)

    def _run_width(self, item: int) -> float:
        """A ring with one number is round, with two it is as long as they need."""
        number = self.timeline.number(item)
        is_round = len(number) < 3  # as many digits as a disc has room for
        return float(px(_SIDE)) if is_round else width_of(number, self._fonts[0]) + px(14)

    def _middles_of(self, row: int, column: int) -> list[float]:
        """The middles of a cell's marks; the first is on the line if it stands before the year."""
        width = self._lefts[column + 1] - self._lefts[column]
        known = self._middles.get((row, column, width))
        if known is not None:
            return known
        board, half = self.timeline, px(_SIDE) / 2
        items = [board.spots[mark].item for mark in self.seen_in(row, range(column, column + 1))]
        beyond = self._widest_run / 2 if column + 1 in board.before else 0.0
        low, high = px(_GAP) + half, width - beyond - px(_GAP) - half
        wanted = [low + board.shares[one] * (high - low) for one in items if one in board.shares]
        runs = [one for one in items if one in board.runs]
        first = max([low, *(self._run_width(one) / 2 + px(_GAP) + half for one in runs)])
        found = [0.0] * len(runs) + apart(wanted, first, high, px(_SIDE + _GAP))
        self._middles[row, column, width] = found
        return found

    def spread(self, free: float) -> list[float]:
        """Years are of one width as far as there is room: time has one scale then."""
        if not isinstance(self._board, TimelineBoard):
            return super().spread(free)
        years = [n for n in range(self.grid.columns) if n >= self.timeline.lead]
        widest = max(self._widths[column] for column in years)
        rest = sum(self._widths[: self.timeline.lead])
        kept = self._widths
        if rest + widest * len(years) <= free:
            self._widths = [*kept[: self.timeline.lead], *(widest for _ in years)]
        found, self._widths = super().spread(free), kept
        return found

    def rearrange(self) -> None:
        """The fonts of short and long numbers are found once: hundreds may be in sight."""
        self._fonts = font("badge"), font("narrow_badge")
        self._middles.clear()
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
        height, side, board = px(self.row_height), px(_SIDE), self.timeline
        left, top = origin.x(), origin.y() + (height - side) / 2
        for row in rows:
            y = top + row * height
            for mark in self.seen_in(row, columns):
                _row, column, slot, item = spots[mark]
                middle = left + self._lefts[column] + self._middles_of(row, column)[slot]
                if item in board.runs:
                    wide = self._run_width(item)
                    look = _Look(True, mark == hovered, False, is_before=True)
                    rect = QRectF(middle - wide / 2, y, wide, side)
                    found[look].append((rect, board.number(item)))
                    continue
                session = sessions[item][1]
                number = str(session.ordinal) if session.ordinal is not None else "·"
                is_missing, is_vague = session.meeting_id is None, board.is_vague(item)
                look = _Look(is_missing, mark == hovered, len(number) > 2, is_vague=is_vague)
                found[look].append((QRectF(middle - side / 2, y, side, side), number))
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
        if look.is_vague:
            ink = tokens.text if look.is_hovered else tokens.accent
            painter.setPen(QPen(ink, 1.5))
            painter.setBrush(tokens.page)
            return ink
        painter.setPen(QPen(tokens.text, 1) if tokens.contrast else Qt.PenStyle.NoPen)
        painter.setBrush(tokens.text if look.is_hovered else tokens.accent)
        return tokens.page if look.is_hovered else tokens.onaccent

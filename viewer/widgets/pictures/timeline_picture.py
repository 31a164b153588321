"""The timeline: each council's sessions in their years; a missing one is a dashed ring."""

from typing import cast

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from viewer.theme import Theme, font, px
from viewer.widgets.painting import upright, width_of
from viewer.widgets.pictures.grid_board import Spot
from viewer.widgets.pictures.grid_picture import GridPicture
from viewer.widgets.pictures.timeline_board import TimelineBoard

_SIDE, _GAP = 24, 4
#: Dashes and gaps of a ring, in widths of its line.
_DASHES = (2.2, 1.6)


class TimelinePicture(GridPicture):
    """A session is a disc with its number, as wide as a long number needs."""

    row_height, head_height = 44, 36
    from_right = True

    @property
    def timeline(self) -> TimelineBoard:
        """The board."""
        return cast(TimelineBoard, self._board)

    def column_width(self, column: int) -> float:
        """Room for the most sessions that a council had in the year."""
        slots = self.timeline.slots[column]
        year = width_of(self.timeline.head(column), font("secondary_strong")) + px(16)
        return max(year, slots * px(_SIDE + _GAP) + px(16))

    def label_text(self, row: int) -> str:
        """A council."""
        return self.timeline.label(row)

    def spot_rect(self, cell: QRectF, spot: Spot) -> QRectF:
        """The place of a disc."""
        side = px(_SIDE)
        step = min(px(_SIDE + _GAP), (cell.width() - px(8)) / self.timeline.slots[spot.column])
        left = cell.x() + px(8) + spot.slot * step
        return QRectF(left, cell.y() + (cell.height() - side) / 2, side, side)

    def draw_ground(self, painter: QPainter, cell: QRectF, row: int, column: int) -> None:
        """A thin line parts the years."""
        upright(painter, cell.x(), cell.y(), cell.bottom())

    def rearrange(self) -> None:
        """The fonts of short and long numbers are found once: hundreds may be in sight."""
        self._fonts = font("badge"), font("narrow_badge")
        super().rearrange()

    def draw_spot(self, painter: QPainter, rect: QRectF, mark: int, spot: Spot) -> None:
        """A full disc, or a dashed ring."""
        tokens = Theme.current().tokens
        session = self.timeline.sessions[spot.item][1]
        number = str(session.ordinal) if session.ordinal is not None else "·"
        inner = rect.adjusted(1.5, 1.5, -1.5, -1.5)
        if session.meeting_id is None:
            pen = QPen(tokens.warn, 1.5)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            pen.setDashPattern(list(_DASHES))
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ink = tokens.warn
        else:
            under = mark == self.hovered
            painter.setPen(QPen(tokens.text, 1) if tokens.contrast else Qt.PenStyle.NoPen)
            painter.setBrush(tokens.text if under else tokens.accent)
            ink = tokens.page if under else tokens.onaccent
        painter.drawEllipse(inner)
        painter.setFont(self._fonts[len(number) > 2])
        painter.setPen(ink)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, number)

"""The timeline: each council's sessions in their years; a missing one is a dashed ring."""

from typing import cast

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from viewer.theme import Theme, font, px
from viewer.widgets.painting import CENTER, box, line, upright, width_of
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

    def draw_spot(self, painter: QPainter, rect: QRectF, mark: int, spot: Spot) -> None:
        """A full disc, or a dashed ring."""
        tokens = Theme.current().tokens
        session = self.timeline.sessions[spot.item][1]
        number = str(session.ordinal) if session.ordinal is not None else "·"
        shape = font("badge" if len(number) < 3 else "narrow_badge")
        inner = rect.adjusted(1.5, 1.5, -1.5, -1.5)
        if session.meeting_id is None:
            pen = QPen(tokens.warn, 1.5)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            pen.setDashPattern(list(_DASHES))
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(inner.center()), inner.width() / 2, inner.height() / 2)
            line(painter, rect, number, shape, tokens.warn, CENTER)
            return
        ground = tokens.text if mark == self.hovered else tokens.accent
        ink = tokens.page if mark == self.hovered else tokens.onaccent
        box(painter, inner, inner.height() / 2, ground, tokens.text if tokens.contrast else None)
        line(painter, rect, number, shape, ink, CENTER)

"""The matrix of years and kinds: the more resolutions, the stronger the ground; figures in all."""

from typing import cast

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from viewer.i18n import number_text
from viewer.icons import paint_icon
from viewer.theme import Theme, blend, font, px
from viewer.widgets.painting import CENTER, LEFT, box, line, width_of
from viewer.widgets.pictures.grid_board import Spot
from viewer.widgets.pictures.grid_picture import GridPicture
from viewer.widgets.pictures.kind_board import KindBoard

#: A cell with the fewest has so much of the strongest ground.
_LEAST = 0.12
_ICON, _ICON_GAP = 14, 6


class KindMatrix(GridPicture):
    """Years downwards, kinds across, sums at the right."""

    row_height, head_height = 36, 44

    @property
    def kinds(self) -> KindBoard:
        """The board."""
        return cast(KindBoard, self._board)

    def column_width(self, column: int) -> float:
        """Wide enough for the kind's name."""
        name = width_of(self.kinds.head(column), font("secondary_strong"))
        icon = px(_ICON + _ICON_GAP) if self.kinds.head_icon(column) else 0
        return max(name + icon + px(24), float(px(104)))

    def label_text(self, row: int) -> str:
        """A year."""
        return self.kinds.label(row)

    def draw_head(self, painter: QPainter, cell: QRectF, column: int) -> None:
        """The kind's icon in its colour, and its name."""
        tokens, icon = Theme.current().tokens, self.kinds.head_icon(column)
        if not icon:
            super().draw_head(painter, cell, column)
            return
        kind, shape = self.kinds.kinds[column], font("secondary_strong")
        text = self.kinds.head(column)
        wide = px(_ICON + _ICON_GAP) + width_of(text, shape)
        left = cell.x() + (cell.width() - wide) / 2
        side = px(_ICON)
        place = QRectF(left, cell.center().y() - side / 2, side, side)
        paint_icon(painter, icon, place, tokens.kinds[kind].text)
        words = QRectF(place.right() + px(_ICON_GAP), cell.y(), cell.width(), cell.height())
        line(painter, words, text, shape, tokens.text2, LEFT)

    def spot_rect(self, cell: QRectF, spot: Spot) -> QRectF:
        """The cell but for a margin."""
        return cell.adjusted(px(4), px(3), -px(4), -px(4))

    def draw_ground(self, painter: QPainter, cell: QRectF, row: int, column: int) -> None:
        """Nothing is a nought."""
        if not self.kinds.figure(row, column):
            line(painter, cell, "0", font("base"), Theme.current().tokens.text3, CENTER)

    def draw_spot(self, painter: QPainter, rect: QRectF, mark: int, spot: Spot) -> None:
        """The ground, then the figure."""
        tokens, figure = Theme.current().tokens, self.kinds.figure(spot.row, spot.column)
        is_sum = spot.column == self.kinds.sums
        if not is_sum:
            share = _LEAST + (1 - _LEAST) * figure / max(1, self.kinds.most)
            box(painter, rect, px(6), blend(tokens.page, tokens.hist, share))
        if mark == self.hovered:
            box(painter, rect, px(6), None, tokens.text2, 1.5)
        shape = font("strong" if is_sum else "base")
        line(painter, rect, number_text(figure), shape, tokens.text, CENTER)

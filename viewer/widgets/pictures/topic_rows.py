"""Topics over the years: a row of bars for each topic, all to one scale, with their figures."""

from typing import cast

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from viewer.i18n import number_text
from viewer.theme import Theme, font, line_height, px
from viewer.widgets.painting import CENTER, box, line, width_of
from viewer.widgets.pictures.grid_board import Spot
from viewer.widgets.pictures.grid_picture import GridPicture
from viewer.widgets.pictures.topic_board import TopicBoard

_LOWEST = 2


class TopicRows(GridPicture):
    """A bar's figure stands over it."""

    row_height, head_height = 48, 36

    @property
    def topics(self) -> TopicBoard:
        """The board."""
        return cast(TopicBoard, self._board)

    def column_width(self, column: int) -> float:
        """Wide enough for a year and the largest figure."""
        wide = max(
            width_of(self.topics.head(column), font("secondary_strong")),
            width_of(number_text(self.topics.most), font("caption")),
        )
        return wide + px(16 if column == self.topics.sums else 10)

    def label_text(self, row: int) -> str:
        """A topic."""
        return self.topics.label(row)

    def spot_rect(self, cell: QRectF, spot: Spot) -> QRectF:
        """The cell but for a margin."""
        return cell.adjusted(px(2), px(2), -px(2), -px(2))

    def draw_spot(self, painter: QPainter, rect: QRectF, mark: int, spot: Spot) -> None:
        """The bar from below, the figure over it; of a sum the figure alone."""
        tokens, figure = Theme.current().tokens, self.topics.figure(spot.row, spot.column)
        if mark == self.hovered:
            box(painter, rect, px(4), tokens.hover)
        if spot.column == self.topics.sums:
            line(painter, rect, number_text(figure), font("strong"), tokens.text, CENTER)
            return
        caption = line_height("caption")
        most = rect.height() - caption - px(1)
        high = max(float(_LOWEST), most * figure / max(1, self.topics.most))
        bar = QRectF(rect.x() + px(3), rect.bottom() - high, rect.width() - px(6), high)
        box(
            painter,
            bar,
            min(px(2), high / 2),
            tokens.hist,
            tokens.text if tokens.contrast else None,
        )
        over = QRectF(rect.x() - px(4), bar.y() - caption, rect.width() + px(8), caption)
        line(painter, over, number_text(figure), font("caption"), tokens.text2, CENTER)

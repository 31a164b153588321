"""How the cells of a record table are painted: what is the same for all of them is worked out once.

A jump in a table paints some two hundred cells, so that every call into Qt or Python for each of
them counts.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from viewer.theme import Theme, faded, font, px
from viewer.widgets.painting import LEFT, RIGHT, RowState, row_ground, width_of

if TYPE_CHECKING:
    from viewer.widgets.record_table import RecordTable

Index = QModelIndex | QPersistentModelIndex
#: What a cell shows: its text, whether it stands at the right, whether its record has gone.
Cell = tuple[str, bool, bool]
CellSource = Callable[[int, int], Cell]
_PAD = 10
_ONE_LINE = int(Qt.TextFlag.TextSingleLine)
_LEFT, _RIGHT = int(LEFT) | _ONE_LINE, int(RIGHT) | _ONE_LINE
#: So many cut texts are remembered.
_MOST = 8_192
_CHOSEN = (RowState.SELECTED, RowState.FOCUSED, RowState.AWAY)


class Pen:
    """A font with its metrics, and texts as they were cut for it."""

    def __init__(self, shape: QFont) -> None:
        self.font = shape
        self._metrics = QFontMetricsF(shape)
        self._cut: dict[tuple[str, int], str] = {}

    def cut(self, text: str, width: float) -> str:
        """The text, with an ellipsis where it is wider."""
        key = (text, int(width))
        found = self._cut.get(key)
        if found is None:
            if len(self._cut) >= _MOST:
                self._cut.clear()
            end = Qt.TextElideMode.ElideRight
            found = self._cut[key] = self._metrics.elidedText(text, end, max(0.0, width))
        return found


class CellLook:
    """Fonts, colours and lengths of the theme that is worn."""

    def __init__(self) -> None:
        tokens = Theme.current().tokens
        self.name, self.base = Pen(font("name")), Pen(font("base"))
        self.figures = Pen(font("base", tabular=True))
        self.name_figures = Pen(font("name", tabular=True))
        self.ink: QColor = tokens.text
        self.quiet: QColor = tokens.text2
        self.accent: QColor = tokens.accent
        self.pad, self.radius = px(_PAD), px(8)


class RecordDelegate(QStyledItemDelegate):
    """A cell on the ground of its row: the first column is the record's name."""

    def __init__(self, table: "RecordTable") -> None:
        super().__init__(table)
        self._table = table
        self._look: CellLook | None = None

    def forget(self) -> None:
        """Another theme, or another size of the letters."""
        self._look = None

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The part of the row's ground that lies in the cell, then its text."""
        table, look = self._table, self._look
        if look is None:
            look = self._look = CellLook()
        row, column = index.row(), index.column()
        place = option.rect
        state = table.row_state(row)
        if state is not RowState.NORMAL:
            painter.save()
            painter.setClipRect(place)
            row_ground(painter, table.row_rect(row), look.radius, state)
            painter.restore()
        text, right, gone = table.cell(index)
        if not text:
            return
        if column == 0:
            pen = look.name_figures if right else look.name
            ink = look.accent if state in _CHOSEN else look.ink
        else:
            pen, ink = (look.figures if right else look.base), look.quiet
        width = place.width() - 2 * look.pad
        painter.setFont(pen.font)
        painter.setPen(faded(ink) if gone else ink)
        inside = QRectF(place.x() + look.pad, place.y(), width, place.height())
        painter.drawText(inside, _RIGHT if right else _LEFT, pen.cut(text, width))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As wide as its text."""
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        width = width_of(text, font("name" if index.column() == 0 else "base"))
        return QSize(round(width) + px(2 * _PAD) + 1, self._table.row_height)

"""What is offered under the search field: rows of icon, words and a note, and their model."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from viewer.icons import KIND_ICONS, paint_icon
from viewer.theme import Theme, faded, font, px
from viewer.widgets.painting import RIGHT, RowState, line, row_ground, width_of

_NOWHERE = QModelIndex()
Index = QModelIndex | QPersistentModelIndex
#: The height of a row.
ROW = 28
#: The narrowest that a second name is shown in.
_LEAST_DETAIL = 40


@dataclass(frozen=True, slots=True)
class Offer:
    """One row. ``kind`` gives the icon the colour of a kind of resolution; ``value`` is its own.

    A ``greyed`` one cannot be taken now; its ``detail`` says why.
    """

    icon: str
    label: str
    detail: str = ""
    note: str = ""
    kind: str = ""
    value: object = None
    greyed: bool = False

    def spoken(self) -> str:
        """The row as a screen reader says it."""
        return ", ".join(part for part in (self.label, self.detail, self.note) if part)


class OfferModel(QAbstractListModel):
    """The rows of the popup."""

    OfferRole = Qt.ItemDataRole.UserRole + 1

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._offers: tuple[Offer, ...] = ()

    def set_offers(self, offers: Sequence[Offer]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._offers = tuple(offers)
        self.endResetModel()

    def offer(self, row: int) -> Offer | None:
        """One row; None past either end."""
        return self._offers[row] if 0 <= row < len(self._offers) else None

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many rows."""
        return 0 if parent.isValid() else len(self._offers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words, the spoken words, and the row itself."""
        offer = self.offer(index.row()) if index.isValid() else None
        if offer is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return offer.label
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return offer.spoken()
        return offer if role == self.OfferRole else None


class OfferDelegate(QStyledItemDelegate):
    """Paints a row: icon, label, another name in grey, a note at the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """28 high."""
        return QSize(px(160), px(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        offer = index.data(OfferModel.OfferRole)
        if not isinstance(offer, Offer):
            return
        tokens = Theme.current().tokens
        state: QStyle.StateFlag = option.state
        rect = QRectF(option.rect)
        row_ground(painter, rect, px(6), _row_state(state))
        side = px(15)
        square = QRectF(rect.x() + px(9), rect.center().y() - side / 2, side, side)
        ink = tokens.kinds[offer.kind].text if offer.kind in KIND_ICONS else tokens.text2
        paint_icon(painter, offer.icon, square, ink)
        left, right = square.right() + px(9), rect.right() - px(10)
        if offer.note:
            figures = font("secondary", tabular=True)
            note = QRectF(left, rect.y(), right - left, rect.height())
            line(painter, note, offer.note, figures, tokens.text2, RIGHT)
            right -= width_of(offer.note, figures) + px(16)
        label = QRectF(left, rect.y(), right - left, rect.height())
        shape = font("name")
        line(
            painter, label, offer.label, shape, faded(tokens.text) if offer.greyed else tokens.text
        )
        label.setLeft(left + width_of(offer.label, shape) + px(10))
        if offer.detail and label.width() >= px(_LEAST_DETAIL):
            line(painter, label, offer.detail, font("secondary"), tokens.text2)


def _row_state(state: QStyle.StateFlag) -> RowState:
    if state & QStyle.StateFlag.State_Selected:
        return RowState.FOCUSED
    return RowState.HOVER if state & QStyle.StateFlag.State_MouseOver else RowState.NORMAL

"""The waiting files as a row of cards: name, and the state in words with an icon."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QContextMenuEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from db.model import InboxItem, InboxState
from viewer.icons import paint_icon
from viewer.theme import Theme, font, px

_ICONS: dict[InboxState | None, str] = {
    InboxState.READY: "check",
    InboxState.QUESTIONS: "circle-alert",
    InboxState.INCOMPLETE: "triangle-alert",
    InboxState.NO_SESSION: "file-x",
    InboxState.DUPLICATE: "copy",
    InboxState.DISCARDED: "archive",
}

Index = QModelIndex | QPersistentModelIndex


class InboxStrip(QListView):
    """Cards of 206 × 44, one row, with the keyboard's left and right.

    The model gives an ``InboxItem``, or whatever else has a ``filename``: a file to come.
    ``state_text`` gives the words for it. ``menu_wanted`` carries the point of the screen for the
    menu of the card that has become the current one.
    """

    menu_wanted = Signal(QPoint)

    def __init__(self, state_text: Callable[[Any], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSpacing(px(4))
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_CardDelegate(state_text, self))
        self.setFixedHeight(px(56))
        self.viewport().setAutoFillBackground(False)
        Theme.current().changed.connect(self.viewport().update)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """A menu for the card under the pointer, or by the keyboard for the current one."""
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        if index.isValid():
            self.setCurrentIndex(index)
            below = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
            self.menu_wanted.emit(event.globalPos() if by_mouse else below)


class _CardDelegate(QStyledItemDelegate):
    def __init__(self, state_text: Callable[[Any], str], parent: QWidget) -> None:
        super().__init__(parent)
        self._state_text = state_text

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Every card alike."""
        del option, index
        return QSize(px(206), px(46))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """A bordered card; the chosen one on the selection's ground."""
        item = index.data(Qt.ItemDataRole.UserRole)
        if item is None:
            return
        tokens = Theme.current().tokens
        state: QStyle.StateFlag = option.state
        rect: QRect = option.rect
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        focused = chosen and bool(state & QStyle.StateFlag.State_HasFocus)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        border = tokens.accent if chosen else tokens.line2 if hovered else tokens.line
        painter.setPen(QPen(tokens.focus if focused else border, px(2) if focused else px(1)))
        painter.setBrush(tokens.sel if chosen else tokens.page)
        painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), px(8), px(8))
        self._paint_words(painter, rect, item)
        painter.restore()

    def _paint_words(self, painter: QPainter, rect: QRect, item: Any) -> None:
        tokens = Theme.current().tokens
        waits = isinstance(item, InboxItem)
        state = item.state if waits else None
        left, right = rect.left() + px(34), rect.right() - px(10)
        icon = QRect(
            rect.left() + px(11), rect.top() + (rect.height() - px(15)) // 2, px(15), px(15)
        )
        paint_icon(painter, "file-text", icon, tokens.text2)
        name = QRect(left, rect.top() + px(5), right - left, px(18))
        painter.setFont(font("secondary_strong"))
        painter.setPen(tokens.text if waits else tokens.text2)
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(item.filename, Qt.TextElideMode.ElideMiddle, name.width())
        flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(name, flags, shown)
        colours: dict[InboxState | None, QColor] = {
            InboxState.READY: tokens.ok,
            InboxState.QUESTIONS: tokens.warn,
            InboxState.INCOMPLETE: tokens.bad,
        }
        colour = colours.get(state, tokens.text2)
        words = QRect(left + px(18), rect.top() + px(23), right - left - px(18), px(17))
        place = QRect(left, rect.top() + px(25), px(13), px(13))
        paint_icon(painter, _ICONS.get(state, "clock"), place, colour)
        painter.setFont(font("caption"))
        painter.setPen(colour)
        text = self._state_text(item)
        metrics = painter.fontMetrics()
        painter.drawText(
            words, flags, metrics.elidedText(text, Qt.TextElideMode.ElideRight, words.width())
        )

"""Thin scroll bars: a thumb without a groove, for the areas that are painted by hand."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar, QStyle, QStyleOptionSlider, QWidget

from viewer.theme import Theme, px
from viewer.widgets.painting import box

_EXTENT, _THUMB = 10, 6


class ThinScrollBar(QScrollBar):
    """A scroll bar of 10 px whose thumb is 6 wide."""

    def __init__(self, orientation: Qt.Orientation, parent: QWidget | None = None) -> None:
        super().__init__(orientation, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        """10 across."""
        if self.orientation() == Qt.Orientation.Vertical:
            return QSize(px(_EXTENT), px(40))
        return QSize(px(40), px(_EXTENT))

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show the thumb darker."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Show it pale again."""
        super().leaveEvent(event)
        self.update()

    def thumb(self) -> QRectF:
        """Where the thumb is, so that ticks can be laid out along the same way."""
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        slider = self.style().subControlRect(
            QStyle.ComplexControl.CC_ScrollBar, option, QStyle.SubControl.SC_ScrollBarSlider, self
        )
        return QRectF(slider)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Only the thumb, where there is something to scroll."""
        painter = QPainter(self)
        parent = self.parentWidget()
        if parent is not None and self.maximum() <= self.minimum():
            return
        tokens = Theme.current().tokens
        thick = px(_THUMB)
        thumb = self.thumb()
        if self.orientation() == Qt.Orientation.Vertical:
            rect = QRectF((self.width() - thick) / 2, thumb.y(), thick, thumb.height())
        else:
            rect = QRectF(thumb.x(), (self.height() - thick) / 2, thumb.width(), thick)
        active = self.underMouse() or self.isSliderDown()
        box(painter, rect, thick / 2, tokens.line2 if active else tokens.bar)


def thin_scroll_bars(area: QAbstractScrollArea) -> None:
    """Give an area thin scroll bars."""
    area.setVerticalScrollBar(ThinScrollBar(Qt.Orientation.Vertical, area))
    area.setHorizontalScrollBar(ThinScrollBar(Qt.Orientation.Horizontal, area))

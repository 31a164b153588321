"""Pages to be printed, one below the other, as wide as there is room for."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QAccessible, QKeyEvent, QPainter, QPaintEvent, QPicture, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from viewer.theme import Theme, paper, px
from viewer.widgets.focus_ring import FocusRing
from viewer.widgets.scroll_bar import thin_scroll_bars

_GAP = 14
#: A page is never shown larger than this, in pixels a point at the design's size.
_LARGEST = 1.25


class PagePreview(QAbstractScrollArea):
    """Paints the pages that are in view. They are white in every theme, as paper is."""

    accessible_role = QAccessible.Role.Graphic

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: Sequence[QPicture] = ()
        self._paper = QSizeF(595, 842)
        self._corner = QPointF()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        thin_scroll_bars(self)
        self._ring = FocusRing(self)

    def set_pages(self, pages: Sequence[QPicture], paper: QSizeF, corner: QPointF) -> None:
        """Show other pages, from the first one."""
        self._pages, self._paper, self._corner = pages, paper, corner
        self._fit()
        self.verticalScrollBar().setValue(0)
        self.viewport().update()

    def clear(self) -> None:
        """Show no page."""
        self.set_pages((), self._paper, self._corner)

    def page_count(self) -> int:
        """How many pages there are."""
        return len(self._pages)

    def sizeHint(self) -> QSize:
        """A page at a readable size."""
        return QSize(px(520), px(600))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, another scale."""
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End lead to the first and the last page."""
        bar = self.verticalScrollBar()
        if event.key() == Qt.Key.Key_Home:
            bar.setValue(0)
        elif event.key() == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        else:
            super().keyPressEvent(event)

    def _scale(self) -> float:
        room = self.viewport().width() - 2 * px(_GAP)
        return max(0.1, min(room / self._paper.width(), _LARGEST * px(100) / 100))

    def _step(self) -> float:
        return self._paper.height() * self._scale() + px(_GAP)

    def _fit(self) -> None:
        whole = round(len(self._pages) * self._step() + px(_GAP))
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, whole - self.viewport().height()))
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(px(40))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground, and each page in view on its paper."""
        tokens = Theme.current().tokens
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.viewport().rect(), tokens.list)
        scale, step = self._scale(), self._step()
        width, height = self._paper.width() * scale, self._paper.height() * scale
        left = (self.viewport().width() - width) / 2
        top = px(_GAP) - self.verticalScrollBar().value()
        for number, page in enumerate(self._pages):
            y = top + number * step
            if y + height < 0 or y > self.viewport().height():
                continue
            place = QRectF(left, y, width, height)
            painter.fillRect(place, paper())
            painter.setPen(tokens.line2)
            painter.drawRect(place)
            painter.save()
            painter.translate(left, y)
            painter.scale(scale, scale)
            painter.translate(self._corner)
            page.play(painter)
            painter.restore()

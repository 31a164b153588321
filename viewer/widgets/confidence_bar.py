"""How sure the program is of a value, as a small bar: pale when sure, warm and short when not."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from viewer.theme import Theme, px


class ConfidenceBar(QWidget):
    """A bar of 22 × 3. The figure itself is for the tooltip and the screen reader."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share: float | None = None
        self._doubtful = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_confidence(self, share: float | None, *, doubtful: bool) -> None:
        """Show a share of 0..1; None shows nothing."""
        self._share, self._doubtful = share, doubtful
        self.update()

    def sizeHint(self) -> QSize:
        """The bar with a little air."""
        return QSize(px(22), px(9))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The whole length pale, the share over it."""
        del event
        if self._share is None:
            return
        tokens = Theme.current().tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        high = px(3)
        box = QRectF(0, (self.height() - high) / 2, self.width(), high)
        painter.setBrush(tokens.line)
        painter.drawRoundedRect(box, high / 2, high / 2)
        box.setWidth(max(float(high), self.width() * self._share))
        painter.setBrush(tokens.warn if self._doubtful else tokens.bar)
        painter.drawRoundedRect(box, high / 2, high / 2)

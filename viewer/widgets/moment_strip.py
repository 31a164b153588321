"""The strip over a window that shows the archive as it was: says so, and leads back."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from viewer.icons import paint_icon
from viewer.theme import Theme, px
from viewer.widgets.buttons import Button
from viewer.widgets.painting import hairline
from viewer.widgets.plain_text import WrappedLabel

_ICON, _LEFT = 16, 16


class MomentStrip(QWidget):
    """On a warm ground, as high as its sentence needs. ``back_wanted`` comes from its button."""

    back_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said = WrappedLabel("", "strong")
        self._back = Button(icon="arrow-left")
        self._back.clicked.connect(self.back_wanted)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(px(_LEFT + _ICON + 10), px(6), px(14), px(7))
        layout.setSpacing(px(16))
        layout.addWidget(self._said, 1, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self._back)

    def text(self) -> str:
        """The sentence."""
        return self._said.text()

    def set_texts(self, sentence: str, back: str) -> None:
        """The sentence and the button's words."""
        self._said.setText(sentence)
        self._back.setText(back)
        self.setAccessibleName(sentence)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground, a clock, and the line below."""
        tokens = Theme.current().tokens
        painter = QPainter(self)
        painter.fillRect(self.rect(), tokens.warnbg)
        side = px(_ICON)
        place = QRectF(px(_LEFT), (self.height() - side) / 2, side, side)
        paint_icon(painter, "history", place, tokens.warn)
        hairline(painter, 0, self.height() - 1, self.width())

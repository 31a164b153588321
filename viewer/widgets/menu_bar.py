"""The menu bar: quiet names on the rail's ground, a line below them. Its menus are Qt's own."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenuBar, QWidget

from viewer.theme import Theme, px
from viewer.widgets.painting import box, hairline

_HEIGHT, _PAD, _RADIUS = 28, 10, 5
_TEXT = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextHideMnemonic


class MenuBar(QMenuBar):
    """28 high, 10 at each side of a name; mnemonics work without being underlined.

    It is painted here and measured by a style sheet: a style written in Python would be asked
    hundreds of things by every widget of the window before its first picture.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        Theme.current().resized.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        # As high as the bar, or the menus would open over the lower half of the names.
        above = max(0, px(_HEIGHT) - self.fontMetrics().height())
        self.setStyleSheet(
            f"QMenuBar {{ padding-left: {px(2)}px; spacing: 0 }}"
            f"QMenuBar::item {{ padding: {above // 2}px {px(_PAD)}px {above - above // 2}px }}"
        )
        self.setFixedHeight(px(_HEIGHT))

    def sizeHint(self) -> QSize:
        """28 high."""
        return QSize(super().sizeHint().width(), px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Names, a ground under the one that is open or under the pointer, a line below all."""
        tokens = Theme.current().tokens
        painter = QPainter(self)
        painter.fillRect(self.rect(), tokens.rail)
        painter.setFont(self.font())
        for action in self.actions():
            self._paint_name(painter, action)
        hairline(painter, 0, self.height() - 1, self.width())

    def _paint_name(self, painter: QPainter, action: QAction) -> None:
        tokens = Theme.current().tokens
        place = QRectF(self.actionGeometry(action))
        place.setHeight(self.height())
        if action == self.activeAction():
            ground = place.adjusted(px(2), px(3), -px(2), -px(3))
            box(painter, ground, px(_RADIUS), tokens.hover)
        painter.setPen(tokens.text)
        painter.drawText(place, int(_TEXT), action.text())

    def changeEvent(self, event: QEvent) -> None:
        """The names are measured in the font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._fit()

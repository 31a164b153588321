"""One of several choices: the button alone, its words stand beside it."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from viewer.theme import Theme, px
from viewer.widgets.painting import ring, shows_focus

_SIDE, _BOX = 15, 22


class RadioButton(QRadioButton):
    """22 square; it needs an accessible name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        Theme.current().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """The circle, and room for the ring."""
        return QSize(px(_BOX), px(_BOX))

    def minimumSizeHint(self) -> QSize:
        """As large as it wants to be."""
        return self.sizeHint()

    def hitButton(self, point: QPoint) -> bool:  # noqa: N802 - Qt's name
        """All of it answers a click."""
        return self.rect().contains(point)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A circle, and a dot in it where it is chosen."""
        del event
        tokens = Theme.current().tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = px(_SIDE)
        place = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        edge = tokens.accent if self.isChecked() else tokens.line2
        painter.setPen(QPen(edge, px(1.5)))
        painter.setBrush(tokens.hover if self.underMouse() else tokens.field)
        painter.drawEllipse(place)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.accent)
            inset = px(4)
            painter.drawEllipse(place.adjusted(inset, inset, -inset, -inset))
        if shows_focus(self):
            ring(painter, QRectF(self.rect()), px(_BOX / 2))

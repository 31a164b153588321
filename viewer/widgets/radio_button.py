"""One of several choices, drawn like the checkboxes; with its words or beside them."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from viewer.theme import Theme, font, px
from viewer.widgets.painting import line, ring, shows_focus, width_of

_SIDE, _BOX, _GAP = 15, 22, 6


class RadioButton(QRadioButton):
    """22 high; without a text it needs an accessible name. The words are never cut."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        Theme.current().resized.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """The circle with room for the ring, and the words."""
        words = width_of(self.text(), font("base")) + px(_GAP) if self.text() else 0
        return QSize(px(_BOX) + round(words + 0.5), px(_BOX))

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
        place = QRectF((px(_BOX) - side) / 2, (self.height() - side) / 2, side, side)
        edge = tokens.accent if self.isChecked() else tokens.line2
        painter.setPen(QPen(edge, px(1.5)))
        painter.setBrush(tokens.hover if self.underMouse() else tokens.field)
        painter.drawEllipse(place)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.accent)
            inset = px(4)
            painter.drawEllipse(place.adjusted(inset, inset, -inset, -inset))
        words = QRectF(px(_BOX + 1), 0, self.width(), self.height())
        line(painter, words, self.text(), font("base"), tokens.text)
        if shows_focus(self):
            ring(painter, QRectF(self.rect()), px(_BOX / 2))

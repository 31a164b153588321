"""A checkbox with its words, drawn as the facets' are. A QCheckBox to whoever reads the screen."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from viewer.theme import Theme, faded, font, px
from viewer.widgets.facet_rows import Choice, paint_check_box
from viewer.widgets.painting import line, ring, shows_focus, width_of

_SIDE, _GAP = 14, 9


class CheckBox(QCheckBox):
    """24 high; the words are never cut."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        Theme.current().resized.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Box, gap, words, and room for the ring."""
        words = width_of(self.text(), font("base"))
        return QSize(px(_SIDE + _GAP + 4) + round(words + 0.5), px(24))

    def minimumSizeHint(self) -> QSize:
        """As large as it wants to be."""
        return self.sizeHint()

    def hitButton(self, point: QPoint) -> bool:  # noqa: N802 - Qt's name
        """The words answer a click too."""
        return self.rect().contains(point)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Box and words."""
        painter = QPainter(self)
        side = px(_SIDE)
        square = QRectF(px(2), (self.height() - side) / 2, side, side)
        choice = Choice.CHOSEN if self.isChecked() else Choice.FREE
        paint_check_box(painter, square, choice, hovered=self.underMouse())
        ink = Theme.current().tokens.text
        words = QRectF(px(2 + _SIDE + _GAP), 0, self.width(), self.height())
        line(painter, words, self.text(), font("base"), ink if self.isEnabled() else faded(ink))
        if shows_focus(self):
            ring(painter, QRectF(self.rect()), px(4))

"""A quiet row of chips: all that narrows a search, each with a cross that takes it back."""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from viewer.icons import paint_icon
from viewer.theme import Theme, font, px
from viewer.widgets.link_label import LinkLabel
from viewer.widgets.painting import box, line, ring, shows_focus, width_of
from viewer.widgets.panels import FlowRow, Plane
from viewer.widgets.plain_text import set_tooltip

_HEIGHT, _WIDEST = 24, 300
_REMOVING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
}


class Narrowed(NamedTuple):
    """One thing that narrows: its ``key`` for whoever takes it back, an icon, its words.

    ``said`` is the whole for a screen reader; ``excluded`` is struck and has a minus.
    """

    key: str
    icon: str
    text: str
    said: str
    excluded: bool = False


class NarrowChip(QAbstractButton):
    """A chip. A click, Enter, Space, Delete or Backspace takes back what it says."""

    def __init__(self, narrowed: Narrowed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.narrowed = narrowed
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setObjectName(f"chip:{narrowed.key}")
        self._say()

    def show_narrowed(self, narrowed: Narrowed) -> None:
        """Say the same thing in other words."""
        if narrowed != self.narrowed:
            self.narrowed = narrowed
            self._say()
            self.updateGeometry()
            self.update()

    def _say(self) -> None:
        self.setAccessibleName(self.narrowed.said)
        self.setAccessibleDescription(self.tr("Takes this back"))
        cut = self._text_width() > px(_WIDEST) - self._around()
        taken = self.tr("Take back")
        set_tooltip(self, f"{self.narrowed.said}\n{taken}" if cut else taken)

    def _around(self) -> int:
        minus = px(15) if self.narrowed.excluded else 0
        return px(7 + 13 + 5 + 5 + 12 + 6) + minus

    def _text_width(self) -> float:
        return width_of(self.narrowed.text, font("chip"))

    def sizeHint(self) -> QSize:
        """Icon, words and cross; long words are cut."""
        return QSize(min(px(_WIDEST), self._around() + round(self._text_width()) + 1), px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """A few letters."""
        return QSize(px(80), px(_HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take it back."""
        if event.key() in _REMOVING:
            self.clicked.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, icon, words, cross."""
        tokens = Theme.current().tokens
        painter = QPainter(self)
        rect = QRectF(self.rect())
        ground = (
            tokens.sel if self.isDown() else tokens.hover if self.underMouse() else tokens.field
        )
        box(painter, rect, px(6), ground, tokens.line2 if tokens.contrast else tokens.line)
        side = px(13)
        x, middle = float(px(7)), rect.height() / 2
        if self.narrowed.excluded:
            paint_icon(painter, "minus", QRectF(x, middle - side / 2, side, side), tokens.text)
            x += px(15)
        icon = QRectF(x, middle - side / 2, side, side)
        paint_icon(painter, self.narrowed.icon, icon, tokens.text2)
        x += side + px(5)
        cross = QRectF(rect.right() - px(6 + 12), middle - px(6), px(12), px(12))
        shape = font("chip")
        shape.setStrikeOut(self.narrowed.excluded)
        words = QRectF(x, 0, cross.left() - px(5) - x + 1, rect.height())
        line(painter, words, self.narrowed.text, shape, tokens.text)
        ink = tokens.text if self.underMouse() else tokens.text2
        paint_icon(painter, "x", cross, ink)
        if shows_focus(self):
            ring(painter, rect, px(6))


class ChipRow(Plane):
    """The chips, and a link that takes everything back. There only when something narrows.

    ``removed(key)``, ``cleared()``; arrows move among the chips.
    """

    removed = Signal(str)
    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("list", "b", parent)
        self._chips: list[NarrowChip] = []
        self._clear = LinkLabel("", "secondary")
        self._clear.setFixedHeight(px(_HEIGHT))
        self._clear.activated.connect(lambda _held: self.cleared.emit())
        around = QHBoxLayout(self)
        around.setContentsMargins(px(16), px(7), px(12), px(8))
        inner = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        inner.setSizePolicy(policy)
        self.setSizePolicy(policy)
        self._flow = FlowRow(6, 6, inner)
        self._flow.addWidget(self._clear)
        around.addWidget(inner)
        self._retranslate()
        self.hide()

    def show_chips(self, narrowed: Sequence[Narrowed]) -> None:
        """Show these; a chip that stays is the same widget, and the focus goes to a neighbour."""
        old = {chip.narrowed.key: chip for chip in self._chips}
        focused = next((i for i, chip in enumerate(self._chips) if chip.hasFocus()), -1)
        while self._flow.takeAt(0) is not None:
            pass
        self._chips = []
        for one in narrowed:
            chip = old.pop(one.key, None) or self._made(one)
            chip.show_narrowed(one)
            self._chips.append(chip)
            self._flow.addWidget(chip)
        self._flow.addWidget(self._clear)
        lost = focused >= 0 and any(chip.hasFocus() for chip in old.values())
        if lost and self._chips:
            self._focus(min(focused, len(self._chips) - 1))
        for chip in old.values():
            chip.hide()
            chip.deleteLater()
        for chip in self._chips:
            chip.show()
        self._clear.setVisible(len(self._chips) > 1)
        self.setVisible(bool(self._chips))
        self.updateGeometry()

    def follow(self, widget: QWidget) -> None:
        """Let Tab come here from that widget."""
        if self._chips:
            QWidget.setTabOrder(widget, self._chips[0])
            for one, following in pairwise([*self._chips, self._clear]):
                QWidget.setTabOrder(one, following)

    def _made(self, narrowed: Narrowed) -> NarrowChip:
        chip = NarrowChip(narrowed, self._flow.parentWidget())
        chip.clicked.connect(lambda: self.removed.emit(chip.narrowed.key))
        return chip

    def _focus(self, place: int) -> None:
        self._chips[place].setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move among the chips."""
        focused = next((i for i, chip in enumerate(self._chips) if chip.hasFocus()), -1)
        step = _STEPS.get(Qt.Key(event.key()), 0)
        if focused >= 0 and step:
            self._focus(min(max(0, focused + step), len(self._chips) - 1))
        else:
            super().keyPressEvent(event)

    def _retranslate(self) -> None:
        self._clear.setText(self.tr("Clear all"))
        self.setAccessibleName(self.tr("What narrows the results"))

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

"""A part of a form that unfolds: a line with an arrow, and below it what it holds."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QSizePolicy, QVBoxLayout, QWidget

from viewer.icons import paint_icon
from viewer.theme import Role, Theme, font, px
from viewer.widgets.painting import LEFT, box, hairline, line, ring, shows_focus, width_of

_ARROW, _GAP = 14, 6


class FoldHead(QAbstractButton):
    """The line that is pressed: arrow, title, and in a few words what is there. Checked: open.

    Space and Enter turn it, Right opens, Left closes.
    """

    def __init__(self, title: str, role: Role = "strong") -> None:
        super().__init__()
        self._role: Role = role
        self._said = ""
        self.setCheckable(True)
        self.setText(title)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.toggled.connect(lambda _on: self._tell())
        self._tell()
        Theme.current().resized.connect(self.updateGeometry)

    def say(self, words: str) -> None:
        """What is there, while it is folded."""
        self._said = words
        self._tell()

    def _tell(self) -> None:
        """The state is said too: a screen reader does not see the arrow."""
        state = self.tr("unfolded") if self.isChecked() else self.tr("folded")
        self.setAccessibleName(self.text())
        self.setAccessibleDescription(", ".join(part for part in (self._said, state) if part))
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Say it in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._tell()

    def sizeHint(self) -> QSize:
        """A line of 30, of 24 where it is less important."""
        return QSize(px(160), px(30 if self._role == "strong" else 24))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of a tree."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if not held and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.setChecked(event.key() == Qt.Key.Key_Right)
        elif not held and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Arrow, title, what is there."""
        painter = QPainter(self)
        tokens = Theme.current().tokens
        if self.underMouse():
            box(painter, QRectF(self.rect()), px(6), tokens.hover)
        side, middle = px(_ARROW), self.height() / 2
        place = QRectF(px(2), middle - side / 2, side, side)
        is_main = self._role == "strong"
        ink = tokens.text if is_main else tokens.text2
        name = "chevron-down" if self.isChecked() else "chevron-right"
        paint_icon(painter, name, place, tokens.text2)
        left = place.right() + px(_GAP)
        own = font(self._role)
        words = QRectF(left, 0, self.width() - left, self.height())
        line(painter, words, self.text(), own, ink, LEFT)
        if self._said and not self.isChecked():
            start = left + width_of(self.text(), own) + px(10)
            rest = QRectF(start, 0, self.width() - start - px(4), self.height())
            line(painter, rest, self._said, font("secondary"), tokens.text2, LEFT)
        if is_main and not shows_focus(self):
            hairline(painter, 0, self.height() - 1, self.width())
        if shows_focus(self):
            ring(painter, QRectF(self.rect()), px(6))


class FoldSection(QWidget):
    """``column`` takes what is folded away. ``turned`` says whether it is open now."""

    turned = Signal(bool)

    def __init__(self, title: str, role: Role = "strong") -> None:
        super().__init__()
        self.head = FoldHead(title, role)
        self._body = QWidget()
        self.column = QVBoxLayout(self._body)
        self.column.setContentsMargins(0, px(6), 0, px(6))
        self.column.setSpacing(px(6))
        self._body.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, px(4 if role == "strong" else 0), 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addWidget(self._body)
        self.head.toggled.connect(self._turn)

    def set_open(self, is_open: bool) -> None:
        """Unfold it or fold it."""
        self.head.setChecked(is_open)

    def is_open(self) -> bool:
        """Whether it is unfolded."""
        return self.head.isChecked()

    def _turn(self, is_open: bool) -> None:
        focus = QApplication.focusWidget()
        if not is_open and focus is not None and self._body.isAncestorOf(focus):
            self.head.setFocus(Qt.FocusReason.OtherFocusReason)
        self._body.setVisible(is_open)
        self.turned.emit(is_open)


def unfold_to(widget: QWidget) -> None:
    """Unfold whatever a widget is folded away in."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, FoldSection):
            above.set_open(True)
        above = above.parentWidget()

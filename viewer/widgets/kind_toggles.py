"""The five kinds of a resolution as small buttons to switch on and off."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from db.model import ResolutionKind
from viewer.icons import KIND_ICONS, paint_icon
from viewer.theme import Theme, px
from viewer.widgets.chips import kind_label
from viewer.widgets.plain_text import set_tooltip


class _Toggle(QAbstractButton):
    """One kind: coloured when it is on, a pale outline when it is off."""

    def __init__(self, kind: ResolutionKind, parent: QWidget) -> None:
        super().__init__(parent)
        self.kind = kind
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """The icon-only chip of the design."""
        return QSize(px(22) + 4, px(20) + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground and icon in the colour of the kind."""
        del event
        tokens = Theme.current().tokens
        colours = tokens.kinds[self.kind.value]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        if self.isChecked():
            painter.setPen(QPen(colours.text, 1) if tokens.contrast else Qt.PenStyle.NoPen)
            painter.setBrush(colours.ground)
        else:
            painter.setPen(QPen(tokens.line2 if self.underMouse() else tokens.line, 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, px(5), px(5))
        side = px(13)
        icon = QRectF(box.center().x() - side / 2, box.center().y() - side / 2, side, side)
        ink = colours.text if self.isChecked() else tokens.text3
        paint_icon(painter, KIND_ICONS[self.kind.value], icon, ink)
        if self.hasFocus():
            painter.setPen(QPen(tokens.focus, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), px(6), px(6))


class KindToggles(QWidget):
    """``toggled`` carries the kind that was switched."""

    toggled = Signal(object)
    focused = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(2))
        self._buttons = [_Toggle(kind, self) for kind in ResolutionKind]
        for button in self._buttons:
            layout.addWidget(button)
            button.clicked.connect(lambda _=False, kind=button.kind: self.toggled.emit(kind))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.retranslate()

    def set_kinds(self, kinds: frozenset[str]) -> None:
        """Show which kinds are on."""
        for button in self._buttons:
            button.setChecked(button.kind.value in kinds)

    def stops(self) -> list[QWidget]:
        """Where the keyboard stands, in order."""
        return list(self._buttons)

    def retranslate(self) -> None:
        """The words for tooltip and screen reader."""
        for button in self._buttons:
            word = kind_label(button.kind)
            set_tooltip(button, word)
            button.setAccessibleName(word)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

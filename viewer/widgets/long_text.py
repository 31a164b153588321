"""A field for a wording of several lines: as high as its text, in the type that is read."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPaintEvent, QTextOption
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QVBoxLayout, QWidget

from viewer.theme import Role, Theme, px
from viewer.widgets.field_look import dress, paint_field
from viewer.widgets.scroll_bar import thin_scroll_bars

_AIR, _LEAST_LINES, _MOST_LINES = 8, 3, 24


class _Lines(QTextEdit):
    """The text; Tab goes on. ``turned`` says that the keyboard came or went."""

    turned = Signal()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.turned.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.turned.emit()


class LongText(QWidget):
    """``edited`` is sent at every change by a person or a program."""

    edited = Signal()

    def __init__(self, text: str = "", *, role: Role = "review") -> None:
        super().__init__()
        self._role: Role = role
        self._wrong = False
        self._lines = _Lines()
        self._lines.setAcceptRichText(False)
        self._lines.setTabChangesFocus(True)
        self._lines.setFrameShape(QFrame.Shape.NoFrame)
        self._lines.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._lines.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._lines.document().setDocumentMargin(0)
        self._lines.viewport().setAutoFillBackground(False)
        thin_scroll_bars(self._lines)
        self._lines.setPlainText(text)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(10), px(_AIR), px(10), px(_AIR))
        layout.addWidget(self._lines)
        self.setFocusProxy(self._lines)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._lines.turned.connect(self.update)
        self._lines.textChanged.connect(self.edited)
        size = self._lines.document().documentLayout().documentSizeChanged
        size.connect(lambda _size: self._fit())
        Theme.current().changed.connect(self._restyle)
        self._restyle()

    def text(self) -> str:
        """What stands in it, without white space around it."""
        return self._lines.toPlainText().strip()

    def set_text(self, text: str) -> None:
        """Put another text in."""
        self._lines.setPlainText(text)

    def set_wrong(self, wrong: bool) -> None:
        """Show that the text cannot be stored."""
        self._wrong = wrong
        self.update()

    def set_accessible(self, name: str, description: str = "") -> None:
        """What a screen reader says of the field."""
        self._lines.setAccessibleName(name)
        self._lines.setAccessibleDescription(description)

    def _restyle(self) -> None:
        dress(self._lines, self._role)
        self._fit()
        self.update()

    def _fit(self) -> None:
        spacing = self._lines.fontMetrics().lineSpacing()
        height = round(self._lines.document().size().height())
        height = min(max(height, _LEAST_LINES * spacing), _MOST_LINES * spacing)
        self.setFixedHeight(height + 2 * px(_AIR))

    def sizeHint(self) -> QSize:
        """As high as the text needs."""
        return QSize(px(200), self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """A field's ground and border."""
        del event
        paint_field(self, focused=self._lines.hasFocus(), wrong=self._wrong)

"""The bar for finding in the document that is read: field, count, what could not be found."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QWidget,
)

from viewer.i18n import number_text
from viewer.theme import Theme, font, px
from viewer.widgets.buttons import ToolButton
from viewer.widgets.check_box import CheckBox
from viewer.widgets.link_label import LinkLabel
from viewer.widgets.painting import box
from viewer.widgets.panels import Plane
from viewer.widgets.plain_text import ElidedLabel, set_tooltip

#: Under this width, in logical pixels, the words stand under the field.
_NARROW = 620
#: Where the field begins: below the text, or where there is little room near the edge.
_GUTTER, _LEFT = 84, 16


class _Field(QLineEdit):
    """The text. Enter and Shift+Enter ask for the next and the previous hit, Escape to leave."""

    step_wanted = Signal(int)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrame(False)
        self.setAttribute(Qt.WidgetAttribute.WA_MacShowFocusRect, False)
        self.setTextMargins(px(8), 0, px(8), 0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        Theme.current().changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        tokens = Theme.current().tokens
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        palette.setColor(QPalette.ColorRole.Text, tokens.text)
        palette.setColor(QPalette.ColorRole.PlaceholderText, tokens.text3)
        self.setPalette(palette)
        self.setFont(font("base"))

    def sizeHint(self) -> QSize:
        """30 high, room for a few words."""
        return QSize(px(240), px(30))

    def minimumSizeHint(self) -> QSize:
        """A word must fit."""
        return QSize(px(110), px(30))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that are not the text's."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.step_wanted.emit(-1 if back else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The border shows it."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The border shows it."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The frame under the text: a border, 2 px in the focus's colour while one types."""
        tokens = Theme.current().tokens
        painter = QPainter(self)
        border = tokens.focus if self.hasFocus() else tokens.line2
        width = 2.0 if self.hasFocus() else 1.0
        box(painter, QRectF(self.rect()), px(7), tokens.field, border, width)
        painter.end()
        super().paintEvent(event)


class FindBar(Plane):
    """Asks by signals; what it finds is told to it.

    ``text_edited`` is sent for the user only, ``step_wanted`` with 1 or -1, ``hint_taken`` with
    the key of the hint that was followed.
    """

    text_edited = Signal(str)
    exact_changed = Signal(bool)
    step_wanted = Signal(int)
    hint_taken = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("list", "t", parent)
        self._count = (0, 0)
        self._field = _Field()
        self._words = ElidedLabel(role="secondary", colour="text2")
        self._hints = QHBoxLayout()
        self._up = ToolButton("chevron-up", tip="…")
        self._down = ToolButton("chevron-down", tip="…")
        self._exact = CheckBox()
        self._close = ToolButton("x", tip="…")
        self._grid = QGridLayout(self)
        self._narrow: bool | None = None
        self._build()
        self._connect()
        self._retranslate()

    def _build(self) -> None:
        self._hints.setSpacing(px(12))
        self._hints.addWidget(self._words)
        self._grid.setHorizontalSpacing(px(6))
        self._grid.setVerticalSpacing(px(4))
        self._arrange(narrow=False)

    def _arrange(self, *, narrow: bool) -> None:
        """One row; where there is little room, the words under the field."""
        if narrow == self._narrow:
            return
        self._narrow = narrow
        grid, middle = self._grid, Qt.AlignmentFlag.AlignVCenter
        grid.removeItem(self._hints)
        for part in (self._field, self._up, self._down, self._exact, self._close):
            grid.removeWidget(part)
        grid.addWidget(self._field, 0, 0)
        grid.addWidget(self._up, 0, 2, middle)
        grid.addWidget(self._down, 0, 3, middle)
        grid.addWidget(self._close, 0, 5, middle)
        grid.setColumnStretch(0, 1 if narrow else 0)
        grid.setColumnStretch(1, 0 if narrow else 1)
        if narrow:
            grid.addLayout(self._hints, 1, 0)
            grid.addWidget(self._exact, 1, 2, 1, 4, middle | Qt.AlignmentFlag.AlignRight)
        else:
            grid.addLayout(self._hints, 0, 1)
            grid.addWidget(self._exact, 0, 4, middle)
        self._field.setMinimumWidth(px(110 if narrow else 240))
        self._field.setMaximumWidth(px(2000 if narrow else 240))
        grid.setContentsMargins(px(_LEFT if narrow else _GUTTER), px(7), px(10), px(6))

    def _connect(self) -> None:
        self._field.textEdited.connect(self.text_edited)
        self._field.step_wanted.connect(self.step_wanted)
        self._field.left.connect(self.closed)
        self._up.clicked.connect(lambda: self.step_wanted.emit(-1))
        self._down.clicked.connect(lambda: self.step_wanted.emit(1))
        self._exact.toggled.connect(self.exact_changed)
        self._close.clicked.connect(self.closed)

    # What is in it ------------------------------------------------------------------------------

    @property
    def line(self) -> QLineEdit:
        """The field itself."""
        return self._field

    def text(self) -> str:
        """What is to be found."""
        return self._field.text()

    def set_text(self, text: str) -> None:
        """Put a text in without telling of it."""
        if text != self._field.text():
            self._field.setText(text)

    def set_exact(self, exact: bool) -> None:
        """Switch to the words exactly as they are written; tells of it if that is a change."""
        self._exact.setChecked(exact)

    def focus_all(self) -> None:
        """Take the focus with the whole text selected."""
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    def show_count(self, number: int, total: int, note: str = "") -> None:
        """Hit ``number`` (from 1, 0 for none) of ``total``, and what is to be said of it."""
        if not total:
            self.show_words(note)
            return
        said = self.tr("{number} of {total}").replace("{number}", number_text(number))
        said = said.replace("{total}", number_text(total))
        if not number:
            said = self.tr("%Ln hit(s)", "", total)
        self.show_words(f"{said} · {note}" if note else said, moving=True)

    def show_words(
        self, text: str, hints: Sequence[tuple[str, str]] = (), *, moving: bool = False
    ) -> None:
        """A sentence, and hints to follow as ``(text, key)``."""
        while self._hints.count() > 1:
            item = self._hints.takeAt(1)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._words.setText(text)
        self._words.set_colour("text" if moving or not text else "warn")
        for said, key in hints:
            link = LinkLabel(said, "secondary")
            link.activated.connect(lambda _held, chosen=key: self.hint_taken.emit(chosen))
            self._hints.addWidget(link)
        self._hints.addStretch(1)
        self._up.setEnabled(moving)
        self._down.setEnabled(moving)
        self._field.setAccessibleDescription(". ".join([text, *(said for said, _ in hints)]))

    def words(self) -> str:
        """What is said beside the field."""
        return self._words.text()

    def _retranslate(self) -> None:
        name = self.tr("Find in this document")
        self._field.setAccessibleName(name)
        self._field.setPlaceholderText(name)
        self.setAccessibleName(name)
        self._up.set_texts("", self.tr("Previous hit"), "Shift+F3")
        self._down.set_texts("", self.tr("Next hit"), "F3")
        self._close.set_texts("", self.tr("Close"), "Esc")
        self._exact.setText(self.tr("Exact"))
        self._exact.setAccessibleName(self.tr("Only the words exactly as they are written"))
        set_tooltip(self._exact, self._exact.accessibleName())
        self._exact.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may want another arrangement."""
        super().resizeEvent(event)
        self._arrange(narrow=self.width() < px(_NARROW))

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

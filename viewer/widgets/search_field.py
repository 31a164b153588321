"""The search field: a frame with an icon, a field without a border, and a button that clears."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from viewer.icons import paint_icon
from viewer.theme import Theme, font, px
from viewer.widgets.buttons import ToolButton
from viewer.widgets.painting import box
from viewer.widgets.plain_text import Label


class _Line(QLineEdit):
    """The text. Down asks to leave for the results; Escape clears, then is the page's."""

    left_down = Signal()
    focus_changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.leaves: Callable[[], bool] = lambda: False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that are not the text's."""
        if event.key() == Qt.Key.Key_Down:
            self.left_down.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            if not self.leaves():
                self.clear()
                self.textEdited.emit("")
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Ctrl+E clears the search, also from here; a field takes it for the end of its line."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_E
            and event.modifiers() == Qt.KeyboardModifier.ControlModifier
        ):
            event.ignore()
            return False
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The frame shows it."""
        super().focusInEvent(event)
        self.focus_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The frame shows it."""
        super().focusOutEvent(event)
        self.focus_changed.emit()


class SearchField(QWidget):
    """One line, 36 high, with the focus as its border. ``text_edited`` is sent for the user only.

    ``submitted`` is sent by Enter, ``left_down`` when Down asks for the results.
    """

    text_edited = Signal(str)
    submitted = Signal(str)
    left_down = Signal()

    def __init__(self, keys: str = "Ctrl+F", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = _Line(self)
        self._line.setFrame(False)
        self._line.setAttribute(Qt.WidgetAttribute.WA_MacShowFocusRect, False)
        self._clear = ToolButton("x", tip=self.tr("Clear the search"), keys="Esc", parent=self)
        self._clear.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._keys = Label(keys, "caption", "text2", self)
        self._icon = _Magnifier(self)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(px(11), 0, px(4), 0)
        row.setSpacing(0)
        row.addWidget(self._icon)
        row.addSpacing(px(7))
        row.addWidget(self._line, 1)
        row.addWidget(self._keys)
        row.addWidget(self._clear)
        row.addSpacing(px(1))
        self.setFocusProxy(self._line)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._line.textEdited.connect(self.text_edited)
        self._line.textChanged.connect(self._adapt)
        self._line.returnPressed.connect(lambda: self.submitted.emit(self._line.text()))
        self._line.left_down.connect(self.left_down)
        self._line.focus_changed.connect(self.update)
        self._clear.clicked.connect(self._clear_text)
        Theme.current().changed.connect(self._restyle)
        self._restyle()
        self._retranslate()
        self._adapt()

    @property
    def line(self) -> QLineEdit:
        """The field itself, for a completer."""
        return self._line

    def leave_first(self, leaves: Callable[[], bool]) -> None:
        """Escape clears only where ``leaves`` has nothing to leave: it says whether it had."""
        self._line.leaves = leaves

    def text(self) -> str:
        """What stands in the field."""
        return self._line.text()

    def set_text(self, text: str) -> None:
        """Put a text in without telling of it."""
        if text != self._line.text():
            self._line.setText(text)

    def set_placeholder(self, text: str) -> None:
        """Say what can be searched, while nothing is typed."""
        self._line.setPlaceholderText(text)

    def focus_all(self) -> None:
        """Take the focus with the whole text selected."""
        self._line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._line.selectAll()

    def _clear_text(self) -> None:
        self._line.clear()
        self.text_edited.emit("")
        self._line.setFocus()

    def _adapt(self) -> None:
        has_text = bool(self._line.text())
        self._clear.setVisible(has_text)
        self._keys.setVisible(not has_text)
        self._row.setContentsMargins(px(11), 0, px(4) if has_text else px(11), 0)

    def _restyle(self) -> None:
        tokens = Theme.current().tokens
        palette = QPalette(self._line.palette())
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        palette.setColor(QPalette.ColorRole.Text, tokens.text)
        palette.setColor(QPalette.ColorRole.PlaceholderText, tokens.text3)
        self._line.setPalette(palette)
        typed = font("base")
        typed.setPixelSize(px(14))
        self._line.setFont(typed)
        self.updateGeometry()

    def _retranslate(self) -> None:
        self._line.setAccessibleName(self.tr("Search"))
        self.setAccessibleName(self.tr("Search"))
        self._clear.set_texts("", self.tr("Clear the search"))

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def sizeHint(self) -> QSize:
        """36 high, as wide as there is room."""
        return QSize(px(400), px(36))

    def minimumSizeHint(self) -> QSize:
        """A word must fit."""
        return QSize(px(140), px(36))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The frame: a border, 2 px in the focus's colour while one types."""
        tokens = Theme.current().tokens
        painter = QPainter(self)
        if not self.isEnabled():
            painter.setOpacity(0.45)
        focused = self._line.hasFocus()
        border = tokens.focus if focused else tokens.line2
        box(painter, QRectF(self.rect()), px(8), tokens.field, border, 2.0 if focused else 1.0)


class _Magnifier(QWidget):
    """The icon at the left."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        """16 square."""
        return QSize(px(16), px(16))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The icon."""
        paint_icon(QPainter(self), "search", QRectF(self.rect()), Theme.current().tokens.text2)

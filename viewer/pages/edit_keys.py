"""The bar under a form: what the keys do, and the two ways out of it."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from viewer.theme import Theme, px
from viewer.widgets.buttons import Button
from viewer.widgets.panels import KeyHint


class EditKeys(QWidget):
    """Keys at the left, buttons at the right; 52 high."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(px(52))
        self.leave = Button()
        self.save = Button(primary=True, keys="Ctrl+Enter")
        self._hints: list[KeyHint] = []
        layout = QHBoxLayout(self)
        layout.setContentsMargins(px(16), 0, px(14), 0)
        layout.setSpacing(px(8))
        self._row = QHBoxLayout()
        self._row.setSpacing(px(14))
        layout.addLayout(self._row)
        layout.addStretch(1)
        layout.addWidget(self.leave)
        layout.addWidget(self.save)

    @staticmethod
    def _key_words() -> tuple[tuple[str, str], ...]:
        translate = QCoreApplication.translate
        return (
            ("F6", translate("EditKeys", "known names")),
            ("Alt+↑↓", translate("EditKeys", "move")),
            ("Alt+Del", translate("EditKeys", "take out")),
        )

    def set_busy(self, busy: bool) -> None:
        """While the record is being stored nothing else can be decided."""
        self.save.setEnabled(not busy)
        self.leave.setEnabled(not busy)

    def retranslate(self) -> None:
        """Words in the interface's language."""
        for hint in self._hints:
            hint.hide()
            hint.deleteLater()
        self._hints = [KeyHint(keys, words) for keys, words in self._key_words()]
        for hint in self._hints:
            self._row.addWidget(hint)
        self.leave.setText(self.tr("Cancel"))
        self.save.setText(self.tr("Save"))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The keys give way to the buttons, the last one first."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.width() - px(16 + 14 + 24)
        room -= self.leave.sizeHint().width() + self.save.sizeHint().width()
        for hint in self._hints:
            room -= hint.sizeHint().width() + px(14)
            hint.setVisible(room >= 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground of lists under a hairline."""
        painter = QPainter(self)
        tokens = Theme.current().tokens
        painter.fillRect(self.rect(), tokens.list)
        painter.fillRect(0, 0, self.width(), 1, tokens.line)


def is_save(event: QKeyEvent) -> bool:
    """Ctrl+Enter or Ctrl+S."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    keys = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_S}
    return held == Qt.KeyboardModifier.ControlModifier and event.key() in keys


def is_own(event: QKeyEvent) -> bool:
    """A key that is the form's, whatever the window does by it."""
    standard = QKeySequence.StandardKey
    return is_save(event) or event.matches(standard.Undo) or event.matches(standard.Redo)

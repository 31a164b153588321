"""The bar under a form or a review: what the keys do, and the buttons that decide."""

from collections.abc import Sequence

from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from viewer.theme import Theme, px
from viewer.widgets.buttons import Button
from viewer.widgets.panels import KeyHint


class KeyBar(QWidget):
    """Keys at the left, buttons at the right; 52 high."""

    def __init__(self, buttons: Sequence[Button], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(px(52))
        self._buttons = tuple(buttons)
        self._hints: list[KeyHint] = []
        layout = QHBoxLayout(self)
        layout.setContentsMargins(px(16), 0, px(14), 0)
        layout.setSpacing(px(8))
        self._row = QHBoxLayout()
        self._row.setSpacing(px(14))
        layout.addLayout(self._row)
        layout.addStretch(1)
        for button in self._buttons:
            layout.addWidget(button)

    @staticmethod
    def key_words() -> tuple[tuple[str, str], ...]:
        """Each key with what it does, in the interface's language."""
        return ()

    def fit_hints(self) -> None:
        """The keys give way one by one, the last one first, and are never cut."""
        room = self.width() - px(16 + 14)
        room -= sum(button.sizeHint().width() + px(8) for button in self._buttons)
        for hint in self._hints:
            room -= hint.sizeHint().width() + px(14)
            hint.setVisible(room >= 0)

    def set_busy(self, busy: bool) -> None:
        """While a record is being stored nothing else can be decided."""
        for button in self._buttons:
            button.setEnabled(not busy)

    def renew_hints(self) -> None:
        """Take the hints in the interface's language."""
        for hint in self._hints:
            hint.hide()
            hint.deleteLater()
        self._hints = [KeyHint(keys, words) for keys, words in self.key_words()]
        for hint in self._hints:
            self._row.addWidget(hint)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The hints give way to the buttons, which stay whole."""
        super().resizeEvent(event)
        self.fit_hints()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground of the list, with a hairline above."""
        del event
        tokens = Theme.current().tokens
        painter = QPainter(self)
        painter.fillRect(self.rect(), tokens.list)
        painter.fillRect(0, 0, self.width(), 1, tokens.line)

"""The bar under the review: what the keys do, and the three decisions."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from viewer.theme import Theme, px
from viewer.widgets.buttons import Button
from viewer.widgets.panels import KeyHint


class ReviewKeys(QWidget):
    """Keys at the left, buttons at the right; 52 high."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(px(52))
        self.reject = Button()
        self.put_off = Button()
        self.confirm = Button(primary=True, keys="Ctrl+Enter")
        self._hints: list[KeyHint] = []
        layout = QHBoxLayout(self)
        layout.setContentsMargins(px(16), 0, px(14), 0)
        layout.setSpacing(px(8))
        self._row = QHBoxLayout()
        self._row.setSpacing(px(14))
        layout.addLayout(self._row)
        layout.addStretch(1)
        for button in (self.reject, self.put_off, self.confirm):
            layout.addWidget(button)

    @staticmethod
    def _key_words() -> tuple[tuple[str, str], ...]:
        translate = QCoreApplication.translate
        return (
            ("Tab", translate("ReviewKeys", "next field")),
            ("Enter", translate("ReviewKeys", "accept")),
            ("F2", translate("ReviewKeys", "to the text")),
            ("F4", translate("ReviewKeys", "take the selection")),
            ("F6", translate("ReviewKeys", "whom it means")),
            ("Esc", translate("ReviewKeys", "put off")),
        )

    def set_state(self, *, can_confirm: bool, can_discard: bool, questions: int) -> None:
        """Which decisions are open. Questions do not forbid confirming; they are named."""
        self.confirm.setEnabled(can_confirm)
        self.reject.setEnabled(can_discard)
        self.put_off.setEnabled(can_discard)
        told = self.tr("%n value(s) not checked yet", "", questions) if questions else ""
        self.confirm.setAccessibleDescription(told)

    def set_busy(self, busy: bool) -> None:
        """While a record is being stored nothing else can be decided."""
        for button in (self.reject, self.put_off, self.confirm):
            button.setEnabled(not busy)

    def retranslate(self) -> None:
        """Words in the interface's language."""
        for hint in self._hints:
            hint.hide()
            hint.deleteLater()
        self._hints = [KeyHint(key, words) for key, words in self._key_words()]
        for hint in self._hints:
            self._row.addWidget(hint)
        self._show_hints()
        self.reject.setText(self.tr("Discard"))
        self.put_off.setText(self.tr("Put off"))
        self.confirm.setText(self.tr("Confirm record"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the hints go; the buttons stay whole."""
        super().resizeEvent(event)
        self._show_hints()

    def _show_hints(self) -> None:
        for hint in self._hints:
            hint.setVisible(self.width() >= px(1000))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground of the list, with a hairline above."""
        del event
        tokens = Theme.current().tokens
        painter = QPainter(self)
        painter.fillRect(self.rect(), tokens.list)
        painter.fillRect(0, 0, self.width(), 1, tokens.line)

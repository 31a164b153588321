"""The bar under the review: what the keys do, and the three decisions."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from viewer.pages.key_bar import KeyBar
from viewer.widgets.buttons import Button


class ReviewKeys(KeyBar):
    """``reject``, ``put_off`` and ``confirm`` are the decisions."""

    def __init__(self, parent: QWidget | None = None) -> None:
        reject, put_off = Button(), Button()
        confirm = Button(primary=True, keys="Ctrl+Enter")
        super().__init__((reject, put_off, confirm), parent)
        self.reject, self.put_off, self.confirm = reject, put_off, confirm

    @staticmethod
    def key_words() -> tuple[tuple[str, str], ...]:
        """The keys of the review."""
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
        told = self.tr("%Ln value(s) not checked yet", "", questions) if questions else ""
        self.confirm.setAccessibleDescription(told)

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.renew_hints()
        self.reject.setText(self.tr("Set aside"))
        self.put_off.setText(self.tr("Put off"))
        self.confirm.setText(self.tr("Confirm record"))
        self.fit_hints()

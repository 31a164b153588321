"""The bar under a form: what the keys do, and the two ways out of it."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from viewer.pages.key_bar import KeyBar
from viewer.widgets.buttons import Button


class EditKeys(KeyBar):
    """``leave`` and ``save`` are the two ways."""

    def __init__(self, parent: QWidget | None = None) -> None:
        leave, save = Button(), Button(primary=True, keys="Ctrl+Enter")
        super().__init__((leave, save), parent)
        self.leave, self.save = leave, save

    @staticmethod
    def key_words() -> tuple[tuple[str, str], ...]:
        """The keys of a form."""
        translate = QCoreApplication.translate
        return (
            ("F6", translate("EditKeys", "known names")),
            ("Alt+↑↓", translate("EditKeys", "move")),
            ("Alt+Del", translate("EditKeys", "take out")),
        )

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.renew_hints()
        self.leave.setText(self.tr("Cancel"))
        self.save.setText(self.tr("Save"))
        self.fit_hints()


def is_save(event: QKeyEvent) -> bool:
    """Ctrl+Enter or Ctrl+S."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    keys = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_S}
    return held == Qt.KeyboardModifier.ControlModifier and event.key() in keys


def is_own(event: QKeyEvent) -> bool:
    """A key that is the form's, whatever the window does by it."""
    standard = QKeySequence.StandardKey
    return is_save(event) or event.matches(standard.Undo) or event.matches(standard.Redo)

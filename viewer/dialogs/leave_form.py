"""Asks what is to become of a form that was not saved."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from viewer.dialogs.frame import DialogFrame
from viewer.i18n import filled
from viewer.theme import px
from viewer.widgets.plain_text import WrappedLabel


class LeaveFormDialog(DialogFrame):
    """Escape goes on editing, Enter saves."""

    save_wanted = Signal()
    discard_wanted = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Save the changes?"))
        self.setAccessibleName(self.windowTitle())
        told = self.tr("The changes to “{record}” are not saved yet.")
        self.body.addWidget(WrappedLabel(filled(told, record=title), "base", "text2"))
        self.body.addStretch(1)
        stay = self.add_button(self.tr("Go on editing"))
        stay.clicked.connect(self.reject)
        discard = self.add_button(self.tr("Discard the changes"))
        discard.clicked.connect(self._discard)
        self.save = self.add_button(self.tr("Save"), primary=True)
        self.save.clicked.connect(self._save)
        self.save.setFocus(Qt.FocusReason.OtherFocusReason)
        self.resize(px(480), px(190))

    def _save(self) -> None:
        self.accept()
        self.save_wanted.emit()

    def _discard(self) -> None:
        self.accept()
        self.discard_wanted.emit()

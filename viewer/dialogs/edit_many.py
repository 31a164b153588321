"""Asks what is to be the same of several records, and why. Changes nothing itself."""

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from viewer.dialogs.frame import DialogFrame
from viewer.theme import px
from viewer.widgets.check_box import CheckBox
from viewer.widgets.fields import LineField
from viewer.widgets.plain_text import WrappedLabel


class EditManyDialog(DialogFrame):
    """``form`` holds the fields; whoever made it says by ``set_changes`` whether any is set."""

    def __init__(
        self, number: int, about: str, form: QWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent)
        self.hear(about)
        self.setWindowTitle(self.tr("Edit %Ln record(s)", "", number))
        self.setAccessibleName(self.windowTitle())
        self._problem = WrappedLabel("", "secondary", "bad")
        self._problem.hide()
        self._changes = False
        self._told_new = ""
        self._new = WrappedLabel("", "secondary", "warn")
        self._new.hide()
        self.make = CheckBox(self.tr("Make what is new"))
        self.make.hide()
        self.make.toggled.connect(lambda _on: self._check())
        self._reason = LineField()
        sheet = QWidget()
        column = QVBoxLayout(sheet)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(form)
        self.body.addWidget(WrappedLabel(about, "secondary", "text2"))
        self.add_scrolled(sheet)
        self.add_reason(self._reason, self.tr("Why (for the history)"))
        self.body.addWidget(self._new)
        self.body.addWidget(self.make)
        self.body.addWidget(self._problem)
        cancel = self.add_button(self.tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self.save = self.add_button(self.tr("Change %Ln record(s)", "", number), primary=True)
        self.save.clicked.connect(self.accept)
        QShortcut(QKeySequence("Ctrl+S"), self, self.save.click)
        self.set_changes(False)
        self.resize(px(620), px(620))

    @property
    def reason(self) -> str:
        """Why."""
        return self._reason.text().strip()

    def set_changes(self, changes: bool, new: str = "") -> None:
        """Whether there is anything to change, and what would be made: that is asked about."""
        self._changes = changes
        if new != self._told_new:
            self.make.setChecked(False)
        self._told_new = new
        self._new.setText(self._new_words())
        self._new.setVisible(bool(new))
        self.make.setVisible(bool(new))
        self.make.setAccessibleDescription(self._new.text())
        self._check()

    def _new_words(self) -> str:
        words = self.tr("Not in the archive yet: {names}")
        return words.replace("{names}", self._told_new)

    def retranslate(self) -> None:
        """What is new is named."""
        self._new.setText(self._new_words())

    def _check(self) -> None:
        asked = self._told_new and not self.make.isChecked()
        self.save.setEnabled(self._changes and not asked)

    def refuse(self, sentence: str) -> None:
        """Say why nothing was changed."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

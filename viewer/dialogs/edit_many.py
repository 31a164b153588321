"""Asks what is to be the same of several records, and why. Changes nothing itself."""

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from viewer.dialogs.frame import DialogFrame
from viewer.theme import px
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
        self._reason = LineField()
        sheet = QWidget()
        column = QVBoxLayout(sheet)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(form)
        self.body.addWidget(WrappedLabel(about, "secondary", "text2"))
        self.add_scrolled(sheet)
        self.add_reason(self._reason, self.tr("Why (for the history)"))
        self.body.addWidget(self._problem)
        cancel = self.add_button(self.tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self.save = self.add_button(self.tr("Change %Ln record(s)", "", number), primary=True)
        self.save.clicked.connect(self.accept)
        for chord in ("Ctrl+Return", "Ctrl+Enter", "Ctrl+S"):
            QShortcut(QKeySequence(chord), self, self.save.click)
        self.set_changes(False)
        self.resize(px(620), px(620))

    @property
    def reason(self) -> str:
        """Why."""
        return self._reason.text().strip()

    def set_changes(self, changes: bool) -> None:
        """Whether there is anything to change."""
        self.save.setEnabled(changes)

    def refuse(self, sentence: str) -> None:
        """Say why nothing was changed."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

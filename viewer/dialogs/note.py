"""Asks for the text of a note, on a record or on some words. Stores nothing itself."""

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from viewer.dialogs.frame import DialogFrame
from viewer.i18n import in_quotes
from viewer.theme import px
from viewer.widgets.long_text import LongText
from viewer.widgets.plain_text import Label, WrappedLabel


class NoteDialog(DialogFrame):
    """``text`` is what was typed. ``quoted`` are the words that the note is on, ``about`` else."""

    def __init__(
        self,
        title: str,
        about: str = "",
        quoted: str = "",
        text: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, parent)
        self.hear(about)
        self._before = text
        self._problem = WrappedLabel("", "secondary", "warn")
        self._problem.hide()
        if about:
            self.body.addWidget(WrappedLabel(about, "secondary", "text2", max_lines=2))
        if quoted:
            words = " ".join(quoted.split())
            self.body.addWidget(WrappedLabel(in_quotes(words), "excerpt", "text2", max_lines=4))
        self._field = LongText(text, role="base")
        self._field.set_accessible(self.tr("Text of the note"), about or quoted)
        self._field.edited.connect(self._check)
        self.body.addWidget(self._field)
        self.body.addWidget(self._problem)
        keys = self.tr("Ctrl+Enter keeps the note, Escape leaves")
        self.body.addWidget(Label(keys, "caption", "text3"))
        self.body.addStretch(1)
        cancel = self.add_button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self._accept = self.add_button(self.tr("Keep"), primary=True)
        self._accept.clicked.connect(self.accept)
        QShortcut(QKeySequence("Ctrl+S"), self, self._accept.click)
        self._field.setFocus()
        self.resize(px(540), px(320))
        self._check()

    @property
    def text(self) -> str:
        """What the note says."""
        return self._field.text()

    def set_text(self, text: str) -> None:
        """Type a text."""
        self._field.set_text(text)

    def refuse(self, sentence: str) -> None:
        """Say why it was not kept."""
        self._problem.setText(sentence)
        self._problem.show()

    def can_accept(self) -> bool:
        """Whether it says something, and not what it said before."""
        return bool(self.text) and self.text != self._before

    def _check(self) -> None:
        self._accept.setEnabled(self.can_accept())

"""A person chooses what readers do not see of a document's text. Changes nothing itself."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from db.model.access import RedactionDraft
from viewer.dialogs.frame import DialogFrame
from viewer.theme import px
from viewer.widgets.black_text import BlackText
from viewer.widgets.buttons import Button
from viewer.widgets.fields import LineField
from viewer.widgets.plain_text import Label, WrappedLabel


class RedactDocumentDialog(DialogFrame):
    """After it was accepted, ``draft`` is what is to be kept.

    ``print_wanted``: the redacted text, as it was kept last, is to be written to a PDF.
    """

    print_wanted = Signal()

    def __init__(self, draft: RedactionDraft, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Redaction copy"))
        self.setAccessibleName(self.windowTitle())
        self._draft = draft
        self.text = BlackText(draft.text, draft.spans)
        self.text.setAccessibleName(self.tr("Text of the document"))
        self._ground = LineField()
        self._count = Label("", "secondary", "text2")
        self.black = Button(keys="B")
        self.uncover = Button(keys="Del")
        self._build()
        self._connect()
        self._note()
        self.resize(px(820), px(680))

    def _build(self) -> None:
        self.body.addWidget(
            WrappedLabel(
                self.tr(
                    "Select words and black them out. The text and its original stay as they are; "
                    "readers get the black text in their place while the document is restricted. "
                    "The same words are black in the other records of the session. Words of "
                    "another language, other forms of a word, and the session's dates and numbers "
                    "are not: look at the reader's view before you publish."
                ),
                "secondary",
                "text2",
            )
        )
        self.body.addWidget(self.text, 1)
        tools = QHBoxLayout()
        tools.setSpacing(px(8))
        self.black.setText(self.tr("Black out"))
        self.uncover.setText(self.tr("Uncover"))
        self._ground.setAccessibleName(self.tr("Ground"))
        self._ground.setPlaceholderText(self.tr("Ground, shown beside the black"))
        self._ground.setMinimumHeight(px(32))
        self._ground.setMaxLength(200)
        for part in (self._ground, self.black, self.uncover):
            tools.addWidget(part, 1 if part is self._ground else 0)
        self.body.addLayout(tools)
        self.body.addWidget(self._count)
        self._print = self.add_button(self.tr("Print to PDF…"))
        self._print.setEnabled(bool(self._draft.spans))
        cancel = self.add_button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self._save = self.add_button(self.tr("Save"), primary=True)
        self._save.setDefault(False)
        self._save.clicked.connect(self.accept)

    def _connect(self) -> None:
        self.black.clicked.connect(self._black_out)
        self.uncover.clicked.connect(self._uncover)
        self.text.black_wanted.connect(self._black_out)
        self.text.uncover_wanted.connect(self._uncover)
        self.text.changed.connect(self._note)
        self._print.clicked.connect(self.print_wanted)
        self.text.setFocus()

    @property
    def draft(self) -> RedactionDraft:
        """The document with what is blacked out now."""
        return replace(self._draft, spans=self.text.spans)

    def set_ground(self, ground: str) -> None:
        """Type what a person would."""
        self._ground.setText(ground)

    def said(self) -> str:
        """What is said of the count, or of what lacks."""
        return self._count.text()

    def _black_out(self) -> None:
        if not self.text.black_out(" ".join(self._ground.text().split())):
            self._count.setText(self.tr("Select the words to black out first."))
        self.text.setFocus()

    def _uncover(self) -> None:
        if not self.text.uncover():
            self._count.setText(self.tr("Nothing is blacked out where the cursor stands."))
        self.text.setFocus()

    def _note(self) -> None:
        count = len(self.text.spans)
        self._count.setText(self.tr("%Ln place(s) blacked out", "", count))
        self._save.setEnabled(self.text.spans != self._draft.spans)

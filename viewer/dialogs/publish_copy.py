"""Says what a published copy is before it is asked where to put it. Writes nothing itself."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from viewer.dialogs.frame import DialogFrame
from viewer.theme import px
from viewer.widgets.plain_text import WrappedLabel


class PublishCopyDialog(DialogFrame):
    """After it was accepted, the place is to be asked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Publish a copy"))
        self.setAccessibleName(self.windowTitle())
        said = self._sentences()
        self.body.addWidget(WrappedLabel(said[0]))
        for sentence in said[1:]:
            self.body.addWidget(WrappedLabel(sentence, "secondary", "text2"))
        self.setAccessibleDescription(self.telling(lambda: " ".join(self._sentences())))
        self.body.addStretch(1)
        cancel = self.add_button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.choose = self.add_button(self.tr("Choose where…"), primary=True)
        self.choose.clicked.connect(self.accept)
        self.choose.setFocus()
        self.resize(px(560), px(360))

    def _sentences(self) -> Sequence[str]:
        return (
            self.tr(
                "A new archive folder is made for readers. It never holds what is closed or "
                "restricted today: no texts, titles, originals or earlier versions of it."
            ),
            self.tr(
                "Only such a copy protects. The reader's view of this window hides what is closed, "
                "but whoever can open the archive's own folder can read all of it."
            ),
            self.tr(
                "Left out as well: the history, the journal, the recycle bin, the inbox, "
                "accessions, retention rules, acts and saved searches. What opens later by itself "
                "is not in the copy: publish again then."
            ),
        )

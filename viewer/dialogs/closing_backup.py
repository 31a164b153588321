"""Shown while a backup is made before the window closes. Escape and its button close without it."""

from PySide6.QtWidgets import QWidget

from viewer.dialogs.frame import DialogFrame
from viewer.theme import px
from viewer.widgets.plain_text import WrappedLabel
from viewer.widgets.progress_line import ProgressLine


class ClosingBackupDialog(DialogFrame):
    """``rejected``: the person does not want to wait."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Backing up before closing"))
        self.setAccessibleName(self.windowTitle())
        about = self.tr(
            "What has changed goes into a backup, which is then verified. You need not wait: what"
            " is missing is made up for when the archive is open next time."
        )
        self.body.addWidget(WrappedLabel(about))
        self._bar = ProgressLine()
        self._bar.setAccessibleName(self.windowTitle())
        self.body.addWidget(self._bar)
        self.skip = self.add_button(self.tr("Close without waiting"))
        self.skip.clicked.connect(self.reject)
        self.resize(px(520), px(230))

    def show_progress(self, done: int, total: int) -> None:
        """How far it is; a total of 0 is unknown."""
        self._bar.show_progress(done, total)

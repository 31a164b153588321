"""The work that the dialog of spreadsheets waits for: handed in, told, stopped."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from viewer.dialogs.import_table import ImportTableDialog
from viewer.i18n import number_text
from viewer.jobs import Ending, Job, Lane, Work
from viewer.main_window.asking import documents_folder
from viewer.models.error_words import error_words

if TYPE_CHECKING:
    from viewer.main_window.window import MainWindow

T = TypeVar("T")


class TableWork(QObject):
    """``dialog`` is the one that is open, ``file`` the one it is about.

    ``stopped``: a person has stopped work that writes.
    """

    stopped = Signal()

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self.window = window
        self.dialog: ImportTableDialog | None = None
        self.file: Path | None = None
        self.folder: Path | None = None
        self._job: Job | None = None
        self._doing = ""
        window.workplace.jobs.progressed.connect(self._note_progress)
        window.workplace.jobs.finished.connect(self._note_end)

    def hand_in(
        self,
        lane: Lane,
        work: "Work[T]",
        on_done: Callable[[T], None],
        on_failed: Callable[[str], None],
        doing: str,
    ) -> None:
        """Hand work in; the dialog waits for it and can stop it. A failure is a sentence."""
        name = self.file.name if self.file is not None else ""
        self._doing = doing.replace("{name}", name)
        self._job = self.window.workplace.jobs.submit(
            lane,
            work,
            on_done,
            lambda error: on_failed(error_words(error)),
            title=self._doing,
        )
        if self.dialog is not None:
            self.dialog.set_busy(self._doing)

    def _note_progress(self, job: Job) -> None:
        if job is self._job and self.dialog is not None and job.total:
            of = self.tr("{done} of {total}").replace("{done}", number_text(job.done))
            self.dialog.set_busy(f"{self._doing}: {of.replace('{total}', number_text(job.total))}")

    def _note_end(self, job: Job) -> None:
        if job is not self._job:
            return
        self._job = None
        if self.dialog is None:
            return
        self.dialog.set_busy("")
        if job.ending is Ending.STOPPED and job.lane is Lane.WRITE:
            self.stopped.emit()

    def stop(self) -> None:
        """Ask the work to end."""
        if self._job is not None:
            self.window.workplace.jobs.stop(self._job)

    def chooser(self, title: str) -> QFileDialog:
        """The system's question for a file, near the one before."""
        folder = self.folder
        near = folder if folder is not None and folder.is_dir() else documents_folder()
        chooser = QFileDialog(self.dialog, title, str(near))
        chooser.setLabelText(QFileDialog.DialogLabel.LookIn, self.tr("Folder:"))
        chooser.setLabelText(QFileDialog.DialogLabel.FileType, self.tr("File type:"))
        chooser.finished.connect(chooser.deleteLater)
        return chooser

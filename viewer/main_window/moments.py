"""Windows on the archive as it was: asks for the moment, has it made, opens and closes them."""

from datetime import UTC, datetime, time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from db import Archive
from db.errors import MomentError
from db.model import ArchiveCounts
from viewer.jobs import Job, Lane, Reporter
from viewer.models.error_words import error_words
from viewer.models.moment_wish import MomentWish

if TYPE_CHECKING:
    from viewer.dialogs.as_known import AsKnownDialog
    from viewer.main_window.moment_window import MomentWindow
    from viewer.main_window.window import MainWindow

Made = tuple[Archive, ArchiveCounts, str]


class MomentWork(QObject):
    """Holds the windows that are open, and closes them with its own."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._workplace = window.workplace
        self._job: Job | None = None
        #: Made and not yet shown, or shown and not yet closed.
        self._unshown: list[Archive] = []
        self._leaving: list[Archive] = []
        self.windows: list[MomentWindow] = []
        self.dialog: AsKnownDialog | None = None
        self._workplace.jobs.finished.connect(self._note_end)
        self._workplace.jobs.progressed.connect(self._progress)
        self._workplace.archive_changed.connect(self._give_up)
        window.door.shutting.connect(self._shut)

    # Asking -------------------------------------------------------------------------------------

    def ask(self) -> None:
        """Ask for the day."""
        self._open_dialog(MomentWish())

    def begin(self, wish: MomentWish) -> None:
        """Show the archive as it was at the end of an event, without further questions."""
        dialog = self._open_dialog(wish)
        if dialog is not None:
            dialog.begin()

    def _open_dialog(self, wish: MomentWish) -> "AsKnownDialog | None":
        from viewer.dialogs.as_known import AsKnownDialog

        archive = self._workplace.archive
        if archive is None or archive.moment is not None or self.dialog is not None:
            return None
        dialog = AsKnownDialog(wish, archive.info.created_at, self._window)
        self.dialog = dialog
        dialog.wanted.connect(self._make)
        dialog.finished.connect(self._forget)
        dialog.open()
        return dialog

    def _forget(self, _result: int) -> None:
        """The dialog is closed: what it asked for is not wanted any more, unless it is there."""
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None
        if self._job is not None:
            self._workplace.jobs.cancel(self._job)
            self._job = None

    def _give_up(self) -> None:
        if self.dialog is not None:
            self.dialog.reject()

    # Making -------------------------------------------------------------------------------------

    def _make(self, wish: MomentWish) -> None:
        archive = self._workplace.archive
        if archive is None:
            return
        wanted = wish.event or end_of_day(wish.day)

        def work(report: Reporter) -> Made:
            made = archive.as_known(wanted, report)
            self._unshown.append(made)
            return made, made.counts(), made.network

        self._job = self._workplace.jobs.submit(
            Lane.EXPORT, work, lambda made: self._show(wish, made), self._failed
        )

    def _progress(self, moved: Job) -> None:
        if moved is self._job and self.dialog is not None:
            self.dialog.show_progress(moved.done, moved.total)

    def _note_end(self, job: Job) -> None:
        """One that was cancelled when it was made already is not left open."""
        if job.is_cancelled and job.lane is Lane.EXPORT and job is not self._job:
            for archive in self._unshown:
                self._close(archive)
            self._unshown.clear()

    def _failed(self, error: Exception) -> None:
        self._job = None
        if self.dialog is not None:
            if isinstance(error, MomentError):
                self.dialog.say_empty()
            else:
                self.dialog.say_failure(error_words(error))

    def _show(self, wish: MomentWish, made: Made) -> None:
        from viewer.main_window.moment_window import MomentWindow

        self._job = None
        window = MomentWindow(self._window, wish)
        self.windows.append(window)
        self._unshown.remove(made[0])
        window.left.connect(lambda archive: self._let_go(window, archive))
        # Each step in a turn of its own: what is at work meanwhile is not kept waiting.
        window.build(lambda: self._reveal(window, made))

    def _reveal(self, window: "MomentWindow", made: Made) -> None:
        if self.dialog is not None:
            self.dialog.accept()
        window.show()
        QTimer.singleShot(0, window, lambda: window.enter(made))

    # Closing ------------------------------------------------------------------------------------

    def _let_go(self, window: "MomentWindow", archive: Archive | None) -> None:
        if window in self.windows:
            self.windows.remove(window)
            window.deleteLater()
        if archive is not None:
            self._close(archive)
        self._window.activateWindow()

    def _close(self, archive: Archive) -> None:
        """Its files are taken away in the background."""
        self._leaving.append(archive)

        def closed(_none: None) -> None:
            if archive in self._leaving:
                self._leaving.remove(archive)

        self._workplace.jobs.submit(Lane.KEEP, lambda report: archive.close(), closed)

    def _shut(self) -> None:
        """The program ends, and its jobs have: close in this thread."""
        for window in list(self.windows):
            window.close()
        for archive in (*self._unshown, *self._leaving):
            archive.close()
        self._unshown.clear()
        self._leaving.clear()


def end_of_day(day: str) -> str:
    """The last instant of a day here, as ISO 8601 in UTC with microseconds."""
    local = datetime.combine(datetime.fromisoformat(day), time.max).astimezone()
    return local.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")

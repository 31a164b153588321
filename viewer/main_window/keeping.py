"""The window's backups: made by themselves while one works, and before it closes."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, Signal

from db.errors import ArchiveError
from db.model.backups import KeptBackup
from viewer.jobs import Job, Lane, Reporter
from viewer.models.error_words import error_words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from viewer.main_window.window import MainWindow

#: Milliseconds: from the first change after a backup to the next one; until a place that failed is
#: tried again; for which a backup before closing is not spoken of.
EVERY, AGAIN, UNSPOKEN = 30 * 60_000, 5 * 60_000, 400
#: The lanes whose work changes an archive.
_CHANGING = frozenset({Lane.WRITE, Lane.IMPORT})


class Keeping(QObject):
    """``changed``: backups, or what is known of them, are not what they were."""

    changed = Signal()

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._workplace = window.workplace
        self._job: Job | None = None
        self._finishing = False
        self._complained = ""
        self._regular = QTimer(self)
        self._regular.setSingleShot(True)
        self._regular.setInterval(EVERY)
        self._regular.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(AGAIN)
        for timer in (self._regular, self._again):
            timer.timeout.connect(self.keep)
        self._workplace.archive_changed.connect(self.restart)
        self._workplace.jobs.started.connect(self._note_long_work)
        self._workplace.jobs.finished.connect(self._note_work)

    @property
    def second(self) -> Path | None:
        """The second place of the open archive's backups; None if there is none."""
        archive = self._workplace.archive
        return None if archive is None else self._workplace.settings.backup_place(archive.info.uuid)

    # Making -------------------------------------------------------------------------------------

    def restart(self) -> None:
        """Another archive is open, or none."""
        self._again.stop()
        self._regular.stop()
        self._complained = ""

    def _note_long_work(self, job: Job) -> None:
        """An import may take hours: half an hour later what it brought is backed up."""
        if job.title and job.lane in _CHANGING and self._workplace.can_write():
            self._begin_waiting()

    def _note_work(self, job: Job) -> None:
        """Something may have been changed: if so, it is backed up half an hour later."""
        archive = self._workplace.archive
        if archive is None or job.lane not in _CHANGING or self._regular.isActive():
            return
        self._workplace.jobs.submit(
            Lane.READ,
            lambda report: archive.backups.is_due(),
            lambda due: self._begin_waiting() if due else None,
            replaces="is a backup due",
        )

    def _begin_waiting(self) -> None:
        if not self._regular.isActive():
            self._regular.start()

    def keep(self) -> None:
        """Back up what changed, in the background, unless that is under way."""
        if self._job is None or self._job not in self._workplace.jobs.running():
            self._job = self._submit(self._kept)

    def finish(self) -> bool:
        """Before the window closes: back up what changed, which a person need not wait for.

        While files are read in, nobody waits: the next start goes on with them, and backs up.
        False where that is under way already.
        """
        if self._finishing:
            return False
        imports = any(job.lane is Lane.IMPORT for job in self._workplace.jobs.running())
        if imports or not self._workplace.can_write():
            return True
        self._finishing = True
        try:
            self._wait()
        finally:
            self._finishing = False
        return True

    def _submit(self, done: "Callable[[Sequence[KeptBackup]], None]") -> Job | None:
        archive, second = self._workplace.archive, self.second
        if archive is None or not self._workplace.can_write():
            return None

        def work(report: Reporter) -> "Sequence[KeptBackup]":
            return archive.backups.keep(second, report)

        return self._workplace.jobs.submit(Lane.KEEP, work, done, title=self.tr("Backing up"))

    def _wait(self) -> None:
        from viewer.dialogs.closing_backup import ClosingBackupDialog

        jobs, loop = self._workplace.jobs, QEventLoop()
        job = self._submit(lambda _kept: None)
        if job is None:
            return
        dialog = ClosingBackupDialog(self._window.seen())
        skipped: list[bool] = []
        dialog.rejected.connect(lambda: skipped.append(True))
        dialog.rejected.connect(loop.quit)
        show = QTimer()
        show.setSingleShot(True)
        show.timeout.connect(dialog.open)

        def note(ended: Job) -> None:
            if ended is job:
                loop.quit()

        def progress(moved: Job) -> None:
            dialog.show_progress(moved.done, moved.total)

        jobs.finished.connect(note)
        jobs.progressed.connect(progress)
        show.start(UNSPOKEN)
        loop.exec()
        jobs.finished.disconnect(note)
        jobs.progressed.disconnect(progress)
        show.stop()
        for one in (job, self._job):
            if one is not None:
                jobs.cancel(one)
        if skipped:
            for window in self._window.all_windows():
                window.hide()  # what is in the middle of a file comes to its end unseen
        dialog.deleteLater()

    def _kept(self, kept: "Sequence[KeptBackup]") -> None:
        self._job = None
        self.changed.emit()
        for job in self._workplace.jobs.running():
            self._note_long_work(job)
        failed = [one for one in kept if one.error is not None]
        for one in failed:
            self._say_once(one.error)
        if failed:
            self._again.start()
        else:
            self._complained = ""
        bad = sum(one.check.problems for one in kept if one.check is not None)
        if bad:
            text = self.tr("The backup was made, but what it holds has %Ln problem(s).", "", bad)
            self._window.bar.show_error(text, self.tr("Verify"), self._verify)
        elif renewed := sum(one.renewed for one in kept):
            text = self.tr(
                "%Ln copy(ies) among the backups had gone bad and were made anew.", "", renewed
            )
            self._window.notices.say(text)

    def _verify(self) -> None:
        self._window.actions_by_name["verify"].trigger()

    def _say_once(self, error: ArchiveError | None) -> None:
        """What keeps failing for the same reason is said once."""
        if error is not None and str(error) != self._complained:
            self._complained = str(error)
            if error.params.get("detail") == "place_unreachable":
                self._window.notices.say(error_words(error))
            else:
                self._window.complain(error)

    def keep_now(self) -> None:
        """The same when a person asks for it, who is told what came of it."""

        def done(kept: "Sequence[KeptBackup]") -> None:
            self._complained = ""
            self._kept(kept)
            if all(one.error is None and (one.check is None or one.check.ok) for one in kept):
                made = any(one.made is not None for one in kept)
                self._window.notices.say(
                    self.tr("The backup was made and verified.")
                    if made
                    else self.tr("Nothing has changed since the last backup.")
                )

        self._job = self._submit(done)

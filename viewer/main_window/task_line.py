"""Shows in the status strip what takes longer than a second, and lets a person stop it."""

import time

from PySide6.QtCore import QObject, QTimer, Signal

from viewer.i18n import number_text
from viewer.jobs import Job, Jobs

#: Work shorter than this is not spoken of, in milliseconds.
_PATIENCE = 1000
#: After so many steps and seconds a pace can be told.
_PACE_STEPS, _PACE_SECONDS = 5, 3.0


class TaskLine(QObject):
    """Follows the oldest job that has a title. ``changed(text, done, total)``; empty: none."""

    changed = Signal(str, int, int)

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._shown: Job | None = None
        self._since, self._done_before = time.monotonic(), 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PATIENCE)
        self._timer.timeout.connect(self._show_oldest)
        jobs.started.connect(self._note_start)
        jobs.progressed.connect(self._note_progress)
        jobs.finished.connect(self._note_end)

    @property
    def job(self) -> Job | None:
        """The job that is shown."""
        return self._shown

    def cancel(self) -> None:
        """Stop the job that is shown."""
        if self._shown is not None:
            self._jobs.cancel(self._shown)
            self._hide()

    def _note_start(self, job: Job) -> None:
        if job.title and self._shown is None and not self._timer.isActive():
            self._timer.start()

    def _note_progress(self, job: Job) -> None:
        if job is self._shown:
            self._tell(job)

    def _note_end(self, job: Job) -> None:
        if job is self._shown:
            self._hide()
            self._show_oldest()

    def _show_oldest(self) -> None:
        titled = [job for job in self._jobs.running() if job.title and not job.is_cancelled]
        if titled:
            self._shown = titled[0]
            self._since, self._done_before = time.monotonic(), titled[0].done
            self._tell(titled[0])

    def _hide(self) -> None:
        self._shown = None
        self.changed.emit("", 0, 0)

    def _tell(self, job: Job) -> None:
        figures = f"{number_text(job.done)} / {number_text(job.total)}" if job.total else ""
        parts = [part for part in (job.title, job.what, figures, self._left(job)) if part]
        self.changed.emit(" · ".join(parts), job.done, job.total)

    def _left(self, job: Job) -> str:
        """How long it will take by the pace so far; nothing before that can be told."""
        spent = time.monotonic() - self._since
        if job.done - self._done_before < _PACE_STEPS or spent < _PACE_SECONDS:
            return ""
        pace = spent / (job.done - self._done_before)
        seconds = pace * (job.total - job.done)
        if seconds < 60:
            return self.tr("less than a minute left") if job.total > job.done else ""
        return self.tr("about %n minute(s) left", "", round(seconds / 60))

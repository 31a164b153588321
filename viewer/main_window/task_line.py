"""Follows what takes longer than a second: how far it is, how long still, and how it ended.

No timer runs but one: until what was handed in first of all that is not shown is a second old.
"""

import time
from collections import deque
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from viewer.i18n import number_text
from viewer.jobs import Ending, Job, Jobs
from viewer.main_window.task_pace import Pace, rounded

#: Work shorter than this is not spoken of, in milliseconds.
_PATIENCE = 1000
#: So much that has ended is told in the list.
_TOLD = 5


@dataclass(frozen=True, slots=True)
class Task:
    """One piece of work in words. ``end``: ``done``, ``stopped``, ``failed``; empty: it goes on."""

    number: int
    title: str
    facts: str
    done: int = 0
    total: int = 0
    end: str = ""


class TaskLine(QObject):
    """Follows the jobs that have a title. ``changed``: the one that is shown, or the list.

    ``begun`` and ``ended`` carry a ``Task``: once each, for what was shown.
    """

    changed = Signal()
    begun = Signal(object)
    ended = Signal(object)

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._paces: dict[int, Pace] = {}
        self._since: dict[int, float] = {}
        self._shown: dict[int, Job] = {}
        self._ended: deque[Task] = deque(maxlen=_TOLD)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._show_new)
        jobs.started.connect(self._note_start)
        jobs.progressed.connect(self._note_progress)
        jobs.finished.connect(self._note_end)

    def tasks(self) -> list[Task]:
        """What goes on and is shown, the oldest first."""
        return [self._task(job) for job in self._shown.values()]

    def past(self) -> list[Task]:
        """What has ended, the latest first."""
        return list(reversed(self._ended))

    def text(self) -> str:
        """The oldest one in a line, and how many there are besides; empty: none."""
        tasks = self.tasks()
        if not tasks:
            return ""
        parts = [part for part in (tasks[0].title, tasks[0].facts) if part]
        if len(tasks) > 1:
            parts.append(self.tr("and %Ln more", "", len(tasks) - 1))
        return " · ".join(parts)

    def cancel_oldest(self) -> None:
        """Stop the one that the line shows."""
        for number in list(self._shown)[:1]:
            self.cancel(number)

    def cancel(self, number: int) -> None:
        """Stop one piece of work."""
        job = self._shown.get(number)
        if job is not None:
            self._end(job, Ending.STOPPED)
            self._jobs.stop(job)

    def _note_start(self, job: Job) -> None:
        if job.title:
            self._paces[job.number] = pace = Pace()
            self._since[job.number] = now = time.monotonic()
            pace.note(now, 0)
            if not self._timer.isActive():
                self._timer.start(_PATIENCE)

    def _note_progress(self, job: Job) -> None:
        pace = self._paces.get(job.number)
        if pace is not None:
            pace.note(time.monotonic(), job.done)
        if job.number in self._shown:
            self.changed.emit()

    def _note_end(self, job: Job) -> None:
        self._paces.pop(job.number, None)
        self._since.pop(job.number, None)
        if job.number in self._shown:
            self._end(job, job.ending or Ending.DONE)
        elif job.title and job.ending is Ending.FAILED:
            self._ended.append(self._task(job, Ending.FAILED))
            self.changed.emit()

    def _show_new(self) -> None:
        """What has been at work for a while; what came in the meantime waits for its own turn."""
        now, soonest = time.monotonic(), 0
        for job in self._jobs.running():
            if not job.title or job.is_cancelled or job.number in self._shown:
                continue
            left = _PATIENCE - int(1000 * (now - self._since.get(job.number, 0.0)))
            if left > 0:
                soonest = min(left, soonest or left)
            else:
                self._shown[job.number] = job
                self.begun.emit(self._task(job))
        if soonest:
            self._timer.start(soonest)
        self.changed.emit()

    def _end(self, job: Job, how: Ending) -> None:
        """Whoever cut it short, it is told as stopped."""
        if how in {Ending.DROPPED, Ending.CLOSED}:
            how = Ending.STOPPED
        self._shown.pop(job.number, None)
        task = self._task(job, how)
        self._ended.append(task)
        self.changed.emit()
        self.ended.emit(task)

    def _task(self, job: Job, end: str = "") -> Task:
        figures = ""
        if job.total:
            figures = self.tr("{done} of {total}")
            figures = figures.replace("{done}", number_text(job.done))
            figures = figures.replace("{total}", number_text(job.total))
        words = {
            "": "",
            "done": self.tr("Done"),
            "stopped": self.tr("Stopped; what was done until then is kept"),
            "failed": self.tr("Failed"),
        }
        parts = [words[end], job.outcome() or ("" if end == "done" else figures)]
        if not end:
            parts = [job.what, figures, self._left(job)]
        facts = " · ".join(part for part in parts if part)
        return Task(job.number, job.title, facts, job.done, job.total, end)

    def _left(self, job: Job) -> str:
        """How long it will still take; nothing while that cannot be told."""
        pace = self._paces.get(job.number)
        seconds = pace.left(job.total) if pace is not None else None
        if seconds is None:
            return ""
        unit, number = rounded(seconds)
        if unit == "hours":
            return self.tr("about %Ln hour(s) left", "", number)
        if number == 0:
            return self.tr("less than a minute left")
        return self.tr("about %Ln minute(s) left", "", number)

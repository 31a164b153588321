"""The jobs of a further window: done by the workers of the first one, so that one writer stays one.

It has its own places for answers and its own failures; what runs is one list for all windows.
"""

import logging
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from viewer.jobs import READING, Ending, Job, Jobs, Lane, Work

_LOG = logging.getLogger(__name__)

T = TypeVar("T")


class FurtherJobs(Jobs):
    """``ended``: what was left when the window closed has come to its end."""

    ended = Signal()

    def __init__(self, first: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._first = first
        self._own: dict[int, Job] = {}
        self._places: dict[str, Job] = {}
        first.started.connect(self.started)
        first.progressed.connect(self.progressed)
        first.finished.connect(self._note_finished)

    def submit(
        self,
        lane: Lane,
        work: Work[T],
        on_done: Callable[[T], None] | None = None,
        on_failed: Callable[[Exception], None] | None = None,
        *,
        on_end: Callable[[Ending], None] | None = None,
        let_go: Callable[[T], None] | None = None,
        title: str = "",
        replaces: str = "",
        after_paint: bool = False,
        context: QObject | None = None,
        still: Callable[[], bool] | None = None,
    ) -> Job:
        """Hand work in to the first window's workers; see ``Jobs.submit``."""

        def fail(error: Exception) -> None:
            _LOG.error("job %r failed", title or lane, exc_info=error)
            self.failed.emit(job, error)

        if self._closed and lane in READING and not title:
            return _dropped(lane)
        self._drop_older(replaces)
        job = self._first.submit(
            lane,
            work,
            on_done,
            on_failed or fail,
            on_end=on_end,
            let_go=let_go,
            title=title,
            after_paint=after_paint,
            context=context,
            still=still or self.still_about(lane),
        )
        if replaces:
            self._places[replaces] = job
        if not job.is_cancelled:
            self._own[job.number] = job
        return job

    def _drop_older(self, place: str) -> None:
        older = self._places.pop(place, None)
        if older is not None:
            self.cancel(older)

    def after_paint(self, call: Callable[[], None]) -> None:
        """Call something when what has changed is painted, unless the window has gone by then."""
        self._first.after_paint(lambda: None if self._closed else call())

    def cancel(self, job: Job) -> None:
        """Drop a job that this window has handed in."""
        self._first.cancel(job)

    def stop(self, job: Job) -> None:
        """Stop a job of any window: all windows show what takes long."""
        self._first.stop(job)

    def is_idle(self) -> bool:
        """True when nothing runs or waits in any window."""
        return self._first.is_idle()

    def running(self) -> tuple[Job, ...]:
        """The jobs of all windows that run or wait, oldest first."""
        return self._first.running()

    def shutdown(self) -> None:
        """The window has gone: drop what was only read for it; what writes comes to its end."""
        self._closed = True
        for job in list(self._own.values()):
            if job.lane in READING and not job.title:
                self._first.cancel(job)
        left = self._first.running()
        self._own = {number: job for number, job in self._own.items() if job in left}

    def is_left(self) -> bool:
        """Whether work of this window is still to come to its end."""
        return bool(self._own)

    def _note_finished(self, job: Job) -> None:
        self.finished.emit(job)
        if self._own.pop(job.number, None) is not None and self._closed and not self._own:
            self.ended.emit()


def _dropped(lane: Lane) -> Job:
    """A job that is never done: nobody would see its answer."""
    job = Job(0, lane, "")
    job.cancel()
    return job

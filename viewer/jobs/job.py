"""A piece of work: as the window sees it, as the work itself does, and who waits for its answer.

Every piece of work has an ending, which is told to who waits for it, whatever it is.
"""

import threading
import time
from collections.abc import Callable
from enum import StrEnum
from functools import partial
from typing import Generic, TypeVar

from PySide6.QtCore import QObject
from shiboken6 import isValid

from db.progress import Cancelled

#: Progress reaches the UI thread at most this often, in seconds: more cannot be seen.
_PROGRESS_INTERVAL = 0.05

T = TypeVar("T")


class Lane(StrEnum):
    """Which workers do a piece of work. Work of one lane starts in the order it came in."""

    WRITE = "write"  # one at a time: what a person changes in an archive
    IMPORT = "import"  # reading files in: hours of it, and nobody who confirms waits behind it
    READ = "read"
    SEARCH = "search"
    COMPLETE = "complete"  # what is offered while typing: must not wait for a search, nor delay it
    KEEP = "keep"  # automatic backups and checks of originals: nobody waits for them
    DRAW = "draw"  # pages of originals: one may take long, and nobody who reads waits behind it
    EXPORT = "export"  # long work that only reads: nobody who reads a page waits behind it


#: What is shown while it is read: who reads on has no use for what was asked before.
READING = frozenset({Lane.READ, Lane.SEARCH, Lane.COMPLETE, Lane.DRAW})
#: The answers of these are for pages that show the archive which was open then.
_ABOUT_THE_SOURCE = READING | {Lane.WRITE}


class Ending(StrEnum):
    """How a piece of work ended."""

    DONE = "done"
    FAILED = "failed"
    STOPPED = "stopped"  # by a person, who saw it in the list of tasks
    DROPPED = "dropped"  # by who asked for it: newer work took its place, or nobody wants it
    CLOSED = "closed"  # another archive is open, or it was closed in the middle of the work


class Job:
    """One piece of work as the window sees it: its title, how far it is, and a way to stop it.

    ``done`` and ``total`` count the same unit, ``total`` is 0 where it is unknown; ``what`` names
    the piece at hand.
    """

    def __init__(self, number: int, lane: Lane, title: str) -> None:
        self.number = number
        self.lane = lane
        self.title = title
        self.done = 0
        self.total = 0
        self.what = ""
        #: What has come of it, in words; whoever handed it in may set it.
        self.outcome: Callable[[], str] = str
        #: How the work itself ended; None until it has.
        self.ending: Ending | None = None
        self.is_dropped = False
        self._cancelled = threading.Event()

    def cancel(self, why: Ending = Ending.DROPPED) -> None:
        """Ask the work to stop; whoever stops it, what was dropped is not wanted any more."""
        self.is_dropped = self.is_dropped or why is Ending.DROPPED
        self._cancelled.set()

    @property
    def is_cancelled(self) -> bool:
        """True once it was stopped, dropped or replaced by newer work."""
        return self._cancelled.is_set()


class Reporter:
    """What the work gets: a ``db.progress.Progress``, and the question whether it is stale."""

    def __init__(self, job: Job, tell: Callable[[int, int, str], None]) -> None:
        self._job = job
        self._tell = tell
        self._told_at = 0.0

    def __call__(self, done: int, total: int, what: str = "") -> None:
        """Report; raises ``Cancelled`` if the work should stop."""
        if self._job.is_cancelled:
            raise Cancelled
        now = time.monotonic()
        if now - self._told_at >= _PROGRESS_INTERVAL or (total and done >= total):
            self._told_at = now
            self._tell(done, total, what)

    def is_stale(self) -> bool:
        """True when nobody waits for the answer any more."""
        return self._job.is_cancelled


Work = Callable[[Reporter], T]


class Order(Generic[T]):
    """A job with its work and with what its asker wants to hear; see ``Jobs.submit``."""

    def __init__(
        self,
        job: Job,
        work: Work[T],
        on_done: Callable[[T], None] | None,
        on_failed: Callable[[Exception], None] | None,
        on_end: Callable[[Ending], None] | None,
        let_go: Callable[[T], None] | None,
        context: QObject | None,
        still: Callable[[], bool],
    ) -> None:
        self.job = job
        self.work = work
        self.on_done = on_done
        self.on_failed = on_failed
        self._on_end = on_end
        self._let_go, self._is_let_go = let_go, False
        self._context = context if context is not None else _receiver(on_done)
        self._still = still
        self.answer: T | None = None
        self.error: Exception | None = None
        self.is_whole = False  # the work has come to its end
        self.is_cut = False  # what it was about was closed in the middle of it

    def is_waited_for(self) -> bool:
        """False once the dialog or the page has gone, or the archive, that the answer is for."""
        return (self._context is None or isValid(self._context)) and self._still()

    def ending(self) -> Ending:
        """How the work itself ended. A stop may come too late: what it leaves behind is there."""
        if self.is_whole:
            return Ending.DONE
        if self.is_cut and not self.job.is_cancelled:
            return Ending.CLOSED
        if self.error is not None:
            return Ending.FAILED
        return Ending.DROPPED if self.job.is_dropped else Ending.STOPPED

    def told(self) -> Ending:
        """How it ended for who waits: done only if the answer follows, failed only if that does.

        What was stored in spite of a stop that came too late is told as stored.
        """
        ending, job = self.ending(), self.job
        if job.is_dropped:
            return Ending.DROPPED
        if job.is_cancelled and not (job.lane is Lane.WRITE and self._let_go is None):
            return Ending.STOPPED
        if not self._still() and not (ending is Ending.FAILED and job.lane not in READING):
            return Ending.CLOSED
        return ending

    def tell_end(self, ending: Ending) -> None:
        """Call the callback of the end, unless who waited has gone."""
        if self._on_end is not None and (self._context is None or isValid(self._context)):
            self._on_end(ending)

    def deliver(self) -> None:
        """Call the callback of the answer."""
        if self.on_done is not None:
            self.on_done(self.answer)  # type: ignore[arg-type]  # T may itself be None

    def must_let_go(self) -> bool:
        """Whether there is an answer that has to be let go where nobody takes it. Once."""
        return self.is_whole and self._let_go is not None and not self._is_let_go

    def let_go(self) -> None:
        """Let go of an answer that nobody takes."""
        self._is_let_go = True
        if self._let_go is not None:
            self._let_go(self.answer)  # type: ignore[arg-type]  # T may itself be None


def is_about_the_source(lane: Lane) -> bool:
    """Whether answers of a lane are for pages that show the archive which was open then."""
    return lane in _ABOUT_THE_SOURCE


def _receiver(callback: object) -> QObject | None:
    """The object of Qt's whose method is called, as Qt's own connections know it."""
    while isinstance(callback, partial):
        callback = callback.func
    owner = getattr(callback, "__self__", None)
    return owner if isinstance(owner, QObject) else None

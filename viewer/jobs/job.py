"""A piece of work: as the window sees it, as the work itself does, and who waits for its answer."""

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
        #: How it ended: ``done``, ``stopped`` or ``failed``; empty until it has.
        self.ending = ""
        self._cancelled = threading.Event()

    def cancel(self) -> None:
        """Ask the work to stop. Its callbacks are not called any more."""
        self._cancelled.set()

    @property
    def is_cancelled(self) -> bool:
        """True once it was cancelled or replaced by newer work."""
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
    """A job with its work and its callbacks."""

    def __init__(
        self,
        job: Job,
        work: Work[T],
        on_done: Callable[[T], None] | None,
        on_failed: Callable[[Exception], None] | None,
        context: QObject | None,
    ) -> None:
        self.job = job
        self.work = work
        self.on_done = on_done
        self.on_failed = on_failed
        self._context = context if context is not None else _receiver(on_done)
        self.answer: T | None = None
        self.error: Exception | None = None
        self.is_whole = False  # the work has come to its end

    def is_waited_for(self) -> bool:
        """False once the dialog or the page that the answer is for has gone."""
        return self._context is None or isValid(self._context)

    def deliver(self) -> None:
        """Call the callback of the answer."""
        if self.on_done is not None:
            self.on_done(self.answer)  # type: ignore[arg-type]  # T may itself be None


def _receiver(callback: object) -> QObject | None:
    """The object of Qt's whose method is called, as Qt's own connections know it."""
    while isinstance(callback, partial):
        callback = callback.func
    owner = getattr(callback, "__self__", None)
    return owner if isinstance(owner, QObject) else None

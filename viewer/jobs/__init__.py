"""Work away from the UI thread: lanes of workers, and answers brought back to the UI thread.

One long-lived object over thread pools. Callbacks are given when the work is handed in; they are
called on the UI thread, through one queued signal. It knows nothing of archives or of windows: what
its answers are about is its ``source``.
"""

import itertools
import logging
from collections import deque
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal

from db.progress import Cancelled
from viewer.jobs.job import (
    READING,
    Ending,
    Job,
    Lane,
    Order,
    Reporter,
    Work,
    is_about_the_source,
)

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

_LOG = logging.getLogger(__name__)
#: Qt posts what is to be painted with its low priority.
_AFTER_PAINT = Qt.EventPriority.LowEventPriority.value - 1

T = TypeVar("T")

__all__ = ["READING", "Ending", "Job", "Jobs", "Lane", "Reporter", "Work"]

_WORKERS = {
    Lane.WRITE: 1,
    Lane.IMPORT: 1,
    Lane.READ: 2,
    Lane.SEARCH: 1,
    Lane.COMPLETE: 1,
    Lane.KEEP: 1,
    Lane.DRAW: 1,
    Lane.EXPORT: 1,
}


class Jobs(QObject):
    """The program's only place where threads are made for the window.

    ``failed`` carries the job and the exception of work that was handed in without its own
    failure handler; a cancelled job is silent. ``finished`` comes once for each job, before its
    own callbacks.
    """

    started = Signal(object)
    progressed = Signal(object)
    finished = Signal(object)
    failed = Signal(object, object)

    _ended = Signal(object)
    _reported = Signal(object, int, int, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pools: dict[Lane, ThreadPoolExecutor] = {}
        self._numbers = itertools.count(1)
        self._running: dict[int, tuple[Order[Any], Future[None] | None]] = {}
        self._newest: dict[str, Job] = {}
        self._after_paint: deque[Callable[[], None]] = deque()
        self._closed = False
        #: What is shown and changed at present: an archive; None: nothing is open.
        self.source: object = None
        self._ended.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._reported.connect(self._note_progress, Qt.ConnectionType.QueuedConnection)

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
        """Hand work in; call from the UI thread.

        ``on_end`` is always called, once, whatever came of the work, and before ``on_done`` or
        ``on_failed``: what was locked or counted meanwhile is set right there. After ``DONE`` the
        answer follows, after ``FAILED`` the failure, after the others nothing. ``let_go`` takes an
        answer that nobody takes, and may do so in a worker: what was opened is closed again.
        ``title`` is shown while long work runs (``""``: never shown). ``replaces`` names a place
        for answers: newer work for the same place drops older work, whose answer then never comes,
        so that an older answer cannot come over a newer one. ``after_paint`` lets
        what has changed in the window be painted first, which the work would slow down.
        ``context`` is the dialog or the page that the answer is for, as in Qt's connections: once
        it is deleted nothing is called, and a failure is told as one without its own handler. Of a
        method of such an object it is known by itself.
        ``still`` says whether the answer is still of use; by itself that of reading and of writing
        is while the same ``source`` is there, so that nothing of an archive comes into another.
        """
        job = Job(next(self._numbers), lane, title)
        if self._closed:
            job.cancel()
            return job
        if replaces:
            older = self._newest.get(replaces)
            if older is not None:
                self.cancel(older)
            self._newest[replaces] = job
        still = still or self.still_about(lane)
        order = Order(job, work, on_done, on_failed, on_end, let_go, context, still)
        if after_paint:
            self._running[job.number] = (order, None)
            self.after_paint(partial(self._begin, order))
        else:
            self._begin(order, new=True)
        self.started.emit(job)
        return job

    def still_about(self, lane: Lane) -> Callable[[], bool]:
        """What says whether answers of a lane are of use that are asked for now."""
        source = self.source
        return lambda: self.source is source or not is_about_the_source(lane)

    def after_paint(self, call: Callable[[], None]) -> None:
        """Call something on the UI thread when what has changed in the window is painted."""
        self._after_paint.append(call)
        QCoreApplication.postEvent(self, QEvent(QEvent.Type.User), _AFTER_PAINT)

    def customEvent(self, event: QEvent) -> None:
        """What was to be painted has been: what waited for it begins, after keys that came."""
        QTimer.singleShot(0, self, self._call_next)

    def _call_next(self) -> None:
        call = self._after_paint.popleft()
        if not self._closed:
            call()

    def _begin(self, order: "Order[T]", *, new: bool = False) -> None:
        """Hand an order to the workers of its lane, unless it was cancelled while it waited."""
        job = order.job
        if not self._closed and (new or job.number in self._running):
            future = self._pool(job.lane).submit(self._run, order)
            self._running[job.number] = (order, future)

    def cancel(self, job: Job) -> None:
        """Drop a job that one has handed in oneself: its answer is not wanted any more."""
        self._cancel(job, Ending.DROPPED)

    def stop(self, job: Job) -> None:
        """Stop a job for a person who does not want to wait; who handed it in is told."""
        self._cancel(job, Ending.STOPPED)

    def _cancel(self, job: Job, why: Ending) -> None:
        """One that has not begun ends at once."""
        job.cancel(why)
        order, future = self._running.get(job.number, (None, None))
        if order is not None and (future is None or future.cancel()):
            del self._running[job.number]
            job.ending = order.ending()
            self.finished.emit(job)
            order.tell_end(job.ending)

    def is_idle(self) -> bool:
        """True when nothing runs or waits."""
        return not self._running

    def running(self) -> tuple[Job, ...]:
        """The jobs that run or wait, oldest first."""
        return tuple(order.job for order, _ in self._running.values())

    def shutdown(self) -> None:
        """Cancel what can be cancelled, wait for the rest; nothing is delivered afterwards."""
        self._closed = True
        for order, _ in self._running.values():
            order.job.cancel()
        for pool in self._pools.values():
            pool.shutdown(wait=True, cancel_futures=True)
        for order, _ in self._running.values():
            self._let_go(order)
        self._running.clear()

    def _pool(self, lane: Lane) -> "ThreadPoolExecutor":
        """The workers of a lane; imported when there is work, which is after the first picture."""
        from concurrent.futures import ThreadPoolExecutor

        if lane not in self._pools:
            name = f"{lane}-lane"
            self._pools[lane] = ThreadPoolExecutor(_WORKERS[lane], thread_name_prefix=name)
        return self._pools[lane]

    def _run(self, order: "Order[T]") -> None:
        """In the worker: do the work and send the order back."""
        job = order.job
        if not job.is_cancelled:
            reporter = Reporter(job, lambda *report: self._reported.emit(job, *report))
            try:
                order.answer = order.work(reporter)
                order.is_whole = True
            except Cancelled:
                job.cancel(Ending.STOPPED)
            except Exception as error:  # noqa: BLE001 - carried to the UI thread and shown there
                if getattr(error, "code", "") == "archive_closed":
                    order.is_cut = True  # closed in the middle of it
                else:
                    order.error = error
        if job.is_cancelled:
            self._let_go(order)
        self._ended.emit(order)

    def _let_go(self, order: "Order[Any]") -> None:
        """Let go of an answer that nobody takes; a failure to do so is nobody's but the log's."""
        if order.must_let_go():
            try:
                order.let_go()
            except Exception:  # noqa: BLE001 - nobody waits for it any more
                _LOG.exception("the answer of job %r was not let go", order.job.title)

    def _deliver(self, order: "Order[object]") -> None:
        """On the UI thread: call what was agreed."""
        job = order.job
        if self._closed or self._running.pop(job.number, None) is None:
            return
        job.ending = order.ending()
        self.finished.emit(job)
        told = order.told()
        order.tell_end(told)
        waited_for = order.is_waited_for()
        if told is Ending.DONE and waited_for:
            order.deliver()
        elif order.must_let_go():
            self._pool(job.lane).submit(self._let_go, order)
        elif told is Ending.FAILED and order.error is not None:
            if order.on_failed is not None and waited_for:
                order.on_failed(order.error)
            else:
                _LOG.error("job %r failed", job.title or job.lane, exc_info=order.error)
                self.failed.emit(job, order.error)

    def _note_progress(self, job: Job, done: int, total: int, what: str) -> None:
        if self._closed or job.is_cancelled or job.number not in self._running:
            return
        job.done, job.total, job.what = done, total, what
        self.progressed.emit(job)

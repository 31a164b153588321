"""A lane of jobs that is held up, so that what is handed in waits until it is let go."""

import threading
from types import TracebackType

from viewer.jobs import Job, Jobs, Lane, Reporter


class HeldLane:
    """While it is entered, all the workers of the lane are at work on nothing."""

    def __init__(self, jobs: Jobs, lane: Lane = Lane.WRITE, *, workers: int = 1) -> None:
        self._jobs, self._lane, self._workers = jobs, lane, workers
        self._held = threading.Semaphore(0)
        self._end = threading.Event()

    def __enter__(self) -> "HeldLane":
        for _ in range(self._workers):
            self._jobs.submit(self._lane, self._hold)
        for _ in range(self._workers):
            assert self._held.acquire(timeout=30)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.let_go()

    def let_go(self) -> None:
        """Let the lane go on before the end."""
        self._end.set()

    def stop(self, title: str) -> None:
        """Stop what waits in the lane, as a person does in the list of tasks."""
        self._jobs.stop(self.waiting(title))

    def waiting(self, title: str) -> Job:
        """The oldest job of that title."""
        return next(job for job in self._jobs.running() if job.title == title)

    def _hold(self, _report: Reporter) -> None:
        self._held.release()
        assert self._end.wait(60)

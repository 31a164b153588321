"""Who reads at this moment; readers make way for a commit that waits for them, before it fails.

SQLite lets nobody begin to read while a commit waits, so what it waits for has been read for as
long at least: an endless query, or one over far too much. Nor while one writes: a large one may
take longer than SQLite's patience, so whoever begins to read then waits for its end instead.
"""

import math
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from db.progress import never
from db.storage.engine import BUSY_SECONDS

#: Seconds that a commit waits. One that cannot be done in ``BUSY_SECONDS`` fails, and what was to
#: be stored is lost.
_PATIENCE = BUSY_SECONDS / 2
#: Seconds after which whoever waits for a commit asks whether it is still wanted.
_ASK_AGAIN = 0.05


class Readers:
    """The reading transactions of one store, and the one commit that may wait for them.

    ``counting`` keeps readers from beginning; ``number`` is how many there are.
    """

    def __init__(self) -> None:
        self.counting = threading.Lock()
        self.number = 0
        self._make_way_from = math.inf
        self._committed = threading.Event()
        self._committed.set()
        self._in_thread = threading.local()

    @contextmanager
    def counted(self, is_unwanted: Callable[[], bool] = never) -> Iterator[None]:
        """While the body reads, which begins after a commit that goes on, or once unwanted.

        Who reads already does not wait: the commit may wait for that very reader.
        """
        depth = getattr(self._in_thread, "depth", 0)
        while not (depth or self._committed.wait(_ASK_AGAIN) or is_unwanted()):
            pass
        with self.counting:
            self.number += 1
        self._in_thread.depth = depth + 1
        try:
            yield
        finally:
            self._in_thread.depth = depth
            with self.counting:
                self.number -= 1

    @contextmanager
    def committing(self) -> Iterator[None]:
        """While the body commits."""
        self._make_way_from = time.monotonic() + _PATIENCE
        self._committed.clear()
        try:
            yield
        finally:
            self._committed.set()
            self._make_way_from = math.inf

    def are_unwanted(self, one_is: Callable[[], bool]) -> Callable[[], bool]:
        """Whether readers are to make way, or that one is unwanted."""
        return lambda: time.monotonic() > self._make_way_from or one_is()

"""Who reads at this moment; readers make way for a commit that waits for them, before it fails.

SQLite lets nobody begin to read while a commit waits, so what it waits for has been read for as
long at least: an endless query, or one over far too much.
"""

import math
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from db.storage.engine import BUSY_SECONDS

#: Seconds that a commit waits. One that cannot be done in ``BUSY_SECONDS`` fails, and what was to
#: be stored is lost.
_PATIENCE = BUSY_SECONDS / 2


class Readers:
    """The reading transactions of one store, and the one commit that may wait for them.

    ``counting`` keeps readers from beginning; ``number`` is how many there are.
    """

    def __init__(self) -> None:
        self.counting = threading.Lock()
        self.number = 0
        self._make_way_from = math.inf

    @contextmanager
    def counted(self) -> Iterator[None]:
        """While the body reads."""
        with self.counting:
            self.number += 1
        try:
            yield
        finally:
            with self.counting:
                self.number -= 1

    @contextmanager
    def committing(self) -> Iterator[None]:
        """While the body commits."""
        self._make_way_from = time.monotonic() + _PATIENCE
        try:
            yield
        finally:
            self._make_way_from = math.inf

    def are_unwanted(self, one_is: Callable[[], bool]) -> Callable[[], bool]:
        """Whether readers are to make way, or that one is unwanted."""
        return lambda: time.monotonic() > self._make_way_from or one_is()

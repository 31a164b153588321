"""Ends a search that nobody waits for any more, or that would take too long."""

import time
from collections.abc import Callable

from db.progress import Cancelled

#: Seconds after which a query counts as too broad to be answered.
LIMIT = 1.8


class TooBroadError(Exception):
    """The query would take longer than ``LIMIT``."""


class Watch:
    """Called now and then during a search; raises when it should end."""

    def __init__(self, is_stale: Callable[[], bool], seconds: float = LIMIT) -> None:
        self._is_stale = is_stale
        self._deadline = time.monotonic() + seconds

    def __call__(self) -> None:
        """Raise ``Cancelled`` or ``TooBroadError`` if the search should end."""
        if self._is_stale():
            raise Cancelled
        if time.monotonic() > self._deadline:
            raise TooBroadError


def unwatched() -> None:
    """A watch that never ends anything."""

"""The thread that keeps the segments of an index few, while nobody waits for anything else."""

import logging
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from db.progress import Cancelled

if TYPE_CHECKING:
    from db.search import SearchIndex

_log = logging.getLogger(__name__)

#: Seconds that it rests between two pieces of its work while somebody reads records.
_WAY = 0.05
#: Seconds until it tries again what could not be done.
_RETRY = 30.0


class MergingThread:
    """Merges whenever it is told that the index has moved. Stop it before the index is closed."""

    def __init__(self, index: "SearchIndex", is_read: Callable[[], bool]) -> None:
        self._index, self._is_read = index, is_read
        self._wake = threading.Event()
        self._closing = threading.Event()
        self._thread = threading.Thread(target=self._run, name="index-merge", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def notify(self) -> None:
        """Tell it that the index has moved; cheap, from any thread."""
        self._wake.set()

    def stop(self) -> None:
        """Give up what is under way, which changes nothing, and end."""
        self._closing.set()
        self._wake.set()
        if self._thread is not threading.current_thread():
            self._thread.join()

    def _run(self) -> None:
        wait: float | None = 0.0
        while not self._closing.is_set():
            self._wake.wait(wait)
            self._wake.clear()
            wait = None
            try:
                while not self._closing.is_set() and self._index.merge(self._pause):
                    _log.debug("segments of the index were merged")
            except Cancelled:
                return
            except Exception:  # noqa: BLE001 - the index is as good as before, only not as quick
                _log.warning("segments of the index could not be merged", exc_info=True)
                wait = _RETRY

    def _pause(self) -> None:
        """Make way between two pieces of work; give up when it is to end."""
        if self._closing.is_set():
            raise Cancelled
        if self._is_read():
            self._closing.wait(_WAY)

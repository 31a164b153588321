"""Until when the reading process may take over one file."""

import time

from db.ingest.limits import RECOGNITION_FILE_SECONDS, RECOGNITION_PAGE_SECONDS


class Deadline:
    """When a file must have been read: put off by each recognised page, but not for ever."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._last = time.monotonic() + seconds + RECOGNITION_FILE_SECONDS
        self._at = time.monotonic() + seconds

    def seconds_left(self) -> float:
        """How long the child may still take."""
        return self._at - time.monotonic()

    def put_off(self) -> None:
        """One more page is being recognised."""
        at = time.monotonic() + self._seconds + RECOGNITION_PAGE_SECONDS
        self._at = min(at, self._last)

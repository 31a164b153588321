"""The LOCK file of an archive: held by whoever may write. Says nothing about readers."""

import os
import sys
import time
from pathlib import Path

from db.durable import NO_SPACE

#: On Windows the byte that is locked lies far behind the text, so that others can read the text.
_OFFSET = 1 << 30
#: Seconds between two tries of who waits: less than a person notices.
_AGAIN = 0.02


class ArchiveLock:
    """An exclusive lock among processes and within one; the system frees it when a process dies.

    ``was_unclean`` is True after ``acquire`` if the last holder never released it.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._handle: int | None = None
        self.was_unclean = False

    def acquire(self, wait: float = 0.0) -> bool:
        """Take the lock; False if somebody else has it, and keeps it for ``wait`` seconds.

        Raises OSError if it cannot be made.
        """
        handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o644)
        try:
            if not _lock_within(handle, wait):
                os.close(handle)
                return False
            self.was_unclean = os.fstat(handle).st_size > 0
            os.ftruncate(handle, 0)
            _sign(handle)
        except OSError:
            os.close(handle)
            raise
        self._handle = handle
        return True

    def release(self) -> None:
        """Note that all was closed properly and let the lock go. May be called more than once."""
        if self._handle is None:
            return
        handle, self._handle = self._handle, None
        try:
            os.ftruncate(handle, 0)
        finally:
            os.close(handle)


def _lock_within(handle: int, seconds: float) -> bool:
    """Ask for the lock again and again: the system's own waiting cannot be ended."""
    end = time.monotonic() + seconds
    while not _lock(handle):
        left = end - time.monotonic()
        if left <= 0:
            return False
        time.sleep(min(_AGAIN, left))
    return True


def _sign(handle: int) -> None:
    """Note who holds the lock, unless the disk is full: that must keep nobody from freeing it.

    Without the note a crash of this holder goes unnoticed by the next one's ``was_unclean``.
    """
    try:
        os.write(handle, f"{os.getpid()}\n".encode())
    except OSError as error:
        if error.errno not in NO_SPACE:
            raise


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> bool:
        os.lseek(handle, _OFFSET, os.SEEK_SET)
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        os.lseek(handle, 0, os.SEEK_SET)
        return True
else:
    import fcntl

    def _lock(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

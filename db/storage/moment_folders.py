"""Private folders for archives as they were known at a moment; none outlives who opened it.

Each has a LOCK that its process holds. A process that is killed leaves the folder with a lock that
is free: the next one that looks takes it away.
"""

import os
import shutil
import threading
from pathlib import Path

from db.errors import StorageFailedError
from db.model import new_id
from db.paths import ArchivePaths
from db.storage.lock import ArchiveLock
from db.storage.originals import storage_os_errors

_TRIES = 5


class MomentFolder:
    """A new folder (0700) under ``root``, held until ``remove``.

    Raises StorageFullError, StorageFailedError.
    """

    def __init__(self, root: Path, lender: Path) -> None:
        self._removing = threading.Lock()
        self._is_gone = False
        self.name = new_id()
        with storage_os_errors(root):
            root.mkdir(mode=0o700, parents=True, exist_ok=True)
            for _ in range(_TRIES):
                self.paths = ArchivePaths(root / self.name, lender)
                self.paths.root.mkdir(mode=0o700)
                self._lock = ArchiveLock(self.paths.lock)
                if self._lock.acquire() and self.paths.lock.exists():
                    break
                # Somebody who looked for leftovers has taken it for one.
                self._lock.release()
                self.name = new_id()
            else:
                raise StorageFailedError(path=str(root), detail="locked")
            for inner in (self.paths.backups, self.paths.staging):
                inner.mkdir(mode=0o700)

    @property
    def index(self) -> Path:
        """The place of its index."""
        return self.paths.root / "index"

    def remove(self) -> None:
        """Take the folder away; what cannot be removed now is at a later start.

        May be called more than once, and by two threads: a window that ends does not know whether
        it was done in the background already.
        """
        with self._removing:
            if not self._is_gone:
                _remove(self.paths.root)
                self._lock.release()
                self._is_gone = True


def remove_leftovers(root: Path) -> int:
    """Take away what processes that were killed have left; how many folders."""
    removed = 0
    try:
        entries = [entry for entry in root.iterdir() if entry.is_dir() and not entry.is_symlink()]
    except OSError:
        return 0
    for entry in entries:
        lock = ArchiveLock(ArchivePaths(entry).lock)
        try:
            free = lock.acquire()
        except OSError:
            continue  # somebody else is taking it away, or it is not ours
        if free:
            _remove(entry)
            removed += 1
            lock.release()
    return removed


def _remove(folder: Path) -> None:
    """All but the lock first, which is held as long as anything is there."""
    for entry in list(folder.iterdir()):
        if entry.name != "LOCK":
            if entry.is_dir() and not entry.is_symlink():
                shutil.rmtree(entry, ignore_errors=True)
            else:
                entry.unlink(missing_ok=True)
    shutil.rmtree(folder, ignore_errors=os.name == "nt")

"""An archive that is a copy for a while: in a private folder of the cache, gone when it is closed.

It borrows the originals. Its index begins as a copy of the archive's own and follows from there, so
that it can be searched at once.
"""

from pathlib import Path

from db.progress import Progress
from db.storage import Store
from db.storage.moment_folders import MomentFolder
from db.usecases.open_archive import OpenedArchive


class CopiedArchive(OpenedArchive):
    """An archive in a folder of its own; ``close`` takes it away."""

    def __init__(self, store: Store, folder: MomentFolder) -> None:
        super().__init__(store)
        self._folder = folder

    @property
    def index_folder(self) -> Path:
        """Beside its database: it goes with it."""
        return self._folder.index

    def close(self) -> None:
        """Close it and remove its files. May be called more than once."""
        super().close()
        self._folder.remove()


def copy_into(opened: OpenedArchive, folder: MomentFolder, progress: Progress) -> None:
    """Copy an archive's index, where it has one, and its database.

    Raises StorageFullError, StorageFailedError and what ``progress`` raises.
    """
    from db.search.copied_index import copy_index
    from db.storage.database_copy import copy_database
    from db.storage.engine import storage_errors
    from db.storage.originals import storage_os_errors
    from db.usecases.verify_archive import reading_access

    # The index first: it may be behind the records that it follows, never before them.
    copy_index(opened.index_folder, folder.index, opened.store.holds_history)
    database = folder.paths.database
    with storage_os_errors(database), storage_errors(database):
        copy_database(opened.paths.database, database, progress, reading_access(opened))
        database.chmod(0o600)


def part_of(progress: Progress, first: int, last: int) -> Progress:
    """Tells of one part of a work that counts parts of a thousand."""

    def tell(done: int, total: int, what: str = "") -> None:
        progress(first + (last - first) * min(done, total) // max(total, 1), 1000, what)

    return tell

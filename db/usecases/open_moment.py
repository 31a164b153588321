"""Opens an archive as it was known at a moment: a copy that is read, and gone when it is closed.

The copy lies in a private folder of the user's cache and borrows the originals. Its index begins
as a copy of the archive's own and follows from there, so that it can be searched at once.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from db.errors import ArchiveError
from db.model.moments import Moment
from db.paths import moments_root
from db.progress import Progress, silent
from db.storage import Store
from db.storage.moment_folders import MomentFolder, remove_leftovers
from db.storage.turning_back import find_moment, turn_back
from db.usecases.open_archive import OpenedArchive

if TYPE_CHECKING:
    from db.storage.engine import Access

#: Parts of a thousand that copying the database is of the whole.
_COPYING = 300


class OpenedMoment(OpenedArchive):
    """An archive of a past moment; ``close`` takes it away."""

    def __init__(self, store: Store, folder: MomentFolder, moment: Moment) -> None:
        super().__init__(store)
        self._folder = folder
        self._at = moment

    @property
    def moment(self) -> Moment | None:
        """The moment that it shows."""
        return self._at

    @property
    def index_folder(self) -> Path:
        """Beside its database: it goes with it."""
        return self._folder.index

    def close(self) -> None:
        """Close it and remove its files. May be called more than once."""
        super().close()
        self._folder.remove()


def open_moment(
    opened: OpenedArchive, wanted: str | int, progress: Progress = silent
) -> OpenedMoment:
    """The archive as it was known at an instant in UTC (or the beginning of one), or at an event.

    Nothing is written into the archive. ``progress`` counts parts of a thousand. Raises
    MomentError, StorageFullError, StorageFailedError and what ``progress`` raises; then nothing
    is left.
    """
    from db.usecases.verify_archive import reading_access

    with opened.store.reading() as session:
        moment = find_moment(session, wanted)
    remove_leftovers(moments_root())
    folder = MomentFolder(moments_root(), opened.paths.root)
    try:
        _fill(opened, folder, moment, reading_access(opened), progress)
        store = Store.open(folder.paths, read_only=True)
        store.read_only_reason = ArchiveError("as_known", at=moment.asked or moment.at)
    except BaseException:
        folder.remove()
        raise
    return OpenedMoment(store, folder, moment)


def _fill(
    opened: OpenedArchive, folder: MomentFolder, moment: Moment, access: "Access", go_on: Progress
) -> None:
    from db.search.copied_index import copy_index
    from db.storage.database_copy import copy_database
    from db.storage.engine import storage_errors
    from db.storage.originals import storage_os_errors

    # The index first: it may be behind the records that it follows, never before them.
    copy_index(opened.index_folder, folder.index, opened.store.holds_history)
    database = folder.paths.database

    def copied(done: int, total: int) -> None:
        go_on(_COPYING * done // max(total, 1), 1000, "")

    def turned(done: int, total: int, what: str = "") -> None:
        go_on(_COPYING + (1000 - _COPYING) * done // max(total, 1), 1000, what)

    with storage_os_errors(database), storage_errors(database):
        copy_database(opened.paths.database, database, copied, access)
        database.chmod(0o600)
    turn_back(database, moment, folder.name, turned)

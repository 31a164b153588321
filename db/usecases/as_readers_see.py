"""What an open export is made from: an archive that holds nothing of what readers may not see.

Records that are open may still bear words of those that are not: a person the office of a closed
session, a session the theme of a closed document, a document the point that is closed. So tables
for readers come from no filter over the archive, but from a copy that is narrowed down to what a
published copy holds. Its index begins as a copy of the archive's own; both are gone afterwards.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from db.model.access import this_day
from db.paths import moments_root
from db.progress import Progress
from db.storage import Store
from db.storage.moment_folders import MomentFolder, remove_leftovers
from db.usecases.open_archive import OpenedArchive

#: Parts of a thousand after which the database is copied, and it is narrowed down.
_COPIED, _NARROWED = 200, 800


class _Narrowed(OpenedArchive):
    """The copy, with its index beside its database."""

    def __init__(self, store: Store, folder: MomentFolder) -> None:
        super().__init__(store)
        self._folder = folder

    @property
    def index_folder(self) -> Path:
        """Where its index is."""
        return self._folder.index


@contextmanager
def as_readers_see(
    opened: OpenedArchive, progress: Progress, *, openly: bool = True
) -> Iterator[OpenedArchive]:
    """The archive as far as readers may see it today; all of it where that is asked for.

    The archive itself where nothing of it is held. ``progress`` counts parts of a thousand. Raises
    StorageFullError, StorageFailedError and what ``progress`` raises.
    """
    from db.storage.access.narrowing import is_all_open

    day = this_day()
    if openly:
        with opened.store.reading() as session:
            openly = not is_all_open(session, day)
    if not openly:
        yield opened
        return
    remove_leftovers(moments_root())
    folder = MomentFolder(moments_root(), opened.paths.lender or opened.paths.root)
    try:
        _fill(opened, folder, day, progress)
        narrowed = _Narrowed(Store.open(folder.paths, read_only=True), folder)
        try:
            narrowed.wait_for_index(_part(progress, _NARROWED, 1000))
            yield narrowed
        finally:
            narrowed.close()
    finally:
        folder.remove()


def _fill(opened: OpenedArchive, folder: MomentFolder, day: str, progress: Progress) -> None:
    from db.search.copied_index import copy_index
    from db.storage.access.narrowing import narrow
    from db.storage.database_copy import copy_database
    from db.storage.engine import storage_errors
    from db.storage.originals import storage_os_errors
    from db.usecases.verify_archive import reading_access

    # The index first: it may be behind the records that it follows, never before them.
    copy_index(opened.index_folder, folder.index, opened.store.holds_history)
    database = folder.paths.database
    with storage_os_errors(database), storage_errors(database):
        access = reading_access(opened)
        copy_database(opened.paths.database, database, _part(progress, 0, _COPIED), access)
        database.chmod(0o600)
    narrow(database, day, _part(progress, _COPIED, _NARROWED))


def _part(progress: Progress, first: int, last: int) -> Progress:
    """Tells of one part of the work."""

    def tell(done: int, total: int, what: str = "") -> None:
        progress(first + (last - first) * min(done, total) // max(total, 1), 1000, what)

    return tell

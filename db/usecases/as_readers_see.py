"""What an open export is made from: an archive that holds nothing of what readers may not see.

Records that are open may still bear words of those that are not: a person the office of a closed
session, a session the theme of a closed document, a document the point that is closed. So tables
for readers come from no filter over the archive, but from a copy that is narrowed down to what a
published copy holds. Its index begins as a copy of the archive's own; both are gone afterwards.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from db.model.access import this_day
from db.paths import moments_root
from db.progress import Progress
from db.storage import Store
from db.storage.moment_folders import MomentFolder, remove_leftovers
from db.usecases.copied_archive import CopiedArchive, copy_into, part_of
from db.usecases.open_archive import OpenedArchive

#: Parts of a thousand after which the database is copied, and it is narrowed down.
_COPIED, _NARROWED = 200, 800


@contextmanager
def as_readers_see(
    opened: OpenedArchive, progress: Progress, *, openly: bool = True
) -> Iterator[OpenedArchive]:
    """The archive as far as readers may see it today; all of it where that is asked for.

    The archive itself where nothing of it is held. ``progress`` counts parts of a thousand. Raises
    StorageFullError, StorageFailedError and what ``progress`` raises.
    """
    from db.storage.access.narrowing import is_all_open, narrow

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
        copy_into(opened, folder, part_of(progress, 0, _COPIED))
        narrow(folder.paths.database, day, part_of(progress, _COPIED, _NARROWED))
        narrowed = CopiedArchive(Store.open(folder.paths, read_only=True), folder)
    except BaseException:
        folder.remove()
        raise
    try:
        narrowed.wait_for_index(part_of(progress, _NARROWED, 1000))
        yield narrowed
    finally:
        narrowed.close()

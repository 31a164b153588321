"""Opens an archive as it was known at a moment: a copy that is read, and gone when it is closed.

The copy (see ``copied_archive``) is turned back to that moment.
"""

from db.errors import ArchiveError
from db.model.moments import Moment
from db.paths import moments_root
from db.progress import Progress, silent
from db.storage import Store
from db.storage.moment_folders import MomentFolder, remove_leftovers
from db.storage.turning_back import find_moment, turn_back
from db.usecases.copied_archive import CopiedArchive, copy_into, part_of
from db.usecases.open_archive import OpenedArchive

#: Parts of a thousand that copying the database is of the whole.
_COPYING = 300


class OpenedMoment(CopiedArchive):
    """An archive of a past moment."""

    def __init__(self, store: Store, folder: MomentFolder, moment: Moment) -> None:
        super().__init__(store, folder)
        self._at = moment

    @property
    def moment(self) -> Moment | None:
        """The moment that it shows."""
        return self._at


def open_moment(
    opened: OpenedArchive, wanted: str | int, progress: Progress = silent
) -> OpenedMoment:
    """The archive as it was known at an instant in UTC (or the beginning of one), or at an event.

    Nothing is written into the archive. ``progress`` counts parts of a thousand. Raises
    MomentError, StorageFullError, StorageFailedError and what ``progress`` raises; then nothing
    is left.
    """
    with opened.store.reading() as session:
        moment = find_moment(session, wanted)
    remove_leftovers(moments_root())
    folder = MomentFolder(moments_root(), opened.paths.root)
    try:
        copy_into(opened, folder, part_of(progress, 0, _COPYING))
        turn_back(folder.paths.database, moment, folder.name, part_of(progress, _COPYING, 1000))
        store = Store.open(folder.paths, read_only=True)
        store.read_only_reason = ArchiveError("as_known", at=moment.asked or moment.at)
    except BaseException:
        folder.remove()
        raise
    return OpenedMoment(store, folder, moment)

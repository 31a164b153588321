"""A copy for readers: an archive of its own that does not hold what is closed or restricted today.

Made into a folder that somebody names, or as the readers' view into the user's own cache, where it
is kept as long as neither the archive nor the day has changed. What is read is a copy of the
database, in a private folder that is gone afterwards: a large archive takes minutes, and whoever
writes into it would wait for them.
"""

import hashlib
import logging
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from db.errors import ArchiveError
from db.model.access import PublishReport, this_day
from db.paths import ArchivePaths, moments_root, readers_path
from db.progress import Progress, silent
from db.storage import Store
from db.storage.access.published import COPYING, build_published
from db.storage.chain import head
from db.storage.database_copy import copy_database
from db.storage.engine import storage_errors
from db.storage.moment_folders import MomentFolder, remove_leftovers
from db.storage.originals import storage_os_errors
from db.usecases.create_archive import new_archive
from db.usecases.index_place import remove_indexes

if TYPE_CHECKING:
    from db.usecases.open_archive import OpenedArchive

_log = logging.getLogger(__name__)


def publish_copy(
    opened: "OpenedArchive", folder: Path, progress: Progress = silent, day: str = ""
) -> PublishReport:
    """Make ``folder`` such a copy as of a day, today where none is given.

    ``progress`` counts parts of a thousand. Raises ArchiveExistsError, OriginalDamagedError,
    StorageFullError, StorageFailedError and what ``progress`` raises; then nothing is left.
    """
    with (
        new_archive(folder, opened.info.title, "publishing") as store,
        _copied(opened, progress) as source,
    ):
        return build_published(source, store, day or this_day(), progress)


@contextmanager
def _copied(opened: "OpenedArchive", progress: Progress) -> Iterator[Store]:
    """The archive as it is now, to be read for as long as it takes."""
    from db.usecases.verify_archive import reading_access

    def tell(done: int, total: int) -> None:
        progress(COPYING * done // max(total, 1), 1000, "")

    remove_leftovers(moments_root())
    folder = MomentFolder(moments_root(), opened.paths.lender or opened.paths.root)
    database = folder.paths.database
    try:
        with storage_os_errors(database), storage_errors(database):
            copy_database(opened.paths.database, database, tell, reading_access(opened))
            database.chmod(0o600)
        store = Store.open(folder.paths, read_only=True)
        try:
            yield store
        finally:
            store.close()
    finally:
        folder.remove()


def readers_copy(opened: "OpenedArchive", progress: Progress = silent, day: str = "") -> Path:
    """The folder of the copy that shows the archive as readers see it on a day.

    Other copies of the same archive in the cache are thrown away. Raises as ``publish_copy``.
    """
    today = day or this_day()
    place = readers_path(opened.info.uuid)
    with opened.store.reading() as session:
        state = f"{head(session)} {today}"
    name = hashlib.sha256(state.encode()).hexdigest()[:16]
    wanted = place / f"{name}.archive"
    if _is_whole(wanted):
        return wanted
    place.mkdir(parents=True, exist_ok=True, mode=0o700)
    unfinished = place / f"{os.getpid()}.making"
    for left in (unfinished, *place.glob(f".{unfinished.name}.*")):
        shutil.rmtree(left, ignore_errors=True)
    publish_copy(opened, unfinished, progress, today)
    _forget_others(place)
    unfinished.rename(wanted)
    return wanted


def _is_whole(copy: Path) -> bool:
    """Whether a copy in the cache is there, and can still be read; one that cannot is made anew."""
    if not copy.is_dir():
        return False
    try:
        store = Store.open(ArchivePaths(copy), read_only=True)
        try:
            with store.reading() as session:
                head(session)
            reason = store.read_only_reason
        finally:
            store.close()
        return reason is None or reason.code != "integrity_failed"
    except ArchiveError:
        _log.warning("the copy for readers cannot be read; it is made anew", exc_info=True)
        return False


def forget_readers_copies(uuid: str) -> None:
    """Throw away all copies of an archive that readers were shown, finished or not."""
    place = readers_path(uuid)
    _forget_others(place)
    for unfinished in (*place.glob("*.making"), *place.glob(".*.making.*")):
        shutil.rmtree(unfinished, ignore_errors=True)


def _forget_others(place: Path) -> None:
    """Throw older copies away, with their indexes; one that is open on Windows stays."""
    for other in place.glob("*.archive"):
        try:
            store = Store.open(ArchivePaths(other), read_only=True)
        except ArchiveError:
            _log.warning("a former copy for readers cannot be read: %s", other, exc_info=True)
        else:
            store.close()
            remove_indexes(store.info.uuid)
        shutil.rmtree(other, ignore_errors=True)

"""Makes a new archive folder: an empty one that is opened, or one that is filled at once."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from db.errors import ArchiveExistsError
from db.paths import ArchivePaths, keep_out_of_archives
from db.storage import Store
from db.storage.copying import built_beside
from db.storage.originals import storage_os_errors
from db.usecases.open_archive import OpenedArchive


def create_archive(folder: Path, title: str) -> OpenedArchive:
    """Make an archive in ``folder``, which must be missing or empty; an unfinished one is finished.

    Raises ArchiveExistsError, StorageFullError, StorageFailedError.
    """
    return OpenedArchive(Store.create(ArchivePaths(folder), title))


@contextmanager
def new_archive(folder: Path, title: str, what: str) -> Iterator[Store]:
    """An archive to be filled, that takes its place at ``folder`` at the end, whole or not at all.

    Until then it lies beside, under a hidden name with ``what`` in it. Whatever is raised meanwhile
    leaves nothing. Raises ArchiveExistsError, TableError, StorageFullError, StorageFailedError.
    """
    keep_out_of_archives(folder)
    target = folder.absolute()
    with storage_os_errors(folder):
        if target.is_symlink() or (target.exists() and not _is_empty(target)):
            raise ArchiveExistsError(path=str(folder))
        target.parent.mkdir(parents=True, exist_ok=True)
        try:
            with built_beside(target, what) as beside:
                store = Store.create(ArchivePaths(beside), title)
                try:
                    yield store
                finally:
                    store.close()
                with suppress(OSError):  # what is no empty folder any more stays
                    target.rmdir()
        except FileExistsError as error:
            raise ArchiveExistsError(path=str(folder)) from error


def _is_empty(folder: Path) -> bool:
    return folder.is_dir() and not any(folder.iterdir())

"""Makes a new archive folder and opens it."""

from pathlib import Path

from db.paths import ArchivePaths
from db.storage import Store
from db.usecases.open_archive import OpenedArchive


def create_archive(folder: Path, title: str) -> OpenedArchive:
    """Make an archive in ``folder``, which must be missing or empty; an unfinished one is finished.

    Raises ArchiveExistsError, StorageFullError, StorageFailedError.
    """
    return OpenedArchive(Store.create(ArchivePaths(folder), title))

"""Throws the index of an archive away and builds it anew from the records."""

from db.progress import Progress, silent
from db.usecases.open_archive import OpenedArchive


def reindex_archive(opened: OpenedArchive, progress: Progress = silent) -> None:
    """Build the index anew; the old one answers until the new one is whole.

    Raises ``IndexBusyError``, ``Cancelled`` and StorageFailedError.
    """
    opened.index.rebuild(progress)

"""A backup made into an archive again, and opened like any other."""

from pathlib import Path
from typing import TYPE_CHECKING

from db.progress import Progress, silent
from db.storage.restore import restore

if TYPE_CHECKING:
    from db.usecases.open_archive import OpenedArchive


def restore_archive(backup: Path, folder: Path, progress: Progress = silent) -> "OpenedArchive":
    """Restore into a folder that is not there yet, verify it, open it; see ``storage.restore``."""
    from db.usecases.open_archive import open_archive

    restore(backup, folder, progress)
    return open_archive(folder, read_only=False)

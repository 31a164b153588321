"""A backup made into an archive again, and opened like any other."""

from pathlib import Path
from typing import TYPE_CHECKING

from db.paths import keep_out_of_archives
from db.progress import Progress, silent
from db.storage.restore import restore

if TYPE_CHECKING:
    from db.usecases.open_archive import OpenedArchive


def restore_archive(backup: Path, folder: Path, progress: Progress = silent) -> "OpenedArchive":
    """Restore into a folder that is not there yet, verify it, open it; see ``storage.restore``.

    Raises TableError ``output_in_archive`` too. A trial of a backup lies beside it, and may.
    """
    from db.usecases.open_archive import open_archive

    keep_out_of_archives(folder)
    restore(backup, folder, progress)
    return open_archive(folder, read_only=False)

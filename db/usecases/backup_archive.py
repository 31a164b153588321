"""A verified backup of the open archive."""

from pathlib import Path
from typing import TYPE_CHECKING

from db.progress import Progress, silent
from db.storage.backup import back_up
from db.usecases.verify_archive import reading_access

if TYPE_CHECKING:
    from db.usecases.open_archive import OpenedArchive


def backup_archive(opened: "OpenedArchive", destination: Path, progress: Progress = silent) -> Path:
    """Write a backup into a folder, or at a path that is not there yet; see ``storage.backup``."""
    return back_up(opened.paths, reading_access(opened), destination, progress)

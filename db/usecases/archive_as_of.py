"""The archive as it was known on a day: an archive of its own that is opened and searched."""

from pathlib import Path
from typing import TYPE_CHECKING

from db.progress import Progress, silent
from db.storage.as_of import build_as_of
from db.usecases.create_archive import new_archive

if TYPE_CHECKING:
    from db.usecases.open_archive import OpenedArchive


def archive_as_of(
    opened: "OpenedArchive", moment: str, folder: Path, progress: Progress = silent
) -> int:
    """Make ``folder`` an archive that holds what was known at a moment; how many records.

    ``moment`` is an instant in UTC or the beginning of one (``2026-03-12``: the end of that day).
    Raises ArchiveExistsError, MomentError, OriginalDamagedError, StorageFullError,
    StorageFailedError; then nothing is left.
    """
    with new_archive(folder, f"{opened.info.title} ({moment})", "as-of") as store:
        return build_as_of(opened.store, store, moment, progress)

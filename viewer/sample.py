"""The sample archive: made once, through the same path as a user's files. No Qt, no sentences."""

import errno
import shutil
from pathlib import Path

from db import Archive
from db.errors import ArchiveError, ArchiveExistsError
from db.model import ImportReport
from db.progress import Progress, silent
from viewer import assets

#: The sample speaks as its documents do.
_TITLE = "Архив советов"
_KINDS = frozenset({".txt", ".docx", ".pdf", ".html", ".htm"})


def sample_folder() -> Path:
    """Where the sample archive lies unless another place was asked for: among the user's data."""
    from platformdirs import user_data_path

    return user_data_path("council-archive", appauthor=False) / "demo.archive"


def sample_files() -> list[Path]:
    """The sample's source files in the order in which they came in."""
    files = (path for path in assets.sample().rglob("*") if path.suffix in _KINDS)
    return sorted(files, key=lambda path: path.name)


def is_made(folder: Path) -> bool:
    """True if something is there already; half a sample never is."""
    return folder.is_dir() and any(folder.iterdir())


def make_sample(folder: Path, progress: Progress = silent) -> ImportReport:
    """Make the sample archive beside its place and move it there when it is whole.

    What an interrupted run left is made anew; a sample of which nothing could be recorded is not
    kept. Raises ``ArchiveExistsError`` if ``folder`` was
    made in the meantime, ``ArchiveError`` ``archive_locked`` if another program is making it.
    """
    folder.parent.mkdir(parents=True, exist_ok=True)
    unfinished = folder.with_name(f".{folder.name}.unfinished")
    _clear(unfinished)
    with Archive.create(unfinished, _TITLE) as archive:
        report = archive.import_documents(sample_files(), accept=True, progress=progress)
        archive.wait_for_index(progress)
    if report.count("confirmed"):
        _move(unfinished, folder)
    else:
        shutil.rmtree(unfinished)
    return report


def open_sample(progress: Progress = silent) -> Archive:
    """The usual sample archive, open; the first time it is made."""
    folder = sample_folder()
    if not is_made(folder):
        make_sample(folder, progress)
    return Archive.open(folder)


def _clear(unfinished: Path) -> None:
    """Remove what an interrupted run left; not what another program is making right now."""
    if not unfinished.exists():
        return
    try:
        with Archive.open(unfinished) as archive:
            busy = archive.read_only_reason
    except ArchiveError:
        busy = None
    if busy is not None and busy.code == "archive_locked":
        raise busy
    shutil.rmtree(unfinished)


def _move(unfinished: Path, folder: Path) -> None:
    try:
        unfinished.rename(folder)
    except OSError as error:
        shutil.rmtree(unfinished)
        if error.errno in {errno.ENOTEMPTY, errno.EEXIST, errno.ENOTDIR}:
            raise ArchiveExistsError(path=str(folder)) from error
        raise

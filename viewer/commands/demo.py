"""``demo``: makes the sample archive through the same path as a user's files. Opens no window."""

import errno
import shutil
from argparse import Namespace
from pathlib import Path

from db import Archive
from db.errors import ArchiveError, ArchiveExistsError
from viewer import assets
from viewer.commands.output import number, say
from viewer.commands.progress import ProgressLine
from viewer.errors import error_sentence

_TITLE = "Образец архива экспертного совета"
_KINDS = frozenset({".txt", ".docx", ".pdf", ".html", ".htm"})


def run(arguments: Namespace) -> int:
    """Make the archive if there is none; exit status 1 if a sample could not be recorded."""
    folder = demo_folder(arguments)
    if folder.is_dir() and any(folder.iterdir()):
        with Archive.open(folder, read_only=True) as archive:
            meetings = archive.counts().meetings
        say(f"The sample archive is in {folder}: {number(meetings, 'meeting', 'meetings')}.")
        return 0
    return _make(folder)


def demo_folder(arguments: Namespace) -> Path:
    """The folder that was asked for, else one among the user's data."""
    if arguments.folder is not None:
        return Path(arguments.folder).absolute()
    from platformdirs import user_data_path

    return user_data_path("council-archive", appauthor=False) / "demo.archive"


def _make(folder: Path) -> int:
    """Make it beside its place and move it there when it is whole: half a sample is never seen."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    unfinished = folder.with_name(f".{folder.name}.unfinished")
    _clear(unfinished)
    say(f"Making the sample archive in {folder}.")
    with Archive.create(unfinished, _TITLE) as archive, ProgressLine("Reading") as progress:
        report = archive.import_documents(samples(), accept=True, progress=progress)
        archive.wait_for_index(progress)
        counts = archive.counts()
    bad = [one for one in report.outcomes if one.state != "confirmed"]
    for outcome in bad:
        reason = error_sentence(outcome.error) if outcome.error else f"it is “{outcome.state}”"
        say(f"{outcome.name} was not recorded: {reason}")
    _move(unfinished, folder)
    say(
        f"{number(counts.meetings, 'meeting', 'meetings')}, "
        f"{number(counts.resolutions, 'resolution', 'resolutions')}, "
        f"{number(counts.documents, 'document', 'documents')} recorded."
    )
    return 1 if bad else 0


def samples() -> list[Path]:
    """The sample's source files in the order in which they came in."""
    files = (path for path in assets.sample().rglob("*") if path.suffix in _KINDS)
    return sorted(files, key=lambda path: path.name)


def _clear(unfinished: Path) -> None:
    """Remove what an earlier, interrupted run left; not what another run is making right now."""
    if not unfinished.exists():
        return
    try:
        with Archive.open(unfinished) as archive:
            busy = archive.read_only_reason
    except ArchiveError:
        busy = None
    if busy is not None and busy.code == "archive_locked":
        raise busy
    say("An unfinished sample archive was found; it is made anew.")
    shutil.rmtree(unfinished)


def _move(unfinished: Path, folder: Path) -> None:
    try:
        unfinished.rename(folder)
    except OSError as error:
        shutil.rmtree(unfinished)
        if error.errno in {errno.ENOTEMPTY, errno.EEXIST, errno.ENOTDIR}:
            raise ArchiveExistsError(path=str(folder)) from error
        raise

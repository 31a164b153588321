"""Opens an archive for a command that only reads: all of it, or what readers may see.

One of an earlier version is brought up first.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from db import Archive
from db.errors import ReadOnlyArchiveError
from viewer.commands.output import say
from viewer.commands.progress import ProgressLine


@contextmanager
def open_as(folder: Path, *, public: bool) -> Iterator[Archive]:
    """The archive, open for reading; with ``public`` what readers may see of it today."""
    with open_to_read(folder) as archive:
        if not public:
            yield archive
            return
        with ProgressLine("Leaving out what is closed") as progress:
            copy = archive.access.readers_copy(progress)
    with Archive.open(copy, read_only=True) as archive:
        yield archive


def open_to_read(folder: Path) -> Archive:
    """The archive, open for reading. Raises as ``Archive.open``.

    Only whoever may write can bring an archive up to date: it is opened for that first, which
    puts a backup into its folder.
    """
    try:
        return Archive.open(folder, read_only=True)
    except ReadOnlyArchiveError as error:
        if error.params.get("reason") != "older_archive":
            raise
    Archive.open(folder).close()
    say("The archive was brought up to date; a backup from before is in its folder “backups”.")
    return Archive.open(folder, read_only=True)

"""Opens an archive for a command that only reads; one of an earlier version is brought up first."""

from pathlib import Path

from db import Archive
from db.errors import ReadOnlyArchiveError
from viewer.commands.output import say


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

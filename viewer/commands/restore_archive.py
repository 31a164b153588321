"""``restore``: restores a backup into a new folder."""

from argparse import Namespace

from db import Archive
from viewer.commands.progress import ProgressLine


def run(arguments: Namespace) -> int:
    """Restore and verify; print where the archive is."""
    with ProgressLine("Restoring") as progress:
        archive = Archive.restore(arguments.backup, arguments.archive, progress)
    with archive:
        print(archive.paths.root)
    return 0

"""``backup``: writes a verified backup."""

from argparse import Namespace

from db import Archive
from viewer.commands.progress import ProgressLine


def run(arguments: Namespace) -> int:
    """Back up; print where the backup is."""
    with Archive.open(arguments.archive) as archive, ProgressLine("Copying") as progress:
        backup = archive.backup(arguments.destination, progress)
    print(backup)
    return 0

"""``backup``: writes a verified backup."""

from argparse import Namespace

from viewer.commands.open_to_write import open_to_write
from viewer.commands.progress import ProgressLine


def run(arguments: Namespace) -> int:
    """Back up; print where the backup is."""
    with open_to_write(arguments.archive) as archive, ProgressLine("Copying") as progress:
        backup = archive.backup(arguments.destination, progress)
    print(backup)
    return 0

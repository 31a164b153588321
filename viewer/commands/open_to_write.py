"""Opens an archive for a command that changes it, and says what is to be known of its place."""

from pathlib import Path

from db import Archive
from viewer.commands.output import say


def open_to_write(folder: Path, wait: float = 0.0) -> Archive:
    """The archive, as soon as no other program has it open, but after ``wait`` seconds anyhow.

    Raises as ``Archive.open``.
    """
    archive = Archive.open(folder, wait=wait)
    if archive.network:
        say(
            f"The archive lies in a network folder ({archive.network}), whose locks may fail: "
            "change it on one computer at a time, and keep backups on this one."
        )
    return archive

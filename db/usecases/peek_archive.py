"""The first page of an archive that is not open yet. Imports nothing that a window waits for."""

from pathlib import Path

from db.model import FirstPage
from db.paths import ArchivePaths
from db.storage.first_page import peek


def peek_archive(folder: Path, language: str = "ru") -> FirstPage:
    """The archive's head, counts and first resolutions. Raises only ArchiveError."""
    return peek(ArchivePaths(folder), language)

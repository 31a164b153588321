"""A file that a person asked for: whole or not at all, and never inside an archive."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QSaveFile

from db import Archive
from db.errors import TableError


@contextmanager
def saved_file(path: Path) -> Iterator[QSaveFile]:
    """A device whose bytes take the place of ``path`` at the end.

    Whatever is raised meanwhile leaves what was there untouched. A link leads to its file. Raises
    TableError ``table_not_written`` or ``output_in_archive``.
    """
    Archive.keep_out_of_archives(path)
    file = QSaveFile(str(path))
    if not file.open(QSaveFile.OpenModeFlag.WriteOnly):
        raise TableError("table_not_written", path=str(path), detail=file.errorString())
    try:
        yield file
    except BaseException:
        file.cancelWriting()
        raise
    if not file.commit():
        raise TableError("table_not_written", path=str(path), detail=file.errorString())


def save_bytes(path: Path, content: bytes) -> None:
    """Write a file at once; see ``saved_file``."""
    with saved_file(path) as file:
        if file.write(content) != len(content):
            raise TableError("table_not_written", path=str(path), detail=file.errorString())

"""A file that is there whole or not at all: written beside its place, forced out, renamed."""

import errno
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from db.durable import NO_SPACE, open_regular, sync_folder
from db.errors import StorageFullError, TableError
from db.model import new_id
from db.paths import keep_out_of_archives


@contextmanager
def whole_file(target: Path) -> Iterator[BinaryIO]:
    """A new file that takes the name ``target`` at the end, in place of one that is there.

    Whatever is raised meanwhile leaves what was there untouched. A link leads to its file. Raises
    StorageFullError, TableError ``table_not_written`` or ``output_in_archive`` for any other
    refusal.
    """
    keep_out_of_archives(target)
    place = Path(os.path.realpath(target))
    beside = place.with_name(f".{place.name[:100]}.{new_id()}")
    with _told(target):
        if place.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        try:
            with beside.open("xb") as file:
                yield file
                file.flush()
                os.fsync(file.fileno())
            _take_place(beside, place)
        except BaseException:
            beside.unlink(missing_ok=True)
            raise
        sync_folder(place.parent)


def _take_place(beside: Path, place: Path) -> None:
    if place.exists():
        shutil.copymode(place, beside)
    beside.replace(place)


@contextmanager
def _told(target: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if error.errno in NO_SPACE:
            raise StorageFullError(path=str(target)) from error
        raise TableError(path=str(target), detail=error.strerror or str(error)) from error


def whole_content(source: Path, limit: int) -> bytes:
    """What a file holds, at most one byte more than ``limit``.

    Raises OSError, also for what is no file (a pipe, a device): it might have no end.
    """
    with os.fdopen(open_regular(source), "rb") as file:
        return file.read(limit + 1)

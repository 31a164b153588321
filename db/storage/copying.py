"""Copies of files that are safe on the disk and compared with their digest. Nothing of SQLite."""

import hashlib
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from db.durable import sync_folder
from db.model import new_id

_CHUNK = 1 << 20


class ChangedFileError(Exception):
    """A file's bytes are not those that its digest and size promise."""


def _silent(size: int) -> None:
    """Tell nobody how far a copy is."""


def copy_file(
    source: Path, target: Path, mode: int = 0o666, go_on: Callable[[int], None] = _silent
) -> tuple[str, int]:
    """Copy into a new file and force it to the disk; its SHA-256 and size.

    ``go_on`` is told how many bytes are there; what it raises leaves a part of the file. A link is
    not followed. Raises OSError; FileExistsError where there is a target.
    """
    digest, size = hashlib.sha256(), 0
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
    made = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    with (
        open(os.open(source, flags), "rb", buffering=0) as reader,  # noqa: PTH123 - no links
        open(os.open(target, made, mode), "wb", buffering=0) as writer,  # noqa: PTH123 - its mode
    ):
        while chunk := reader.read(_CHUNK):
            digest.update(chunk)
            size += len(chunk)
            rest = memoryview(chunk)
            while rest:
                rest = rest[writer.write(rest) :]
            go_on(size)
        os.fsync(writer.fileno())
    return digest.hexdigest(), size


def copy_checked(source: Path, target: Path, sha256: str, size: int, mode: int = 0o666) -> None:
    """Copy a file whose digest and size are known. Raises OSError, ChangedFileError."""
    if copy_file(source, target, mode) != (sha256, size):
        target.unlink()
        raise ChangedFileError(str(source))


def write_file(path: Path, text: str) -> None:
    """A new small file, forced to the disk. Raises OSError."""
    with path.open("x", encoding="utf-8", newline="\n") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())


def sync_tree(folder: Path) -> None:
    """Force the entries of a folder and of all folders in it to the disk. Raises OSError."""
    for inner in [path for path in folder.rglob("*") if path.is_dir()]:
        sync_folder(inner)
    sync_folder(folder)


@contextmanager
def built_beside(target: Path, what: str) -> Iterator[Path]:
    """A new folder beside ``target`` that takes its name at the end, whole or not at all.

    Whatever is raised meanwhile leaves nothing; a program that is killed leaves the folder beside,
    and nothing at ``target``. Raises OSError; FileExistsError where there is a target by then.
    """
    beside = target.with_name(f".{target.name[:100]}.{what}-{new_id()}")
    beside.mkdir()
    try:
        yield beside
        sync_tree(beside)
        if target.exists() or target.is_symlink():
            raise FileExistsError(f"{target} is there by now")
        beside.rename(target)
    except BaseException:
        shutil.rmtree(beside, ignore_errors=True)
        raise
    sync_folder(target.parent)

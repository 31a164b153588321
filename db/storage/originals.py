"""Originals: the files as received, stored byte-exact under their digest, never changed.

A file is copied to ``staging/``, forced to the disk, read back and compared, renamed into place,
and the folders are forced to the disk. Only then may a row point at it. Until it does, a file of
the same digest in ``staging/`` says that nobody was promised this original: what is in it is of no
account.
"""

import hashlib
import logging
import os
import re
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from db.durable import NO_SPACE, open_regular, sync_folder
from db.errors import ArchiveError, StorageFailedError, StorageFullError, UnreadableFileError
from db.model import new_id
from db.paths import ArchivePaths

_log = logging.getLogger(__name__)
_CHUNK = 1 << 20
_DIGEST = re.compile(r"[0-9a-f]{64}")
_MEDIA_TYPES = {
    ".txt": "text/plain",
    ".md": "text/markdown",
    ".csv": "text/csv",
    ".htm": "text/html",
    ".html": "text/html",
    ".xhtml": "application/xhtml+xml",
    ".mht": "multipart/related",
    ".xml": "application/xml",
    ".json": "application/json",
    ".pdf": "application/pdf",
    ".rtf": "application/rtf",
    ".doc": "application/msword",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".odt": "application/vnd.oasis.opendocument.text",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ".pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    ".eml": "message/rfc822",
    ".msg": "application/vnd.ms-outlook",
    ".zip": "application/zip",
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".tif": "image/tiff",
    ".tiff": "image/tiff",
}


@dataclass(frozen=True, slots=True)
class StoredOriginal:
    """An original that lies in its place, safe on the disk."""

    sha256: str
    filename: str
    media_type: str
    size: int


@dataclass(frozen=True, slots=True)
class Staged:
    """A file whose copy is safe on the disk, but not in its place."""

    path: Path
    original: StoredOriginal


def media_type(filename: str) -> str:
    """The media type by the name's ending; ``application/octet-stream`` for an unknown one."""
    return _MEDIA_TYPES.get(Path(filename).suffix.lower(), "application/octet-stream")


def printable_name(path: Path) -> str:
    """The file's name as text that can be stored; bytes that are no UTF-8 become U+FFFD."""
    return os.fsencode(path.name).decode("utf-8", "replace")


def take_in(
    paths: ArchivePaths, source: Path, limit: int, name: str | None = None
) -> StoredOriginal:
    """Copy a file of at most ``limit`` bytes into the archive, under its own name or another.

    Raises UnreadableFileError (``file_missing``, ``file_is_folder``, ``file_empty``,
    ``file_too_large``, ``file_unreadable``), StorageFullError, StorageFailedError; then nothing
    is left behind.
    """
    staged = stage(paths, source, limit, name)
    put(paths, staged)
    return staged.original


def stage(paths: ArchivePaths, source: Path, limit: int, name: str | None = None) -> Staged:
    """Copy a file into ``staging/``, force it to the disk and read it back. Raises as above."""
    name = name or printable_name(source)
    staged = paths.staging / new_id()
    try:
        with _reading_errors(name):
            handle = _open_source(source, name, limit)
        try:
            digest, size = _copy(handle, staged, name, limit)
        finally:
            os.close(handle)
        if not size:
            raise UnreadableFileError("file_empty", name=name)
        with storage_os_errors(staged):
            if digest_of(staged) != digest:
                raise StorageFailedError(path=str(staged), detail="read back differs")
    except (ArchiveError, OSError):
        _drop(staged)
        raise
    return Staged(staged, StoredOriginal(digest, name, media_type(name), size))


def put(paths: ArchivePaths, staged: Staged) -> None:
    """Put a copy in its place, for good; what was half done before is done to the end.

    Raises StorageFullError, StorageFailedError; then the copy is gone.
    """
    try:
        with storage_os_errors(staged.path):
            _put(paths, staged)
    except ArchiveError:
        _drop(staged.path)
        raise


def _drop(staged: Path) -> None:
    """Take away what was on its way in. Never raises: a disk may refuse this as well."""
    try:
        staged.unlink(missing_ok=True)
    except OSError:
        _log.warning("the next opening clears %s away", staged.name, exc_info=True)


def digest_of(path: Path) -> str:
    """SHA-256 of a file as the disk has it, 64 hex digits. Raises OSError."""
    digest = hashlib.sha256()
    with path.open("rb", buffering=0) as file:
        if hasattr(os, "posix_fadvise"):
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        while chunk := file.read(_CHUNK):
            digest.update(chunk)
    return digest.hexdigest()


def settle(paths: ArchivePaths, digest: str) -> None:
    """Note that a row points at the original by now: it stays for good. Never raises."""
    try:
        (paths.staging / digest).unlink(missing_ok=True)
    except OSError:
        _log.warning("the next opening settles %s", digest, exc_info=True)


def note(paths: ArchivePaths, staged: Staged) -> None:
    """Note of a copy that nobody was promised it, before it is put in its place. Raises OSError.

    The note is a second name of the copy, where there can be one: to make a file and to take it
    away again costs a quarter of what the system does for an original, and ext4 passes over what
    is just gone again and again when others are made.
    """
    place = paths.staging / staged.original.sha256
    if os.name != "nt":  # there a name of what cannot be written to cannot be taken away
        with suppress(OSError):
            os.link(staged.path, place)
            return
    place.touch()


def unsettled(paths: ArchivePaths) -> frozenset[str]:
    """The digests of originals that lie in their place, but may have no row. Raises OSError."""
    if not paths.staging.is_dir():
        return frozenset()
    return frozenset(entry.name for entry in paths.staging.iterdir() if _is_note(entry))


def clear_staging(paths: ArchivePaths, is_known: Callable[[str], bool]) -> int:
    """Remove what was on its way in when the program died; how many files that were.

    ``is_known`` says whether a row points at an original with that digest. Folders that were
    empty, and so were lost when the archive was packed or copied, are made again.
    """
    removed = 0
    with storage_os_errors(paths.staging):
        for folder in (paths.originals, paths.staging):
            folder.mkdir(exist_ok=True)
        for leftover in paths.staging.iterdir():
            if _is_note(leftover):
                if is_known(leftover.name):
                    leftover.unlink()
                    continue
                paths.original(leftover.name).unlink(missing_ok=True)
            if leftover.is_file() or leftover.is_symlink():
                leftover.unlink()
                removed += 1
            elif leftover.is_dir():
                shutil.rmtree(leftover)
    return removed


@contextmanager
def unpacking_folder(paths: ArchivePaths) -> Iterator[Path]:
    """A folder for what is taken out of a received file; it is gone afterwards."""
    folder = paths.staging / new_id()
    with storage_os_errors(folder):
        folder.mkdir(mode=0o700)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)  # the next opening clears what is left


def _is_note(entry: Path) -> bool:
    return _DIGEST.fullmatch(entry.name) is not None and entry.is_file()


@contextmanager
def storage_os_errors(path: Path) -> Iterator[None]:
    """Turn what the operating system raises while writing into the archive's errors."""
    try:
        yield
    except OSError as error:
        if error.errno in NO_SPACE:
            raise StorageFullError(path=str(path)) from error
        raise StorageFailedError(path=str(path), detail=error.strerror or str(error)) from error


@contextmanager
def _reading_errors(name: str) -> Iterator[None]:
    try:
        yield
    except FileNotFoundError as error:
        raise UnreadableFileError("file_missing", name=name) from error
    except OSError as error:
        raise UnreadableFileError(
            "file_unreadable", name=name, detail=error.strerror or str(error)
        ) from error


def _open_source(source: Path, name: str, limit: int) -> int:
    if source.is_dir():
        raise UnreadableFileError("file_is_folder", name=name)
    handle = open_regular(source)
    size = os.fstat(handle).st_size
    if size <= limit:
        return handle
    os.close(handle)
    raise UnreadableFileError("file_too_large", name=name, size=size, limit=limit)


def _copy(handle: int, staged: Path, name: str, limit: int) -> tuple[str, int]:
    digest, size = hashlib.sha256(), 0
    with storage_os_errors(staged), staged.open("xb", buffering=0) as target:
        while True:
            with _reading_errors(name):
                chunk = os.read(handle, _CHUNK)
            if not chunk:
                break
            size += len(chunk)
            if size > limit:
                raise UnreadableFileError("file_too_large", name=name, size=size, limit=limit)
            digest.update(chunk)
            rest = memoryview(chunk)
            while rest:
                rest = rest[target.write(rest) :]
        if hasattr(os, "fchmod"):
            os.fchmod(target.fileno(), 0o444)
        os.fsync(target.fileno())
    return digest.hexdigest(), size


def _put(paths: ArchivePaths, staged: Staged) -> None:
    digest = staged.original.sha256
    target = paths.original(digest)
    if target.exists():
        if digest_of(target) != digest:
            raise StorageFailedError(path=str(target), detail="the stored original is damaged")
        staged.path.unlink(missing_ok=True)
    else:
        for folder in (target.parent.parent, target.parent):
            folder.mkdir(exist_ok=True)
            sync_folder(folder.parent)  # also of one that was there, see below
        note(paths, staged)
        sync_folder(paths.staging)
        staged.path.replace(target)
    # Also for one that was there: the program may have died before it forced the folder out.
    sync_folder(target.parent)
    sync_folder(paths.staging)

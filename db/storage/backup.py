"""A backup: a folder with a copy of the database, the originals, and a manifest of digests.

It is built beside its place and renamed into it only when it has been read back and found whole.
The database is copied with SQLite's own backup interface: never as a file, which would drop the
locks of everybody in this process. This one holds all that it needs; those that the program makes
by itself share their originals (``db.storage.backups``).
"""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from db.durable import sync_folder
from db.errors import BackupError
from db.model import RecordType
from db.paths import ArchivePaths, keep_out_of_archives
from db.progress import Progress, silent
from db.storage import manifest
from db.storage.backup_files import originals_in
from db.storage.backups.state import state_of
from db.storage.chain import Head
from db.storage.copying import (
    ChangedFileError,
    built_beside,
    copy_checked,
    copy_file,
    write_file,
)
from db.storage.database_copy import copy_database
from db.storage.engine import Access, connect, storage_errors
from db.storage.instants import now
from db.storage.manifest import BackupFile, Manifest
from db.storage.originals import digest_of, storage_os_errors

SUFFIX = ".archive-backup"
#: Bytes of an archive's name in those of its backups: a whole path may have 512 for SQLite.
_LONGEST = 60


def back_up(
    paths: ArchivePaths, access: Access, destination: Path, progress: Progress = silent
) -> Path:
    """Write a verified backup of an open archive; where it is.

    ``destination`` is a folder (the backup goes into it, named after the archive and the local
    time) or a path that is not there yet. ``progress`` counts files. Raises BackupError with the
    detail ``exists``, ``parent_missing``, ``inside_archive``, ``database_damaged``, or, with the
    param ``file``, ``original_missing`` and ``original_changed``; StorageFullError,
    StorageFailedError; and whatever ``progress`` raises. Then nothing is left.
    """
    with backup_failures(destination):
        target = _place(paths, destination)
    with backup_failures(target), built_beside(target, "unfinished") as folder:
        head, originals = copy_records(paths, access, folder, target, progress)
        for done, original in enumerate(originals):
            progress(done, 2 * len(originals), original.path)
            _copy_original(paths, original, folder, target)
        complete = replace(head, files=(*head.files, *originals))
        write_file(folder / manifest.NAME, complete.to_json() + "\n")
        read_back(folder, target, progress)
    return target


def copy_records(
    paths: ArchivePaths, access: Access, folder: Path, target: Path, progress: Progress
) -> tuple[Manifest, list[BackupFile]]:
    """Copy the database and the README into ``folder`` and check the copy.

    A manifest that names those two, and the originals that are still to be copied.
    """
    copy = folder / manifest.DATABASE
    progress(0, 0, manifest.DATABASE)
    with storage_errors(copy):
        copy_database(
            paths.database, copy, lambda done, total: progress(0, 0, manifest.DATABASE), access
        )
    _force(copy)
    head, originals = _read_copy(copy, target)
    files = [_described(folder, manifest.DATABASE)]
    if paths.readme.is_file():
        digest, size = copy_file(paths.readme, folder / manifest.README)
        files.append(BackupFile(manifest.README, size, digest))
    return replace(head, files=tuple(files), origin=manifest.origin_of(paths.root)), originals


def backup_name(root: Path, moment: datetime, kind: str = "") -> str:
    """The name of a backup of the archive in ``root``, made at that moment."""
    return f"{archive_name(root)}-{kind}{moment:%Y%m%d-%H%M%S}{SUFFIX}"


def archive_name(root: Path) -> str:
    """How an archive's folder is called, without its ending; of a long name the beginning.

    So much that the names that are made of it are short enough for any file system.
    """
    name = root.absolute().name.removesuffix(".archive") or "archive"
    encoded = os.fsencode(name)
    return name if len(encoded) <= _LONGEST else encoded[:_LONGEST].decode("utf-8", "ignore")


def _place(paths: ArchivePaths, destination: Path) -> Path:
    target = destination.absolute()
    if target.is_dir():
        name = backup_name(paths.root, datetime.now(UTC).astimezone())
        target = free_name(target / name)
    elif target.exists() or target.is_symlink():
        raise BackupError(path=str(target), detail="exists")
    if not target.parent.is_dir():
        raise BackupError(path=str(target), detail="parent_missing")
    root = paths.root.resolve()
    inside = target.parent.resolve()
    if inside.is_relative_to(root) and not inside.is_relative_to(paths.backups.resolve()):
        raise BackupError(path=str(target), detail="inside_archive")
    keep_out_of_archives(target, paths.backups)
    return target


def free_name(target: Path) -> Path:
    """The name, or the first of its numbered fellows that is not taken."""
    stem, number = target.name.removesuffix(SUFFIX), 2
    while target.exists():
        target = target.with_name(f"{stem}-{number}{SUFFIX}")
        number += 1
    return target


@contextmanager
def backup_failures(target: Path) -> Iterator[None]:
    """Turn what the operating system raises into the archive's errors."""
    with storage_os_errors(target):
        try:
            yield
        except FileExistsError as error:
            raise BackupError(path=str(target), detail="exists") from error


def _force(path: Path) -> None:
    """Force a file that SQLite has closed to the disk: nobody else has this copy open."""
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
    sync_folder(path.parent)


def _read_copy(copy: Path, target: Path) -> tuple[Manifest, list[BackupFile]]:
    """Check the copied database; its head for the manifest, and the originals it knows."""
    from db.storage.integrity import database_problems

    try:
        with closing(connect(copy, Access.READ_ONLY)) as connection:
            if not (problems := database_problems(connection)):
                return _head(connection), list(originals_in(connection))
            fault = problems[0].detail
    except (sqlite3.Error, TypeError, ValueError) as error:
        raise BackupError(path=str(target), detail="database_damaged", file=str(error)) from error
    raise BackupError(path=str(target), detail="database_damaged", file=fault)


def _head(connection: sqlite3.Connection) -> Manifest:
    uuid, title = connection.execute("SELECT uuid, title FROM archive").fetchone()
    found = dict(
        connection.execute(
            "SELECT type, count(*) FROM record WHERE binned_at IS NULL GROUP BY type"
        ).fetchall()
    )
    counts = {kind.value: int(found.get(kind.value, 0)) for kind in RecordType}
    counts["inbox"] = int(connection.execute("SELECT count(*) FROM inbox").fetchone()[0])
    chain = connection.execute("SELECT seq, digest FROM event ORDER BY seq DESC LIMIT 1").fetchone()
    last = Head(*(chain or (0, "")))
    state = state_of(connection)
    return Manifest(uuid, title, now(), last.seq, counts, files=(), head=str(last), state=state)


def _described(folder: Path, name: str) -> BackupFile:
    path = folder / name
    return BackupFile(name, path.stat().st_size, digest_of(path))


def _copy_original(paths: ArchivePaths, original: BackupFile, folder: Path, target: Path) -> None:
    source, copy = paths.original(original.sha256), original.below(folder)
    copy.parent.mkdir(parents=True, exist_ok=True)
    if source.is_symlink() or not source.is_file():
        raise BackupError(path=str(target), detail="original_missing", file=original.sha256)
    try:
        copy_checked(source, copy, original.sha256, original.size)
    except ChangedFileError as error:
        raise BackupError(
            path=str(target), detail="original_changed", file=original.sha256
        ) from error


def read_back(folder: Path, target: Path, progress: Progress) -> None:
    """Read every file that lies in a backup from the disk again.

    Raises BackupError ``file_changed``.
    """
    listed = manifest.read_manifest(folder).files
    for done, file in enumerate(listed):
        progress(len(listed) + done, 2 * len(listed), file.path)
        path = file.below(folder)
        if path.stat().st_size != file.size or digest_of(path) != file.sha256:
            raise BackupError(path=str(target), detail="file_changed", file=file.path)
    progress(2 * len(listed), 2 * len(listed))

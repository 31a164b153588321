"""A backup made into an archive again: checked, copied beside, checked, renamed into place."""

import sqlite3
from contextlib import closing
from pathlib import Path

from db.errors import ArchiveExistsError, BackupError
from db.paths import ArchivePaths
from db.progress import Progress, silent
from db.storage import manifest
from db.storage.backup_files import files_of
from db.storage.copying import ChangedFileError, built_beside, copy_checked, write_file
from db.storage.engine import APPLICATION_ID, Access, connect, read_marks
from db.storage.integrity import database_problems
from db.storage.manifest import BackupFile, Manifest
from db.storage.migrating import check_known
from db.storage.originals import storage_os_errors
from db.storage.readme import README
from db.storage.restored_note import note_restored


def restore(backup: Path, folder: Path, progress: Progress = silent) -> None:
    """Make a new archive folder out of a backup. The archive is not opened.

    ``progress`` counts files. Raises ArchiveExistsError where there is anything; BackupError with
    the detail ``not_a_backup``, ``newer_backup``, ``manifest_unreadable``, ``database_damaged``,
    or, with the param ``file``, ``file_missing`` and ``file_changed``; NewerArchiveError,
    StorageFullError, StorageFailedError; and whatever ``progress`` raises.
    Then nothing is left.
    """
    listed = manifest.read_manifest(backup)
    target = folder.absolute()
    if target.exists() or target.is_symlink():
        raise ArchiveExistsError(path=str(folder))
    with storage_os_errors(target):
        target.parent.mkdir(parents=True, exist_ok=True)
        try:
            with built_beside(target, "restoring") as beside:
                _fill(backup, ArchivePaths(beside), listed, progress)
        except FileExistsError as error:
            raise ArchiveExistsError(path=str(folder)) from error


def _fill(backup: Path, paths: ArchivePaths, listed: Manifest, progress: Progress) -> None:
    for inner in (paths.originals, paths.backups, paths.staging):
        inner.mkdir()
    total = len(listed.files) + listed.beside[0]
    for done, file in enumerate(listed.files):
        progress(done, total, file.path)
        _copy(backup, paths, listed, file)
    files = files_of(backup, listed, paths.database)
    for done, file in enumerate(files[len(listed.files) :], len(listed.files)):
        progress(done, total, file.path)
        _copy(backup, paths, listed, file)
    if not paths.readme.exists():
        write_file(paths.readme, README.format(title=listed.title))
    _check_copy(backup, paths, listed, files)
    note_restored(paths)
    progress(total, total)


def _copy(backup: Path, paths: ArchivePaths, listed: Manifest, file: BackupFile) -> None:
    source, target = listed.place_of(backup, file), file.below(paths.root)
    target.parent.mkdir(parents=True, exist_ok=True)
    if source.is_symlink() or not source.is_file():
        raise BackupError(path=str(backup), detail="file_missing", file=file.path)
    mode = 0o444 if file.is_original else 0o666
    try:
        copy_checked(source, target, file.sha256, file.size, mode)
    except ChangedFileError as error:
        raise BackupError(path=str(backup), detail="file_changed", file=file.path) from error


def _check_copy(
    backup: Path, paths: ArchivePaths, listed: Manifest, files: list[BackupFile]
) -> None:
    """The database is whole, is the one that the manifest names, and has all its originals."""
    try:
        with closing(connect(paths.database, Access.READ_ONLY)) as connection:
            # The schema is left to opening, which migrates an archive of an earlier version.
            problems = database_problems(connection, schema=False)
            application, version = read_marks(connection)
            names = connection.execute("SELECT version_num FROM alembic_version").fetchall()
            known = connection.execute("SELECT sha256, size FROM original").fetchall()
            head = connection.execute("SELECT uuid FROM archive").fetchall()
    except sqlite3.Error as error:
        raise BackupError(path=str(backup), detail="database_damaged", file=str(error)) from error
    if application != APPLICATION_ID:
        raise BackupError(path=str(backup), detail="not_a_backup")
    check_known(paths.database, version, tuple(str(name) for (name,) in names))
    if problems or head != [(listed.uuid,)]:
        fault = problems[0].detail if problems else "uuid"
        raise BackupError(path=str(backup), detail="database_damaged", file=fault)
    held = {(file.sha256, file.size) for file in files if file.is_original}
    for original in known:
        if original not in held:
            raise BackupError(path=str(backup), detail="file_missing", file=str(original[0]))

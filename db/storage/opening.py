"""What is checked before an archive is used, and how far it may then be used.

Checked at every opening: that it is an archive, that no later program has had it, that its schema
is this program's and holds no trigger and no view. SQLite's own check of the pages takes about
30 seconds for a gigabyte that is not in memory; so it runs at opening for files up to
``ALWAYS_CHECKED`` bytes, and for larger ones only when the archive was not closed properly, for at
most ``CHECK_SECONDS``. The whole check of any archive is ``verify``.
"""

import os
import sqlite3
from contextlib import closing
from dataclasses import dataclass

from db.errors import (
    ArchiveError,
    DamagedArchiveError,
    NotAnArchiveError,
    ReadOnlyArchiveError,
    StorageFailedError,
)
from db.paths import ArchivePaths
from db.storage.engine import (
    APPLICATION_ID,
    Access,
    archive_error,
    check_integrity,
    connect,
    hot_journal,
    intruders,
    on_read_only_medium,
    read_marks,
    schema_differences,
    storage_errors,
)
from db.storage.lock import ArchiveLock
from db.storage.migrating import HEAD, check_known, migrate
from db.storage.originals import clear_staging
from db.storage.tables import Base

ALWAYS_CHECKED = 32 << 20
CHECK_SECONDS = 10.0


@dataclass(frozen=True, slots=True)
class Opening:
    """How an archive may be used. ``reason`` is why it may not be changed; None if it may.

    ``lock`` is held exactly when it may be changed.
    """

    access: Access
    lock: ArchiveLock | None
    reason: ArchiveError | None


def open_folder(paths: ArchivePaths, *, read_only: bool, wait: float = 0.0) -> Opening:
    """Check an archive folder, take its lock, migrate it if it is older, clear its staging.

    Where another program has the lock it is waited for at most ``wait`` seconds.

    Raises NotAnArchiveError, NewerArchiveError, DamagedArchiveError, StorageFailedError; for an
    older archive that may not be written to, ReadOnlyArchiveError with that reason.
    """
    if not paths.root.exists():
        raise NotAnArchiveError("archive_missing", path=str(paths.root))
    if not paths.root.is_dir() or not (paths.database.is_file() or _has_originals(paths)):
        raise NotAnArchiveError(path=str(paths.root))
    if not paths.database.is_file():
        raise DamagedArchiveError(path=str(paths.database), detail="missing")
    lock, reason = _take_lock(paths, wait, read_only=read_only)
    try:
        if lock is not None and not _can_write(paths):
            lock.release()
            lock, reason = None, ArchiveError("folder_read_only")
        opening = _check(paths, lock, reason)
        if opening.lock is None and lock is not None:
            lock.release()
    except BaseException:
        if lock is not None:
            lock.release()
        raise
    return opening


def _has_originals(paths: ArchivePaths) -> bool:
    """True where this is what is left of an archive, not a folder of something else."""
    try:
        return paths.readme.is_file() and any(paths.originals.iterdir())
    except OSError:
        return False


def _take_lock(
    paths: ArchivePaths, wait: float, *, read_only: bool
) -> tuple[ArchiveLock | None, ArchiveError | None]:
    if read_only:
        return None, ArchiveError("asked_for")
    lock = ArchiveLock(paths.lock)
    try:
        taken = lock.acquire(wait)
    except OSError:
        # Whatever forbids making or locking a file here forbids changing the archive.
        return None, ArchiveError("folder_read_only")
    return (lock, None) if taken else (None, ArchiveError("archive_locked"))


def _can_write(paths: ArchivePaths) -> bool:
    """True if a transaction for writing begins. Raises DamagedArchiveError, StorageFailedError."""
    try:
        with storage_errors(paths.database), closing(connect(paths.database, Access.WRITE)) as to:
            to.execute("BEGIN IMMEDIATE")
            to.execute("ROLLBACK")
    except ReadOnlyArchiveError:
        return False
    return True


def _check(paths: ArchivePaths, lock: ArchiveLock | None, reason: ArchiveError | None) -> Opening:
    access = _reading_access(paths, reason)
    with storage_errors(paths.database), closing(connect(paths.database, access)) as connection:
        version = _check_marks(paths, connection)
        if intruders(connection):
            return Opening(Access.READ_ONLY, None, ArchiveError("schema_foreign"))
        unclean = lock is not None and lock.was_unclean
        if not _is_sound(paths, connection, unclean=unclean):
            return Opening(Access.READ_ONLY, None, ArchiveError("integrity_failed"))
    if version < HEAD:
        if reason is not None:
            raise ReadOnlyArchiveError(reason="older_archive")
        migrate(paths, version)
    with storage_errors(paths.database), closing(connect(paths.database, access)) as connection:
        if schema_differences(connection, Base.metadata):
            return Opening(Access.READ_ONLY, None, ArchiveError("schema_foreign"))
        if _is_published(connection):
            return Opening(_ro(access), None, ArchiveError("published_copy"))
        if lock is not None:
            clear_staging(paths, lambda digest: _is_original(connection, digest))
    return Opening(access, lock, reason)


def _is_published(connection: sqlite3.Connection) -> bool:
    """Whether it is a copy for readers: nobody changes that."""
    return connection.execute("SELECT 1 FROM publication").fetchone() is not None


def _ro(access: Access) -> Access:
    return Access.READ_ONLY if access is Access.QUERY else access


def _is_original(connection: sqlite3.Connection, digest: str) -> bool:
    found = connection.execute("SELECT 1 FROM original WHERE sha256 = ?", (digest,))
    return found.fetchone() is not None


def _reading_access(paths: ArchivePaths, reason: ArchiveError | None) -> Access:
    """Reading may have to roll back what a writer left behind when it died; mostly it may not."""
    if reason is None or reason.code == "archive_locked":
        return Access.QUERY
    if hot_journal(paths.database) and os.access(paths.root, os.W_OK):
        return Access.QUERY
    if on_read_only_medium(paths.root) and not hot_journal(paths.database):
        return Access.IMMUTABLE
    return Access.READ_ONLY


def _check_marks(paths: ArchivePaths, connection: sqlite3.Connection) -> int:
    try:
        application, version = read_marks(connection)
        if application != APPLICATION_ID:
            if not application and _has_originals(paths) and _is_blank(connection):
                raise DamagedArchiveError(path=str(paths.database), detail="empty")
            raise NotAnArchiveError(path=str(paths.root))
        names = tuple(
            str(name) for (name,) in connection.execute("SELECT version_num FROM alembic_version")
        )
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_ERROR:
            raise DamagedArchiveError(path=str(paths.database), detail=str(error)) from error
        raise archive_error(error, paths.database) from error
    check_known(paths.database, version, names)
    return version


def _is_blank(connection: sqlite3.Connection) -> bool:
    return connection.execute("SELECT 1 FROM sqlite_master").fetchone() is None


def _is_sound(paths: ArchivePaths, connection: sqlite3.Connection, *, unclean: bool) -> bool:
    try:
        size = paths.database.stat().st_size
    except OSError as error:
        raise StorageFailedError(path=str(paths.database), detail=str(error)) from error
    if size > ALWAYS_CHECKED and not unclean:
        return True
    return not check_integrity(connection, quick=True, seconds=CHECK_SECONDS)

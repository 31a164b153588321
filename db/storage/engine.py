"""SQLite as the archive uses it: settings, transactions, limits, checks. Nothing else knows SQLite.

The settings are the ones that lost no acknowledged record in simulated power losses: a rollback
journal that is deleted, synchronous EXTRA. The live database is only ever opened by SQLite itself:
closing any other handle of the same process on that file would drop SQLite's locks.
"""

import os
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path

from sqlalchemy import Connection, Engine, MetaData, create_engine, event
from sqlalchemy.exc import DBAPIError, IntegrityError, SQLAlchemyError
from sqlalchemy.orm import Session
from sqlalchemy.orm.exc import StaleDataError
from sqlalchemy.pool import QueuePool

from db.errors import (
    ArchiveError,
    DamagedArchiveError,
    ReadOnlyArchiveError,
    StaleRecordError,
    StorageFailedError,
    StorageFullError,
)
from db.progress import never

#: Marks the file as an archive of this program: the letters CARC.
APPLICATION_ID = 0x43415243
BUSY_SECONDS = 15.0
#: Prepared statements that a connection keeps. Many name as many ids as were asked for and never
#: come again: Python's own 128 of them took 8 MB of a connection, these take 3.
_STATEMENTS = 24
#: A progress handler is called every so many instructions of SQLite's machine.
_HANDLER_STEP = 100_000
#: A disk with less than this left is called full, whatever the failed call was named.
_NEARLY_NOTHING = 64 * 1024

_ALWAYS = (
    "PRAGMA busy_timeout = 15000",
    "PRAGMA foreign_keys = ON",
    "PRAGMA synchronous = EXTRA",
    "PRAGMA cell_size_check = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA mmap_size = 0",
)
#: Pages (of 4 KB) that a change may hold in memory: 10,000 records take 100 MB. One that holds more
#: writes into the database before its commit, and from then on nobody can read. No multiple of 256:
#: SQLite takes that for "never", and would hold all of any change.
_PAGES_IN_MEMORY = 131_071


class Access(StrEnum):
    """How a connection may touch the database."""

    CREATE = "create"  # makes the file if there is none
    WRITE = "write"
    MIGRATE = "migrate"  # writes, and may take tables apart: foreign keys are checked at the end
    QUERY = "query"  # reads an archive that somebody may write to; rolls a hot journal back
    READ_ONLY = "read_only"  # never writes a byte
    IMMUTABLE = "immutable"  # a medium that cannot change: no locks either


_WRITES = frozenset({Access.CREATE, Access.WRITE, Access.MIGRATE})
_URI = {
    Access.CREATE: "mode=rwc",
    Access.WRITE: "mode=rw",
    Access.MIGRATE: "mode=rw",
    Access.QUERY: "mode=rw",
    Access.READ_ONLY: "mode=ro",
    Access.IMMUTABLE: "mode=ro&immutable=1",
}


def connect(database: Path, access: Access) -> sqlite3.Connection:
    """A connection with all settings, in autocommit. Raises ``sqlite3.Error``."""
    connection = sqlite3.connect(
        f"{database.absolute().as_uri()}?{_URI[access]}",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        timeout=BUSY_SECONDS,
        cached_statements=_STATEMENTS,
    )
    try:
        for statement in _ALWAYS:
            connection.execute(statement)
        if access is Access.MIGRATE:
            connection.execute("PRAGMA foreign_keys = OFF")
        if access in _WRITES:
            connection.execute("PRAGMA journal_mode = DELETE")
            connection.execute(f"PRAGMA cache_spill = {_PAGES_IN_MEMORY:d}")
        else:
            connection.execute("PRAGMA query_only = ON")
    except UnicodeDecodeError as error:
        # What SQLite says of a damaged schema holds the damaged bytes.
        connection.close()
        raise sqlite3.DatabaseError("the schema is damaged") from error
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def make_engine(database: Path, access: Access) -> Engine:
    """An engine whose transactions begin at once: IMMEDIATE for writing, plain for reading."""
    writes = access in _WRITES
    engine = create_engine(
        "sqlite+pysqlite://",
        creator=lambda: connect(database, access),
        poolclass=QueuePool,
        pool_size=1 if writes else 4,
        max_overflow=0 if writes else 8,
    )

    def on_begin(connection: Connection) -> None:
        if writes:
            connection.exec_driver_sql("BEGIN IMMEDIATE")
            # Rows of one transaction may point at each other whatever their order.
            connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
        else:
            connection.exec_driver_sql("BEGIN")

    event.listen(engine, "begin", on_begin)
    return engine


# Failures ---------------------------------------------------------------------------------------


@contextmanager
def storage_errors(path: Path) -> Iterator[None]:
    """Turn what SQLite and SQLAlchemy raise into the archive's own errors."""
    try:
        yield
    except StaleDataError as error:
        raise StaleRecordError(id="") from error
    except DBAPIError as error:
        raise archive_error(error.orig or error, path) from error
    except SQLAlchemyError as error:
        raise StorageFailedError(path=str(path), detail=str(error)) from error
    except sqlite3.Error as error:
        raise archive_error(error, path) from error
    except UnicodeDecodeError as error:
        raise DamagedArchiveError(path=str(path), detail=str(error)) from error


def archive_error(error: BaseException, path: Path) -> ArchiveError:
    """The error of the archive that says what SQLite's error means."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code == sqlite3.SQLITE_FULL or (code == sqlite3.SQLITE_IOERR and _is_full(path)):
        return StorageFullError(path=str(path))
    if code in {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}:
        return DamagedArchiveError(path=str(path), detail=str(error))
    if code == sqlite3.SQLITE_READONLY:
        return ReadOnlyArchiveError(reason="folder_read_only")
    if code in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
        return StorageFailedError(path=str(path), detail="busy")
    return StorageFailedError(path=str(path), detail=str(error))


def _is_full(path: Path) -> bool:
    import shutil

    try:
        return shutil.disk_usage(path.parent).free < _NEARLY_NOTHING
    except OSError:
        return False


# Limits -----------------------------------------------------------------------------------------


@contextmanager
def time_limit(
    session: Session, seconds: float, is_unwanted: Callable[[], bool] = never
) -> Iterator[None]:
    """Interrupt whatever a session's connection computes after ``seconds``: an endless view.

    Also as soon as it ``is_unwanted``: a long sort for somebody who has asked for another one.
    """
    connection = session.connection().connection.driver_connection
    assert isinstance(connection, sqlite3.Connection)
    with _deadline(connection, seconds, is_unwanted):
        yield


@contextmanager
def _deadline(
    connection: sqlite3.Connection, seconds: float, is_unwanted: Callable[[], bool] = never
) -> Iterator[None]:
    end = time.monotonic() + seconds
    handler: Callable[[], int] = lambda: (  # noqa: E731 - SQLite's callback
        time.monotonic() > end or is_unwanted()
    )
    connection.set_progress_handler(handler, _HANDLER_STEP)
    try:
        yield
    finally:
        connection.set_progress_handler(None, 0)


# What the file says of itself -------------------------------------------------------------------


def read_marks(connection: sqlite3.Connection) -> tuple[int, int]:
    """``application_id`` and ``user_version``. Raises ``sqlite3.DatabaseError`` for no database."""
    application = int(connection.execute("PRAGMA application_id").fetchone()[0])
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    return application, version


def write_marks(connection: Connection, version: int) -> None:
    """Mark a database as an archive whose schema has the revision number ``version``."""
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID:d}")
    connection.exec_driver_sql(f"PRAGMA user_version = {version:d}")


def hot_journal(database: Path) -> bool:
    """True if a transaction was cut off and its journal still lies there."""
    journal = database.with_name(database.name + "-journal")
    try:
        return journal.stat().st_size > 0
    except OSError:
        return False


def on_read_only_medium(folder: Path) -> bool:
    """True if the whole file system is mounted read-only (a CD): nobody can write to it."""
    if not hasattr(os, "statvfs"):
        return False
    return bool(os.statvfs(folder).f_flag & os.ST_RDONLY)


# The schema -------------------------------------------------------------------------------------


def intruders(connection: sqlite3.Connection) -> tuple[str, ...]:
    """Triggers and views: no archive of any version has one, so whoever made them is foreign."""
    found = connection.execute(
        "SELECT type || ' ' || name FROM sqlite_master WHERE type NOT IN ('table', 'index')"
    )
    return tuple(sorted(str(name) for (name,) in found))


def schema_differences(connection: sqlite3.Connection, metadata: MetaData) -> tuple[str, ...]:
    """What the schema has too much or too little of, as ``"+table x"``, ``"-column x.y"``."""
    found = {
        f"{kind} {name}"
        for kind, name in connection.execute(
            "SELECT type, name FROM sqlite_master WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
        )
    }
    found |= {
        f"column {table}.{column}" if not hidden else f"hidden column {table}.{column}"
        for table, column, hidden in connection.execute(
            "SELECT m.name, x.name, x.hidden FROM sqlite_master m, pragma_table_xinfo(m.name) x"
            " WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
        )
    }
    expected = {"table alembic_version", "column alembic_version.version_num"}
    for table in metadata.tables.values():
        expected.add(f"table {table.name}")
        expected |= {f"index {index.name}" for index in table.indexes}
        expected |= {f"column {table.name}.{column.name}" for column in table.columns}
    return tuple(
        sorted([f"+{name}" for name in found - expected] + [f"-{n}" for n in expected - found])
    )


def check_foreign_keys(connection: Connection) -> None:
    """Raises IntegrityError if a row points at one that is not there."""
    found = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
    if found is not None:
        raise IntegrityError(None, None, ValueError(f"{found[0]} points at no {found[2]}"))


# Whole-file operations --------------------------------------------------------------------------


def check_integrity(
    connection: sqlite3.Connection, *, quick: bool = False, seconds: float | None = None
) -> tuple[str, ...] | None:
    """SQLite's own check: its complaints, none if all is well; None if time ran out."""
    statement = "PRAGMA quick_check" if quick else "PRAGMA integrity_check"
    try:
        with _deadline(connection, 1e9 if seconds is None else seconds):
            lines = [str(row[0]) for row in connection.execute(statement)]
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_INTERRUPT:
            return None
        return (str(error),)
    except sqlite3.DatabaseError as error:
        return (str(error),)
    return () if lines == ["ok"] else tuple(lines)

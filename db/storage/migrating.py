"""The schema's revision: which one this program knows, and how an older archive gets there."""

from pathlib import Path

from sqlalchemy import Connection, text

from db.durable import sync_folder
from db.errors import NewerArchiveError
from db.paths import ArchivePaths
from db.storage.backups.migration_copies import note_digest
from db.storage.database_copy import copy_database
from db.storage.engine import (
    Access,
    check_foreign_keys,
    make_engine,
    storage_errors,
    write_marks,
)
from db.storage.instants import now
from db.storage.originals import storage_os_errors

#: The revision of this program's models; revision ``0001`` has the number 1.
HEAD = 12
SCRIPTS = Path(__file__).parent / "migrations"


def revision(number: int) -> str:
    """The name of a revision: ``0001``."""
    return f"{number:04d}"


def stamp(connection: Connection) -> None:
    """Note in a database made from the models that it is at this program's revision."""
    connection.execute(
        text(
            "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL,"
            " CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
        )
    )
    connection.execute(
        text("INSERT INTO alembic_version (version_num) VALUES (:name)"), {"name": revision(HEAD)}
    )


def check_known(path: Path, version: int, names: tuple[str, ...]) -> None:
    """Raises NewerArchiveError if a later program has had this archive.

    ``version`` is the database's number, ``names`` what its revision table holds.
    """
    known = {revision(number) for number in range(1, HEAD + 1)}
    if version > HEAD or any(name not in known for name in names):
        found = max([*names, revision(version)])
        raise NewerArchiveError(path=str(path), found=found, known=revision(HEAD))


def migrate(paths: ArchivePaths, version: int) -> Path:
    """Back an older database up, then bring it to this program's revision.

    Returns the backup's path. If a step fails the database stays as it was.
    """
    with storage_os_errors(paths.backups), storage_errors(paths.database):
        stamp_ = now().replace(":", "").replace("-", "")[:15]
        backup = paths.backups / f"before-migration-{revision(version)}-{stamp_}.db"
        unfinished = backup.with_suffix(".partial")
        paths.backups.mkdir(exist_ok=True)
        unfinished.unlink(missing_ok=True)
        copy_database(paths.database, unfinished)
        note_digest(unfinished, backup)
        unfinished.replace(backup)
        sync_folder(paths.backups)
        upgrade(paths.database)
    return backup


def upgrade(database: Path) -> None:
    """Run the migrations that are missing, in one transaction. Raises SQLAlchemy's errors."""
    from alembic import command
    from alembic.config import Config

    from db.storage.settling import settle

    engine = make_engine(database, Access.MIGRATE)
    try:
        with engine.begin() as connection:
            config = Config()
            config.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
            settle(connection)
            check_foreign_keys(connection)
            write_marks(connection, HEAD)
    finally:
        engine.dispose()

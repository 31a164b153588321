"""Runs every migration on an empty database: they are loaded from files, which a build may miss."""

from contextlib import closing
from pathlib import Path

from db.errors import StorageFailedError
from db.storage.engine import Access, connect, schema_differences, storage_errors
from db.storage.migrating import HEAD, upgrade
from db.storage.tables import Base


def try_migrations(folder: Path) -> int:
    """Bring a new database in ``folder`` to this program's revision; how many steps it took.

    Raises StorageFailedError if a step fails, or if the schema is then not that of the models.
    """
    database = folder / "migrations.db"
    with storage_errors(database):
        connect(database, Access.CREATE).close()
        upgrade(database)
        with closing(connect(database, Access.READ_ONLY)) as connection:
            differences = schema_differences(connection, Base.metadata)
    if differences:
        raise StorageFailedError(path=str(database), detail=", ".join(differences))
    return HEAD

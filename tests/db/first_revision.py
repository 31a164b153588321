"""An archive as the first release made it: the same records in the schema of revision 0001."""

import sqlite3
from contextlib import closing
from pathlib import Path

from alembic import command
from alembic.config import Config

from db.paths import ArchivePaths
from db.storage.engine import Access, make_engine, write_marks
from db.storage.migrating import SCRIPTS


def take_back(paths: ArchivePaths) -> None:
    """Put an archive, which must be closed, back to revision 0001; what that had not is lost."""
    first = paths.database.with_name("first.db")
    engine = make_engine(first, Access.CREATE)
    with engine.begin() as connection:
        config = Config()
        config.set_main_option("script_location", str(SCRIPTS))
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
        write_marks(connection, 1)
    engine.dispose()
    _copy_rows(paths.database, first)
    first.replace(paths.database)


def _copy_rows(source: Path, target: Path) -> None:
    with closing(sqlite3.connect(target, isolation_level=None)) as connection:
        connection.execute("ATTACH DATABASE ? AS later", (str(source),))
        connection.execute("BEGIN")
        tables = connection.execute(
            "SELECT name FROM main.sqlite_master WHERE type = 'table'"
            " AND name NOT LIKE 'sqlite_%' AND name <> 'alembic_version'"
        ).fetchall()
        for (name,) in tables:
            columns = ", ".join(
                f'"{row[1]}"' for row in connection.execute(f"PRAGMA main.table_info({name})")
            )
            copied = f"SELECT {columns} FROM later.{name}"  # noqa: S608 - our own tables
            connection.execute(f"INSERT INTO main.{name} ({columns}) {copied}")
        connection.execute("COMMIT")

"""What the tests of backups and of restoring share: an archive, a backup of it, what they hold."""

import sqlite3
from contextlib import closing
from pathlib import Path

from db.paths import ArchivePaths
from db.storage import Store
from db.storage.backup import back_up
from db.storage.engine import Access
from tests.db.sample_council import add_sample, put_originals


def sample_store(folder: Path) -> Store:
    """An archive with a small council and its originals; the caller closes it."""
    opened = Store.create(ArchivePaths(folder / "Совет.archive"), "Архив")
    with opened.writing() as session:
        add_sample(session)
    put_originals(opened)
    return opened


def dump(paths: ArchivePaths) -> list[str]:
    """Everything that a database holds, as SQL."""
    with closing(sqlite3.connect(f"{paths.database.as_uri()}?mode=ro", uri=True)) as connection:
        return list(connection.iterdump())


def files(folder: Path) -> dict[str, bytes]:
    """Every file below a folder."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def made(store: Store, target: Path) -> Path:
    return back_up(store.paths, Access.QUERY, target)

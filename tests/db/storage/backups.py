"""What the tests of backups and of restoring share: an archive, a backup of it, what they hold."""

import sqlite3
from contextlib import closing
from pathlib import Path

from db.model import RecordType
from db.model.backups import KeptBackup
from db.paths import ArchivePaths
from db.progress import Progress, silent
from db.storage import Store
from db.storage.backup import back_up
from db.storage.backups.automatic import is_due, keep_backup, present_state
from db.storage.engine import Access
from tests.db.sample_council import add_sample, put_originals
from tests.db.sample_records import Rows


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


def keep(store: Store, place: Path | None = None, progress: Progress = silent) -> KeptBackup:
    folder = store.paths.backups if place is None else place
    return keep_backup(store.paths, Access.QUERY, folder, store.info.uuid, progress)


def due(store: Store, place: Path | None = None) -> bool:
    folder = store.paths.backups if place is None else place
    state = present_state(store.paths, Access.QUERY)
    return is_due(store.paths, Access.QUERY, folder, store.info.uuid, state)


def add_place(store: Store, name: str) -> None:
    with store.writing() as session:
        rows = Rows(session)
        rows.authority(RecordType.PLACE, f"ru:{name}")
        rows.settle()


def add_document(store: Store, text: str) -> None:
    with store.writing() as session:
        rows = Rows(session)
        rows.document(rows.meeting(None, "2021"), "ru", text, title=text[:20], filename="a.txt")
        rows.settle()
    put_originals(store)

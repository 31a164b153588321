"""An archive of the first release comes to saved searches without losing anything."""

import hashlib
import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from db import Archive
from db.model import Query, RecordType
from db.paths import ArchivePaths
from db.storage import Store
from db.storage.manifest import own_digest
from db.storage.migrating import HEAD
from tests.db.first_revision import take_back
from tests.db.sample_council import add_sample, put_originals
from tests.db.storage.backups import made, sample_store

#: Columns that came later, and what a record's new version moves.
_LATER = {"digest", "binned_at"}
_MOVING = {("record", "version"), ("record", "updated_at")}


@pytest.fixture
def first(paths: ArchivePaths) -> ArchivePaths:
    """An archive of revision 0001 with a small council in it."""
    store = Store.create(paths, "Первый")
    with store.writing() as session:
        add_sample(session)
    put_originals(store)
    store.close()
    take_back(paths)
    return paths


def _rows(paths: ArchivePaths) -> set[tuple[object, ...]]:
    """All rows by table, in the columns that the first release had; without version counters."""
    with closing(sqlite3.connect(paths.database)) as connection:
        tables = connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'alembic_version'"
        ).fetchall()
        found: set[tuple[object, ...]] = set()
        for (name,) in tables:
            columns = [row[1] for row in connection.execute(f"PRAGMA table_info({name})")]
            kept = [one for one in columns if one not in _LATER and (name, one) not in _MOVING]
            rows = connection.execute(f"SELECT {', '.join(kept)} FROM {name}")  # noqa: S608 - our own
            found |= {(name, *row) for row in rows}
        return found


def test_it_is_backed_up_and_keeps_every_row(first: ArchivePaths) -> None:
    before = _rows(first)
    assert len(before) > 50
    with Archive.open(first.root) as archive:
        assert archive.read_only_reason is None
        assert archive.verify(full=True).ok
        assert archive.counts().searches == 0
        assert len(archive.record_ids(RecordType.RESOLUTION)) > 3
    assert before <= _rows(first)
    (backup,) = first.backups.glob("*.db")
    assert backup.name.startswith("before-migration-0001-")
    with closing(sqlite3.connect(backup)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (1,)
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        names = connection.execute("SELECT name FROM sqlite_master").fetchall()
        assert ("saved_search",) not in names


def test_it_then_keeps_searches(first: ArchivePaths) -> None:
    with Archive.open(first.root) as archive:
        archive.saved_searches.save("Граница", Query("граница"))
    with Archive.open(first.root) as archive:
        assert [search.name for search in archive.saved_searches.all()] == ["Граница"]
        assert archive.verify().ok
    with closing(sqlite3.connect(first.database)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (HEAD,)
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []


def test_its_first_page_is_shown_before(first: ArchivePaths) -> None:
    page = Archive.peek(first.root)
    assert page.resolutions
    assert page.counts.searches == 0


def test_a_backup_of_the_first_release_restores(tmp_path: Path) -> None:
    store = sample_store(tmp_path)
    backup = made(store, tmp_path / "backup")
    store.close()
    database = ArchivePaths(backup).database
    take_back(ArchivePaths(backup))
    manifest = json.loads((backup / "manifest.json").read_text())
    (entry,) = [one for one in manifest["files"] if one["path"] == database.name]
    entry["size"] = database.stat().st_size
    entry["sha256"] = hashlib.sha256(database.read_bytes()).hexdigest()
    manifest["digest"] = own_digest(manifest)
    (backup / "manifest.json").write_text(json.dumps(manifest))
    with Archive.restore(backup, tmp_path / "restored.archive") as restored:
        restored.saved_searches.save("Порты", Query("порт"))
        assert restored.verify(full=True).ok
        assert list(restored.paths.backups.iterdir())

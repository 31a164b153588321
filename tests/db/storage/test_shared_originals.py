"""The copies of originals that backups share: read again in time, never worse than before."""

import hashlib
import json
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from db.errors import BackupError
from db.progress import silent
from db.storage import Store, integrity
from db.storage.backups.checking import check_backups
from db.storage.backups.known import read_mark
from db.storage.backups.shared_originals import OLDEST, SharedOriginals
from db.storage.database_copy import copy_database
from db.storage.engine import Access, check_integrity, connect
from db.storage.manifest import BackupFile, own_digest
from db.storage.restore import restore
from tests.db.sample_records import Rows
from tests.db.storage.backups import add_place, due, files, keep, sample_store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """An archive with a small council and its originals."""
    opened = sample_store(tmp_path)
    yield opened
    opened.close()


def test_a_damaged_original_is_not_backed_up_over_a_good_copy(store: Store, tmp_path: Path) -> None:
    first = keep(store)
    path = next(path for path in store.paths.originals.rglob("*") if path.is_file())
    good = path.read_bytes()
    path.chmod(0o644)
    path.write_bytes(good[:-1] + bytes([good[-1] ^ 1]))
    add_place(store, "Лачин")
    assert keep(store).made is not None  # what is in the store already is not copied again
    copy = store.paths.backups / path.relative_to(store.paths.root)
    assert copy.read_bytes() == good
    # A second place gets what is good among the archive's own backups.
    assert keep(store, tmp_path / "second").made is not None
    assert (tmp_path / "second" / path.relative_to(store.paths.root)).read_bytes() == good
    copy.unlink()
    add_place(store, "Агдам")
    with pytest.raises(BackupError) as refused:
        keep(store)
    assert refused.value.params["detail"] == "original_changed"
    assert first.made is not None
    assert first.made.is_dir()


def test_copies_are_read_again_in_time_and_renewed_where_bad(store: Store) -> None:
    keep(store)
    root = store.paths.backups / "originals"
    copies = [path for path in root.rglob("*") if path.is_file()]
    long_ago = (datetime.now(UTC) - timedelta(days=OLDEST + 1)).timestamp()
    for path in copies:
        os.utime(path, (long_ago, long_ago))
    data = copies[0].read_bytes()
    copies[0].write_bytes(data[:-1] + bytes([data[-1] ^ 1]))
    os.utime(copies[0], (long_ago, long_ago))
    add_place(store, "Физули")
    assert keep(store).renewed == 1
    assert files(root) == files(store.paths.originals)
    assert all(path.stat().st_mtime > long_ago + 1 for path in copies)


def test_an_unverified_one_is_verified_before_it_counts(store: Store) -> None:
    made = keep(store).made
    assert made is not None
    (made / "verified.json").unlink()
    assert due(store)
    assert keep(store).made is None
    assert read_mark(made) is not None
    restored = integrity.verify(store.paths, store.reading, Access.QUERY, full=True)
    assert restored.ok


def test_a_copy_that_no_backup_names_any_more_goes(store: Store, tmp_path: Path) -> None:
    keep(store)
    other = BackupFile("originals/aa/bb/aabb" + "0" * 60, 3, "aabb" + "0" * 60)
    shared = SharedOriginals(store.paths.backups)
    other.below(shared.place).parent.mkdir(parents=True, exist_ok=True)
    other.below(shared.place).write_bytes(b"own")
    shared.drop([other])
    assert not other.below(shared.place).exists()
    # While any backup names them, the copies of the archive's originals stay.
    for number in range(8):
        add_place(store, f"Место {number}")
        assert keep(store).check is not None
    assert files(shared.root) == files(store.paths.originals)


def test_writers_are_not_kept_waiting_while_a_large_database_is_copied(
    store: Store, tmp_path: Path
) -> None:
    with store.writing() as session:
        rows = Rows(session)
        for number in range(60):
            rows.document(
                rows.meeting(None, "2021"), "ru", f"{number} " + "слово " * 40_000, title="t"
            )
        rows.settle()
    assert store.paths.database.stat().st_size > 20 << 20
    steps = 0

    def write(done: int, total: int) -> None:
        nonlocal steps
        steps += 1
        if steps % 2 and done < total:
            add_place(store, f"Место {steps}")

    copy_database(store.paths.database, tmp_path / "copy.db", write)
    with closing(connect(tmp_path / "copy.db", Access.READ_ONLY)) as connection:
        assert check_integrity(connection) == ()
    # Each commit made it begin anew, until it was read in one go.
    assert steps > 6


@pytest.mark.parametrize("name", ["../../../outside", "/etc/passwd", "a" * 63, "G" * 64])
def test_a_database_cannot_name_a_file_elsewhere(store: Store, tmp_path: Path, name: str) -> None:
    made = keep(store).made
    assert made is not None
    database, manifest = made / "archive.db", made / "manifest.json"
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("UPDATE original SET sha256 = ? WHERE rowid = 1", (name,))
        connection.commit()
    data = json.loads(manifest.read_text(encoding="utf-8"))
    (entry,) = (one for one in data["files"] if one["path"] == "archive.db")
    entry.update(size=database.stat().st_size)
    entry.update(sha256=hashlib.sha256(database.read_bytes()).hexdigest())
    manifest.write_text(json.dumps({**data, "digest": own_digest(data)}), encoding="utf-8")
    with pytest.raises(BackupError) as refused:
        restore(made, tmp_path / "R.archive")
    assert refused.value.params["detail"] == "database_damaged"
    assert {path.name for path in tmp_path.iterdir()} == {"Совет.archive"}
    assert check_backups(store.reading, store.info.uuid, [store.paths.backups], silent)[1]

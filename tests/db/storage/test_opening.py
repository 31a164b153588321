"""What opening finds out about a folder, and how far the archive may then be used."""

import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from db.errors import (
    DamagedArchiveError,
    NewerArchiveError,
    NotAnArchiveError,
    ReadOnlyArchiveError,
    StorageFailedError,
)
from db.paths import ArchivePaths
from db.storage import Store, integrity
from db.storage.engine import Access
from db.storage.lock import ArchiveLock
from db.storage.migrating import HEAD, revision
from db.storage.originals import take_in
from db.storage.store import FOREIGN_READING_SECONDS, READING_SECONDS
from tests.db.storage.samples import FOUNDING_RU, accept

_HOLD = """
import sys
from pathlib import Path
from db.paths import ArchivePaths
from db.storage import Store
store = Store.open(ArchivePaths(Path(sys.argv[1])), read_only=False)
print(store.read_only_reason, flush=True)
sys.stdin.read()
store.close()
"""


@pytest.fixture
def closed(paths: ArchivePaths) -> ArchivePaths:
    """An archive with one meeting that nobody has open."""
    store = Store.create(paths, "Test")
    accept(store, FOUNDING_RU)
    store.close()
    return paths


def _execute(paths: ArchivePaths, *statements: str) -> None:
    with closing(sqlite3.connect(paths.database, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)


def _reason(paths: ArchivePaths, *, read_only: bool = False) -> str | None:
    store = Store.open(paths, read_only=read_only)
    try:
        assert store.info.title == "Test"
        if store.read_only_reason is not None:
            with pytest.raises(ReadOnlyArchiveError), store.writing():
                pass
        return store.read_only_reason.code if store.read_only_reason else None
    finally:
        store.close()


def test_an_archive_opens_for_writing(closed: ArchivePaths) -> None:
    assert _reason(closed) is None


def test_reading_may_be_asked_for(closed: ArchivePaths) -> None:
    before = closed.database.stat().st_mtime_ns, sorted(closed.root.iterdir())
    assert _reason(closed, read_only=True) == "asked_for"
    assert (closed.database.stat().st_mtime_ns, sorted(closed.root.iterdir())) == before


def _empty_database(root: Path) -> None:
    root.mkdir()
    with closing(sqlite3.connect(root / "archive.db")) as connection:
        connection.execute("VACUUM")


@pytest.mark.parametrize(
    "make",
    [
        lambda root: None,
        lambda root: root.mkdir(),
        lambda root: root.write_text("a file"),
        lambda root: (root.mkdir(), (root / "archive.db").touch()),
        lambda root: (root.mkdir(), (root / "archive.db").mkdir()),
        _empty_database,
    ],
)
def test_other_folders_are_no_archives(paths: ArchivePaths, make: Callable[[Path], object]) -> None:
    make(paths.root)
    with pytest.raises(NotAnArchiveError):
        Store.open(paths, read_only=False)


def test_a_folder_that_is_not_there_is_told_apart(paths: ArchivePaths) -> None:
    with pytest.raises(NotAnArchiveError) as opened:
        Store.open(paths, read_only=False)
    assert opened.value.code == "archive_missing"


def test_another_programs_database_is_no_archive(closed: ArchivePaths) -> None:
    _execute(closed, "PRAGMA application_id = 7")
    with pytest.raises(NotAnArchiveError):
        Store.open(closed, read_only=False)


@pytest.mark.parametrize(
    "statement",
    ["PRAGMA user_version = 999", "UPDATE alembic_version SET version_num = 'beef'"],
)
def test_a_newer_archive_is_refused(closed: ArchivePaths, statement: str) -> None:
    _execute(closed, statement)
    for read_only in (False, True):
        with pytest.raises(NewerArchiveError) as caught:
            Store.open(closed, read_only=read_only)
        assert caught.value.params["known"] == revision(HEAD)
    assert _free(closed)


def test_a_file_that_is_no_database_is_damaged(closed: ArchivePaths) -> None:
    closed.database.write_bytes(b"no database at all " * 1000)
    with pytest.raises(DamagedArchiveError):
        Store.open(closed, read_only=False)
    assert _free(closed)


def test_a_broken_head_is_damaged(closed: ArchivePaths) -> None:
    _execute(closed, "DELETE FROM archive")
    with pytest.raises(DamagedArchiveError):
        Store.open(closed, read_only=False)
    assert _free(closed)


def test_a_broken_page_opens_for_reading(closed: ArchivePaths) -> None:
    with closing(sqlite3.connect(closed.database)) as connection:
        (page,) = connection.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = 'assertion'"
        ).fetchone()
    with closed.database.open("r+b") as file:
        file.seek((page - 1) * 4096)
        file.write(b"\xff" * 200)
    assert _reason(closed) == "integrity_failed"
    assert _free(closed)


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER evil AFTER INSERT ON event BEGIN DELETE FROM outbox; END",
        "CREATE VIEW evil AS SELECT * FROM event",
        "CREATE TABLE evil (x)",
        "ALTER TABLE meeting ADD COLUMN evil",
        "CREATE INDEX evil ON event (who)",
        "DROP INDEX ix_event_record_id",
        "DROP TABLE record_topic",
    ],
)
def test_a_foreign_schema_opens_for_reading(closed: ArchivePaths, statement: str) -> None:
    _execute(closed, statement)
    assert _reason(closed) == "schema_foreign"
    assert _free(closed)


def test_an_endless_view_in_place_of_a_table_is_never_waited_for(closed: ArchivePaths) -> None:
    _execute(
        closed,
        "DROP TABLE outbox",
        "CREATE VIEW outbox AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
        " SELECT i AS seq, i AS owner_id FROM n",
    )
    assert _reason(closed) == "schema_foreign"


def test_a_second_opening_reads(closed: ArchivePaths) -> None:
    first = Store.open(closed, read_only=False)
    assert _reason(closed) == "archive_locked"
    assert _reason(closed, read_only=True) == "asked_for"
    accept(first, FOUNDING_RU)
    first.close()
    assert _reason(closed) is None


def test_a_second_process_reads_until_the_first_is_gone(closed: ArchivePaths) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", _HOLD, str(closed.root)],
        cwd=Path(__file__).parents[3],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline().strip() == "None"
        assert _reason(closed) == "archive_locked"
        other.kill()
    assert _reason(closed) is None


def test_the_lock_knows_whether_it_was_given_back(tmp_path: Path) -> None:
    lock = ArchiveLock(tmp_path / "LOCK")
    assert lock.acquire()
    assert not ArchiveLock(tmp_path / "LOCK").acquire()
    lock.release()
    lock.release()
    (tmp_path / "LOCK").write_text("4711\n")
    again = ArchiveLock(tmp_path / "LOCK")
    assert again.acquire()
    assert again.was_unclean
    again.release()
    assert lock.acquire()
    assert not lock.was_unclean
    lock.release()


def test_a_copied_archive_opens(closed: ArchivePaths, tmp_path: Path) -> None:
    copy = ArchivePaths(tmp_path / "Копия архива № 1.archive")
    shutil.copytree(closed.root, copy.root)
    assert _reason(copy) is None


def test_what_was_on_its_way_in_is_cleared(closed: ArchivePaths) -> None:
    (closed.staging / "half").write_bytes(b"half a file")
    assert _reason(closed, read_only=True) == "asked_for"
    assert (closed.staging / "half").exists()
    assert _reason(closed) is None
    assert not (closed.staging / "half").exists()


def _free(paths: ArchivePaths) -> bool:
    lock = ArchiveLock(paths.lock)
    taken = lock.acquire()
    lock.release()
    return taken


@pytest.mark.parametrize("lose", [Path.unlink, lambda database: database.write_bytes(b"")])
def test_an_archive_whose_database_is_gone_is_damaged_not_something_else(
    closed: ArchivePaths, lose: Callable[[Path], object]
) -> None:
    lose(closed.database)
    with pytest.raises(DamagedArchiveError):
        Store.open(closed, read_only=False)
    assert any(closed.originals.rglob("*"))


def test_what_a_killed_import_left_is_no_problem_and_goes(closed: ArchivePaths) -> None:
    source = closed.root.parent / "new.txt"
    source.write_text("Новый текст", encoding="utf-8")
    killed = take_in(closed, source, 1 << 20)
    store = Store.open(closed, read_only=True)
    assert integrity.verify(closed, store.reading, Access.READ_ONLY, full=True).ok
    store.close()
    assert closed.original(killed.sha256).exists()
    Store.open(closed, read_only=False).close()
    assert not closed.original(killed.sha256).exists()


def test_an_import_leaves_nothing_to_settle(closed: ArchivePaths) -> None:
    assert not list(closed.staging.iterdir())
    assert any(path.is_file() for path in closed.originals.rglob("*"))


def test_an_endless_view_is_given_up_sooner_than_a_long_list(closed: ArchivePaths) -> None:
    _execute(closed, "CREATE VIEW endless AS SELECT 1")
    store = Store.open(closed, read_only=False)
    endless = "WITH RECURSIVE r(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM r) SELECT max(x) FROM r"
    with pytest.raises(StorageFailedError) as failed, store.reading(0.1) as session:
        session.connection().exec_driver_sql(endless)
    assert failed.value.params["detail"] == "interrupted"
    store.close()
    assert FOREIGN_READING_SECONDS < READING_SECONDS

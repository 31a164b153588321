"""The settings of SQLite, transactions, and what failures turn into."""

import sqlite3
import threading
from contextlib import closing

import pytest
from sqlalchemy import text

from db.errors import (
    ArchiveError,
    ReadOnlyArchiveError,
    StaleRecordError,
    StorageFailedError,
)
from db.paths import ArchivePaths
from db.storage import Store
from db.storage.engine import APPLICATION_ID, Access, connect
from db.storage.migrating import HEAD
from db.storage.readers import Readers
from db.storage.tables import MeetingTable, OutboxTable
from tests.db.storage.samples import FOUNDING_RU, accept
from viewer.errors import error_sentence

SETTINGS = {
    "journal_mode": "delete",
    "synchronous": 3,  # EXTRA
    "foreign_keys": 1,
    "busy_timeout": 15_000,
    "cell_size_check": 1,
    "trusted_schema": 0,
    "mmap_size": 0,
}


@pytest.mark.parametrize("setting", SETTINGS)
def test_every_connection_has_the_settings(store: Store, setting: str) -> None:
    for transaction in (store.reading, store.writing):
        with transaction() as session:
            found = session.execute(text(f"PRAGMA {setting}")).scalar()
        assert found == SETTINGS[setting]


def test_the_file_is_marked_as_an_archive(store: Store, paths: ArchivePaths) -> None:
    with closing(connect(paths.database, Access.QUERY)) as connection:
        assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
        assert connection.execute("PRAGMA user_version").fetchone() == (HEAD,)
    assert store.info.title == "Test"


def test_a_reading_transaction_cannot_write(store: Store) -> None:
    with pytest.raises(ReadOnlyArchiveError), store.reading() as session:
        session.execute(text("DELETE FROM outbox"))


def test_a_writing_transaction_holds_the_write_lock_from_its_beginning(
    store: Store, paths: ArchivePaths
) -> None:
    with store.writing(), closing(connect(paths.database, Access.WRITE)) as other:
        other.execute("PRAGMA busy_timeout = 0")
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            other.execute("BEGIN IMMEDIATE")


def test_a_failed_transaction_leaves_nothing(store: Store) -> None:
    def fail() -> None:
        with store.writing() as session:
            session.add(OutboxTable(owner_id="x"))
            session.flush()
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    assert store.outbox_head() == 0


def test_writers_of_several_threads_take_turns(store: Store) -> None:
    def write() -> None:
        for _ in range(10):
            with store.writing() as session:
                session.add(OutboxTable(owner_id="x"))

    threads = [threading.Thread(target=write) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert store.outbox_head() == 40


def test_an_endless_query_is_interrupted(store: Store) -> None:
    endless = text(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"
    )
    with pytest.raises(StorageFailedError), store.reading(seconds=0.2) as session:
        session.execute(endless)
    assert store.outbox_head() == 0


def test_what_is_read_for_long_makes_way_for_a_commit(store: Store) -> None:
    endless = text(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"
    )
    begun, failures = threading.Event(), []

    def read() -> None:
        try:
            with store.reading() as session:
                session.execute(text("SELECT count(*) FROM record")).all()
                begun.set()
                session.execute(endless)
        except ArchiveError as error:
            failures.append(error.params["detail"])

    reader = threading.Thread(target=read)
    reader.start()
    begun.wait()
    with store.writing() as session:
        session.add(OutboxTable(owner_id="x"))
    reader.join()
    assert failures == ["interrupted"]
    assert store.outbox_head() == 1


def test_a_writer_that_waited_in_vain_is_told_why(store: Store, paths: ArchivePaths) -> None:
    with closing(connect(paths.database, Access.QUERY)) as other:
        other.execute("BEGIN")
        other.execute("SELECT count(*) FROM record").fetchall()
        with pytest.raises(StorageFailedError) as refused:
            write_at_once(store)
    assert refused.value.params["detail"] == "busy"
    assert "Nothing was changed" in error_sentence(refused.value)


def write_at_once(store: Store) -> None:
    """Write, and wait for nobody."""
    with store.writing() as session:
        session.execute(text("PRAGMA busy_timeout = 0"))
        session.add(OutboxTable(owner_id="x"))


def test_a_foreign_key_that_points_nowhere_is_refused(store: Store) -> None:
    nowhere = text("INSERT INTO citation (resolution_id, instrument_id) VALUES ('a', 'b')")
    with pytest.raises(StorageFailedError), store.writing() as session:
        session.execute(nowhere)


def test_a_record_that_somebody_else_changed_is_stale(store: Store) -> None:
    meeting_id = accept(store, FOUNDING_RU)
    with store.writing() as session:
        mine = session.get_one(MeetingTable, meeting_id)
        session.expunge(mine)
    with store.writing() as session:
        session.get_one(MeetingTable, meeting_id).theme = "theirs"
    mine.theme = "mine"
    with pytest.raises(StaleRecordError), store.writing() as session:
        session.add(mine)


def test_a_commit_that_raised_but_came_through_counts_as_done(store: Store) -> None:
    with store.writing() as session:
        session.execute(text("UPDATE archive SET title = title"))
        session.info["event_id"] = None
    with store.reading() as session:
        known = session.execute(text("SELECT id FROM event")).scalar()
    assert store.has_event(known)
    assert not store.has_event("never happened")
    assert not store.has_event(None)


def test_closing_twice_is_harmless_and_frees_the_lock(paths: ArchivePaths) -> None:
    store = Store.create(paths, "Test")
    store.close()
    store.close()
    with pytest.raises(ArchiveError) as caught:
        store.outbox_head()
    assert caught.value.code == "archive_closed"
    again = Store.open(paths, read_only=False)
    assert again.read_only_reason is None
    again.close()


def test_errors_of_an_archive_carry_their_facts(store: Store) -> None:
    with pytest.raises(ArchiveError) as caught, store.writing() as session:
        session.execute(text("SELECT * FROM no_such_table"))
    assert caught.value.params["path"] == str(store.paths.database)


def test_a_store_tells_while_somebody_reads(store: Store) -> None:
    assert not store.is_read()
    with store.reading(), store.reading():
        assert store.is_read()
    assert not store.is_read()


def test_pages_are_forgotten_of_connections_that_wait(store: Store) -> None:
    told: dict[str, list[str]] = {"reading": [], "writing": []}
    for name, transaction in (("reading", store.reading), ("writing", store.writing)):
        with transaction() as session:
            connection = session.connection().connection.driver_connection
            assert isinstance(connection, sqlite3.Connection)
            connection.set_trace_callback(told[name].append)
    store.forget_pages()
    assert all("PRAGMA shrink_memory" in said for said in told.values())
    with store.reading() as session:
        assert session.execute(text("SELECT count(*) FROM archive")).scalar() == 1


def test_pages_in_use_stay_and_nobody_waits_for_them(store: Store) -> None:
    with store.reading() as session, store.writing() as changing:
        told: list[str] = []
        for one in (session, changing):
            connection = one.connection().connection.driver_connection
            assert isinstance(connection, sqlite3.Connection)
            connection.set_trace_callback(told.append)
        store.forget_pages()
        assert told == []
    store.close()
    store.forget_pages()


def test_a_large_change_keeps_nobody_from_reading_before_it_is_committed(
    store: Store, paths: ArchivePaths
) -> None:
    with closing(connect(paths.database, Access.READ_ONLY)) as other:
        other.execute("PRAGMA busy_timeout = 0")
        with store.writing() as session:
            for _ in range(40):  # 8 MB: SQLite itself would hold 2 of them
                session.add_all(OutboxTable(owner_id="x" * 4_000) for _ in range(50))
                session.flush()
            assert other.execute("SELECT count(*) FROM outbox").fetchone() == (0,)
            with store.reading() as reading:
                assert reading.execute(text("SELECT count(*) FROM outbox")).scalar() == 0
        assert other.execute("SELECT count(*) FROM outbox").fetchone() == (2_000,)


def test_who_begins_to_read_while_a_commit_goes_on_waits_for_its_end() -> None:
    readers = Readers()
    begun, read = threading.Event(), threading.Event()

    def look() -> None:
        begun.set()
        with readers.counted():
            read.set()

    with readers.counted(), readers.committing():
        with readers.counted():  # who reads already goes on: the commit may wait for him
            assert readers.number == 2
        reader = threading.Thread(target=look)
        reader.start()
        begun.wait()
        assert not read.wait(0.2)
    reader.join(10)
    assert read.is_set()


def test_who_is_not_waited_for_any_more_does_not_wait_for_a_commit() -> None:
    readers = Readers()
    with readers.committing():
        reader = threading.Thread(target=lambda: readers.counted(lambda: True).__enter__())
        reader.start()
        reader.join(10)
        assert not reader.is_alive()

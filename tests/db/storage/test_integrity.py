"""A verification finds what is wrong, names it, and changes nothing."""

import hashlib
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import update

from db.errors import DamagedArchiveError
from db.model import VerifyReport
from db.paths import ArchivePaths
from db.progress import Cancelled
from db.storage import Store, integrity
from db.storage import tables as t
from db.storage.engine import Access
from tests.db.sample_council import Sample, add_sample, put_originals


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """An archive of its own for every test."""
    opened = Store.create(ArchivePaths(tmp_path / "A.archive"), "Архив")
    yield opened
    opened.close()


@pytest.fixture
def sample(store: Store) -> Sample:
    """The small council with its originals in their places."""
    with store.writing() as session:
        made = add_sample(session)
    put_originals(store)
    return made


def verify(store: Store, *, full: bool = False) -> VerifyReport:
    return integrity.verify(store.paths, store.reading, Access.QUERY, full=full)


def found(report: VerifyReport) -> list[tuple[str, str]]:
    return [(problem.kind, problem.id) for problem in report.problems]


def original(store: Store, sample: Sample) -> Path:
    with store.reading() as session:
        document = session.get_one(t.DocumentTable, sample.document)
        return store.paths.original(document.original_sha256)


@pytest.mark.parametrize("full", [False, True])
def test_a_whole_archive_is_whole(store: Store, sample: Sample, full: bool) -> None:
    report = verify(store, full=full)
    assert report.ok, report.problems
    assert report.checked["originals"] == 3
    assert report.checked["documents"] == 3
    assert report.checked["records"] == 4 + 4 + 3 + 6
    assert report.checked["spans"] == 6


def test_an_empty_archive_is_whole(store: Store) -> None:
    assert verify(store, full=True).ok


def test_a_missing_original_names_its_document(store: Store, sample: Sample) -> None:
    original(store, sample).unlink()
    report = verify(store)
    assert found(report) == [("original_missing", sample.document)]
    assert original(store, sample).name in report.problems[0].detail


def test_a_longer_original_is_seen_at_once(store: Store, sample: Sample) -> None:
    with original(store, sample).open("ab") as file:
        file.write(b"x")
    assert found(verify(store)) == [("original_size", sample.document)]


def test_an_altered_byte_is_seen_when_originals_are_hashed(store: Store, sample: Sample) -> None:
    path = original(store, sample)
    data = bytearray(path.read_bytes())
    data[10] ^= 1
    path.write_bytes(bytes(data))
    assert verify(store).ok
    report = verify(store, full=True)
    assert found(report) == [("original_changed", sample.document)]
    assert hashlib.sha256(data).hexdigest() in report.problems[0].detail


def test_a_folder_or_a_link_is_not_an_original(
    store: Store, sample: Sample, tmp_path: Path
) -> None:
    path = original(store, sample)
    moved = path.rename(tmp_path / "elsewhere")
    path.symlink_to(moved)
    assert found(verify(store, full=True)) == [("original_missing", sample.document)]


def test_a_stray_file_is_reported_and_stays(store: Store, sample: Sample) -> None:
    stray = store.paths.originals / "notes.txt"
    stray.write_text("mine", encoding="utf-8")
    assert found(verify(store)) == [("stray_original", "originals/notes.txt")]
    assert stray.read_text(encoding="utf-8") == "mine"


def test_a_span_outside_the_text_names_the_resolution(store: Store, sample: Sample) -> None:
    with store.writing() as session:
        session.execute(
            update(t.ResolutionTextTable)
            .where(
                t.ResolutionTextTable.resolution_id == sample.points[0],
                t.ResolutionTextTable.document_id == sample.document,
            )
            .values(end=100_000)
        )
    assert found(verify(store)) == [("span_outside", sample.points[0])]


@pytest.mark.parametrize(
    "structure", ["", "[[5, 2, null, 0, 0]]", "[[0, 99999, null, 0, 0]]", "{}"]
)
def test_paragraphs_that_cannot_be_read_name_the_document(
    store: Store, sample: Sample, structure: str
) -> None:
    with store.writing() as session:
        session.execute(
            update(t.DocumentTable.__table__)  # type: ignore[arg-type] # it is a Table
            .where(t.DocumentTable.__table__.c.id == sample.document)
            .values(structure=structure)
        )
    assert found(verify(store)) == [("text_unreadable", sample.document)]


def test_a_record_without_its_version_is_named(store: Store, sample: Sample) -> None:
    with store.writing() as session:
        session.delete(
            session.get_one(t.RecordVersionTable, {"record_id": sample.first, "version": 1})
        )
    assert found(verify(store)) == [("version_missing", sample.first)]


def test_a_broken_foreign_key_is_found(store: Store, sample: Sample) -> None:
    with closing(sqlite3.connect(store.paths.database)) as connection:
        connection.execute("DELETE FROM person")
        connection.commit()
    assert "foreign_key_broken" in {kind for kind, _ in found(verify(store))}


def test_a_record_of_a_damaged_type_is_named(store: Store, sample: Sample) -> None:
    with closing(sqlite3.connect(store.paths.database)) as connection, connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        connection.execute("UPDATE record SET type = 'docume.t' WHERE id = ?", (sample.document,))
    report = verify(store, full=True)
    assert ("record_changed", sample.document) in found(report)


def test_a_foreign_trigger_is_found(store: Store, sample: Sample) -> None:
    with closing(sqlite3.connect(store.paths.database)) as connection:
        connection.execute("CREATE TRIGGER spy AFTER INSERT ON event BEGIN SELECT 1; END")
    assert ("schema_foreign", "trigger spy") in found(verify(store))


def test_a_bad_outbox_entry_is_found(store: Store, sample: Sample) -> None:
    with store.writing() as session:
        session.add(t.OutboxTable(owner_id="?"))
    assert [kind for kind, _ in found(verify(store))] == ["outbox_unreadable"]


def test_a_damaged_page_is_reported_not_raised(store: Store, sample: Sample) -> None:
    store.close()
    with closing(sqlite3.connect(store.paths.database)) as connection:
        statement = "SELECT rootpage FROM sqlite_master WHERE name IN ('name_form', 'original')"
        pages = [page for (page,) in connection.execute(statement)]
    with store.paths.database.open("r+b") as file:
        for page in pages:
            file.seek((page - 1) * 4096)
            file.write(b"\xa5" * 4096)
    damaged = Store.open(store.paths, read_only=True)
    try:
        report = integrity.verify(damaged.paths, damaged.reading, Access.READ_ONLY, full=True)
    finally:
        damaged.close()
    assert not report.ok
    kinds = {problem.kind for problem in report.problems}
    assert {"database_damaged", "database_unreadable"} <= kinds
    assert report.checked["originals"] == 3


def test_without_a_database_the_originals_prove_themselves(store: Store, sample: Sample) -> None:
    path = original(store, sample)
    path.write_bytes(b"altered")
    store.close()
    error = DamagedArchiveError(path="archive.db", detail="file is not a database")
    report = integrity.verify_unopened(store.paths, error)
    assert report.checked == {"databases": 1, "originals": 3}
    assert found(report) == [
        ("database_unreadable", "archive.db"),
        ("original_changed", path.name),
    ]


def test_a_verification_can_be_stopped(store: Store, sample: Sample) -> None:
    def stop(done: int, total: int, what: str = "") -> None:
        if what.endswith(".txt"):
            raise Cancelled

    with pytest.raises(Cancelled):
        integrity.verify(store.paths, store.reading, Access.QUERY, progress=stop)


def test_a_verification_writes_nothing(store: Store, sample: Sample) -> None:
    store.close()
    before = store.paths.database.read_bytes()
    opened = Store.open(store.paths, read_only=True)
    assert integrity.verify(opened.paths, opened.reading, Access.READ_ONLY, full=True).ok
    opened.close()
    assert store.paths.database.read_bytes() == before

"""A full verification finds rows that were taken out or forged though no version bears them."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from db import Archive
from db.model.table_import import ImportKind, TableMapping
from tests.db.usecases import councils
from tests.db.usecases.table_import import journal


@pytest.fixture(scope="module")
def rich(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An archive with a document that was confirmed, one that waits, a table, and a mapping."""
    folder = tmp_path_factory.mktemp("rich")
    with Archive.create(folder / "a.archive", "Test") as archive:
        councils.take_in(archive, folder, "first.txt", councils.RUSSIAN, accept=True)
        councils.take_in(archive, folder, "second.txt", councils.ENGLISH, accept=False)
        journal.take_in(archive, journal.write(folder, *journal.ROWS))
        mapping = TableMapping(ImportKind.MEETINGS, (("№", "ordinal"),), council="КЭС")
        archive.table_imports.save_mapping("Журнал", mapping)
        report = archive.verify(full=True)
        assert report.ok, report.problems
    return folder / "a.archive"


@pytest.mark.parametrize(
    ("statement", "kind"),
    [
        ("DELETE FROM inbox", "row_missing"),
        ("DELETE FROM inbox WHERE rowid = (SELECT max(rowid) FROM inbox)", "row_missing"),
        ("DELETE FROM institution", "record_changed"),
        ("DELETE FROM person", "record_changed"),
        ("DELETE FROM imported_record", "row_missing"),
        (
            "DELETE FROM imported_record WHERE rowid = (SELECT max(rowid) FROM imported_record)",
            "row_missing",
        ),
        ("UPDATE imported_record SET made = 0", "row_changed"),
        ("UPDATE imported_record SET version = version + 1", "row_changed"),
        ("DELETE FROM table_mapping", "row_missing"),
        ("UPDATE table_mapping SET key = 'x'", "row_changed"),
        ("DELETE FROM outbox WHERE rowid = (SELECT max(rowid) FROM outbox)", "row_missing"),
        ("DELETE FROM outbox WHERE seq = 2", "row_missing"),
        ("DELETE FROM outbox", "row_missing"),
        ("DELETE FROM name_sound", "row_missing"),
        ("UPDATE text_print SET words = words + 1", "row_changed"),
        ("UPDATE text_print SET digest = 'x'", "row_changed"),
        ("DELETE FROM text_band WHERE band = (SELECT max(band) FROM text_band)", "row_changed"),
    ],
)
def test_what_was_taken_out_is_told(rich: Path, tmp_path: Path, statement: str, kind: str) -> None:
    folder = Path(shutil.copytree(rich, tmp_path / "a.archive"))
    with closing(sqlite3.connect(folder / "archive.db")) as database:
        database.execute("PRAGMA foreign_keys = OFF")
        database.execute(statement)
        assert database.total_changes
        database.commit()
    with Archive.open(folder, read_only=True) as archive:
        report = archive.verify(full=True)
    assert not report.ok
    assert kind in {problem.kind for problem in report.problems}

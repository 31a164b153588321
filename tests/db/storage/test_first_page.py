"""The first page is read without SQLAlchemy, and is what the opened archive says."""

import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from db import Archive
from db.errors import ArchiveError, NotAnArchiveError
from db.model import RecordType, ResolutionRow
from db.paths import ArchivePaths
from db.storage import Store, engine, first_page
from db.storage.reading.head import counts
from db.storage.reading.order import ordered_ids
from db.storage.reading.rows import rows
from tests.db.sample_council import add_sample


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """An archive with a small council in it."""
    opened = Store.create(ArchivePaths(tmp_path / "A.archive"), "Архив")
    with opened.writing() as session:
        add_sample(session)
    yield opened
    opened.close()


@pytest.mark.parametrize("language", ["ru", "az", "en", "de"])
def test_it_is_the_beginning_of_the_table(store: Store, language: str) -> None:
    page = Archive.peek(store.paths.root, language)
    with store.reading() as session:
        ids = ordered_ids(session, RecordType.RESOLUTION, (), language)
        points = rows(session, RecordType.RESOLUTION, ids, language)
        assert page.resolutions == tuple(points[i] for i in ids)
        meetings = list(dict.fromkeys(row.meeting_id for row in page.resolutions))
        heads = rows(session, RecordType.MEETING, meetings, language)
        assert page.meetings == tuple(heads[i] for i in meetings)
        assert page.counts == counts(session)
    assert page.info == store.info


def test_it_ends_with_the_page(store: Store) -> None:
    page = first_page.peek(store.paths, "ru", limit=3)
    assert [row.number for row in page.resolutions] == ["1", "2", "10"]
    assert all(isinstance(row, ResolutionRow) for row in page.resolutions)
    assert len(page.meetings) == 2


def test_an_empty_archive_has_an_empty_page(tmp_path: Path) -> None:
    Store.create(ArchivePaths(tmp_path / "E.archive"), "Пусто").close()
    page = Archive.peek(tmp_path / "E.archive")
    assert (page.info.title, page.resolutions, page.meetings) == ("Пусто", (), ())


def test_sqlalchemy_is_not_loaded(store: Store) -> None:
    program = (
        "import sys; from pathlib import Path; from db import Archive;"
        "page = Archive.peek(Path(sys.argv[1]));"
        "assert page.resolutions;"
        "print([m for m in sys.modules if m.split('.')[0] in"
        " {'sqlalchemy', 'alembic', 'whoosh', 'numpy', 'pymorphy3', 'lxml'}])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(store.paths.root)],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[3],
    )
    assert done.stdout.strip() == "[]"


def test_its_mark_is_the_archives(store: Store) -> None:
    assert first_page.APPLICATION_ID == engine.APPLICATION_ID


def test_what_is_no_archive_is_said(tmp_path: Path) -> None:
    for name, data in (("no", None), ("empty", b""), ("text", b"x" * 5000)):
        folder = tmp_path / name
        if data is not None:
            folder.mkdir()
            (folder / "archive.db").write_bytes(data)
        with pytest.raises(NotAnArchiveError) as peeked:
            Archive.peek(folder)
        assert (peeked.value.code == "archive_missing") is (data is None)


def test_a_foreign_view_is_not_read(store: Store) -> None:
    store.close()
    with closing(sqlite3.connect(store.paths.database)) as connection:
        connection.execute("CREATE VIEW spy AS SELECT 1")
    with pytest.raises(ArchiveError) as refused:
        Archive.peek(store.paths.root)
    assert refused.value.code == "schema_foreign"


def test_a_damaged_database_is_an_archive_error(store: Store) -> None:
    store.close()
    with store.paths.database.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xff" * 200_000)
    with pytest.raises(ArchiveError):
        Archive.peek(store.paths.root)


def test_nothing_is_written(store: Store) -> None:
    store.close()
    before = store.paths.database.read_bytes()
    seen = sorted(path.name for path in store.paths.root.iterdir())
    Archive.peek(store.paths.root)
    assert store.paths.database.read_bytes() == before
    assert sorted(path.name for path in store.paths.root.iterdir()) == seen

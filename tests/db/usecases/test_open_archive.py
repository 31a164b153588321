"""An opened archive: its index comes late and goes with it."""

import subprocess
import sys
import threading
from pathlib import Path

import pytest

from db import Archive
from db.errors import ArchiveError
from db.usecases.create_archive import create_archive
from db.usecases.open_archive import open_archive


def test_opening_an_archive_imports_no_index(tmp_path: Path) -> None:
    Archive.create(tmp_path / "a.archive", "T").close()
    code = (
        "import sys; from pathlib import Path; from db import Archive;"
        "Archive.open(Path(sys.argv[1])).close();"
        "sys.exit(any(name.split('.')[0] in {'whoosh', 'alembic', 'pymorphy3'}"
        " for name in sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "a.archive")],
        cwd=Path(__file__).parents[3],
        check=False,
    )
    assert done.returncode == 0


def test_closing_twice_is_harmless(tmp_path: Path) -> None:
    opened = create_archive(tmp_path / "a.archive", "T")
    opened.notify_index()
    opened.close()
    opened.close()
    with pytest.raises(ArchiveError) as caught:
        opened.index_status()
    assert caught.value.code == "archive_closed"


def test_the_index_follows(tmp_path: Path) -> None:
    create_archive(tmp_path / "a.archive", "T").close()
    opened = open_archive(tmp_path / "a.archive")
    opened.wait_for_index(lambda done, total, what="": None)
    assert opened.index_status().behind == 0
    opened.close()


def test_all_is_closed_though_something_fails_at_that(tmp_path: Path) -> None:
    opened = create_archive(tmp_path / "a.archive", "T")
    called: list[int] = []
    before = set(threading.enumerate())
    opened.start_indexing()

    def fail() -> None:
        raise RuntimeError("a window that is gone")

    opened.at_close(lambda: called.append(1))
    opened.at_close(fail)
    opened.at_close(lambda: called.append(2))
    with pytest.raises(RuntimeError, match="gone"):
        opened.close()
    assert called == [1, 2]
    for ask in (opened.index_status, opened.store.outbox_head):
        with pytest.raises(ArchiveError) as caught:
            ask()
        assert caught.value.code == "archive_closed"
    assert set(threading.enumerate()) <= before
    opened.close()
    assert called == [1, 2]
    again = open_archive(tmp_path / "a.archive")
    assert again.read_only_reason is None
    again.close()

"""Where the cache takes nothing more in, what is asked for is answered from memory all the same."""

import shutil
import tempfile
from contextlib import suppress
from pathlib import Path

import pytest

from db import Archive
from db.errors import StorageFullError
from db.model import Query
from tests.db.small_disk import small_disk
from tests.db.usecases.sample_archive import add_session
from viewer.commands.search_records import bring_index_up


@pytest.fixture
def folder(recorded: Path, tmp_path: Path) -> Path:
    """The folder of an archive with one session."""
    return Path(shutil.copytree(recorded, tmp_path / "a.archive"))


def fill(disk: Path) -> Path:
    """Leave no room on a small disk; the file that takes it."""
    filling = disk / "filling"
    with filling.open("wb", buffering=0) as file, suppress(OSError):
        while True:
            file.write(bytes(1 << 12))
    return filling


def test_a_search_is_answered_while_the_disk_is_full(
    folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    with small_disk(tmp_path / "disk", megabytes=1) as disk:
        monkeypatch.setenv("COUNCIL_ARCHIVE_CACHE", str(disk))
        filling = fill(disk)
        with Archive.open(folder) as archive:
            with pytest.raises(StorageFullError):
                archive.wait_for_index()
            assert not archive.index_status().building
            assert archive.search(Query("лоцманскую проводку")).total == 1
            add_session(archive._opened.store, 2, "Волнолом", scratch=tmp_path)  # noqa: SLF001
            bring_index_up(archive)
            assert archive.search(Query("волнолом")).total
            assert capsys.readouterr().err == ""
        with Archive.open(folder) as archive:
            bring_index_up(archive)
            assert "disk" in capsys.readouterr().err
            assert archive.search(Query("волнолом")).total
        filling.unlink()
        with Archive.open(folder) as archive:
            archive.wait_for_index()
            assert archive.search(Query("волнолом")).total
        assert list((disk / "index").glob("*/state.json"))


def test_a_search_is_answered_where_there_is_no_folder_at_all(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "no-cache").write_bytes(b"")
    monkeypatch.setenv("COUNCIL_ARCHIVE_CACHE", str(tmp_path / "no-cache"))
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "nowhere"))
    with Archive.open(folder) as archive:
        assert archive.index_status().building
        assert archive.search(Query("лоцманскую")).total == 0
        archive.wait_for_index()
        assert archive.search(Query("лоцманскую проводку")).total == 1
        assert archive.search(Query("")).total > 1
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.archive", "no-cache"]

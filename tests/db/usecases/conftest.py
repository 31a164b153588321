"""An archive with one session recorded, made once for many tests."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from db import Archive
from tests.db.usecases.councils import RUSSIAN, take_in


@pytest.fixture(scope="session")
def recorded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of an archive with one session recorded, made once."""
    folder = tmp_path_factory.mktemp("recorded")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("COUNCIL_ARCHIVE_CACHE", str(folder / "cache"))
        with Archive.create(folder / "a.archive", "Test") as opened:
            assert take_in(opened, folder, "first.txt", RUSSIAN, accept=True).meeting_id
    return folder / "a.archive"


@pytest.fixture
def recorded_archive(recorded: Path, tmp_path: Path) -> Iterator[Archive]:
    """A copy of it; whole at the end, whatever was done."""
    shutil.copytree(recorded, tmp_path / "a.archive")
    with Archive.open(tmp_path / "a.archive") as opened:
        yield opened
        report = opened.verify(full=True)
        assert report.ok, report.problems

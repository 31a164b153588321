"""An open store in a folder of the test's own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from db.paths import ArchivePaths
from db.storage import Store


@pytest.fixture
def paths(tmp_path: Path) -> ArchivePaths:
    """Where the archive of this test is to be."""
    return ArchivePaths(tmp_path / "test.archive")


@pytest.fixture
def store(paths: ArchivePaths) -> Iterator[Store]:
    """A new archive, open for writing."""
    opened = Store.create(paths, "Test")
    yield opened
    opened.close()

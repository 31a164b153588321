"""A new archive for each test of imports."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from db import Archive


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    with Archive.create(tmp_path / "a.archive", "Test") as opened:
        yield opened

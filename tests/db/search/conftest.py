"""An index in memory, and a place for one on disk."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from db.search import SearchIndex


@pytest.fixture
def index() -> Iterator[SearchIndex]:
    """An empty index in memory."""
    made = SearchIndex(None)
    yield made
    made.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where an index may be made."""
    return tmp_path / "cache" / "index"

"""An archive with a small council in it, made once for all tests that only read."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from db.paths import ArchivePaths
from db.storage import Store
from tests.db.sample_council import Sample, add_sample, put_originals


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """An open archive without records, until ``sample`` is asked for."""
    folder: Path = tmp_path_factory.mktemp("reading") / "Совет.archive"
    opened = Store.create(ArchivePaths(folder), "Северный совет")
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def sample(store: Store) -> Sample:
    """The small council's ids."""
    with store.writing() as session:
        made = add_sample(session)
    put_originals(store)
    return made


@pytest.fixture
def session(store: Store, sample: Sample) -> Iterator[Session]:
    """A reading transaction on the archive with the sample."""
    with store.reading() as opened:
        yield opened

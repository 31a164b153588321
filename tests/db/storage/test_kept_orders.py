"""Orders are kept until something is written, and only so many of them."""

from pathlib import Path

import pytest

from db.model import RecordType
from db.model.id_list import IdList
from db.paths import ArchivePaths
from db.storage import Store
from db.storage.history import Change
from db.storage.kept_orders import KeptOrders
from tests.db.sample_council import add_sample

_MEETING = RecordType.MEETING


@pytest.fixture
def store(tmp_path: Path) -> Store:
    """An archive with the small council."""
    made = Store.create(ArchivePaths(tmp_path / "Совет.archive"), "Северный совет")
    with made.writing() as session:
        Change(session).event("test_began")
        add_sample(session)
    return made


def test_an_order_is_read_once_until_something_is_written(store: Store) -> None:
    kept = KeptOrders()
    with store.reading() as session:
        first = kept.of(session, _MEETING, [("theme", False)], "ru")
        assert kept.of(session, _MEETING, [("theme", False)], "ru") is first
        assert kept.of(session, _MEETING, [("theme", False)], "az") is not first
        assert kept.of(session, _MEETING, [("theme", True)], "ru") is not first
    with store.writing() as session:
        Change(session).event("test_went_on")
    with store.reading() as session:
        assert kept.of(session, _MEETING, [("theme", False)], "ru") is not first
    store.close()


def test_what_is_kept_has_a_limit(store: Store) -> None:
    with store.reading() as session:
        first = KeptOrders().of(session, _MEETING, [], "ru")
        assert isinstance(first, IdList)
        kept = KeptOrders(most=2 * first.size)
        one = kept.of(session, _MEETING, [("theme", False)], "ru")
        other = kept.of(session, _MEETING, [("theme", True)], "ru")
        assert kept.of(session, _MEETING, [("theme", False)], "ru") is one
        kept.of(session, _MEETING, [("place", True)], "ru")
        assert kept.of(session, _MEETING, [("theme", False)], "ru") is one
        assert kept.of(session, _MEETING, [("theme", True)], "ru") is not other
    store.close()

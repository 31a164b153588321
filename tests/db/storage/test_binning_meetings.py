"""Meetings that have nothing to do with each other go into the recycle bin in one piece."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import func, select

from db.model import RecordType
from db.paths import ArchivePaths
from db.storage import Store
from db.storage.binning_meetings import bin_meetings
from db.storage.contents import contents_of
from db.storage.history import Change
from db.storage.reading.order import ordered_ids
from db.storage.reading.sources import LINK, RECORD_VERSION
from db.storage.undoing import undo
from tests.benchmarks.filling import fill_archive


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """Four meetings of ten points each, and what they name."""
    fill_archive(tmp_path / "Совет.archive", 40)
    opened = Store.open(ArchivePaths(tmp_path / "Совет.archive"), read_only=False)
    yield opened
    opened.close()


def test_strangers_go_together_and_each_has_its_own_event(store: Store) -> None:
    with store.reading() as session:
        ids = list(ordered_ids(session, RecordType.MEETING, (), "ru"))
        before = contents_of(session, ids)
    with store.writing() as session:
        (events,) = bin_meetings(session, ids, "дубли")
    with store.reading() as session:
        own = RECORD_VERSION.c
        made = select(func.count()).where(own.event_seq.in_(events)).group_by(own.event_seq)
        # A meeting, its document and its ten points.
        assert list(session.scalars(made)) == [12] * len(ids)
        assert ordered_ids(session, RecordType.MEETING, (), "ru") == []
    for event in events:
        with store.writing() as session:
            undo(Change(session), event)
    with store.reading() as session:
        assert contents_of(session, ids) == before


def test_who_points_at_another_goes_apart(store: Store) -> None:
    with store.writing() as session:
        ids = list(ordered_ids(session, RecordType.MEETING, (), "ru"))
        change = Change(session)
        values = {"kind": "follows_up", "source_id": ids[1], "target_id": ids[2], "note": ""}
        session.execute(LINK.insert().values(id="01900000-0000-7000-8000-000000000000", **values))
        change.touch(ids[1])
        change.finish(change.event("record_edited", ids[1]))
    with store.writing() as session:
        pieces = list(bin_meetings(session, ids, ""))
    assert [len(piece) for piece in pieces] == [2, 2]

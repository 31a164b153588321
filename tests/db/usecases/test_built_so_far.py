"""While an index is built anew it is told record by record how much of it is there."""

from pathlib import Path

import pytest

from db.model import IndexStatus
from db.paths import ArchivePaths
from db.progress import silent
from db.storage import Store
from db.usecases import feed_index
from db.usecases.follow_outbox import OutboxFollower
from tests.db.usecases.sample_archive import add_session


@pytest.mark.parametrize("apart", [0.0, 3_600.0])
def test_it_is_told_in_records_and_no_more_often_than_can_be_seen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, apart: float
) -> None:
    store = Store.create(ArchivePaths(tmp_path / "T.archive"), "T")
    add_session(store, 1, "Решение о границе", scratch=tmp_path)
    follower = OutboxFollower(store, tmp_path / "cache" / "index")
    monkeypatch.setattr(feed_index, "_APART", apart)
    told: list[IndexStatus] = []
    follower.on_change(told.append)
    follower.rebuild(silent)
    owners = len(store.index_owners())
    counted = [(one.done, one.total) for one in told if one.building and one.total]
    assert counted == [(done, owners) for done in range(owners if not apart else 1)]
    assert (told[-1].building, told[-1].done, told[-1].total) == (False, 0, 0)
    follower.close()
    store.close()

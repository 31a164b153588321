"""The index takes in an owner once, however often the outbox names it, and loses none by that."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from db.model import IndexUnit
from db.progress import Cancelled, silent
from db.storage import Store
from db.storage.tables import OutboxTable
from db.usecases import feed_index
from db.usecases.follow_outbox import OutboxFollower
from tests.db.usecases.sample_archive import add_session
from tests.db.usecases.test_follow_outbox import folder, follower, same_as_records, store

__all__ = ["folder", "follower", "store"]


def _named(store: Store, *owners: str) -> None:
    for owner in owners:
        with store.writing() as session:
            session.add(OutboxTable(owner_id=owner))


def _taken(
    store: Store, monkeypatch: pytest.MonkeyPatch, also: Callable[[], None] = lambda: None
) -> list[str]:
    """The owners whose units are read from now on, in their order."""
    taken: list[str] = []
    read = store.index_units

    def units(owners: Sequence[str]) -> Iterator[IndexUnit]:
        taken.extend(owners)
        also()
        return read(owners)

    monkeypatch.setattr(store, "index_units", units)
    return taken


def test_who_is_named_again_and_again_is_taken_in_once(
    store: Store, follower: OutboxFollower, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_session(store, 1, "Решение о воде", scratch=tmp_path)
    follower.catch_up(silent)
    monkeypatch.setattr(feed_index, "_BATCH", 2)
    _named(store, "a", "b", "c", "b", "a", "a", "d")
    taken = _taken(store, monkeypatch)
    follower.catch_up(silent)
    assert taken == ["c", "b", "a", "d"]
    assert follower.status().behind == 0
    assert same_as_records(follower, store)


def test_what_was_cut_short_is_done_by_who_goes_on(
    store: Store,
    follower: OutboxFollower,
    folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    follower.catch_up(silent)
    monkeypatch.setattr(feed_index, "_BATCH", 1)
    add_session(store, 1, "Решение о воде", scratch=tmp_path)
    add_session(store, 2, "Решение о границе", scratch=tmp_path)
    _named(store, *store.index_owners(), *store.index_owners())
    steps = iter(range(1))

    def stop(done: int, total: int, what: str = "") -> None:
        if next(steps, None) is None:
            raise Cancelled

    with pytest.raises(Cancelled):
        follower.catch_up(stop)
    follower.close()
    again = OutboxFollower(store, folder)
    try:
        assert again.status().behind > 0
        again.catch_up(silent)
        assert same_as_records(again, store)
    finally:
        again.close()


def test_who_is_changed_all_the_time_is_taken_in_all_the_same(
    store: Store, follower: OutboxFollower, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    follower.catch_up(silent)
    monkeypatch.setattr(feed_index, "_BATCH", 1)
    _named(store, "a", "b", "a")
    taken = _taken(store, monkeypatch, lambda: _named(store, "a"))
    follower.catch_up(silent)
    assert taken == ["b", "a"]
    assert follower.status().behind == 2

"""The follower of a real outbox is killed at any step; records change before it is back."""

import os
import random
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from db.model import Query
from db.paths import ArchivePaths
from db.progress import silent
from db.search import Asked
from db.storage import Store
from db.usecases.follow_outbox import OutboxFollower
from tests.db.search.faults.conftest import Worker
from tests.db.search.faults.rubbish import rubbish
from tests.db.search.faults.working import merge_all
from tests.db.usecases.sample_archive import add_session

KILLS = int(os.environ.get("KILLS", "200")) // 10


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """An archive of a few sessions, with a person in all of them."""
    made = Store.create(ArchivePaths(tmp_path / "T.archive"), "T")
    for number in range(5):
        _add(made, number, tmp_path)
    yield made
    made.close()


def _add(store: Store, number: int, scratch: Path) -> None:
    points = (f"Принято решение {number}", "О границе", "О воде")
    add_session(store, number, *points, scratch=scratch, speaker="Анна Вагина")


def _equals(follower: OutboxFollower, store: Store) -> bool:
    """Whether every unit is found once, and by a word of its text."""
    units = list(store.index_units(store.index_owners()))
    bordering = [u.uid for u in units if any("О границе" in text.text for text in u.texts)]
    everything = sorted(
        uid for uid, _score in follower.index.find(Asked(Query("", limit=9_999))).hits
    )
    border = sorted(
        uid for uid, _score in follower.index.find(Asked(Query("границе", limit=9_999))).hits
    )
    return (
        everything == sorted(unit.uid for unit in units)
        and set(bordering) <= set(border)
        and len(set(border)) == len(border)
        and follower.index.documents == len(units)
    )


@pytest.mark.parametrize("work", ["catch_up", "rebuild"])
def test_what_was_killed_is_caught_up_with(
    worker: Worker, store: Store, work: str, tmp_path: Path
) -> None:
    template, whole = tmp_path / "template", tmp_path / "whole"
    order = {"work": work, "archive": store.paths.root}
    worker.do(folder=template, **order)
    for number in range(5, 9):
        _add(store, number, tmp_path)
    shutil.copytree(template, whole)
    steps = worker.do(folder=whole, **order)
    edges = [number for number, (kind, _path) in enumerate(steps, 1) if kind != "write"]
    for number, step in enumerate(random.Random(3).sample(edges, min(KILLS // 2, len(edges)))):
        folder = tmp_path / f"at-{step}"
        shutil.copytree(template, folder)
        assert worker.do(folder=folder, step=step, **order) is None
        if number % 3 == 0:
            _add(store, 20 + number, tmp_path)
        follower = OutboxFollower(store, folder)
        if work == "rebuild":
            follower.rebuild(silent)
        follower.catch_up(silent)
        assert follower.index.position == store.outbox_head()
        assert _equals(follower, store), steps[step - 1]
        merge_all(follower.index)  # as the thread does that a window starts
        follower.close()
        assert rubbish(folder) == [], steps[step - 1]
        shutil.rmtree(folder)

"""A process is killed in the middle of anything: what was acknowledged stays, and work goes on.

``RANDOM_KILLS=1000 PLACED_KILLS=400`` in the environment makes the run of a release.
"""

import os
import random
import shutil
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from tests.db.faults.conftest import Forker, Way

RANDOM = int(os.environ.get("RANDOM_KILLS", "8"))
PLACED = int(os.environ.get("PLACED_KILLS", "16"))
#: Deeds of a process that is killed at random, and how long after one it may be.
_DEEDS, _SECONDS = 4, 0.1


def _at_random(way: Way, folder: Path) -> Iterator[dict[str, object]]:
    chance = random.Random(20261128)
    for number in range(RANDOM):
        first = number % (len(way.places) - 1)
        # Reading a file in a process of its own takes half a second in which nothing is written.
        reads = way.places[first].deed in {"import", "receive"}
        seconds = chance.uniform(0.0, 0.8 if reads else _SECONDS)
        after = chance.randrange(2)
        order = {"count": _DEEDS, "seconds": seconds, "after": after}
        yield _order(way, folder / f"r{number}", first, **order)


def _placed(way: Way, folder: Path) -> Iterator[dict[str, object]]:
    steps = [(at, step) for at, place in enumerate(way.places) for step in range(1, place.steps)]
    for number in range(PLACED):
        first, step = steps[(2 * number + 1) * len(steps) // (2 * PLACED)]
        yield _order(way, folder / f"p{number}", first, count=1, step=step)


def _order(way: Way, folder: Path, first: int, **more: Any) -> dict[str, object]:
    place = way.places[first]
    place.copy(folder)
    return {"way": "work", "folder": folder, "first": first, "seen": place.seen, **more}


def _killed(
    way: Way, worker: Forker, looker: Forker, orders: Iterable[dict[str, object]]
) -> tuple[int, int]:
    """How many processes were killed, and how many of those had done something before."""
    kills = done = 0
    for order, (killed, told) in worker.each(orders):
        first = int(str(order["first"]))
        new = [line["head"] for line in told if "did" in line]
        at = min(first + len(new), len(way.places) - 1)
        heads = [*way.places[first].heads, *new]
        _killed, (seen,) = looker.do(way="look", folder=order["folder"], heads=heads)
        assert seen["wrong"] == [], (order, way.places[first].deed)
        assert way.may_hold(at, seen["summary"]), (order, way.places[at].deed, seen["summary"])
        kills += killed
        done += killed and bool(new)
        shutil.rmtree(Path(str(order["folder"])))
    return kills, done


def test_whoever_is_killed_at_any_moment_loses_nothing(
    way: Way, worker: Forker, looker: Forker, tmp_path: Path
) -> None:
    (tmp_path / "files").mkdir()
    kills, done = _killed(way, worker, looker, _at_random(way, tmp_path))
    assert kills > 0
    assert done > 0


def test_whoever_is_killed_at_any_step_loses_nothing(
    way: Way, worker: Forker, looker: Forker, tmp_path: Path
) -> None:
    (tmp_path / "files").mkdir()
    kills, _done = _killed(way, worker, looker, _placed(way, tmp_path))
    assert kills == PLACED

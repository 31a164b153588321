"""The power fails in the middle of anything: nothing acknowledged is lost, no original is bad.

All steps of real work are kept; from them disks are made on which what was not synced is there, is
not, or is torn. ``POWER_LOSSES=2000`` in the environment makes the run of a release.
"""

import os
import pickle
import random
import shutil
from collections.abc import Iterator
from pathlib import Path

from tests.db.faults.conftest import Forker, Place, Way
from tests.db.faults.disk import Disk
from tests.db.faults.steps import Step

LOSSES = int(os.environ.get("POWER_LOSSES", "24"))


def _states(way: Way, folder: Path) -> Iterator[dict[str, object]]:
    """Orders to look at what a power cut has left; each a folder that is made for it."""
    chance = random.Random(20261128)
    total, number = sum(place.steps for place in way.places), 0
    for at, place in enumerate(way.places[:-1]):
        share = place.steps * LOSSES / total
        count = int(share) + (chance.random() < share % 1)
        cuts = sorted(chance.randrange(place.steps + 1) for _ in range(count))
        for heads, disk in _cuts(place, way.places[at + 1].folder, cuts):
            number += 1
            target = folder / f"{number}"
            disk.crash(chance, target)
            yield {"way": "look", "folder": target, "heads": [*place.heads, *heads], "deed": at}


def _cuts(place: Place, worked_in: Path, cuts: list[int]) -> Iterator[tuple[list[str], Disk]]:
    """The disk, and what was told by then, after each of those numbers of steps."""
    assert place.log is not None
    steps: list[Step] = pickle.loads(place.log.read_bytes())  # noqa: S301 - our own process's
    disk, heads, done = Disk(place.folder, worked_in), [], 0
    for cut in cuts:
        for step in steps[done:cut]:
            if step.kind == "told":
                heads.append(step.data.decode())
            else:
                disk.take(step)
        done = cut
        yield heads, disk


def test_a_power_cut_loses_nothing_acknowledged(way: Way, looker: Forker, tmp_path: Path) -> None:
    lost = 0
    for order, (_killed, (seen,)) in looker.each(_states(way, tmp_path)):
        at = int(str(order["deed"]))
        assert seen["wrong"] == [], (order, way.places[at].deed)
        assert way.may_hold(at, seen["summary"]), (order, seen["summary"])
        lost += 1
        shutil.rmtree(Path(str(order["folder"])))
    assert lost >= LOSSES * 0.9


def test_a_disk_that_is_never_synced_does_lose_something(
    way: Way, looker: Forker, tmp_path: Path
) -> None:
    """The way of measuring sees what it is to see: without syncs records and files are lost."""
    chance, wrong = random.Random(7), 0
    place = way.places[0]
    assert place.log is not None
    steps: list[Step] = pickle.loads(place.log.read_bytes())  # noqa: S301 - our own process's
    for number in range(6):
        disk = Disk(place.folder, way.places[1].folder)
        for step in steps:
            if step.kind not in {"told", "sync", "sync folder"}:
                disk.take(step)
        target = tmp_path / str(number)
        disk.crash(chance, target)
        killed, told = looker.do(way="try", folder=target, heads=way.places[1].heads)
        wrong += killed or told != [{"wrong": []}]
    assert wrong >= 4

"""A process that works on the index is killed at any step: search equals the records all the same.

Steps are openings for writing, writes, syncs, renamings, removals and locks; ``KILLS=2000`` in the
environment kills at so many points instead of the usual number: as many as there are of all but
writes, which are torn in two half of the time, and the rest among the writes. Some more kills come
at random times, by a timer that nobody catches.
"""

import json
import os
import random
import shutil
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from db.model import Query
from db.search import Asked, SearchIndex
from db.search.files import IndexFiles
from db.search.folder import IndexFolder
from db.search.schema import make_schema
from db.search.writing import count_units
from tests.db.search.faults.conftest import Worker
from tests.db.search.faults.records import (
    BATCH,
    Records,
    build,
    differences,
    make_records,
    take_in,
)
from tests.db.search.faults.rubbish import rubbish

KILLS = int(os.environ.get("KILLS", "200"))
#: The part of these that comes in addition, at random times instead of steps.
AT_ANY_TIME = 0.15


@dataclass(frozen=True, slots=True)
class Scene:
    """What is going on when the process is killed: what was there, what it does, and how far."""

    name: str
    before: Sequence[tuple[str, int]]
    work: str
    to: int
    seed: int
    share: float

    @property
    def kills(self) -> int:
        """At how many points it is killed."""
        return round(KILLS * self.share)


SCENES = (
    Scene("commit", [("rebuild", 18)], "apply", 30, 1, 0.3),
    Scene("merge", [("rebuild", 18), ("apply", 45)], "merge", 45, 2, 0.2),
    Scene("rebuild", [("rebuild", 14), ("apply", 20)], "rebuild", 24, 3, 0.2),
    Scene("first build", [], "rebuild", 24, 4, 0.1),
    Scene("resumed build", [("rebuild", 14), ("killed", 24)], "rebuild", 28, 5, 0.2),
)
#: Changes that are made after the kill: records come, change and go.
LATER = 12


def _prepare(worker: Worker, scene: Scene, folder: Path) -> None:
    """Make what was there before."""
    for work, to in scene.before:
        order = {"folder": folder, "changes": to, "seed": scene.seed, "to": to}
        if work != "killed":
            assert worker.do(work=work, **order) is not None
            continue
        trial = folder.with_name("trial")
        shutil.copytree(folder, trial)
        steps = worker.do(work="rebuild", **{**order, "folder": trial})
        shutil.rmtree(trial)
        contents = [at for at, (kind, path) in enumerate(steps) if _is_commit(kind, path)]
        assert worker.do(work="rebuild", step=contents[2] + 4, **order) is None
        assert _committed(folder)


def _is_commit(kind: str, path: str) -> bool:
    return kind == "rename" and path.endswith(".toc")


def _points(steps: Sequence[tuple[str, str]], count: int, chance: random.Random) -> list[int]:
    """Numbers of steps at which to kill: those that are no writes first, then the rest."""
    edges = [number for number, (kind, _path) in enumerate(steps, 1) if kind != "write"]
    writes = [number for number, (kind, _path) in enumerate(steps, 1) if kind == "write"]
    most = max(count - len(writes), round(count * 0.8))
    chosen = edges if len(edges) <= most else sorted(chance.sample(edges, most))
    rest = min(count - len(chosen), len(writes))
    return sorted([*chosen, *chance.sample(writes, rest)])


def _committed(folder: Path) -> str:
    """The build to go on with, if any of its segments is durable."""
    state = IndexFolder(folder).state()
    for build_folder in sorted(folder.glob("build-*"), reverse=True):
        in_use = state is not None and state.build == build_folder.name
        if in_use or not (build_folder / "building.json").exists():
            continue
        if count_units(IndexFiles(build_folder), make_schema()):
            return build_folder.name
    return ""


def _survives(folder: Path, scene: Scene) -> None:
    """After a kill: what was in force is, work goes on, and nothing of the dead is left."""
    records = make_records(scene.to + LATER, scene.seed)
    committed = _committed(folder)
    index = SearchIndex(folder)
    if scene.before:
        assert _is_a_state_of(index, records, scene)
    if scene.work == "rebuild" and index.position < scene.to:
        build(index, records, records.head)
        state = IndexFolder(folder).state()
        assert state is not None
        assert not committed or state.build == committed, "begun anew"
        assert not committed or index.position < records.head
    take_in(index, records)
    assert differences(index, records.units_at(records.head)) == []
    while index.merge():
        continue
    again = SearchIndex(folder)
    assert again.check(deep=True)
    assert again.position == records.head
    for opened in (index, again):
        assert differences(opened, records.units_at(records.head)) == []
        assert opened.documents == len(list(records.units_at(records.head)))
        opened.close()
    assert rubbish(folder) == []


def _is_a_state_of(index: SearchIndex, records: Records, scene: Scene) -> bool:
    """Whether the index is at its position, or at most a batch further than it says.

    A build that was gone on with has of each owner what it was when it began or when it went on.
    """
    assert index.usable
    position = index.position
    if not differences(index, records.units_at(position)):
        return True
    if scene.work == "apply":
        further = min(position + BATCH, scene.to)
        return not differences(index, records.units_at(further))
    hits = index.find(Asked(Query("", limit=10_000))).hits
    then, now = records.at(position), records.at(scene.to)
    return all(
        [uid for uid, _score in hits if uid.startswith(f"r:{owner}-")]
        in ([held.uid for held in state.get(owner, ())] for state in (then, now))
        for owner in now
    )


@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.name)
def test_after_a_kill_at_any_step_search_equals_the_records(
    worker: Worker, scene: Scene, tmp_path: Path
) -> None:
    template = tmp_path / "template"
    _prepare(worker, scene, template)
    order = {"work": scene.work, "changes": scene.to, "seed": scene.seed, "to": scene.to}
    whole = tmp_path / "whole"
    _copy(template, whole)
    steps = worker.do(folder=whole, **order)
    points = _points(steps, scene.kills, random.Random(scene.seed))
    assert len(points) >= min(scene.kills, len(steps))

    def orders() -> Iterator[dict[str, object]]:
        for step in points:
            folder = tmp_path / f"at-{step}"
            _copy(template, folder)
            yield {"folder": folder, "step": step, **order}

    for done, told in worker.each(orders()):
        assert told is None, f"still alive after {len(told)} steps"
        folder = Path(str(done["folder"]))
        where = json.dumps(steps[int(str(done["step"])) - 1])
        try:
            _survives(folder, scene)
        except AssertionError as error:
            raise AssertionError(f"killed at step {done['step']}, {where}") from error
        shutil.rmtree(folder)


@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.name)
def test_after_a_kill_at_any_time_search_equals_the_records(
    worker: Worker, scene: Scene, tmp_path: Path
) -> None:
    template = tmp_path / "template"
    _prepare(worker, scene, template)
    order = {"work": scene.work, "changes": scene.to, "seed": scene.seed, "to": scene.to}
    whole = tmp_path / "whole"
    _copy(template, whole)
    began = time.perf_counter()
    worker.do(folder=whole, **order)
    lasted, chance = time.perf_counter() - began, random.Random(scene.seed)

    def orders() -> Iterator[dict[str, object]]:
        for number in range(max(round(scene.kills * AT_ANY_TIME), 1)):
            folder = tmp_path / f"kill-{number}"
            _copy(template, folder)
            yield {"folder": folder, "seconds": chance.uniform(1e-4, lasted), **order}

    for done, _told in worker.each(orders()):
        _survives(Path(str(done["folder"])), scene)
        shutil.rmtree(str(done["folder"]))


def _copy(template: Path, folder: Path) -> None:
    if template.exists():
        shutil.copytree(template, folder, copy_function=shutil.copy)
        folder.chmod(0o700)

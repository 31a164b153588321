"""Processes that fork children which die, and an archive as it is before each deed."""

import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from db.paths import CACHE_VARIABLE
from tests.db.dying import listening
from tests.db.faults.deeds import DEEDS, IN_PARTS, begin
from tests.db.search.faults.conftest import Worker


class Forker(Worker):
    """Gives orders to a process, and gets its answers in the same order."""

    def receive(self) -> Any:
        """The answer to the oldest order: whether the child was killed, and what it told."""
        assert self._process.stdout is not None
        answer = json.loads(self._process.stdout.readline())
        for told in answer["told"]:
            assert "raised" not in told or "seen" in told, told["raised"]
        return answer["killed"], answer["told"]


@contextmanager
def forker() -> Iterator[Forker]:
    """A process of its own, so that nothing of the tests' own is forked."""
    with listening("tests.db.faults.working") as process:
        yield Forker(process)


@pytest.fixture(scope="session")
def worker() -> Iterator[Forker]:
    """The process whose children work."""
    with forker() as started:
        yield started


@pytest.fixture(scope="session")
def looker() -> Iterator[Forker]:
    """The process whose children look at what is left, beside the one that works."""
    with forker() as started:
        yield started


@dataclass(frozen=True)
class Place:
    """The archive before a deed: its folder, what it holds, what it told of; and the deed."""

    folder: Path
    holds: list[object]
    heads: list[str]
    seen: dict[str, Any]
    deed: str
    steps: int = 0
    log: Path | None = None

    def copy(self, to: Path) -> Path:
        """A copy of the folder to be worked on."""
        shutil.copytree(self.folder, to)
        return to


@dataclass(frozen=True)
class Way:
    """An archive before each deed and, last, after all of them."""

    places: list[Place]

    def may_hold(self, at: int, summary: list[object]) -> bool:
        """Whether an archive that was killed in that deed may be so: before it, or after it."""
        if self.places[at].deed in IN_PARTS:
            return True
        return summary in [place.holds for place in self.places[at : at + 2]]


@pytest.fixture(scope="session")
def way(worker: Forker, looker: Forker, tmp_path_factory: pytest.TempPathFactory) -> Way:
    """All deeds done one after the other, each with a copy of what was there before."""
    base = tmp_path_factory.mktemp("way")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(CACHE_VARIABLE, str(base / "0" / "cache"))
        begin(base / "0")
    (base / "files").mkdir()
    places: list[Place] = []
    heads: list[str] = []
    seen: dict[str, Any] = {}
    for number, name in enumerate([*(name for name, _deed in DEEDS), ""]):
        folder, next_folder = base / str(number), base / str(number + 1)
        shutil.copytree(folder, base / "looked")
        _killed, (told,) = looker.do(way="look", folder=base / "looked", heads=heads)
        shutil.rmtree(base / "looked")
        assert told["wrong"] == []
        place = Place(folder, told["summary"], list(heads), dict(seen), name)
        if not name:
            return Way([*places, place])
        shutil.copytree(folder, next_folder)
        log = base / f"{number}.log"
        order = {"folder": next_folder, "first": number, "count": 1, "seen": seen, "log": log}
        killed, (opened, did, last) = worker.do(way="work", **order)
        assert not killed
        assert opened["open"]
        heads.append(did["head"])
        seen = did["seen"]
        places.append(Place(folder, place.holds, place.heads, place.seen, name, last["steps"], log))
    raise AssertionError

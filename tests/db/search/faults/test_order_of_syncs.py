"""What is named is durable: of a power cut, too, nothing comes that a kill does not show."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.db.search.faults.conftest import Worker
from tests.db.search.faults.steps import BETWEEN


class Disk:
    """What of a folder would be lost by a power cut, by the steps that were taken."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._content: set[Path] = set()
        self._names: set[Path] = set()
        self.wrong: list[str] = []

    def take(self, kind: str, path: str) -> None:
        """Take one step."""
        former, _between, target = path.partition(BETWEEN)
        place = Path(former)
        if kind == "write":
            self._content.add(place)
        elif kind == "sync":
            self._content.discard(place)
            self._names.discard(place)
        elif kind == "rename":
            self._rename(place, Path(target))
        elif kind == "remove":
            self._remove(place)
        elif kind == "mkdir":
            self._names.add(place.parent)

    def _rename(self, former: Path, target: Path) -> None:
        if target.suffix in {".toc", ".json"}:
            lost = [path for path in self._content if not _is_nobodys(path, former)]
            self.wrong += [f"{target.name} names {path.name}, which is not synced" for path in lost]
            if former in self._content:
                self.wrong.append(f"{target.name} is not synced itself")
        if target.name == "state.json":
            self.wrong += [f"{target.name} while {path.name} is not synced" for path in self._names]
        if former in self._content:
            self._content.remove(former)
            self._content.add(target)
        self._names.add(target.parent)

    def _remove(self, place: Path) -> None:
        self._content.discard(place)
        in_force = place.name.startswith(("MAIN_", "_MAIN_"))
        if in_force and place.parent in self._names:
            self.wrong.append(f"{place.name} is removed before what replaces it is durable")

    def settled(self) -> bool:
        """Whether a power cut now would lose nothing."""
        return not self._names - {self._folder} and not self._content


def _is_nobodys(path: Path, former: Path) -> bool:
    return path == former or path.name.startswith(("unfinished-", "merging-"))


_SCENES: dict[str, tuple[Sequence[tuple[str, int]], int]] = {
    "apply": ([("rebuild", 18)], 36),
    "merge": ([("rebuild", 18), ("apply", 45)], 45),
    "rebuild": ([("rebuild", 14)], 24),
}


@pytest.mark.parametrize("work", _SCENES)
def test_all_is_durable_before_it_is_named(worker: Worker, work: str, tmp_path: Path) -> None:
    before, to = _SCENES[work]
    folder = tmp_path / "index"
    for first, reached in before:
        worker.do(folder=folder, work=first, to=reached, changes=reached, seed=8)
    steps = worker.do(folder=folder, work=work, to=to, changes=to, seed=8)
    disk = Disk(folder)
    for kind, path in steps:
        disk.take(kind, path)
    assert disk.wrong == []
    assert disk.settled()
    assert sum(path.endswith("state.json") for kind, path in steps if kind == "rename") >= 1
    assert sum(path.endswith(".toc") for kind, path in steps if kind == "rename") >= 2

"""A disk that is full or broken, at any step: the index stays as it was, and works again later."""

import errno
import random
import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from tests.db.search.faults.conftest import Worker

#: What is done, on which index, and up to which position.
_SCENES = {
    "apply": ([("rebuild", 18)], 24),
    "merge": ([("rebuild", 18), ("apply", 36)], 36),
    "rebuild": ([("rebuild", 14)], 20),
}


def _points(steps: Sequence[tuple[str, str]], kinds: set[str], count: int) -> list[int]:
    able = [number for number, (kind, _path) in enumerate(steps, 1) if kind in kinds]
    writes = [number for number in able if steps[number - 1][0] == "write"]
    others = [number for number in able if steps[number - 1][0] != "write"]
    chosen = random.Random(1).sample(writes, min(count, len(writes)))
    return sorted(chosen + random.Random(2).sample(others, min(count, len(others))))


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EIO], ids=["full", "broken"])
@pytest.mark.parametrize("work", _SCENES)
def test_what_is_refused_at_any_step_changes_nothing(
    worker: Worker, work: str, code: int, tmp_path: Path
) -> None:
    before, to = _SCENES[work]
    template, whole = tmp_path / "template", tmp_path / "whole"
    order: dict[str, object] = {"changes": to, "seed": 7}
    for first, reached in before:
        worker.do(folder=template, work=first, to=reached, **{**order, "changes": reached})
    shutil.copytree(template, whole)
    steps = worker.do(folder=whole, work=work, to=to, **order)
    kinds = {"write", "open", "mkdir"} if code == errno.ENOSPC else {"write", "sync"}

    def orders() -> Iterator[dict[str, object]]:
        for number in _points(steps, kinds, 9):
            lasting = number % 2 == 0
            folder = tmp_path / f"at-{number}"
            shutil.copytree(template, folder)
            yield {
                "folder": folder, "work": work, "to": to, "step": number,
                "code": code, "lasting": lasting, **order,
            }  # fmt: skip

    refusals = 0
    for done, told in worker.each(orders()):
        at = steps[int(str(done["step"])) - 1]
        assert told["wrong"] == [], (at, done["lasting"])
        refusals += told["refused"]
    assert refusals >= 12

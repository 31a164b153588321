"""The disk refuses the k-th write, for every k: it is said, nothing is lost, work goes on.

The ordinary suite tries some of them; ``EVERY=1`` in the environment tries each.
"""

import errno
import os
import random
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.db.faults.conftest import Forker, Place, Way

EVERY = int(os.environ.get("EVERY", "150"))


def _place(way: Way, deed: str) -> Place:
    return next(place for place in way.places if place.deed == deed)


def _order(place: Place, folder: Path, step: int, **how: Any) -> dict[str, object]:
    place.copy(folder)
    return {
        "way": "refuse", "folder": folder, "deed": place.deed, "seen": place.seen,
        "step": step, **how,
    }  # fmt: skip


@pytest.mark.parametrize("lasting", [False, True], ids=["once", "lasting"])
@pytest.mark.parametrize("code", [errno.EIO, errno.ENOSPC], ids=["EIO", "ENOSPC"])
@pytest.mark.parametrize("deed", ["import", "edit"])
def test_a_refused_write_loses_nothing(
    way: Way, worker: Forker, looker: Forker, tmp_path: Path, deed: str, code: int, lasting: bool
) -> None:
    (tmp_path / "files").mkdir()
    place = _place(way, deed)
    whole = _order(place, tmp_path / "whole", 1 << 30, code=code, lasting=False)
    _killed, (told,) = worker.do(**whole)
    assert told["raised"] == ""
    first = random.Random(f"{deed} {code} {lasting}").randrange(min(EVERY, told["seen"])) + 1

    def orders() -> Iterator[dict[str, object]]:
        for step in range(first, told["seen"] + 1, EVERY):
            folder = tmp_path / f"{step}"
            yield _order(place, folder, step, code=code, lasting=lasting)

    refused = raised = 0
    for order, (killed, (seen,)) in worker.each(orders()):
        assert not killed
        assert seen["wrong"] == [], order
        before, between, after = seen["summaries"]
        # What was refused is not there; or it is, and only the index has it not.
        assert between in ([before, told["summaries"][1]]), (order, seen)
        if not seen["raised"]:
            assert between == told["summaries"][1], (order, seen)
        assert after in (told["summaries"][1:]), (order, seen)
        _killed, (looked,) = looker.do(way="look", folder=order["folder"], heads=place.heads)
        assert looked["wrong"] == [], order
        refused += seen["refused"] > 0
        raised += bool(seen["raised"])
        shutil.rmtree(Path(str(order["folder"])))
    assert refused > 0
    assert raised > 0 or EVERY > 1

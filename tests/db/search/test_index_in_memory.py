"""An index in memory: it leaves no file anywhere; a rebuild that is cancelled changes nothing."""

from pathlib import Path

import pytest

from db.model import IndexUnit
from db.progress import Cancelled, silent
from db.search import SearchIndex
from tests.db.sample_units import found, put, unit


def test_nothing_is_written_to_the_working_folder(
    index: SearchIndex, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here, there = tmp_path / "here", tmp_path / "there"
    here.mkdir()
    there.mkdir()
    monkeypatch.chdir(here)
    put(index, *(unit(number, "совет") for number in range(5)))
    index.rebuild([unit(1, "совет"), unit(2, "совет")], 7, silent)
    monkeypatch.chdir(there)
    assert found(index, "совет") == {"1", "2"}
    assert list(here.iterdir()) == []


def test_a_rebuild_that_is_cancelled_changes_nothing(index: SearchIndex) -> None:
    def stop(done: int, total: int, what: str = "") -> None:
        raise Cancelled

    units: list[IndexUnit] = [unit(9, "другое")]
    put(index, unit(1, "совет"))
    with pytest.raises(Cancelled):
        index.rebuild(units, 7, stop)
    assert (index.position, index.documents) == (1, 1)
    assert found(index, "совет") == {"1"}

"""Three processes on one index: one takes in and rebuilds, one merges, one searches.

Their work is counted in operations. Whatever is going on, every search finds every unit once.
"""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

import pytest

from db.errors import IndexBusyError
from db.model import IndexUnit, Query
from db.search import Asked, SearchIndex
from tests.db.sample_units import unit
from tests.db.search.faults.conftest import ROOT
from tests.db.search.faults.records import WORDS, Records, build, take_in
from tests.db.search.faults.rubbish import rubbish
from tests.db.search.faults.working import small_limits

OWNERS, EACH, BATCHES = 12, 2, 90
#: Batches between two rebuilds, and between two rests; searches in a rest, when others may write.
REBUILD, REST, SEARCHES = 40, 4, 30


def units_of(owner: int, version: int) -> tuple[IndexUnit, ...]:
    """Always so many units, with other words in each version."""
    words = f"общее {WORDS[version % len(WORDS)]}"
    name = f"m{owner:02d}"
    return tuple(unit(f"{name}-{at}", words, owner=name) for at in range(EACH))


def records() -> Records:
    """Every owner once, then versions of them."""
    first = [(f"m{owner:02d}", units_of(owner, 0)) for owner in range(OWNERS)]
    later = [(f"m{n % OWNERS:02d}", units_of(n % OWNERS, n)) for n in range(3 * BATCHES)]
    return Records((*first, *later))


def take_in_all(index: SearchIndex, done: Path) -> Iterator[str]:
    """Take batch after batch in, and now and then build anew. Only a writer makes it busy."""
    all_records, number = records(), 0
    while index.position < all_records.head:
        number += 1
        target = min(index.position + 3, all_records.head)
        way = build if number % REBUILD == 0 else take_in
        _until_free(partial(way, index, all_records, target))
        for _search in range(SEARCHES if number % REST == 0 else 0):
            index.find(Asked(Query("общее")))
        yield "taken in"
    done.touch()


def _until_free(step: Callable[[], None]) -> None:
    while True:
        try:
            return step()
        except IndexBusyError:
            continue


def merge_all(index: SearchIndex, done: Path) -> Iterator[str]:
    """Merge whatever is to be merged."""
    while not done.exists():
        if index.merge():
            yield "merged"


def search_all(index: SearchIndex, done: Path) -> Iterator[str]:
    """Search, and say what was found wrongly."""
    while not done.exists():
        for text in ("", "общее"):
            found = index.find(Asked(Query(text, limit=1_000)))
            uids = {uid for uid, _score in found.hits}
            if (found.total, len(found.hits), len(uids)) != (OWNERS * EACH,) * 3:
                yield f"wrong: {found.total}, {len(found.hits)}, {len(uids)}"
        yield "searched"


PARTS = {"take in": take_in_all, "merge": merge_all, "search": search_all}


def main(arguments: Sequence[str]) -> None:
    """One of the processes; it tells how often it did what."""
    part, folder = arguments
    small_limits()
    index = SearchIndex(Path(folder))
    print("ready", flush=True)
    sys.stdin.readline()
    counts: dict[str, int] = {}
    for what in PARTS[part](index, Path(folder).with_name("done")):
        counts[what] = counts.get(what, 0) + 1
    index.close()
    print(json.dumps(counts))


def _process(part: str, folder: Path) -> "subprocess.Popen[str]":
    code = (
        "import sys; from tests.db.search.faults import test_processes as t; t.main(sys.argv[1:])"
    )
    command = [sys.executable, "-c", code, part, str(folder)]
    pipe = subprocess.PIPE
    return subprocess.Popen(command, cwd=ROOT, stdin=pipe, stdout=pipe, text=True)


def _all_at_once(processes: "Sequence[subprocess.Popen[str]]") -> list[str]:
    """Let them begin when all are ready; what each told in the end."""
    for process in processes:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
    for process in processes:
        assert process.stdin is not None
        process.stdin.write("\n")
        process.stdin.flush()
    return [process.communicate(timeout=300)[0] for process in processes]


@pytest.mark.parametrize("searchers", [1, 2])
def test_no_search_misses_a_unit_while_others_write_merge_and_rebuild(
    tmp_path: Path, searchers: int
) -> None:
    folder, all_records = tmp_path / "index", records()
    index = SearchIndex(folder)
    build(index, all_records, OWNERS)
    parts = ["take in", "merge", *["search"] * searchers]
    processes = [_process(part, folder) for part in parts]
    counts = [json.loads(told) for told in _all_at_once(processes)]
    assert [process.returncode for process in processes] == [0] * len(parts)
    assert counts[0]["taken in"] >= BATCHES
    assert counts[1]["merged"] > 0
    for found in counts[2:]:
        assert list(found) == ["searched"]
        assert found["searched"] > 20
    assert index.refresh()
    assert index.position == all_records.head
    wanted = {held.uid for held in all_records.units_at(all_records.head)}
    assert {uid for uid, _score in index.find(Asked(Query("", limit=1_000))).hits} == wanted
    take_in(index, Records((*all_records.changes, ("m00", units_of(0, 1)))))
    assert rubbish(folder) == []
    index.close()

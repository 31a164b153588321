"""A process that forks children which work on an index and die or fail at a chosen step.

``python -m tests.db.search.faults.working`` reads one order a line (JSON) and answers each with a
line. It is single-threaded, has all loaded that the work needs, and never touches an index itself.
The limits of its children are small, so that little work has many segments, runs and spills.
"""

import json
import os
import signal
import sys
import traceback
from collections.abc import Callable, Mapping
from pathlib import Path
from types import ModuleType
from typing import Any

from db.paths import ArchivePaths
from db.progress import silent
from db.search import SearchIndex, segment_merging, writing
from db.search.codec import array_file, merging, prefix_bits, segment_files
from db.storage import Store
from db.usecases import feed_index, follow_outbox
from tests.db.search.faults import steps
from tests.db.search.faults.records import (
    BATCH,
    Records,
    build,
    differences,
    make_records,
    take_in,
)
from tests.db.search.faults.rubbish import rubbish

#: What children do; all get the index, the records, and the position to reach.
WORK: Mapping[str, Callable[[SearchIndex, Records, int], None]] = {
    "apply": take_in,
    "merge": lambda index, _records, _to: merge_all(index),
    "rebuild": build,
}


_SMALL_LIMITS: Mapping[ModuleType, Mapping[str, object]] = {
    writing: {"_UNITS": 5},
    segment_merging: {"_BANDS": (0, 3, 9, 40), "_MANY": 3, "_LARGEST": 60},
    merging: {"_AT_ONCE": 16},
    array_file: {"_IN_MEMORY": 64, "_SMALL": 64},
    segment_files: {"LEAST_DOCS": 2},
    prefix_bits: {"_TERMS": 0},
}


def merge_all(index: SearchIndex) -> None:
    """Merge until there is nothing to merge."""
    while index.merge():
        continue


def small_limits() -> None:
    """Make everything come to its limits soon, in this process."""
    for module, limits in _SMALL_LIMITS.items():
        for name, limit in limits.items():
            assert hasattr(module, name)
            setattr(module, name, limit)


def _records(order: Mapping[str, Any]) -> Records:
    return make_records(order["changes"], order["seed"])


def work(order: Mapping[str, Any], out: Callable[[object], None]) -> None:
    """Do what is ordered, and die at the step or after the seconds that it names; or tell all."""
    folder = Path(order["folder"])
    records = _records(order)
    found = steps.Steps(folder, steps.dying_at(order.get("step", 0)))
    index = SearchIndex(folder)
    found.start()
    signal.signal(signal.SIGALRM, signal.SIG_DFL)  # nothing is left but to die of it
    signal.setitimer(signal.ITIMER_REAL, order.get("seconds", 0.0))
    WORK[order["work"]](index, records, order["to"])
    signal.setitimer(signal.ITIMER_REAL, 0.0)
    found.stop()
    out(found.done)


def follow(order: Mapping[str, Any], out: Callable[[object], None]) -> None:
    """Do what a follower of an archive's outbox does, and die at a step of it."""
    feed_index._BATCH = 4  # noqa: SLF001 - a limit as the others
    folder = Path(order["folder"])
    store = Store.open(ArchivePaths(Path(order["archive"])), read_only=True)
    found = steps.Steps(folder, steps.dying_at(order.get("step", 0)))
    follower = follow_outbox.OutboxFollower(store, folder)
    found.start()
    if order["work"] == "rebuild":
        follower.rebuild(silent)
    follower.catch_up(silent)
    found.stop()
    out(found.done)


def fail(order: Mapping[str, Any], out: Callable[[object], None]) -> None:
    """Do what is ordered, with a disk that refuses; then say what is wrong, if anything is."""
    folder, records = Path(order["folder"]), _records(order)
    at = steps.failing_from(order["step"], order["code"], lasting=order["lasting"])
    counted = steps.Steps(folder, at)
    index = SearchIndex(folder)
    counted.start()
    try:
        WORK[order["work"]](index, records, order["to"])
        refused = False
    except OSError as error:
        refused = error.errno == order["code"]
    counted.stop()
    wrong = [*_is_as_before(index, records, order, refused=refused), *_goes_on(index, order)]
    index.close()
    out({"refused": refused, "wrong": wrong})


def _is_as_before(
    index: SearchIndex, records: Records, order: Mapping[str, Any], *, refused: bool
) -> list[str]:
    """What is wrong right after the failure, in this process and to who opens the index anew."""
    folder = Path(order["folder"])
    wrong: list[str] = []
    for opened in (index, SearchIndex(folder)):
        if not opened.usable:
            wrong.append("not usable any more")
            continue
        further = min(opened.position + BATCH, order["to"])
        now = differences(opened, records.units_at(opened.position))
        if now and differences(opened, records.units_at(further)):
            wrong += now
    kept = refused and order["work"] == "rebuild"
    return wrong + [f"left: {name}" for name in rubbish(folder, unfinished_build=kept)]


def _goes_on(index: SearchIndex, order: Mapping[str, Any]) -> list[str]:
    """What is wrong when it is tried again with a good disk, and more records."""
    records = make_records(order["changes"] + 6, order["seed"])
    WORK[order["work"]](index, records, order["to"])
    take_in(index, records)
    merge_all(index)
    wrong = differences(index, records.units_at(records.head))
    left = rubbish(Path(order["folder"]))
    return [*(f"in the end: {text}" for text in wrong), *(f"left in the end: {n}" for n in left)]


def main() -> None:
    """Do order after order until there are no more."""
    small_limits()
    warm = SearchIndex(None)
    take_in(warm, make_records(20, 1))
    differences(warm, ())
    print("ready", flush=True)
    for line in sys.stdin:
        order = json.loads(line)
        reading, writing_end = os.pipe()
        child = os.fork()
        if not child:
            _be_child(order, reading, writing_end)
        os.close(writing_end)
        with os.fdopen(reading) as pipe:
            told = pipe.read()
        _pid, status = os.waitpid(child, 0)
        print(json.dumps({"killed": os.WIFSIGNALED(status), "told": told}), flush=True)


def _be_child(order: Mapping[str, Any], reading: int, writing_end: int) -> None:
    os.close(reading)
    try:
        way = fail if "code" in order else follow if "archive" in order else work
        way(order, lambda told: _tell(writing_end, json.dumps(told)))
    except BaseException:  # noqa: BLE001 - the tests show it
        _tell(writing_end, json.dumps({"raised": traceback.format_exc()}))
    os._exit(0)


def _tell(descriptor: int, text: str) -> None:
    data = text.encode()
    while data:
        data = data[os.write(descriptor, data) :]


if __name__ == "__main__":
    main()

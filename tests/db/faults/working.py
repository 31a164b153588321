"""A process that forks children which work on an archive and die, are refused, or look at it.

``python -m tests.db.faults.working`` reads one order a line (JSON) and answers each with a line:
whether the child was killed, and the lines that it told. It is single-threaded and has all loaded
that the work needs; the children alone have an archive open.
"""

import json
import os
import pickle
import select
import signal
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from db import Archive
from db.errors import ArchiveError
from db.paths import CACHE_VARIABLE
from db.usecases.restore_archive import restore_archive
from tests.db.faults.deeds import DEEDS, Work, begin, edit, problems, search_differs, summary
from tests.db.faults.steps import Refusing, Watch, dying_at, nothing

Out = Callable[[object], None]


def work(order: Mapping[str, Any], out: Out) -> None:
    """Do some deeds and tell of each when it is done; die at the step that is named."""
    folder = Path(order["folder"])
    watch = Watch(folder, dying_at(order["step"]) if "step" in order else nothing)
    watch.start()
    with Archive.open(folder / "A.archive") as archive:
        out({"open": archive.read_only_reason is None})
        doing = Work(archive, folder.with_name("files"), folder / "backups", order["seen"])
        for name, deed in DEEDS[order["first"] : order["first"] + order["count"]]:
            deed(doing)
            head = archive.history.head()
            watch.tell(head)
            out({"did": name, "head": head, "seen": doing.seen})
    watch.stop()
    if "log" in order:
        Path(order["log"]).write_bytes(pickle.dumps(watch.steps))
        out({"steps": len(watch.steps)})


def look(order: Mapping[str, Any], out: Out) -> None:
    """Open an archive after a fault: what is wrong, what it holds; then go on working with it."""
    folder = Path(order["folder"])
    with Archive.open(folder / "A.archive") as archive:
        wrong = problems(archive, order["heads"])
        held = summary(archive)
        edit(Work(archive, folder, folder / "backups"))
        if summary(archive) == held:
            wrong.append("work does not go on")
        wrong += [f"then {one}" for one in search_differs(archive)]
    for number, backup in enumerate((folder / "backups").glob("[!.]*")):
        try:
            restore_archive(backup, folder / f"restored-{number}").close()
        except ArchiveError as error:
            wrong.append(f"backup {error}")
    out({"wrong": wrong, "summary": held})


def try_to_look(order: Mapping[str, Any], out: Out) -> None:
    """As ``look``, where it may well be that nothing opens."""
    try:
        with Archive.open(Path(order["folder"]) / "A.archive") as archive:
            out({"wrong": problems(archive, order["heads"])})
    except ArchiveError as error:
        out({"wrong": [str(error)]})


def refuse(order: Mapping[str, Any], out: Out) -> None:
    """Do one deed with a disk that refuses, then the same again with a good one, then close."""
    folder = Path(order["folder"])
    refusing = Refusing(order["step"], order["code"], lasting=order["lasting"])
    watch = Watch(folder, refusing)
    deeds = dict(DEEDS)
    with Archive.open(folder / "A.archive") as archive:
        doing = Work(archive, folder.with_name("files"), folder / "backups", order["seen"])
        before, raised = summary(archive), ""
        watch.start()
        try:
            deeds[order["deed"]](doing)
            archive.wait_for_index()
        except ArchiveError as error:
            raised = error.code
        refusing.lifted = True
        watch.stop()
        told = {"refused": refusing.refused, "seen": refusing.seen, "raised": raised}
        between = summary(archive)
        wrong = problems_but_staging(archive)
        deeds[order["deed"]](doing)
        after = summary(archive)
        wrong += [f"then {one}" for one in search_differs(archive)]
        out({**told, "wrong": wrong, "summaries": [before, between, after]})


def problems_but_staging(archive: Archive) -> list[str]:
    """What is wrong with an archive that stays open: its staging is cleared at the next opening."""
    return [one for one in problems(archive, []) if not one.startswith("left in staging")]


_WAYS: Mapping[str, Callable[[Mapping[str, Any], Out], None]] = {
    "work": work, "look": look, "try": try_to_look, "refuse": refuse,
}  # fmt: skip


def _warm_up() -> None:
    """Load all that children need."""
    with tempfile.TemporaryDirectory() as scratch:
        os.environ[CACHE_VARIABLE] = str(Path(scratch) / "cache")
        begin(Path(scratch) / "w")
        with Archive.open(Path(scratch) / "w" / "A.archive") as archive:
            doing = Work(archive, Path(scratch) / "w" / "files", Path(scratch) / "w" / "backups")
            for _name, deed in DEEDS:
                deed(doing)
            problems(archive, [])


def main() -> None:
    """Do order after order until there are no more."""
    _warm_up()
    print("ready", flush=True)
    for line in sys.stdin:
        order = json.loads(line)
        reading, writing = os.pipe()
        child = os.fork()
        if not child:
            os.close(reading)
            _be_child(order, writing)
        os.close(writing)
        told = _read(reading, child, order.get("seconds"), order.get("after", 0))
        _pid, status = os.waitpid(child, 0)
        print(json.dumps({"killed": os.WIFSIGNALED(status), "told": told}), flush=True)


def _read(reading: int, child: int, seconds: float | None, after: int) -> list[Any]:
    """What the child tells; it is killed so many seconds after it told of so many deeds."""
    data, end = b"", None
    while True:
        if seconds is not None and end is None and data.count(b"\n") > after:
            end = time.monotonic() + seconds
        left = None if end is None else max(end - time.monotonic(), 0.0)
        if not select.select([reading], [], [], left)[0]:
            os.kill(child, signal.SIGKILL)
            end = None
            seconds = None
            continue
        chunk = os.read(reading, 1 << 16)
        if not chunk:
            break
        data += chunk
    os.close(reading)
    return [json.loads(line) for line in data.split(b"\n")[:-1]]


def _be_child(order: Mapping[str, Any], writing: int) -> None:
    os.environ[CACHE_VARIABLE] = str(Path(order["folder"]) / "cache")
    try:
        _WAYS[order["way"]](order, lambda told: _tell(writing, told))
    except BaseException:  # noqa: BLE001 - the tests show it
        _tell(writing, {"raised": traceback.format_exc()})
    os._exit(0)


def _tell(descriptor: int, told: object) -> None:
    data = json.dumps(told).encode() + b"\n"
    while data:
        data = data[os.write(descriptor, data) :]


if __name__ == "__main__":
    main()

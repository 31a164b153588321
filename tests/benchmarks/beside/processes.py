"""A process and all that it has started: their memory and their processor time, as Linux tells."""

import os
import time
from collections.abc import Iterator
from pathlib import Path

_PROC = Path("/proc")
_TICK = os.sysconf("SC_CLK_TCK")
#: Seconds in which the processor may be at work for so much of one, for a program to be at rest;
#: until it need not come to rest.
_REST, _WORK, _PATIENCE = 3.0, 0.02, 120.0


def environment_of_a_person() -> dict[str, str]:
    """This process's, but a program keeps its bytecode: not each start translates it anew."""
    environment = dict(os.environ)
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    return environment


def family(first: int) -> Iterator[int]:
    """A process's number, and those of what it has started, and so on."""
    children: dict[int, list[int]] = {}
    for folder in _PROC.iterdir():
        if folder.name.isdigit() and (fields := _status(int(folder.name))):
            children.setdefault(int(fields[1]), []).append(int(folder.name))
    waiting = [first]
    while waiting:
        number = waiting.pop()
        yield number
        waiting += children.get(number, [])


def proportional_megabytes(first: int) -> float:
    """Proportional set size (PSS) of all of them: shared pages are divided among their sharers."""
    return sum(_pss(number) for number in family(first)) / 1024


def own_megabytes(number: int) -> float:
    """The same of one process alone."""
    return _pss(number) / 1024


def anonymous_megabytes(first: int) -> float:
    """What no file stands behind, of all of them: other programs' coming and going leaves it be.

    Proportional size rises when another program that has the same libraries open ends.
    """
    return sum(_rolled_up(number, "Anonymous:") for number in family(first)) / 1024


def processor_seconds(first: int) -> float:
    """What all of them have worked so far."""
    fields = [_status(number) for number in family(first)]
    return sum(int(one[11]) + int(one[12]) for one in fields if one) / _TICK


def worked_milliseconds(first: int) -> float:
    """The same to the microsecond, of the threads that are alive."""
    nanoseconds = 0
    for number in family(first):
        for schedule in (_PROC / str(number) / "task").glob("*/schedstat"):
            nanoseconds += int(schedule.read_text(encoding="ascii").split()[0])
    return nanoseconds / 1e6


def wakings(first: int) -> int:
    """How often their threads have gone back to waiting so far."""
    count = 0
    for number in family(first):
        for status in (_PROC / str(number) / "task").glob("*/status"):
            lines = status.read_text(encoding="utf-8", errors="replace").splitlines()
            count += sum(int(one.split()[1]) for one in lines if one.startswith("voluntary"))
    return count


def wait_for_rest(first: int) -> bool:
    """Wait until nothing is done any more; False where that does not come."""
    over = time.monotonic() + _PATIENCE
    while time.monotonic() < over:
        before = processor_seconds(first)
        time.sleep(_REST)
        if processor_seconds(first) - before <= _WORK * _REST:
            return True
    return False


def _status(number: int) -> list[str]:
    """The fields of ``stat`` from the state on; none where the process has gone."""
    try:
        text = (_PROC / str(number) / "stat").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return []
    return text.rsplit(")", 1)[1].split()


def _pss(number: int) -> int:
    return _rolled_up(number, "Pss:")


def _rolled_up(number: int, field: str) -> int:
    """Kilobytes of one line of what Linux adds up; 0 where the process has gone."""
    try:
        text = (_PROC / str(number) / "smaps_rollup").read_text(encoding="ascii")
    except OSError:
        return 0
    lines = (line.split() for line in text.splitlines() if line.startswith(field))
    return sum(int(fields[1]) for fields in lines)

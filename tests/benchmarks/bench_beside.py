"""The built program beside a bare window, Recoll and Calibre in one run: start, memory at rest.

All are measured alike, on one screen with a window manager: from the start of the process until a
window's pixels are on the screen, then the memory (PSS of the whole family of processes) once
nothing is done any more. They take turns, so that a busy moment of the machine meets all alike.
"""

import os
import signal
import statistics
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tests.benchmarks.beside import processes
from tests.benchmarks.beside.peers import Peer, bare_frozen, installed
from tests.benchmarks.beside.screen import Screen
from tests.benchmarks.figures import heading

_FROZEN = Path(__file__).parents[2] / "dist" / "council-archive" / "council-archive"
_ROUNDS = 9
#: The rounds in which memory is measured too: it hardly differs between them.
_MEMORY_ROUNDS = 3


@dataclass
class Measured:
    """One program in all rounds."""

    peer: Peer
    milliseconds: list[float] = field(default_factory=list)
    #: Of the processor until then: a busy machine changes it least.
    worked: list[float] = field(default_factory=list)
    megabytes: list[float] = field(default_factory=list)
    #: It was still at work after two minutes.
    restless: bool = False


def run(archives: Sequence[tuple[str, Path]], kept: Path, scratch: Path) -> None:
    """Measure, and print a table; what is not here is said."""
    heading("Beside others: process start to pixels on the screen, and PSS at rest")
    if missing := Screen.missing():
        print(f"not measured: {', '.join(missing)} not installed", flush=True)
        return
    peers = [bare_frozen(kept), *_programs(archives, scratch), *installed(scratch)]
    for peer in peers:
        if not peer.command:
            print(f"{peer.name}: not measured: {peer.why}", flush=True)
    measured = [Measured(peer) for peer in peers if peer.command]
    with Screen() as screen:
        for number in range(_ROUNDS + 1):
            for one in measured:
                _measure(one, screen, number)
    _report(measured)


def _programs(archives: Sequence[tuple[str, Path]], scratch: Path) -> list[Peer]:
    environment = {
        "XDG_CONFIG_HOME": str(scratch / "config"),
        "XDG_STATE_HOME": str(scratch / "state"),
    }
    if not _FROZEN.exists():
        return [Peer("the program", (), {}, "not built (make build)")]
    return [
        Peer(f"the built program on {name}", (str(_FROZEN), str(folder)), environment)
        for name, folder in archives
    ]


def _measure(one: Measured, screen: Screen, number: int) -> None:
    """One round of one program; the first one warms the file cache and is not counted."""
    screen.wait_until_empty()
    began = time.monotonic()
    process = subprocess.Popen(
        one.peer.command,
        env=screen.environment | one.peer.environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        taken = screen.wait_for_window(began)
        if number:
            one.worked.append(processes.worked_milliseconds(process.pid))
            one.milliseconds.append(taken)
        if 1 <= number <= _MEMORY_ROUNDS:
            one.restless |= not processes.wait_for_rest(process.pid)
            one.megabytes.append(processes.proportional_megabytes(process.pid))
    finally:
        for member in list(processes.family(process.pid)):
            _end(member)
        process.wait()


def _end(number: int) -> None:
    try:
        os.kill(number, signal.SIGKILL)
    except ProcessLookupError:
        return


def _report(measured: Sequence[Measured]) -> None:
    bases = {
        one.peer.name.split(" on ")[0]: statistics.median(one.milliseconds) for one in measured
    }
    print(f"{'':<44} {'start':>8} {'least':>7} {'worked':>7} {'PSS':>7}  start against each")
    for one in measured:
        median = statistics.median(one.milliseconds)
        ratios = "  ".join(f"×{median / base:.2f}" for base in bases.values())
        print(
            f"{one.peer.name:<44} {median:5.0f} ms {min(one.milliseconds):4.0f} ms "
            f"{statistics.median(one.worked):4.0f} ms "
            f"{statistics.median(one.megabytes):4.0f} MB  {ratios}"
            f"{'  (not at rest after two minutes)' if one.restless else ''}",
            flush=True,
        )

"""From the start of a process to its first painted window, over that of a bare PySide6 window.

The processes take turns, so that a busy moment of the machine meets all of them alike.
"""

import os
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from tests.benchmarks.beside.processes import environment_of_a_person
from tests.benchmarks.figures import Figures, heading, report

_BARE = Path(__file__).with_name("bare_window.py")
_FROZEN = Path(__file__).parents[2] / "dist" / "council-archive" / "council-archive"
_ROUNDS = 15


def run(archives: Sequence[tuple[str, Path]], folder: Path, rounds: int = _ROUNDS) -> None:
    """Measure the program on each archive, from source and, if it is built, frozen."""
    environment = environment_of_a_person() | {
        "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
        "XDG_CONFIG_HOME": str(folder / "config"),
        "XDG_STATE_HOME": str(folder / "state"),
    }
    commands = {"a bare PySide6 window": [sys.executable, str(_BARE)]}
    for name, archive in archives:
        tail = [str(archive), "--measure-first-paint"]
        commands[f"the program on {name}"] = [sys.executable, "-m", "viewer", *tail]
        if _FROZEN.exists():
            commands[f"the built program on {name}"] = [str(_FROZEN), *tail]
    times: dict[str, list[float]] = {name: [] for name in commands}
    for number in range(rounds + 1):
        for name, command in commands.items():
            taken = _first_paint(command, environment)
            if number:  # the first round warms the file cache
                times[name].append(taken)
    figures = [Figures(name, tuple(values)) for name, values in times.items()]
    heading("Process start to first painted window")
    report(figures, base=figures[0])


def _first_paint(command: list[str], environment: dict[str, str]) -> float:
    """Milliseconds until the process says that it has painted."""
    began = time.perf_counter()
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        taken = (time.perf_counter() - began) * 1000
        _, errors = process.communicate()
    if not line.startswith("first paint"):
        raise RuntimeError(f"{command}: nothing was painted\n{line}{errors}")
    return taken

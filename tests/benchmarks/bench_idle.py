"""``python -m tests.benchmarks.bench_idle [ARCHIVE] [--seconds 60]``: what an idle window does.

The program on Xvfb, left alone once nothing is done any more: its processor time, and how often its
threads woke up. Then, of a window in this process, the timers that are running. Another program's
work takes nothing of these figures.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks.beside import processes
from tests.benchmarks.beside.screen import Screen
from tests.benchmarks.figures import heading

_KEPT = Path(__file__).with_name("results")
_FROZEN = Path(__file__).parents[2] / "dist" / "council-archive" / "council-archive"


def main() -> None:
    """Measure, and list the timers."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.bench_idle")
    parser.add_argument("archive", nargs="?", type=Path, default=_KEPT / "100000.archive")
    parser.add_argument("--seconds", type=float, default=60)
    given = parser.parse_args()
    os.environ.setdefault("COUNCIL_ARCHIVE_CACHE", str(_KEPT / "cache"))
    if missing := Screen.missing():
        print(f"not measured: {', '.join(missing)} not installed")
        return
    with tempfile.TemporaryDirectory(prefix="council-archive-idle-") as name:
        with Screen() as screen:
            places = {"XDG_CONFIG_HOME": f"{name}/config", "XDG_STATE_HOME": f"{name}/state"}
            _measure(given.archive, given.seconds, screen.environment | places)
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        _list_timers(given.archive, Path(name))


def _measure(archive: Path, seconds: float, environment: dict[str, str]) -> None:
    program = [str(_FROZEN)] if _FROZEN.exists() else [sys.executable, "-m", "viewer"]
    heading(f"At rest for {seconds:.0f} s: {' '.join(Path(one).name for one in program)}")
    with subprocess.Popen([*program, str(archive)], env=environment) as process:
        time.sleep(10)  # it is opened, and nobody is at work: originals are due to be checked
        if not processes.wait_for_rest(process.pid):
            print("still at work after two minutes", flush=True)
        worked, woken = processes.processor_seconds(process.pid), processes.wakings(process.pid)
        time.sleep(seconds)
        worked = processes.processor_seconds(process.pid) - worked
        woken = processes.wakings(process.pid) - woken
        print(f"processor time {worked * 1000:.0f} ms, threads woken {woken} times", flush=True)
        print(f"PSS {processes.proportional_megabytes(process.pid):.0f} MB", flush=True)
        process.kill()


def _list_timers(archive: Path, folder: Path) -> None:
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from tests.benchmarks.pauses.stage import Stage
    from viewer.theme import STYLE

    application = QApplication(["council-archive", *STYLE])
    stage = Stage(application, folder, None)
    stage.open(archive)
    heading("Timers that run")
    for timer in stage.window.findChildren(QTimer):
        if timer.isActive():
            once = "once" if timer.isSingleShot() else "over and over"
            print(f"{type(timer.parent()).__name__:<24} {timer.interval() / 1000:8.1f} s, {once}")
    stage.close()


if __name__ == "__main__":
    main()

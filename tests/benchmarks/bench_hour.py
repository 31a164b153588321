"""``python -m tests.benchmarks.bench_hour [--minutes 60] [ARCHIVE]``: an hour of use by a script.

The real window on Xvfb works on a copy of a large archive: files are read in, searched, read,
edited, undone, compared and printed, pictures drawn, every page gone to, language and theme
changed, round after round. Memory is told by the minute, the longest pause of the loop by step.
Fails (1) on any warning in the log, and where memory grows over the last half beyond its noise.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.benchmarks.beside.screen import Screen

_KEPT = Path(__file__).with_name("results")
_LARGE = _KEPT / "100000.archive"
_INSIDE = "--inside"


def main() -> int:
    """Make the screen and the copy, and work there; the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.bench_hour")
    parser.add_argument("archive", nargs="?", type=Path, default=_LARGE)
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument(_INSIDE, type=Path, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.inside is not None:
        return _work(given.archive, given.minutes, given.inside)
    if missing := Screen.missing():
        print(f"not measured: {', '.join(missing)} not installed")
        return 2
    with tempfile.TemporaryDirectory(prefix="council-archive-hour-") as name, Screen() as screen:
        scratch = Path(name)
        copy = scratch / "copy.archive"
        shutil.copytree(given.archive, copy)
        if (_KEPT / "cache").is_dir():
            shutil.copytree(_KEPT / "cache", scratch / "cache")  # or it is indexed anew
        command = [sys.executable, "-m", "tests.benchmarks.bench_hour", str(copy)]
        command += ["--minutes", str(given.minutes), _INSIDE, name]
        places = {
            "COUNCIL_ARCHIVE_CACHE": str(scratch / "cache"),
            "XDG_STATE_HOME": str(scratch / "state"),
            "XDG_CONFIG_HOME": str(scratch / "config"),
        }
        return subprocess.run(command, env=screen.environment | places, check=False).returncode


def _work(archive: Path, minutes: float, scratch: Path) -> int:
    """In a process of its own, whose memory is nobody else's."""
    import logging

    from PySide6.QtWidgets import QApplication

    from tests.benchmarks.hour.account import Account, Warnings
    from tests.benchmarks.hour.steps import Day
    from tests.benchmarks.pauses.stage import Stage
    from viewer.app.program_log import catch_failures, start_log
    from viewer.theme import STYLE

    application = QApplication(["council-archive", *STYLE])
    start_log()
    warnings = Warnings()
    logging.getLogger().addHandler(warnings)
    stage = Stage(application, scratch, None)
    catch_failures(stage.window.complain)
    stage.open(archive)
    account = Account(stage.window, warnings)
    day = Day(stage, scratch)
    account.take_moment()
    while account.minutes() < minutes:
        for name, step in day.steps():
            account.take_pauses(name, step())
            if account.minutes() - account.moments[-1].minutes >= 1:
                account.take_moment()
    account.take_moment()
    good = account.close()
    stage.close()
    print(f"closed{'' if good else ': not as it should be'}", flush=True)
    return 0 if good else 1


if __name__ == "__main__":
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    sys.exit(main())

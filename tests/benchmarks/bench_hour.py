"""``python -m tests.benchmarks.bench_hour [--minutes 60] [ARCHIVE]``: an hour of use by a script.

The real window on Xvfb works on a copy of a large archive: files are read in, searched, read,
edited, undone, compared and printed, pictures drawn, every page gone to, language and theme
changed, round after round. Memory is told by the round (growth by what no file stands behind), the
longest pause of the loop by step, with what of it the window's own thread worked. ``--rounds N``
ends after so many, ``--only STEP…`` takes the steps that begin so, ``--stacks MS`` tells what all
threads were at in longer pauses.
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
    parser.add_argument("--rounds", type=int, default=10_000)
    parser.add_argument("--only", nargs="*", default=[], metavar="STEP")
    parser.add_argument("--stacks", type=float, metavar="MS")
    parser.add_argument(_INSIDE, type=Path, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.inside is not None:
        return _work(given)
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
        command += ["--minutes", str(given.minutes), "--rounds", str(given.rounds)]
        command += ["--stacks", str(given.stacks)] if given.stacks else []
        command += [_INSIDE, name, "--only", *given.only]
        places = {
            "COUNCIL_ARCHIVE_CACHE": str(scratch / "cache"),
            "XDG_STATE_HOME": str(scratch / "state"),
            "XDG_CONFIG_HOME": str(scratch / "config"),
        }
        return subprocess.run(command, env=screen.environment | places, check=False).returncode


def _work(given: argparse.Namespace) -> int:
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
    stage = Stage(application, given.inside, given.stacks)
    catch_failures(stage.window.complain)
    stage.open(given.archive)
    account = Account(warnings, given.stacks)
    day = Day(stage, given.inside)
    account.take_moment()
    rounds = 0
    while account.minutes() < given.minutes and rounds < given.rounds:
        rounds += 1
        for name, step in day.steps():
            if not given.only or name.startswith(tuple(given.only)):
                account.take_pauses(name, step())
        account.take_moment()
    good = account.close()
    stage.close()
    print(f"closed{'' if good else ': not as it should be'}", flush=True)
    return 0 if good else 1


if __name__ == "__main__":
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    sys.exit(main())

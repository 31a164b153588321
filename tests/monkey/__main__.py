"""``python -m tests.monkey [--seed 1] [--minutes 5] [ARCHIVE]``: the window used at random.

The real window on Xvfb works on a copy of an archive, of the sample archive if none is named. Every
few milliseconds, and so mostly before the page is there, an action of the menus is triggered, a key
pressed, a word typed, a place clicked or the window sized, in whatever dialog, menu or window is in
front. A seed leads to the same acts, but for what takes its time meanwhile. Fails (1) on a failure
that nobody caught and on any warning in the log, Qt's too, and tells the acts that led to it. It
needs Debian's ``xvfb openbox``, and is not part of the suite.
"""

import argparse
import logging
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from db.errors import ArchiveError
from tests.benchmarks.beside.screen import Screen

_INSIDE = "--inside"
#: Where the acts are told, a line each.
_ACTS = "acts.txt"
#: What Qt's own test library says of a key for which the widget has no use.
_OF_THE_TEST = "not accepted by receiving widget"
#: So many acts before a warning are told.
_TOLD = 14


def main() -> int:
    """Make the screen and the copy, and work there; the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tests.monkey")
    parser.add_argument("archive", nargs="?", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--minutes", type=float, default=5)
    parser.add_argument(_INSIDE, type=Path, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.inside is not None:
        return _work(given)
    if missing := Screen.missing():
        print(f"not run: {', '.join(missing)} not installed", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory(prefix="council-archive-monkey-") as name, Screen() as screen:
        scratch = Path(name)
        copy = scratch / "copy.archive"
        if given.archive is None:
            from viewer.sample import make_sample

            make_sample(copy)
        else:
            shutil.copytree(given.archive, copy)
        command = [sys.executable, "-X", "faulthandler", "-m", "tests.monkey", str(copy)]
        command += ["--seed", str(given.seed), "--minutes", str(given.minutes), _INSIDE, name]
        places = {
            "COUNCIL_ARCHIVE_CACHE": str(scratch / "cache"),
            "XDG_STATE_HOME": str(scratch / "state"),
            "XDG_CONFIG_HOME": str(scratch / "config"),
            "HOME": name,
        }
        environment = screen.environment | places
        status = subprocess.run(command, env=environment, check=False).returncode
        if status < 0:
            print(f"ended by signal {-status} after", *_told(scratch / _ACTS), sep="\n    ")
        return 1 if status else 0


def _told(acts: Path) -> list[str]:
    return acts.read_text(encoding="utf-8").splitlines()[-_TOLD:]


class _Warnings(logging.Handler):
    """Prints each line of the log from warnings on, and what was done before.

    What the archive refuses is told to the person in a sentence: that is no failure.
    """

    def __init__(self, acts: Path) -> None:
        super().__init__(logging.WARNING)
        self._acts = acts
        self.count = 0

    def emit(self, record: logging.LogRecord) -> None:
        """Print it with the last acts."""
        if record.exc_info and isinstance(record.exc_info[1], ArchiveError):
            return
        if _OF_THE_TEST in record.getMessage():
            return
        self.count += 1
        print(self.format(record), *_told(self._acts), sep="\n    ", flush=True)


def _work(given: argparse.Namespace) -> int:
    """In a process of its own: what is done at random may end it."""
    from PySide6.QtWidgets import QApplication

    from tests.benchmarks.pauses.stage import Stage
    from tests.monkey.acts import Monkey
    from viewer.app.program_log import catch_failures, start_log
    from viewer.theme import STYLE

    application = QApplication(["council-archive", *STYLE])
    start_log()
    told = given.inside / _ACTS
    told.touch()
    warnings = _Warnings(told)
    logging.getLogger().addHandler(warnings)
    stage = Stage(application, given.inside, None)
    catch_failures(stage.window.complain)
    stage.open(given.archive)
    until = time.monotonic() + given.minutes * 60
    with told.open("w", encoding="utf-8", buffering=1) as acts:  # by the line: it may crash
        count = Monkey(stage.window, given.seed, acts).work(lambda: time.monotonic() > until)
    print(f"seed {given.seed}: {count:,} acts, {warnings.count} warnings", flush=True)
    stage.close()
    return 1 if warnings.count else 0


if __name__ == "__main__":
    sys.exit(main())

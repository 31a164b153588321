"""The log of the commands: traces of failures and warnings, in a file. Prints nothing itself.

A log is sent to others: it names what was called, and never what was searched for or written.
"""

import logging
import re
import sys
import traceback
from datetime import UTC, datetime
from pathlib import Path

from viewer.commands import COMMANDS

_OPTION = re.compile(r"(--[a-z][a-z-]*|-[A-Za-z])(?:=.*)?", re.DOTALL)


def log_path() -> Path:
    """The file of the log, among the user's own state."""
    from platformdirs import user_log_path

    return user_log_path("council-archive", appauthor=False) / "errors.log"


def keep_log() -> None:
    """From now on what parts of the program warn of goes to the log, not between the sentences."""
    root = logging.getLogger()
    if not any(isinstance(handler, _LogFile) for handler in root.handlers):
        root.addHandler(_LogFile(logging.WARNING))


def write_trace() -> bool:
    """Append the current exception to the log; where that is impossible, show it. True if kept."""
    kept = _append(traceback.format_exc())
    if not kept:
        traceback.print_exc()
    return kept


class _LogFile(logging.Handler):
    """Appends to the log. Where that is impossible, the warning goes nowhere."""

    def emit(self, record: logging.LogRecord) -> None:
        _append(self.format(record) + "\n")


def called(arguments: list[str]) -> str:
    """What was called: the command and the names of its options, without any value."""
    given = arguments[: arguments.index("--")] if "--" in arguments else arguments
    names = [found[1] for one in given if (found := _OPTION.fullmatch(one))]
    command = next((one for one in given[:1] if one in COMMANDS), "")
    return " ".join(filter(None, ("council-archive", command, *names)))


def _append(text: str) -> bool:
    log = log_path()
    try:
        log.parent.mkdir(parents=True, exist_ok=True)
        log.touch(mode=0o600, exist_ok=True)
        with log.open("a", encoding="utf-8", errors="backslashreplace") as file:
            file.write(f"{datetime.now(UTC).isoformat()} {called(sys.argv[1:])}\n{text}")
    except OSError:
        return False
    return True

"""The log of the commands: traces of failures and warnings, in a file. Prints nothing itself."""

import logging
import sys
import traceback
from datetime import UTC, datetime
from pathlib import Path


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


def _append(text: str) -> bool:
    log = log_path()
    try:
        log.parent.mkdir(parents=True, exist_ok=True)
        with log.open("a", encoding="utf-8", errors="backslashreplace") as file:
            file.write(f"{datetime.now(UTC).isoformat()} {sys.argv}\n{text}")
    except OSError:
        return False
    return True

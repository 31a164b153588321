"""The program's log: a file among the user's own state, Qt's messages and unexpected failures."""

import logging
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_LOG = logging.getLogger("council-archive")
_LIMIT = 1_000_000  # bytes; then the log begins anew and the one before is kept
_KEPT = 3

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def log_path() -> Path:
    """The file of the log."""
    from platformdirs import user_log_path

    return user_log_path("council-archive", appauthor=False) / "window.log"


class LogFile(logging.Handler):
    """The log of the program. Its file is looked for when there is something to write.

    Where the file cannot be written, standard error is.
    """

    def __init__(self, place: Callable[[], Path] = log_path) -> None:
        super().__init__()
        self._place = place
        self._opened: logging.Handler | None = None

    def emit(self, record: logging.LogRecord) -> None:
        """Write a record."""
        if self._opened is None:
            self._opened = _open(self._place())
        self._opened.emit(record)

    def close(self) -> None:
        """Close the file."""
        if self._opened is not None:
            self._opened.close()
        super().close()


def start_log() -> None:
    """Write the log from now on."""
    root = logging.getLogger()
    root.addHandler(LogFile())
    root.setLevel(logging.INFO)
    qInstallMessageHandler(_note_qt_message)


def catch_failures(show: Callable[[BaseException], None]) -> None:
    """Log what nobody caught, and show it with ``show`` if it came on the UI thread."""

    def note(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        _LOG.critical("unexpected failure", exc_info=(kind, error, trace))
        show(error)

    def note_in_thread(args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            exc_info = (args.exc_type, args.exc_value, args.exc_traceback)
            _LOG.critical("unexpected failure in a thread", exc_info=exc_info)

    sys.excepthook = note
    threading.excepthook = note_in_thread


def _open(path: Path) -> logging.Handler:
    handler: logging.Handler
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _turn_over(path)
        handler = logging.FileHandler(path, encoding="utf-8", delay=True)
    except OSError:
        handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    return handler


def _turn_over(path: Path) -> None:
    if not path.exists() or path.stat().st_size < _LIMIT:
        return
    for number in range(_KEPT - 1, 0, -1):
        older = path.with_suffix(f".{number}.log")
        if older.exists():
            older.replace(path.with_suffix(f".{number + 1}.log"))
    path.replace(path.with_suffix(".1.log"))


def _note_qt_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    _LOG.log(_LEVELS.get(kind, logging.INFO), "Qt: %s", message)

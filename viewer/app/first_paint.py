"""Tells when the window was painted for the first time, in time since the process began."""

import os
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

_IMPORTED = time.monotonic()


def process_age() -> float:
    """Milliseconds since this process began; where the system does not tell, since the import."""
    try:
        fields = Path("/proc/self/stat").read_bytes().rsplit(b")", 1)[1].split()
        up = float(Path("/proc/uptime").read_bytes().split()[0])
        return (up - int(fields[19]) / os.sysconf("SC_CLK_TCK")) * 1000
    except (OSError, IndexError, ValueError):
        return (time.monotonic() - _IMPORTED) * 1000


class FirstPaint(QObject):
    """Calls ``after`` once, as soon as the window has painted itself on a screen."""

    def __init__(self, window: QWidget, after: Callable[[], None]) -> None:
        super().__init__(window)
        self._window = window
        self._after = after
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the first paint of an exposed window."""
        is_paint = event.type() == QEvent.Type.Paint
        if is_paint and self._window.windowHandle().isExposed():
            self._window.removeEventFilter(self)
            # The paint itself is still going on: the event loop comes back after it.
            QTimer.singleShot(0, self._after)
        return False

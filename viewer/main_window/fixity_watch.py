"""Checks originals in small slices while nobody is at work; any key or move of the mouse ends it.

While nothing is due it wakes the window four times a day.
"""

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from viewer.jobs import Job, Lane

if TYPE_CHECKING:
    from viewer.main_window.window import MainWindow

#: Seconds without input after which nobody is at work; of work in a slice.
QUIET, SLICE = 10.0, 0.05
#: Milliseconds between two slices, before the first look, and to the next one where nothing is due.
PAUSE, FIRST, NEXT = 250, 20_000, 6 * 3_600_000

_INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
    }
)


class FixityWatch(QObject):
    """``damage_found``: an original turned out to be not what was received."""

    damage_found = Signal()

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._workplace = window.workplace
        self._acted_at = time.monotonic()
        self._job: Job | None = None
        self._known_damage = 0
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._next.timeout.connect(self.look)
        self._workplace.archive_changed.connect(self.restart)

    def restart(self) -> None:
        """Another archive is open, or none."""
        self._end_slice()
        self._next.stop()
        self._known_damage = 0
        handle = self._window.windowHandle()
        if self._workplace.can_write() and handle is not None:
            handle.removeEventFilter(self)
            handle.installEventFilter(self)
            self._next.start(FIRST)

    def look(self) -> None:
        """Do a slice, unless somebody is at work or something else is; then later."""
        archive, quiet = self._workplace.archive, time.monotonic() - self._acted_at
        if archive is None or self._job is not None:
            return
        if quiet < QUIET or QApplication.activeModalWidget() is not None:
            self._next.start(round(1000 * max(1.0, QUIET - quiet)))
        elif not self._workplace.jobs.is_idle():
            self._next.start(round(1000 * QUIET))
        else:
            self._job = self._workplace.jobs.submit(
                Lane.KEEP,
                lambda report: archive.fixity.work(SLICE, report.is_stale),
                self._take,
                self._fail,
            )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Somebody acts: what is being read is put down at once."""
        if event.type() in _INPUT:
            self._acted_at = time.monotonic()
            if self._job is not None:
                self._end_slice()
                self._next.start(round(1000 * QUIET))
        return False

    def _end_slice(self) -> None:
        if self._job is not None:
            self._workplace.jobs.cancel(self._job)
            self._job = None

    def _take(self, more: bool) -> None:
        self._job = None
        archive = self._workplace.archive
        if archive is None:
            return
        if archive.fixity.damaged_found > self._known_damage:
            self._known_damage = archive.fixity.damaged_found
            self.damage_found.emit()
        self._next.start(PAUSE if more else NEXT)

    def _fail(self, _error: Exception) -> None:
        """A full disk or a share that is gone is said by whoever wants something of it."""
        self._job = None
        self._next.start(NEXT)

"""Checks originals in small slices while nobody is at work; any key or move of the mouse ends it.

Whether any is due is asked a few seconds after the archive was opened, and in the first pause of
every hour in which somebody is at work. While none is due no timer runs.
"""

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from viewer.jobs import Job, Lane

if TYPE_CHECKING:
    from viewer.main_window.window import MainWindow

#: Seconds without input after which nobody is at work; of work in a slice; for which an answer
#: holds that none is due.
QUIET, SLICE, HOLDS = 5.0, 0.05, 3600.0
#: Milliseconds between two slices.
PAUSE = 250

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
        self._none_due_at = -HOLDS
        self._job: Job | None = None
        self._known_damage = 0
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        # A very coarse one takes less than half a second for none, and would fire without a pause.
        self._next.setTimerType(Qt.TimerType.CoarseTimer)
        self._next.timeout.connect(self.look)
        self._workplace.archive_changed.connect(self.restart)

    def restart(self) -> None:
        """Another archive is open, or none."""
        self._end_slice()
        self._next.stop()
        self._known_damage, self._none_due_at = 0, -HOLDS
        handle = self._window.windowHandle()
        if self._workplace.can_write() and handle is not None:
            handle.removeEventFilter(self)
            handle.installEventFilter(self)
            self._look_later()

    def look(self) -> None:
        """Do a slice, unless somebody is at work or something else is; then later."""
        archive, quiet = self._workplace.archive, time.monotonic() - self._acted_at
        if archive is None or self._job is not None:
            return
        if quiet < QUIET:
            self._look_later(QUIET - quiet)
        elif QApplication.activeModalWidget() is not None or not self._workplace.jobs.is_idle():
            self._look_later()
        else:
            self._job = self._workplace.jobs.submit(
                Lane.KEEP,
                lambda report: archive.fixity.work(SLICE, report.is_stale),
                lambda more: self.tell(more=more),
                self._fail,
            )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Somebody acts: what is being read is put down at once."""
        if event.type() in _INPUT:
            self._acted_at = time.monotonic()
            self._end_slice()
            if not self._next.isActive() and self._acted_at - self._none_due_at > HOLDS:
                self._look_later()
        return False

    def _end_slice(self) -> None:
        if self._job is not None:
            self._workplace.jobs.cancel(self._job)
            self._job = None

    def tell(self, *, more: bool) -> None:
        """A slice is done: tell of damage; ``more`` says that there is more to do."""
        self._job = None
        archive = self._workplace.archive
        if archive is None:
            return
        if archive.fixity.damaged_found > self._known_damage:
            self._known_damage = archive.fixity.damaged_found
            self.damage_found.emit()
        if more:
            self._next.start(PAUSE)
        else:
            self._none_due_at = time.monotonic()

    def _fail(self, _error: Exception) -> None:
        """A full disk or a share that is gone is said by whoever wants something of it."""
        self._job = None
        self._none_due_at = time.monotonic()

    def _look_later(self, seconds: float = QUIET) -> None:
        self._next.start(round(1000 * seconds) + 1)

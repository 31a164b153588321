"""What may break in on the window's thread: Ctrl+C, other threads, and the search for garbage.

Nothing here wakes an idle window.
"""

import gc
import os
import signal
import sys
import threading
import time
from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QMetaObject, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

from viewer.main_window import MainWindow

#: Seconds for which a thread keeps Python while another one waits for it. Python's own 5 ms are
#: waited anew at every picture, key and answer that Qt hands over: while files are read in that
#: made pauses of 50 ms out of 15. Shorter costs more changes of threads than it saves.
SWITCH_INTERVAL = 0.001
#: More passes over young objects than ever are made: no full search begins by itself.
_NEVER = 1_000_000
#: Milliseconds without work after which what has come is settled; behind another program after
#: which all is looked through.
_REST, _AWAY = 400, 60_000
#: Passes over young objects that are worth it; each lets some 8,000 at the most go on.
_SOME = 2
#: So many objects that are not set aside are looked through in 45 milliseconds. A window in use
#: holds 60,000 that it makes anew all day: set aside, those of them that die in rings would stay.
_MANY = 100_000
#: Seconds for which free memory is kept at least.
_KEPT = 20.0


def share_processor() -> None:
    """Let the window come by its turn soon while jobs are at work, and not halt in between."""
    sys.setswitchinterval(SWITCH_INTERVAL)
    gc.set_threshold(*gc.get_threshold()[:2], _NEVER)


def end_on_interrupt(ends: QObject) -> None:
    """Let Ctrl+C in a terminal end the program, though no Python runs while the window waits.

    ``ends`` has a slot ``quit``: the application, or a window that ends all windows in order.
    """
    read, write = os.pipe()
    os.set_blocking(write, False)
    signal.signal(signal.SIGINT, lambda *_: None)
    signal.set_wakeup_fd(write, warn_on_full_buffer=False)

    def wait() -> None:
        if os.read(read, 1):
            quit_ = Qt.ConnectionType.QueuedConnection
            QMetaObject.invokeMethod(ends, "quit", quit_)

    threading.Thread(target=wait, name="interrupt", daemon=True).start()


class SettledHeap(QObject):
    """Searches for garbage where nobody waits for it, and sets aside what is none.

    A full search looks at every object, in whatever thread it begins, and all others wait: at
    100,000 resolutions for a fifth of a second. So none begins by itself (``share_processor``).
    After work what is not set aside is looked through, while that is little: most of what dies in
    rings is young. What an archive brings, and what has become too much, is set aside, and need not
    be looked through next time. What dies in rings there is found when the program is behind
    another one.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._workplace = window.workplace
        self._jobs = window.workplace.jobs
        self._is_wanted = False
        self._given = 0.0
        self._rest = self._timer(_REST, self._settle)
        self._away = self._timer(_AWAY, self.sweep)
        self._later = self._timer(0, self._give_back)
        window.workplace.archive_changed.connect(self._await)
        self._jobs.finished.connect(self._rest.start)
        cast(QGuiApplication, QGuiApplication.instance()).applicationStateChanged.connect(
            self._note_state
        )

    def _timer(self, milliseconds: int, call: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(call)
        return timer

    def _await(self) -> None:
        """What an archive brings stays to the end: modules, dictionaries, names."""
        self._is_wanted = True

    def _settle(self) -> None:
        is_worth_it = self._is_wanted or gc.get_count()[-1] >= _SOME
        if self._jobs.is_idle() and is_worth_it:
            is_much = count_unsettled() > _MANY
            if not is_much:
                gc.collect()
            if is_much or self._is_wanted:
                gc.freeze()
            self._is_wanted = False
            self._give_back()

    def _give_back(self) -> None:
        """After work memory that is free goes to the system, now and then.

        What must wait for that waits once: an opened archive is read from for some seconds yet.
        """
        from viewer.app.freed_memory import forget_sources, give_back

        kept = _KEPT - (time.monotonic() - self._given)
        if kept > 0 or not self._jobs.is_idle():
            self._later.start(int(max(kept, 1) * 1000))
            return
        self._given = time.monotonic()
        archive = self._workplace.archive
        if archive is not None:
            archive.forget_pages()
        forget_sources()
        give_back()

    def _note_state(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self._away.stop()
        else:
            self._away.start()

    def sweep(self) -> None:
        """Look through everything, unless there is work: then when the program is left again."""
        if self._jobs.is_idle():
            gc.unfreeze()
            gc.collect()
            gc.freeze()
            self._give_back()


def count_unsettled() -> int:
    """How many objects are not set aside.

    Listed and counted without a step of Python in between: a tuple that another thread is making
    must have no second owner when that thread goes on (CPython's ``_PyTuple_Resize``).
    """
    return next(map(len, map(gc.get_objects, (None,))))

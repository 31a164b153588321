"""What may break in on the window's thread: Ctrl+C, other threads, and the search for garbage.

Nothing here wakes an idle window.
"""

import gc
import os
import signal
import sys
import threading

from PySide6.QtCore import QMetaObject, QObject, Qt

from viewer.main_window import MainWindow

#: Seconds for which a thread keeps Python while another one waits for it. Python's own 5 ms are
#: waited anew at every picture, key and answer that Qt hands over: while files are read in that
#: made pauses of 50 ms out of 15. Shorter costs more changes of threads than it saves.
SWITCH_INTERVAL = 0.001


def share_processor() -> None:
    """Let the window come by its turn soon while jobs are at work."""
    sys.setswitchinterval(SWITCH_INTERVAL)


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
    """Sets aside from the search for garbage what an archive brings: modules, dictionaries, names.

    A full search looks at every object, in whatever thread it begins, and all others wait. What is
    there when an archive has been opened stays to the end; it need not be looked at again.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._jobs = window.workplace.jobs
        self._waits = False
        window.workplace.archive_changed.connect(self._await)
        self._jobs.finished.connect(self._settle)

    def _await(self) -> None:
        self._waits = True

    def _settle(self) -> None:
        if self._waits and self._jobs.is_idle():
            self._waits = False
            gc.freeze()

"""A real window on an archive, and ways to wait in it without being in its way."""

import gc
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

from db import Archive
from tests.benchmarks.pauses.stall_watch import Pause, StallWatch
from viewer.app import build_window
from viewer.app.freed_memory import let_memory_go
from viewer.app.interrupting import SettledHeap, share_processor
from viewer.main_window import MainWindow
from viewer.settings import Settings

#: Milliseconds between two looks whether something is so, and in which nothing may have happened.
_LOOK, _CALM = 50, 300
#: Seconds after which something that does not come is given up.
_PATIENCE = 1_800


class NeverCameError(Exception):
    """What was waited for did not come."""


class Stage:
    """One window. ``pauses`` of a situation are those between the act and the calm after it."""

    def __init__(self, application: QApplication, folder: Path, stacks_from: float | None) -> None:
        self._watch = StallWatch(stacks_from)
        settings = Settings(folder / "settings.ini")
        settings.language = "ru"
        self.window: MainWindow = build_window(application, settings)
        gc.freeze()  # as the program does after its first picture
        SettledHeap(self.window)
        share_processor()
        let_memory_go()
        self.window.resize(1440, 900)
        self.window.show()

    @property
    def archive(self) -> Archive:
        """The archive that is open."""
        archive = self.window.workplace.archive
        assert archive is not None
        return archive

    def open(self, folder: Path) -> None:
        """Open an archive and wait until its index is up to date."""
        before = self.window.workplace.archive
        self.window.door.open(folder)
        self.until(lambda: self.window.workplace.archive not in {None, before})
        self.until(self._is_indexed)
        self.rest()

    def during(
        self, act: Callable[[], object], ended: Callable[[], bool] | None = None
    ) -> list[Pause]:
        """The pauses from an act until it has ended and the window is calm."""
        self._watch.begin()
        QTimer.singleShot(0, act)
        wait(_LOOK)
        if ended is not None:
            self.until(ended)
        self.rest()
        return self._watch.end()

    def at_once(self, act: Callable[[], object], milliseconds: int) -> list[Pause]:
        """The pauses from an act until so long after it, whatever is still at work."""
        self._watch.begin()
        QTimer.singleShot(0, act)
        wait(milliseconds)
        return self._watch.end()

    def until(self, true: Callable[[], bool]) -> None:
        """Let the loop run until something is so."""
        over = time.monotonic() + _PATIENCE
        while not true():
            if time.monotonic() > over:
                raise NeverCameError
            wait(_LOOK)

    def rest(self) -> None:
        """Let the loop run until no job has been at work for a while."""
        calm_since = time.monotonic()
        while (time.monotonic() - calm_since) * 1000 < _CALM:
            wait(_LOOK)
            if not self.window.workplace.jobs.is_idle():
                calm_since = time.monotonic()

    def type(self, text: str) -> None:
        """Press a key for every letter in the search field."""
        line = self.window.toolbar.search.line
        for letter in text:
            key = QKeyEvent(QKeyEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(line, key)

    def close(self) -> None:
        """End the work and close."""
        self.window.close()
        self.window.deleteLater()
        wait(_LOOK)

    def _is_indexed(self) -> bool:
        status = self.window.workplace.index_status
        return status is not None and not status.building and status.behind == 0


def wait(milliseconds: int) -> None:
    """Let the loop run for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop, loop.quit)  # without its context each leaves 60 bytes
    loop.exec()


def bare_pauses(seconds: int) -> list[Pause]:
    """What a window without any program in it is late by: this machine's own share."""
    bare = QMainWindow()
    bare.setCentralWidget(QLabel("bare"))
    bare.resize(1440, 900)
    bare.show()
    wait(500)
    watch = StallWatch()
    watch.begin()
    wait(seconds * 1000)
    pauses = watch.end()
    bare.close()
    return pauses

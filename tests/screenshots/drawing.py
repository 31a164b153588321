"""Pictures of the real window: made without a screen, taken when nothing is at work any more.

It types, clicks and imports as a person does, and asserts nothing: the journeys do.
"""

import os
import tempfile
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
_SCRATCH = tempfile.TemporaryDirectory(prefix="council-archive-pictures-")
os.environ["COUNCIL_ARCHIVE_CACHE"] = f"{_SCRATCH.name}/cache"

from PySide6.QtCore import QEvent, QEventLoop, Qt, QTimer, QTranslator  # noqa: E402 - the platform is chosen before
from PySide6.QtGui import QKeyEvent  # noqa: E402
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402

from db import Archive  # noqa: E402
from db.model import RecordType  # noqa: E402
from viewer.app import build_window  # noqa: E402
from viewer.main_window import MainWindow  # noqa: E402
from viewer.sample import sample_files  # noqa: E402
from viewer.settings import Settings  # noqa: E402

_STEP = 50  # milliseconds between two looks at whether the window has come to rest
_CALM = 8  # so many calm looks in a row are rest
_PATIENCE = 1200  # looks


class Studio:
    """A sample archive and windows on it; ``held_back`` are the last files, not yet imported."""

    def __init__(self) -> None:
        self._application = QApplication(["council-archive"])
        self.scratch = Path(_SCRATCH.name)
        self.archive = self.scratch / "sample.archive"
        *before, last = sample_files()
        self.held_back = [path for path in before if path.name[:2] == last.name[:2]]
        with Archive.create(self.archive, "Архив советов") as made:
            made.import_documents(
                [path for path in before if path not in self.held_back], accept=True
            )
            self.meetings = made.record_ids(RecordType.MEETING, order="date_start")

    def window(
        self, language: str, theme: str, archive: Path | None, size: tuple[int, int]
    ) -> MainWindow:
        """A window as it comes up with those settings."""
        settings = Settings(self.scratch / f"{language}-{theme}.ini")
        settings.language, settings.theme = language, theme
        window = build_window(self._application, settings)
        window.resize(*size)
        window.show()
        if archive is not None:
            window.door.open(archive)
        else:
            window.welcome()
        rest(window)
        return window

    def leave(self, window: MainWindow) -> None:
        """Close it; the next window brings its own translations."""
        window.close()
        for translator in self._application.findChildren(QTranslator):
            self._application.removeTranslator(translator)


def take(window: MainWindow, widget: QWidget, file: Path) -> None:
    """A picture of a widget of that window, once it is at rest."""
    rest(window)
    file.parent.mkdir(parents=True, exist_ok=True)
    widget.grab().save(str(file))
    print(file.name, flush=True)


def typing(text: str) -> Callable[[MainWindow], None]:
    """What types that text into the search field, letter by letter."""

    def act(window: MainWindow) -> None:
        for letter in text:
            key = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(window.toolbar.search.line, key)

    return act


def rest(window: MainWindow) -> None:
    """Let the event loop run until no job has been at work for a while."""
    loop, calm, looks = QEventLoop(), 0, 0

    def look() -> None:
        nonlocal calm, looks
        looks += 1
        calm = calm + 1 if window.workplace.jobs.is_idle() else 0
        if calm >= _CALM or looks >= _PATIENCE:
            loop.quit()

    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(_STEP)
    loop.exec()

"""A window that is led through every page, form and dialog. It looks; what it sees others judge."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QSize
from PySide6.QtWidgets import QApplication, QWidget

from tests.screenshots.dialogs import DIALOGS
from tests.screenshots.scenes import form_scenes, page_scenes
from viewer.app import build_window
from viewer.i18n import Translation
from viewer.main_window import MainWindow
from viewer.pages.location import Location, PageName
from viewer.pages.record_form import RecordForm
from viewer.settings import Settings
from viewer.widgets.in_turns import is_made

_PATIENCE = 60.0  # seconds
_CALM = 6  # so many turns of the loop without work are rest


class Tour:
    """One window on an archive; ``places`` leads it on and names where it is."""

    def __init__(self, folder: Path, ini: Path, size: tuple[int, int] = (1440, 900)) -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self._application = application
        self._screen = QSize(*size)
        self.forms_shown: set[type[RecordForm]] = set()
        self.settings = Settings(ini)
        self.settings.language, self.settings.theme = "en", "light"
        self.window: MainWindow = build_window(application, self.settings)
        self.window.resize(*size)
        self.window.show()
        self.window.activateWindow()
        self.window.door.open(folder)
        self.rest()

    def widen(self, width: int, height: int) -> None:
        """A larger window on a larger screen."""
        self._screen = QSize(width, height)
        self.window.resize(self._screen)

    def speak(self, language: str) -> None:
        """Another language, as it is chosen in the menu."""
        self.settings.language = language
        self.window.language_wanted.emit(language)
        self.rest()

    def places(self) -> Iterator[tuple[str, QWidget]]:
        """Every page, form and dialog after the other: its name, and what to look at."""
        yield from self.pages()
        yield from self.forms()
        yield from self.dialogs()

    def pages(self) -> Iterator[tuple[str, QWidget]]:
        """Every page of a window with records."""
        for scene in page_scenes(self.window):
            scene.begin(self.window)
            self.rest()
            yield scene.name, self.window

    def forms(self) -> Iterator[tuple[str, QWidget]]:
        """The form of every kind of record."""
        for scene in form_scenes(self.window):
            scene.begin(self.window)
            self.rest()
            assert scene.then is not None
            scene.then(self.window)
            self.rest()
            shown = [form for form in self.window.findChildren(RecordForm) if form.isVisible()]
            assert shown, scene.name
            self.forms_shown |= {type(form) for form in shown}
            yield scene.name, self.window
        self.window.go(Location(PageName.RESOLUTIONS))
        self.rest()

    def dialogs(self) -> Iterator[tuple[str, QWidget]]:
        """Every dialog, opened over the results."""
        for name in DIALOGS:
            with self.dialog(name) as dialog:
                yield name, dialog

    @contextmanager
    def dialog(self, name: str) -> Iterator[QWidget]:
        """One dialog while it is open."""
        dialog = DIALOGS[name](self.window)
        wanted = dialog.size().boundedTo(self._screen)  # Qt's screen without a screen is small
        dialog.open()
        dialog.resize(wanted)
        self.rest()
        self.forms_shown |= {type(form) for form in dialog.findChildren(RecordForm)}
        try:
            yield dialog
        finally:
            dialog.done(0)
            dialog.deleteLater()
            QCoreApplication.sendPostedEvents(dialog, QEvent.Type.DeferredDelete)

    def rest(self) -> None:
        """Let the loop run until no job is at work and nothing is left to be made in turns."""
        end, calm = time.monotonic() + _PATIENCE, 0
        loop = QEventLoop()
        while calm < _CALM:
            assert time.monotonic() < end, "the window does not come to rest"
            loop.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)
            calm = calm + 1 if self.window.workplace.jobs.is_idle() and is_made() else 0

    def leave(self) -> None:
        """Close the window and take its words away."""
        self.window.language_wanted.emit("en")
        self.window.close()
        self.window.deleteLater()
        for translation in self._application.findChildren(Translation):
            translation.deleteLater()
            QApplication.sendPostedEvents(translation, QEvent.Type.DeferredDelete)

"""What tests of the window share: the light theme, and windows on a small archive."""

import gc
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db import Archive
from tests.viewer.council import make_archive
from viewer.app import build_window
from viewer.app.interrupting import share_processor
from viewer.i18n import Translation
from viewer.main_window import MainWindow
from viewer.settings import Settings
from viewer.theme import STYLE, Theme

OpenWindow = Callable[..., MainWindow]


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """The application of the tests wears the style that the program wears."""
    return ["council-archive", *STYLE]


@pytest.fixture(scope="session", autouse=True)
def _shared_processor() -> Iterator[None]:
    """As in the program no thread but the window's looks for all garbage: it would meet widgets."""
    before = gc.get_threshold(), sys.getswitchinterval()
    share_processor()
    yield
    gc.set_threshold(*before[0])
    sys.setswitchinterval(before[1])


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """The theme in its light form; what a test changes is put back."""
    before = QLocale()
    installed = Theme.install(qapp, "light")
    yield installed
    QLocale.setDefault(before)
    installed.set_scheme("light")


@pytest.fixture
def widgets(theme: Theme, qtbot: QtBot, qapp: QApplication) -> QtBot:
    """A bot on an application that wears the theme and speaks as the source does."""
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)  # left by a window of another test
    QLocale.setDefault(QLocale("en"))
    return qtbot


@pytest.fixture(scope="session")
def made_archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The archive, made once; tests work on copies of it."""
    folder = tmp_path_factory.mktemp("made") / "forum.archive"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("COUNCIL_ARCHIVE_CACHE", str(tmp_path_factory.mktemp("cache")))
        make_archive(folder, folder.parent / "sources")
        with Archive.open(folder) as archive:
            archive.backups.keep()  # a window that changed nothing has nothing to back up
    return folder


@pytest.fixture
def archive_folder(made_archive: Path, tmp_path: Path) -> Path:
    """A copy of the archive for one test."""
    folder = tmp_path / "forum.archive"
    shutil.copytree(made_archive, folder)
    return folder


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    chosen = Settings(tmp_path / "settings.ini")
    chosen.language = "en"
    chosen.theme = "light"
    return chosen


@pytest.fixture
def open_window(qtbot: QtBot, settings: Settings) -> Iterator[OpenWindow]:
    """Opens windows on archives and closes them in order at the end."""
    before = QLocale()
    windows: list[MainWindow] = []

    def make(folder: Path | None = None, *, size: tuple[int, int] = (1440, 900)) -> MainWindow:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        window = build_window(application, settings)
        windows.append(window)
        window.resize(*size)
        window.show()
        qtbot.waitExposed(window)
        if folder is not None:
            with qtbot.waitSignal(window.workplace.archive_changed, timeout=15_000):
                window.door.open(folder)
        return window

    yield make
    for window in windows:
        window.language_wanted.emit("en")  # what it had installed must not outlive it
        window.quit()
        window.language_wanted.emit("en")  # the next window begins in a language of its own
        window.deleteLater()
        QApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)
    gc.collect()  # what is left of them goes in the window's thread
    _forget_languages()
    QLocale.setDefault(before)


def _forget_languages() -> None:
    """Take away the words that windows installed: an English window would speak the last one's."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    for translation in application.findChildren(Translation):
        translation.deleteLater()
        QApplication.sendPostedEvents(translation, QEvent.Type.DeferredDelete)

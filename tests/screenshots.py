"""Draws the README's pictures from the real window on the sample archive: ``make screenshots``.

It types, clicks and imports as a person does, and asserts nothing: the journeys do.
"""

import os
import tempfile
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
_PLACE = Path(__file__).resolve().parents[1] / "resources" / "screenshots"
_SCRATCH = tempfile.TemporaryDirectory(prefix="council-archive-pictures-")
os.environ["COUNCIL_ARCHIVE_CACHE"] = f"{_SCRATCH.name}/cache"

from PySide6.QtCore import QEvent, QEventLoop, Qt, QTimer, QTranslator  # noqa: E402 - the platform is chosen before
from PySide6.QtGui import QKeyEvent  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from db import Archive  # noqa: E402
from db.model import RecordType  # noqa: E402
from viewer.app import build_window  # noqa: E402
from viewer.main_window import MainWindow  # noqa: E402
from viewer.pages.location import Location, PageName  # noqa: E402
from viewer.sample import sample_files  # noqa: E402
from viewer.settings import Settings  # noqa: E402

_STEP = 50  # milliseconds between two looks at whether the window has come to rest
_CALM = 8  # so many calm looks in a row are rest
_PATIENCE = 1200  # looks


def main() -> None:
    """Draw all pictures."""
    application = QApplication(["council-archive"])
    folder = Path(_SCRATCH.name)
    *before, last = sample_files()
    held_back = [path for path in before if path.name[:2] == last.name[:2]]
    archive = folder / "sample.archive"
    with Archive.create(archive, "Архив советов") as made:
        made.import_documents([path for path in before if path not in held_back], accept=True)
        meetings = made.record_ids(RecordType.MEETING, order="date_start")
    _PLACE.mkdir(parents=True, exist_ok=True)

    def picture(name: str, language: str, theme: str, act: Callable[[MainWindow], None]) -> None:
        settings = Settings(folder / f"{name}.ini")
        settings.language, settings.theme = language, theme
        window = build_window(application, settings)
        window.resize(1440, 900)
        window.show()
        window.door.open(archive)
        _rest(window)
        act(window)
        _rest(window)
        window.grab().save(str(_PLACE / f"{name}.png"))
        window.close()
        for translator in application.findChildren(QTranslator):
            application.removeTranslator(translator)  # the next window brings its own
        print(f"{name}.png", flush=True)

    picture("browse-ru", "ru", "light", lambda window: None)
    picture("search-ru", "ru", "light", _typing("конвенцией"))
    picture("search-dark-en", "en", "dark", _typing("конвенцией"))
    picture("search-az", "az", "light", _typing("limanların"))
    picture("meeting-ru", "ru", "light", lambda w: w.go(Location(PageName.MEETING, meetings[-1])))
    picture("people-ru", "ru", "light", lambda w: w.go(Location(PageName.PEOPLE)))
    picture("review-ru", "ru", "light", lambda w: w.import_paths(held_back[:1]))
    _SCRATCH.cleanup()


def _typing(text: str) -> Callable[[MainWindow], None]:
    def act(window: MainWindow) -> None:
        for letter in text:
            key = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(window.toolbar.search.line, key)

    return act


def _rest(window: MainWindow) -> None:
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


if __name__ == "__main__":
    main()

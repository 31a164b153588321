"""One window on a furnished archive for all that looks at it, in each size that is looked at."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from db import Archive
from tests.screenshots.furnishing import furnish
from tests.viewer.council import SESSIONS
from tests.viewer.everywhere.tour import Tour

#: Of 1440 × 900 pixels at 150 %, which is the smallest window that is drawn for.
SMALL = (960, 600)


@pytest.fixture(scope="session")
def furnished(made_archive: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """An archive with something on every page."""
    folder = tmp_path_factory.mktemp("furnished") / "forum.archive"
    shutil.copytree(made_archive, folder)
    waiting = folder.parent / "waiting.txt"
    waiting.write_text(SESSIONS[0].text().replace("2021", "2019"), encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("COUNCIL_ARCHIVE_CACHE", str(tmp_path_factory.mktemp("cache")))
        with Archive.open(folder) as archive:
            furnish(archive, [waiting])
            archive.backups.keep()
        yield folder


@pytest.fixture(scope="module")
def tour(
    furnished: Path, qapp: QApplication, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Tour]:
    """A window that is led through everything; it is as small as windows are drawn for."""
    before = QLocale()
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)  # left by a window of another test
    QAccessible.setActive(True)  # as if a screen reader were there: it is told of every change
    led = Tour(furnished, tmp_path_factory.mktemp("tour") / "settings.ini", SMALL)
    yield led
    led.leave()
    QAccessible.setActive(False)
    QLocale.setDefault(before)

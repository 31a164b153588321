"""Journeys: a meeting with two editions in one language, found, told apart and compared."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from db import Archive
from db.model import RecordType
from tests.db.usecases.councils import EDITION, ENGLISH, RUSSIAN, take_in
from tests.viewer.conftest import OpenWindow
from tests.viewer.journeys.test_find_in_document import key, wait
from tests.viewer.journeys.test_search_and_read import search
from viewer.main_window import MainWindow


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """One session with two editions in Russian and a text in English."""
    with Archive.create(tmp_path / "a.archive", "Архив") as archive:
        assert take_in(archive, tmp_path, "first.txt", RUSSIAN, accept=True).meeting_id
        assert take_in(archive, tmp_path, "english.txt", ENGLISH, accept=True).meeting_id
        assert take_in(archive, tmp_path, "corrected.txt", EDITION, accept=True).meeting_id
        assert len(archive.record_ids(RecordType.MEETING)) == 1
    return tmp_path / "a.archive"


@pytest.fixture
def window(open_window: OpenWindow, folder: Path) -> MainWindow:
    """The program with that archive."""
    return open_window(folder)


def read_file(window: MainWindow) -> str:
    """The file of the edition that is read."""
    content = window.pages.browse.reading.content
    if content is None or content.document is None:
        return ""
    return content.document.original.filename


@pytest.mark.parametrize(
    ("words", "file"),
    [("прямых постоянных", "corrected.txt"), ('"важность прямых контактов"', "first.txt")],
)
def test_the_edition_that_has_the_hit_is_read_with_its_mark(
    qtbot: QtBot, window: MainWindow, words: str, file: str
) -> None:
    search(qtbot, window, words)
    wait(qtbot, lambda: read_file(window) == file)
    wait(qtbot, lambda: window.pages.browse.reading.view.mark_count() > 0)
    key(Qt.Key.Key_F3)
    assert read_file(window) == file

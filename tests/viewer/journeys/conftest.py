"""What journeys through what is read begin with."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.viewer.conftest import OpenWindow
from tests.viewer.journeys.test_search_and_read import (
    PATIENCE,
    read_text,
    search,
    wait_for_index,
)
from viewer.main_window import MainWindow


@pytest.fixture
def window(qtbot: QtBot, open_window: OpenWindow, archive_folder: Path) -> MainWindow:
    """A window in which a search for a word has been made, and its first result is read."""
    opened = open_window(archive_folder)
    opened.activateWindow()
    wait_for_index(qtbot, opened)
    search(qtbot, opened, "граница")
    qtbot.waitUntil(lambda: "согласование границы" in read_text(opened), timeout=PATIENCE)
    return opened

"""Journeys with several windows on one archive."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.viewer.conftest import OpenWindow
from tests.viewer.journeys.history_steps import (
    PATIENCE,
    first_meeting,
    page_of,
)
from tests.viewer.journeys.test_search_and_read import wait_for_index
from viewer.main_window import MainWindow
from viewer.pages.location import Location, PageName
from viewer.pages.meeting import MeetingPage
from viewer.widgets.place_link import PlaceLink

ALT = Qt.KeyboardModifier.AltModifier
MIDDLE = Qt.MouseButton.MiddleButton


@pytest.fixture
def window(qtbot: QtBot, open_window: OpenWindow, archive_folder: Path) -> MainWindow:
    """The first window, on the page of the first meeting."""
    opened = open_window(archive_folder)
    wait_for_index(qtbot, opened)
    opened.activateWindow()
    opened.go(Location(PageName.MEETING, first_meeting(opened)))
    shows_meeting(qtbot, opened)
    return opened


def shows_meeting(qtbot: QtBot, window: MainWindow) -> MeetingPage:
    """The page of a meeting, when that has come."""
    page = page_of(qtbot, window, MeetingPage)
    qtbot.waitUntil(lambda: page.meeting is not None and page.isVisible(), timeout=PATIENCE)
    qtbot.waitUntil(lambda: bool(page.findChildren(PlaceLink)), timeout=PATIENCE)
    return page


def second(qtbot: QtBot, window: MainWindow, count: int = 2) -> MainWindow:
    """The window that was opened last, when it shows the archive."""
    qtbot.waitUntil(lambda: len(window.all_windows()) == count, timeout=PATIENCE)
    opened = window.all_windows()[-1]
    qtbot.waitUntil(lambda: opened.workplace.archive is not None, timeout=PATIENCE)
    qtbot.waitExposed(opened)
    return opened


def test_a_link_opens_in_a_second_window_by_the_middle_button(
    qtbot: QtBot, window: MainWindow
) -> None:
    page = shows_meeting(qtbot, window)
    link = next(one for one in page.findChildren(PlaceLink) if one.isVisible() and one.text())
    here = window.location
    QTest.mouseClick(link, MIDDLE)
    other = second(qtbot, window)
    assert window.location == here
    assert other.location.page == PageName.AUTHORITY
    qtbot.waitUntil(lambda: other.windowTitle().startswith(link.text()), timeout=PATIENCE)
    assert not other.history.can_go_back()

"""Journeys back and forward as in a browser: side buttons, lists of places, what comes back."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from db.model import RecordType
from tests.viewer.conftest import OpenWindow
from tests.viewer.journeys.history_steps import PATIENCE, archive_of, first_meeting, page_of
from tests.viewer.journeys.test_search_and_read import search, wait_for_index
from viewer.main_window import MainWindow
from viewer.main_window.ways import WayMenu
from viewer.pages.location import Location, PageName
from viewer.pages.meeting import MeetingPage
from viewer.pages.meetings import MeetingsPage
from viewer.pages.records import RecordsPage
from viewer.pages.topics import TopicsPage
from viewer.widgets.in_turns import is_made
from viewer.widgets.nav_parts import NavButton

Mouse = Qt.MouseButton


@pytest.fixture
def window(qtbot: QtBot, open_window: OpenWindow, archive_folder: Path) -> MainWindow:
    opened = open_window(archive_folder, size=(1200, 480))
    wait_for_index(qtbot, opened)
    opened.activateWindow()
    return opened


def press(window: MainWindow, button: Qt.MouseButton) -> None:
    """Press a side button over the middle of the page."""
    QTest.mouseClick(window.windowHandle(), button, pos=window.rect().center())


def meeting(qtbot: QtBot, window: MainWindow) -> tuple[MeetingPage, QScrollArea]:
    """The page of the first meeting, when all of it is there, and what scrolls."""
    page = page_of(qtbot, window, MeetingPage)
    (area,) = [one for one in page.findChildren(QScrollArea) if one.parent() is page]
    qtbot.waitUntil(lambda: window.workplace.jobs.is_idle() and is_made(), timeout=PATIENCE)
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 80, timeout=PATIENCE)
    return page, area


def test_a_way_that_is_not_there_is_grey_whatever_changes(
    qtbot: QtBot, open_window: OpenWindow, window: MainWindow
) -> None:
    def ways(of: MainWindow) -> tuple[bool, bool]:
        return of.toolbar.button("back").isEnabled(), of.toolbar.button("forward").isEnabled()

    assert ways(window) == (False, False)
    search(qtbot, window, "граница")
    assert window.toolbar.button("save_search").isEnabled()
    assert ways(window) == (False, False)
    window.go(Location(PageName.MEETINGS))
    assert ways(window) == (True, False)
    window.workplace.records_changed.emit()
    qtbot.waitUntil(window.workplace.jobs.is_idle, timeout=PATIENCE)
    assert ways(window) == (True, False)
    assert ways(open_window()) == (False, False)


def test_side_buttons_go_back_and_forward_and_a_page_is_scrolled_as_it_was_left(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.go(Location(PageName.MEETING, first_meeting(window)))
    _, area = meeting(qtbot, window)
    area.verticalScrollBar().setValue(70)
    person = archive_of(window).meeting(window.location.id).participants[0].person.id
    window.go(Location(PageName.AUTHORITY, person))
    window.go(Location(PageName.MEETING, archive_of(window).record_ids(RecordType.MEETING)[1]))
    press(window, Mouse.BackButton)
    assert window.location.page == PageName.AUTHORITY
    press(window, Mouse.BackButton)
    meeting(qtbot, window)
    qtbot.waitUntil(lambda: area.verticalScrollBar().value() == 70, timeout=PATIENCE)
    press(window, Mouse.ForwardButton)
    assert window.location.page == PageName.AUTHORITY
    window.workplace.records_changed.emit()
    assert area.verticalScrollBar().value() == 70


def test_who_leaves_a_page_before_it_has_come_finds_it_as_it_was_left(
    qtbot: QtBot, window: MainWindow
) -> None:
    first, second = archive_of(window).record_ids(RecordType.MEETING)[:2]
    window.go(Location(PageName.MEETING, first))
    _, area = meeting(qtbot, window)
    area.verticalScrollBar().setValue(70)
    window.go(Location(PageName.MEETING, second))
    page, _ = meeting(qtbot, window)
    qtbot.waitUntil(lambda: page.meeting is not None and page.meeting.id == second)
    assert area.verticalScrollBar().value() == 0
    for _ in range(2):
        window.go_back()
        assert window.location.id == first
        window.go_forward()
    window.go_back()
    qtbot.waitUntil(lambda: area.verticalScrollBar().value() == 70, timeout=PATIENCE)
    assert page.meeting is not None
    assert page.meeting.id == first


def test_results_come_back_with_their_row_and_its_height(qtbot: QtBot, window: MainWindow) -> None:
    search(qtbot, window, "граница")
    hits = window.pages.browse.list_of_results
    qtbot.waitUntil(lambda: hits.current_hit() is not None, timeout=PATIENCE)
    hits.choose_next()
    hit = hits.current_hit()
    assert hit is not None
    qtbot.waitUntil(lambda: window.pages.browse.reading.content is not None, timeout=PATIENCE)
    hits.verticalScrollBar().setValue(40)
    top = hits.visualRect(hits.currentIndex()).top()
    window.go(Location(PageName.RESOLUTIONS, query="порт"))
    qtbot.waitUntil(lambda: hits.current_hit() != hit, timeout=PATIENCE)
    window.go_back()
    qtbot.waitUntil(lambda: hits.current_hit() == hit, timeout=PATIENCE)
    assert hits.visualRect(hits.currentIndex()).top() == top


def test_the_keyboard_is_in_the_results_once_an_archive_is_open(
    qtbot: QtBot, window: MainWindow
) -> None:
    hits = window.pages.browse.list_of_results
    qtbot.waitUntil(hits.hasFocus, timeout=PATIENCE)
    window.resize(800, 560)
    first = hits.current_hit()
    QTest.keyClick(hits, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: hits.current_hit() not in {None, first}, timeout=PATIENCE)


def test_a_page_that_is_gone_to_by_its_key_has_the_keyboard_when_its_rows_come(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.rail.setFocus()
    window.actions_by_name["go_meetings"].trigger()
    page = page_of(qtbot, window, MeetingsPage)
    assert page.row_count() == 0  # they are on their way
    qtbot.waitUntil(page.table.hasFocus, timeout=PATIENCE)


def test_a_page_without_a_record_names_the_window_at_once(qtbot: QtBot, window: MainWindow) -> None:
    window.go(Location(PageName.INSTRUMENTS))
    before = window.windowTitle()
    window.go(Location(PageName.TOPICS))
    assert window.windowTitle() != before
    assert window.windowTitle().startswith(page_of(qtbot, window, TopicsPage).accessibleName())


def test_the_places_are_listed_at_the_buttons(qtbot: QtBot, window: MainWindow) -> None:
    window.go(Location(PageName.MEETINGS))
    window.go(Location(PageName.MEETING, first_meeting(window)))
    page = page_of(qtbot, window, MeetingPage)
    qtbot.waitUntil(lambda: bool(page.title()), timeout=PATIENCE)
    assert window.windowTitle().startswith(page.title())
    title = page.title()
    window.go(Location(PageName.PEOPLE))
    back = window.toolbar.button("back")
    asks = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(4, 4), QPoint(4, 4))
    QApplication.sendEvent(back, asks)
    menu = back.menu()
    assert isinstance(menu, WayMenu)
    assert [action.text() for action in menu.actions()][:2] == [title, "Meetings"]
    menu.actions()[1].trigger()
    assert window.location.page == PageName.MEETINGS
    menu.close()
    forward = window.toolbar.button("forward").menu()
    assert isinstance(forward, WayMenu)
    forward.aboutToShow.emit()
    assert [action.text() for action in forward.actions()] == [title, "People"]


def test_a_page_that_is_gone_to_by_its_key_has_the_keyboard(
    qtbot: QtBot, window: MainWindow
) -> None:
    qtbot.waitUntil(window.pages.browse.list_of_results.isVisible, timeout=PATIENCE)
    window.rail.findChildren(NavButton)[0].setFocus()
    window.actions_by_name["go_people"].trigger()
    shown = page_of(qtbot, window, RecordsPage)
    qtbot.waitUntil(shown.table.hasFocus, timeout=PATIENCE)
    window.actions_by_name["go_resolutions"].trigger()
    qtbot.waitUntil(window.pages.browse.list_of_results.hasFocus, timeout=PATIENCE)


def test_the_keyboard_comes_back_to_a_list_that_is_gone_back_to(
    qtbot: QtBot, window: MainWindow
) -> None:
    qtbot.waitUntil(window.pages.browse.list_of_results.isVisible, timeout=PATIENCE)
    window.actions_by_name["go_people"].trigger()
    people = page_of(qtbot, window, RecordsPage)
    qtbot.waitUntil(people.table.hasFocus, timeout=PATIENCE)
    window.actions_by_name["go_resolutions"].trigger()
    qtbot.waitUntil(window.pages.browse.list_of_results.hasFocus, timeout=PATIENCE)
    window.go_back()
    qtbot.waitUntil(people.table.hasFocus, timeout=PATIENCE)

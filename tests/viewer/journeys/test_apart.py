"""Journeys into new windows: from what is read, from pictures, the bin, tags and the inbox."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from db.model import RecordType
from tests.viewer.conftest import OpenWindow
from tests.viewer.council import SESSIONS
from tests.viewer.journeys import inbox_steps
from tests.viewer.journeys.history_steps import PATIENCE, archive_of, first_meeting, page_of
from tests.viewer.journeys.test_pictures import show
from tests.viewer.journeys.test_search_and_read import search, wait_for_index
from tests.viewer.journeys.test_windows import MIDDLE, second
from viewer.main_window import MainWindow
from viewer.pages.location import Location, PageName
from viewer.pages.recycle_bin import RecycleBinPage
from viewer.widgets.menu_key import ask_for_menu
from viewer.widgets.place_link import PlaceLink
from viewer.widgets.reading_paint import link_words
from viewer.widgets.record_table import RecordTable
from viewer.widgets.tag_chip import TagChip


@pytest.fixture
def window(qtbot: QtBot, open_window: OpenWindow, archive_folder: Path) -> MainWindow:
    opened = open_window(archive_folder)
    wait_for_index(qtbot, opened)
    opened.activateWindow()
    return opened


def choose(words: str) -> None:
    """Take an entry of the menu that is shown."""
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    texts = {action.text().partition("\t")[0]: action for action in menu.actions()}
    assert words in texts, texts
    texts[words].trigger()
    menu.close()


def right_click(widget: QWidget, at: QPoint) -> None:
    """Ask for a menu by the mouse."""
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(widget, QContextMenuEvent(reason, at, widget.mapToGlobal(at)))


def test_a_link_of_what_is_read(qtbot: QtBot, window: MainWindow) -> None:
    search(qtbot, window, "граница")
    reading, hits = window.pages.browse.reading, window.pages.browse.list_of_results

    def linked() -> bool:
        if any(link.target for link in reading.view._text.links):  # noqa: SLF001 - where they stand
            return True
        hits.choose_next()
        return False

    qtbot.waitUntil(linked, timeout=PATIENCE)
    view = reading.view
    number = next(i for i, link in enumerate(view._text.links) if link.target)  # noqa: SLF001
    scrolled = QPointF(0, view.verticalScrollBar().value())
    at = (link_words(view._text, view._page, number).center() - scrolled).toPoint()  # noqa: SLF001
    here = window.location
    right_click(view.viewport(), at)
    choose("Open in a new window")
    other = second(qtbot, window)
    assert window.location == here
    assert other.location.id
    QTest.mouseClick(view.viewport(), MIDDLE, pos=at)
    again = second(qtbot, window, 3)
    assert (again.location.page, again.location.id) == (other.location.page, other.location.id)
    right_click(view.viewport(), QPoint(at.x(), 4))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert "Open in a new window" not in {one.text().partition("\t")[0] for one in menu.actions()}
    menu.close()


def test_a_mark_of_a_picture(qtbot: QtBot, window: MainWindow) -> None:
    page = show(qtbot, window, "kinds")
    here, picture = window.location, page.picture
    mark = next(i for i in range(picture.mark_count()) if picture.board.aim(i) is not None)
    at = picture.rect_of(mark).center().toPoint()
    QTest.mouseClick(picture.viewport(), MIDDLE, pos=at)
    by_mouse = second(qtbot, window)
    picture.set_current(mark)
    QTest.keyClick(picture, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    by_keys = second(qtbot, window, 3)
    ask_for_menu(picture)
    choose("Show the results in a new window")
    by_menu = second(qtbot, window, 4)
    assert window.location == here
    asked = [one.location.asked for one in (by_mouse, by_keys, by_menu)]
    assert asked[0] is not None
    assert asked[0].filters
    assert [one.filters for one in asked if one is not None] == [asked[0].filters] * 3
    assert by_menu.location.page == PageName.RESOLUTIONS


def test_what_is_in_the_bin(qtbot: QtBot, window: MainWindow) -> None:
    archive, meeting = archive_of(window), first_meeting(window)
    archive.history.bin(meeting, archive.meeting(meeting).version, "")
    window.go(Location(PageName.BIN))
    page = page_of(qtbot, window, RecycleBinPage)
    qtbot.waitUntil(lambda: len(page.records()) == 1, timeout=PATIENCE)
    (table,) = page.findChildren(RecordTable)
    ask_for_menu(table)
    choose("Open in a new window")
    other = second(qtbot, window)
    assert (other.location.page, other.location.id) == (PageName.HISTORY, meeting)
    assert window.location.page == PageName.BIN


def test_a_tag(qtbot: QtBot, window: MainWindow) -> None:
    archive = archive_of(window)
    person = archive.record_ids(RecordType.PERSON)[0]
    archive.annotations.tag([person], ["важное"])
    window.go(Location(PageName.AUTHORITY, person))
    qtbot.waitUntil(lambda: bool(window.pages.findChildren(TagChip)), timeout=PATIENCE)
    qtbot.waitUntil(window.workplace.jobs.is_idle, timeout=PATIENCE)
    chip = next(one for one in window.pages.findChildren(TagChip) if one.isVisible())
    ask_for_menu(chip)
    choose("Open in a new window")
    other = second(qtbot, window)
    assert other.location.page == PageName.RESOLUTIONS
    assert window.location.page == PageName.AUTHORITY


def test_the_meeting_that_a_waiting_text_belongs_to(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    file = inbox_steps.write(tmp_path, "again.txt", SESSIONS[0].text())
    file.write_text(SESSIONS[0].text() + "\nКонец.\n", encoding="utf-8")
    page = inbox_steps.take_in(qtbot, window, file)
    relation: Callable[[], object] = lambda: page.review.relation.relation  # noqa: E731
    qtbot.waitUntil(lambda: relation() is not None, timeout=PATIENCE)
    link = page.review.relation.findChild(PlaceLink)
    assert link is not None
    assert link.text() == "Go to the meeting"
    link.follow(apart=True)
    other = second(qtbot, window)
    assert other.location.page == PageName.MEETING
    assert window.location.page == PageName.INBOX

"""Journeys with several windows on one archive."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.errors import ArchiveError
from tests.viewer.conftest import OpenWindow
from tests.viewer.journeys.editing_steps import dialog_of, edit, settled, type_in
from tests.viewer.journeys.history_steps import (
    CONTROL,
    PATIENCE,
    archive_of,
    first_meeting,
    key,
    page_of,
    retheme,
)
from tests.viewer.journeys.inbox_steps import press, tab_to
from tests.viewer.journeys.test_search_and_read import found, search, wait_for_index
from viewer.dialogs.leave_form import LeaveFormDialog
from viewer.dialogs.resolve_conflict import ResolveConflictDialog
from viewer.main_window import MainWindow
from viewer.pages.location import Location, PageName
from viewer.pages.meeting import MeetingPage
from viewer.pages.meeting_side import MeetingSide
from viewer.pages.records import RecordsPage
from viewer.widgets.place_link import PlaceLink
from viewer.widgets.radio_button import RadioButton

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
    side = page.findChild(MeetingSide)
    assert side is not None
    qtbot.waitUntil(lambda: bool(side.findChildren(PlaceLink)), timeout=PATIENCE)
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
    side = page.findChild(MeetingSide)
    assert side is not None
    link = next(one for one in side.findChildren(PlaceLink) if "Document" not in one.text())
    here = window.location
    QTest.mouseClick(link, MIDDLE)
    other = second(qtbot, window)
    assert window.location == here
    assert other.location.page == PageName.AUTHORITY
    qtbot.waitUntil(lambda: other.windowTitle().startswith(link.text()), timeout=PATIENCE)
    assert not other.history.can_go_back()
    other.go_steps(-1)  # the way back is the window's own
    assert other.location.page == PageName.AUTHORITY


def test_a_second_window_does_not_reach_beyond_the_screen(qtbot: QtBot, window: MainWindow) -> None:
    room = window.screen().availableGeometry()
    window.move(room.topLeft())
    window.resize(room.size())
    window.windows.open(Location(PageName.MEETINGS), window)
    other = second(qtbot, window)
    assert other.pos() != window.pos()
    assert room.bottom() >= other.frameGeometry().bottom() or (
        other.height() == other.minimumHeight()
    )
    assert room.right() >= other.frameGeometry().right() or other.width() == other.minimumWidth()


def test_rows_open_in_a_second_window_by_mouse_keys_and_menu(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.go(Location(PageName.PEOPLE))
    page = page_of(qtbot, window, RecordsPage)
    qtbot.waitUntil(lambda: page.row_count() > 2, timeout=PATIENCE)
    table, first = page.table, page.table.currentIndex()
    place = table.visualRect(table.model().index(1, 0)).center()
    QTest.mouseClick(table.viewport(), MIDDLE, pos=place)
    by_mouse = second(qtbot, window)
    assert table.currentIndex() == first  # nothing was chosen here
    table.setCurrentIndex(table.model().index(1, 0))
    key(table, Qt.Key.Key_Return)
    by_keys = second(qtbot, window, 3)
    assert by_keys.location == by_mouse.location
    assert by_keys.location.page == PageName.AUTHORITY
    titles = {one.windowTitle() for one in (window, by_keys)}
    assert len(titles) == 2
    by_mouse.workplace.records_changed.emit()
    settled(qtbot, window)
    assert table.currentIndex().row() == 1  # what is chosen stays chosen
    menu = window.menus.windows()
    assert menu.menuAction().isVisible()
    menu.aboutToShow.emit()
    menu.actions()[0].trigger()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window, timeout=PATIENCE)


def test_a_hit_is_read_with_its_search_in_a_second_window(qtbot: QtBot, window: MainWindow) -> None:
    search(qtbot, window, "граница")
    hits = window.pages.browse.list_of_results
    qtbot.waitUntil(lambda: hits.current_hit() is not None, timeout=PATIENCE)
    hit = hits.current_hit()
    assert hit is not None
    place = hits.visualRect(hits.currentIndex()).center()
    QTest.mouseClick(hits.viewport(), MIDDLE, pos=place)
    other = second(qtbot, window)
    assert (other.location.id, other.location.query) == (hit.id, "граница")
    qtbot.waitUntil(lambda: found(other) == found(window), timeout=PATIENCE)
    assert other.pages.browse.record == hit.id


def test_what_is_changed_and_undone_in_one_window_shows_in_the_other(
    qtbot: QtBot, window: MainWindow
) -> None:
    key(window, Qt.Key.Key_W, CONTROL | ALT)
    other = second(qtbot, window)
    assert other.location == window.location
    pages = [shows_meeting(qtbot, one) for one in (window, other)]

    def themes() -> list[str]:
        return [page.meeting.theme if page.meeting else "" for page in pages]

    before = themes()[0]
    meeting = window.location.id
    other.workplace.change_records(
        lambda archive: retheme(archive, meeting, "О маяках"), lambda _event: None
    )
    qtbot.waitUntil(lambda: themes() == ["О маяках"] * 2, timeout=PATIENCE)
    undo = window.actions_by_name["undo"]
    qtbot.waitUntil(lambda: "…" in undo.text() or ": " in undo.text(), timeout=PATIENCE)
    undo.trigger()
    qtbot.waitUntil(lambda: themes() == [before] * 2, timeout=PATIENCE)
    assert undo.text() == other.actions_by_name["undo"].text()


def test_a_record_changed_in_one_window_while_the_other_edits_it_is_a_conflict(
    qtbot: QtBot, window: MainWindow
) -> None:
    key(window, Qt.Key.Key_W, CONTROL | ALT)
    other = second(qtbot, window)
    meeting = window.location.id
    edit(qtbot, other, PageName.MEETING, meeting)
    tab_to("Theme · Russian")
    type_in("Моя тема")
    window.workplace.change_records(
        lambda archive: retheme(archive, meeting, "Их тема"), lambda _event: None
    )
    settled(qtbot, window)
    assert other.shows_form()
    press(Qt.Key.Key_Return, CONTROL)
    dialog = dialog_of(qtbot, ResolveConflictDialog)
    assert any("Их тема" in one.accessibleName() for one in dialog.findChildren(RadioButton))
    dialog.reject()
    other.forms.editing.drop()


@pytest.mark.parametrize("first_goes", [True, False])
def test_windows_are_closed_in_either_order_and_the_last_closes_the_archive(
    qtbot: QtBot, window: MainWindow, first_goes: bool
) -> None:
    key(window, Qt.Key.Key_W, CONTROL | ALT)
    other = second(qtbot, window)
    archive = archive_of(window)
    going, staying = (window, other) if first_goes else (other, window)
    going.close()
    qtbot.waitUntil(lambda: window.all_windows() == [staying], timeout=PATIENCE)
    assert going.isHidden()
    staying.go(Location(PageName.MEETINGS))
    page = page_of(qtbot, staying, RecordsPage)
    qtbot.waitUntil(lambda: page.row_count() > 0, timeout=PATIENCE)
    assert archive.counts().meetings > 0
    staying.close()
    assert staying.isHidden()
    assert window.workplace.archive is None
    with pytest.raises(ArchiveError):
        archive.counts()


def test_the_first_window_comes_back_as_a_new_one(qtbot: QtBot, window: MainWindow) -> None:
    key(window, Qt.Key.Key_W, CONTROL | ALT)
    other = second(qtbot, window)
    window.close()
    other.go(Location(PageName.PEOPLE))
    other.actions_by_name["new_window"].trigger()
    qtbot.waitUntil(window.isVisible, timeout=PATIENCE)
    assert window.location == other.location
    assert len(window.all_windows()) == 2


@pytest.mark.parametrize("by_quit", [True, False])
def test_a_form_that_is_not_saved_is_asked_for_in_any_window(
    qtbot: QtBot, window: MainWindow, by_quit: bool
) -> None:
    key(window, Qt.Key.Key_W, CONTROL | ALT)
    other = second(qtbot, window)
    edit(qtbot, other, PageName.MEETING, window.location.id)
    tab_to("Theme · Russian")
    type_in("Моя тема")
    if by_quit:
        window.actions_by_name["quit"].trigger()
    else:
        other.close()
    leaving = dialog_of(qtbot, LeaveFormDialog)
    assert leaving.parent() is other
    assert len(window.all_windows()) == 2
    leaving.discard_wanted.emit()
    leaving.accept()
    qtbot.waitUntil(other.isHidden, timeout=PATIENCE)
    assert window.isVisible() is not by_quit


def test_another_archive_is_shown_by_the_first_window_alone(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    key(window, Qt.Key.Key_W, CONTROL | ALT)
    other = second(qtbot, window)
    other.door.create(tmp_path / "other.archive", "Другой архив")
    qtbot.waitUntil(lambda: window.windowTitle().startswith("Другой"), timeout=PATIENCE)
    assert window.all_windows() == [window]
    assert not window.menus.windows().menuAction().isVisible()


def test_what_the_hidden_first_window_has_to_say_is_read_in_the_other(
    qtbot: QtBot, window: MainWindow
) -> None:
    key(window, Qt.Key.Key_W, CONTROL | ALT)
    other = second(qtbot, window)
    window.close()
    window.notices.say("The disk is tired")
    assert other.bar.text() == "The disk is tired"
    undone = other.workplace.undoing
    assert undone is window.workplace.undoing
    other.quit()
    qtbot.waitUntil(other.isHidden, timeout=PATIENCE)
    assert window.workplace.archive is None


def test_settings_reach_every_window(qtbot: QtBot, window: MainWindow) -> None:
    key(window, Qt.Key.Key_W, CONTROL | ALT)
    other = second(qtbot, window)
    other.actions_by_name["larger"].trigger()
    sizes = [one.pages.browse.reading.view.step for one in (window, other)]
    assert sizes[0] == sizes[1] == window.settings.reading_size
    other.language_wanted.emit("ru")
    qtbot.waitUntil(lambda: window.menus.groups()[0][0] == "Файл", timeout=PATIENCE)
    assert other.menus.groups()[0][0] == "Файл"

"""The command palette by keyboard: actions, places and records are found by their names."""

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.model import Query, RecordType
from db.model.completion import FoundNames
from tests.viewer.conftest import OpenWindow
from tests.viewer.journeys.inbox_steps import focused
from tests.viewer.journeys.test_search_and_read import PATIENCE, press, type_text, wait_for_index
from viewer.dialogs.settings import SettingsDialog
from viewer.main_window import MainWindow
from viewer.main_window.palette_rows import PaletteRows, Way
from viewer.pages.location import Location, PageName
from viewer.pages.page import ScrolledColumn
from viewer.settings import Settings
from viewer.widgets.offers import Offer

_Key = Qt.Key


@pytest.fixture
def window(qtbot: QtBot, open_window: OpenWindow, archive_folder: Path) -> MainWindow:
    made = open_window(archive_folder)
    wait_for_index(qtbot, made)
    made.activateWindow()
    results = made.pages.browse.list_of_results
    qtbot.waitUntil(results.isVisible, timeout=PATIENCE)
    results.setFocus()
    qtbot.waitUntil(results.hasFocus, timeout=PATIENCE)
    return made


def open_palette(window: MainWindow) -> None:
    QTest.keyClick(window, _Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert window.palette_work.is_open()
    assert window.palette_work.popup.line.hasFocus()


def rows(window: MainWindow) -> list[Offer]:
    return list(window.palette_work.popup.offers())


def shows_first(window: MainWindow, label: str, note: str = "") -> bool:
    offers = rows(window)
    return bool(offers) and offers[0].label == label and note in offers[0].note


def test_without_an_archive_only_what_works_is_offered(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window()
    window.palette_work.turn()
    offered = {offer.value.key for offer in rows(window) if isinstance(offer.value, Way)}
    assert {"open_sample", "new_archive", "settings", "about"} <= offered
    assert not {key for key in offered if key.startswith(("go_", "picture_"))}
    assert offered.isdisjoint({"next_hit", "previous_hit", "clear_search", "variants"})
    type_text(window.palette_work.popup.line, "Topics")
    (topics,) = [offer for offer in rows(window) if offer.label == "Topics"]
    assert topics.greyed
    assert topics.detail == "open an archive first"


def find(qtbot: QtBot, window: MainWindow, text: str, label: str, note: str = "") -> None:
    line = window.palette_work.popup.line
    line.selectAll()
    type_text(line, text)
    qtbot.waitUntil(partial(shows_first, window, label, note), timeout=PATIENCE)


def test_every_action_is_found_by_its_words(window: MainWindow) -> None:
    made = PaletteRows(window)
    for action in window.actions_by_name.all():
        words = action.text().replace("&", "")
        shown, stands = made.typed(words, FoundNames())
        found = [offer for offer in shown if offer.label == words]
        assert bool(found) is (action.objectName() != "palette"), words
        assert all(offer.greyed is not action.isEnabled() and offer.detail for offer in found)
        assert stands or not action.isEnabled() or not found, words


def test_an_action_is_run_and_remembered(
    qtbot: QtBot, window: MainWindow, settings: Settings
) -> None:
    open_palette(window)
    find(qtbot, window, "settin", "Settings…", "Ctrl+,")
    press(window.palette_work.popup.line, _Key.Key_Return)
    assert not window.palette_work.is_open()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, SettingsDialog)
    dialog.reject()
    assert settings.used_actions == ("settings",)
    open_palette(window)
    assert rows(window)[0].label == "Settings…"


def test_what_cannot_be_done_is_grey_and_says_why(qtbot: QtBot, window: MainWindow) -> None:
    open_palette(window)
    find(qtbot, window, "confirm certain", "Search the texts for “confirm certain”")
    line, popup = window.palette_work.popup.line, window.palette_work.popup
    press(line, _Key.Key_End)
    last = popup.current()
    assert last is not None
    assert (last.label, last.greyed) == ("Confirm all that are certain…", True)
    assert last.detail == "only in the inbox"
    press(line, _Key.Key_Return)
    assert window.palette_work.is_open()


def test_keys_walk_and_escape_gives_the_keyboard_back(qtbot: QtBot, window: MainWindow) -> None:
    said: list[str] = []
    open_palette(window)
    window.palette_work.announced.connect(said.append)
    popup = window.palette_work.popup
    for key, row in (
        (_Key.Key_Down, 1),
        (_Key.Key_PageDown, 1 + popup.rows_seen),
        (_Key.Key_End, len(rows(window)) - 1),
        (_Key.Key_Home, 0),
        (_Key.Key_Up, 0),
    ):
        press(popup.line, key)
        assert popup.current() == rows(window)[row]
        assert said[-1] == rows(window)[row].spoken()
    press(popup.line, _Key.Key_Escape)
    assert not window.palette_work.is_open()
    assert window.pages.browse.list_of_results.hasFocus()
    open_palette(window)
    QTest.keyClick(popup.line, _Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert not window.palette_work.is_open()


def test_records_places_and_saved_searches_are_gone_to(qtbot: QtBot, window: MainWindow) -> None:
    archive = window.workplace.archive
    assert archive is not None
    archive.saved_searches.save("Вода и граница", Query("граница"))
    line = window.palette_work.popup.line
    open_palette(window)
    find(qtbot, window, "rustam", "Лейла Рустамова", "Person")
    press(line, _Key.Key_Return)
    assert window.location.page == PageName.AUTHORITY
    person = window.location.id
    window.go(Location(PageName.MEETINGS))
    open_palette(window)
    qtbot.waitUntil(lambda: "visited" in [one.note for one in rows(window)], timeout=PATIENCE)
    find(qtbot, window, "рустам", "Лейла Рустамова", "visited")
    assert sum(one.label == "Лейла Рустамова" for one in rows(window)) == 1
    press(line, _Key.Key_Return)
    assert window.location.id == person
    open_palette(window)
    find(qtbot, window, "вода", "Вода и граница", "Saved search")
    press(line, _Key.Key_Return)
    qtbot.waitUntil(lambda: window.location.query == "граница", timeout=PATIENCE)


def scrolled(window: MainWindow) -> list[int]:
    page = window.pages.currentWidget()
    assert page is not None
    return [one.verticalScrollBar().value() for one in page.findChildren(ScrolledColumn)]


def wait_until_long(qtbot: QtBot, window: MainWindow) -> None:
    """There is more on the page than there is room for."""
    page = window.pages.currentWidget()
    assert page is not None
    bars = [one.verticalScrollBar() for one in page.findChildren(ScrolledColumn)]
    qtbot.waitUntil(lambda: any(bar.maximum() for bar in bars), timeout=PATIENCE)


def settle(qtbot: QtBot, window: MainWindow) -> None:
    QApplication.processEvents()
    qtbot.waitUntil(window.workplace.jobs.is_idle, timeout=PATIENCE)
    QApplication.processEvents()


@pytest.mark.parametrize("on", [PageName.RESOLUTIONS, PageName.PEOPLE, PageName.JOURNAL])
def test_the_page_of_a_person_that_was_found_scrolls_by_keys(
    qtbot: QtBot, window: MainWindow, on: PageName
) -> None:
    window.resize(1200, 330)
    window.go(Location(on))
    settle(qtbot, window)
    window.toolbar.search.line.setFocus()
    open_palette(window)
    find(qtbot, window, "rustam", "Лейла Рустамова", "Person")
    press(window.palette_work.popup.line, _Key.Key_Return)
    settle(qtbot, window)
    wait_until_long(qtbot, window)
    for key, moved in ((_Key.Key_PageDown, True), (_Key.Key_Home, False), (_Key.Key_End, True)):
        QTest.keyClick(focused(), key)
        assert any(scrolled(window)) is moved, key
    window.go_back()
    settle(qtbot, window)
    page = window.pages.currentWidget()
    assert page is not None
    assert focused() is page or page.isAncestorOf(focused())


def test_the_page_of_a_meeting_scrolls_from_its_head(qtbot: QtBot, window: MainWindow) -> None:
    archive = window.workplace.archive
    assert archive is not None
    window.resize(1200, 330)
    window.go(Location(PageName.MEETING, archive.record_ids(RecordType.MEETING)[0]))
    settle(qtbot, window)
    wait_until_long(qtbot, window)
    QTest.keyClick(focused(), _Key.Key_PageDown)
    assert any(scrolled(window))
    page = window.pages.currentWidget()
    assert page is not None
    QTest.keyClick(page, _Key.Key_Home)
    assert not any(scrolled(window))


def test_a_document_that_was_found_has_the_keyboard(qtbot: QtBot, window: MainWindow) -> None:
    archive = window.workplace.archive
    assert archive is not None
    window.go(Location(PageName.PEOPLE))
    window.toolbar.search.line.setFocus()
    point = archive.record_ids(RecordType.RESOLUTION)[-1]
    open_palette(window)
    way = Way(partial(window.go, Location(PageName.RESOLUTIONS, point)))
    window.palette_work.popup.wanted.emit(Offer("scroll-text", "", value=way), False)
    settle(qtbot, window)
    assert window.pages.browse.reading.beside.front().hasFocus()


def test_what_is_called_so_nowhere_is_searched_for(qtbot: QtBot, window: MainWindow) -> None:
    open_palette(window)
    find(qtbot, window, "согласование границы", "Search the texts for “согласование границы”")
    press(window.palette_work.popup.line, _Key.Key_Return)
    field = window.toolbar.search
    qtbot.waitUntil(lambda: field.text() == "согласование границы", timeout=PATIENCE)


def test_enter_that_is_faster_than_the_answer_waits_for_it(
    qtbot: QtBot, window: MainWindow
) -> None:
    archive = window.workplace.archive
    assert archive is not None
    meeting = archive.record_ids(RecordType.MEETING, order="date_start")[0]
    number = archive.meeting(meeting).ordinal
    open_palette(window)
    type_text(window.palette_work.popup.line, f"{number} форум")
    press(window.palette_work.popup.line, _Key.Key_Return)
    qtbot.waitUntil(lambda: window.location.page == PageName.MEETING, timeout=PATIENCE)
    assert window.location.id == meeting


def test_it_follows_the_language_and_works_without_an_archive(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window()
    window.activateWindow()
    window.language_wanted.emit("ru")
    undo = window.actions_by_name["undo"]
    qtbot.waitUntil(lambda: undo.text() == "&Отменить", timeout=PATIENCE)
    window.actions_by_name["palette"].trigger()
    for typed in ("темное", "ТЁМНОЕ"):
        find(qtbot, window, typed, "Тёмное")
    find(qtbot, window, "keyboard", window.actions_by_name["shortcuts"].text().replace("&", ""))
    QApplication.sendEvent(window, QEvent(QEvent.Type.LanguageChange))
    assert not window.palette_work.is_open()

"""Journeys with saved searches: save, restart, open, rename, order, delete, undo."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from db import Archive
from db.model import Query
from tests.viewer.conftest import OpenWindow
from tests.viewer.journeys.saved_search_steps import (
    PATIENCE,
    ask,
    field_of,
    go_to_page,
    is_closed,
    keep,
    lists,
    names,
    press,
    refuses,
    save,
    shown,
)
from tests.viewer.journeys.test_search_and_read import found, search, wait_for_index
from viewer.pages.location import Location, PageName
from viewer.widgets.name_popup import NamePopup


def test_a_search_survives_a_restart(
    qtbot: QtBot, open_window: OpenWindow, archive_folder: Path
) -> None:
    first = open_window(archive_folder)
    wait_for_index(qtbot, first)
    search(qtbot, first, "граница")
    browse = first.pages.browse
    browse.narrowing.facets.filters_changed.emit({"year": ("2021",), "kind": ("position",)})
    qtbot.waitUntil(lambda: found(first) == 2 + 2, timeout=PATIENCE)
    before = shown(first)
    assert all(before)
    popup = ask(qtbot, first)
    assert popup.name() == "Граница, 2021, Position"
    press(field_of(popup), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: first.workplace.counts.searches == 1, timeout=PATIENCE)
    assert "Граница, 2021, Position" in first.bar.text()
    first.close()

    second = open_window(archive_folder)
    wait_for_index(qtbot, second)
    page, table = go_to_page(qtbot, second, 1)
    saved = page.searches()[0]
    qtbot.waitUntil(lambda: page.hits() == {saved.id: 2}, timeout=PATIENCE)
    press(table, Qt.Key.Key_Return)
    assert second.location.page == PageName.RESOLUTIONS
    qtbot.waitUntil(lambda: found(second) == 2 + 2, timeout=PATIENCE)
    assert second.toolbar.search.text() == "граница"
    query = second.pages.browse.searching.query
    assert query.filters == {"year": ("2021",), "kind": ("position",)}
    assert shown(second) == before


def test_what_was_found_while_typing_is_what_is_saved(
    qtbot: QtBot, open_window: OpenWindow, archive_folder: Path
) -> None:
    window = open_window(archive_folder)
    wait_for_index(qtbot, window)
    search(qtbot, window, "согласов")
    seen = shown(window)
    popup = ask(qtbot, window)
    assert popup.name() == "Согласов"
    press(field_of(popup), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: is_closed(popup), timeout=PATIENCE)
    page, _table = go_to_page(qtbot, window, 1)
    query = page.searches()[0].query
    assert query is not None
    assert query.text == "согласов*"
    window.saved_searches.open(page.searches()[0])
    qtbot.waitUntil(lambda: shown(window) == seen, timeout=PATIENCE)


def test_filters_alone_can_be_saved(
    qtbot: QtBot, open_window: OpenWindow, archive_folder: Path
) -> None:
    window = open_window(archive_folder)
    wait_for_index(qtbot, window)
    qtbot.waitUntil(lambda: found(window) == 11, timeout=PATIENCE)
    save_action = window.actions_by_name["save_search"]
    assert not save_action.isEnabled()
    window.pages.browse.narrowing.facets.filters_changed.emit({"kind": ("decision",)})
    qtbot.waitUntil(save_action.isEnabled, timeout=PATIENCE)
    qtbot.waitUntil(lambda: found(window) == 2 + 2, timeout=PATIENCE)
    here = window.location
    window.go(Location(PageName.MEETINGS))
    window.workplace.records_changed.emit()
    window.go(Location(PageName.INBOX))
    assert not save_action.isEnabled()  # what is searched for is not seen here
    window.go(here)
    qtbot.waitUntil(save_action.isEnabled, timeout=PATIENCE)
    qtbot.waitUntil(lambda: found(window) == 2 + 2, timeout=PATIENCE)
    save(qtbot, window, "Решения")
    window.actions_by_name["clear_search"].trigger()
    qtbot.waitUntil(lambda: found(window) == 11, timeout=PATIENCE)
    assert not save_action.isEnabled()
    _, table = go_to_page(qtbot, window, 1)
    press(table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: found(window) == 2 + 2, timeout=PATIENCE)


def test_a_name_that_is_taken_has_two_ways_out(
    qtbot: QtBot, open_window: OpenWindow, archive_folder: Path
) -> None:
    keep(archive_folder, "Порты")
    window = open_window(archive_folder)
    wait_for_index(qtbot, window)
    search(qtbot, window, "граница")
    for way, expected in ((1, ["Порты", "порты 2"]), (0, ["порты", "порты 2"])):
        popup = ask(qtbot, window)
        popup.set_name("порты")
        press(field_of(popup), Qt.Key.Key_Return)
        qtbot.waitUntil(partial(refuses, popup), timeout=PATIENCE)
        assert "Порты" in popup.note()
        popup.links()[way].activated.emit(False)
        qtbot.waitUntil(partial(is_closed, popup), timeout=PATIENCE)
        page, _ = go_to_page(qtbot, window, 2)
        qtbot.waitUntil(partial(lists, page, *expected), timeout=PATIENCE)
        window.go_back()
    asked = {one.name: one.query.text for one in page.searches() if one.query is not None}
    assert asked == {"порты": "граница", "порты 2": "граница"}


def test_typing_takes_the_refusal_back_and_escape_saves_nothing(
    qtbot: QtBot, open_window: OpenWindow, archive_folder: Path
) -> None:
    keep(archive_folder, "Порты")
    window = open_window(archive_folder)
    wait_for_index(qtbot, window)
    search(qtbot, window, "граница")
    popup = ask(qtbot, window)
    popup.set_name("Порты")
    press(field_of(popup), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(popup.links()) == 2, timeout=PATIENCE)
    QTest.keyClicks(field_of(popup), "x")
    assert popup.note() == ""
    press(popup, Qt.Key.Key_Escape)
    assert not popup.isVisible()
    assert window.workplace.counts.searches == 1


def test_searches_are_renamed_ordered_deleted_and_brought_back(
    qtbot: QtBot, open_window: OpenWindow, archive_folder: Path
) -> None:
    keep(archive_folder, "Один", "Два", "Три")
    window = open_window(archive_folder)
    page, table = go_to_page(qtbot, window, 3)
    table.choose(2)
    press(table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: names(page) == ["Один", "Три", "Два"], timeout=PATIENCE)
    assert table.currentIndex().row() == 1
    press(table, Qt.Key.Key_F2)
    popup = page.findChild(NamePopup)
    assert isinstance(popup, NamePopup)
    assert popup.name() == "Три"
    popup.set_name("один")
    press(field_of(popup), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Один" in popup.note(), timeout=PATIENCE)
    popup.set_name("Четыре")
    press(field_of(popup), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: names(page) == ["Один", "Четыре", "Два"], timeout=PATIENCE)
    qtbot.waitUntil(lambda: not popup.isVisible(), timeout=PATIENCE)
    press(table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: names(page) == ["Один", "Два"], timeout=PATIENCE)
    qtbot.waitUntil(lambda: "Четыре" in window.bar.text(), timeout=PATIENCE)
    qtbot.waitUntil(lambda: window.workplace.counts.searches == 2, timeout=PATIENCE)
    assert table.currentIndex().row() == 1
    press(table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: names(page) == ["Один", "Четыре", "Два"], timeout=PATIENCE)


def test_the_menu_has_them(qtbot: QtBot, open_window: OpenWindow, archive_folder: Path) -> None:
    keep(archive_folder, "граница & море")
    window = open_window(archive_folder)
    wait_for_index(qtbot, window)
    menu = window.menus.saved_searches()

    def entries() -> list[str]:
        menu.aboutToShow.emit()
        return [action.text() for action in menu.actions()]

    qtbot.waitUntil(lambda: entries() == ["граница && море"], timeout=PATIENCE)
    menu.actions()[0].trigger()
    assert window.toolbar.search.text() == "граница & море"


def test_the_page_speaks_the_language(
    qtbot: QtBot, open_window: OpenWindow, archive_folder: Path
) -> None:
    with Archive.open(archive_folder) as archive:
        archive.saved_searches.save("Решения", Query("", filters={"kind": ("decision",)}))
    window = open_window(archive_folder)
    page, table = go_to_page(qtbot, window, 1)
    asks = table.model().index(0, 1)
    assert asks.data() == "All resolutions · Kind: Decision"
    window.menus.language_chosen.emit("ru")
    qtbot.waitUntil(lambda: asks.data() == "Все резолюции · Вид: Решение", timeout=PATIENCE)
    qtbot.waitUntil(lambda: page.accessibleName() == "Сохранённые поиски", timeout=PATIENCE)
    window.menus.language_chosen.emit("en")
    qtbot.waitUntil(lambda: page.accessibleName() == "Saved searches", timeout=PATIENCE)

"""Saved searches that somebody else changes too, or that are damaged."""

import sqlite3
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.model import Query
from tests.viewer.conftest import OpenWindow
from tests.viewer.journeys.saved_search_steps import (
    PATIENCE,
    field_of,
    go_to_page,
    keep,
    names,
    press,
    save,
)
from tests.viewer.journeys.test_search_and_read import search, wait_for_index
from viewer.pages.location import Location, PageName
from viewer.widgets.name_popup import NamePopup


def test_what_somebody_else_did_meanwhile_is_said_where_one_is(
    qtbot: QtBot, open_window: OpenWindow, archive_folder: Path
) -> None:
    keep(archive_folder, "Один", "Два")
    window = open_window(archive_folder)
    page, table = go_to_page(qtbot, window, 2)
    archive = window.workplace.archive
    assert archive is not None
    press(table, Qt.Key.Key_F2)
    popup = page.findChild(NamePopup)
    assert isinstance(popup, NamePopup)
    one, two = page.searches()
    archive.saved_searches.rename(one.id, "Раз", one.version)
    popup.set_name("Первый")
    press(field_of(popup), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Somebody else" in popup.note(), timeout=PATIENCE)
    qtbot.waitUntil(lambda: names(page) == ["Раз", "Два"], timeout=PATIENCE)
    press(popup, Qt.Key.Key_Escape)
    table.choose(1)
    press(table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: names(page) == ["Раз"], timeout=PATIENCE)
    qtbot.waitUntil(lambda: "Два" in window.bar.text(), timeout=PATIENCE)
    archive.saved_searches.save("два", two.query or Query("два"))
    press(table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "“два” already" in window.bar.text(), timeout=PATIENCE)
    qtbot.waitUntil(lambda: names(page) == ["Раз", "два"], timeout=PATIENCE)


def test_another_window_sees_them_and_may_not_change_them(
    qtbot: QtBot, open_window: OpenWindow, archive_folder: Path
) -> None:
    first = open_window(archive_folder)
    wait_for_index(qtbot, first)
    second = open_window(archive_folder)
    assert second.workplace.read_only_reason is not None
    page, table = go_to_page(qtbot, second, 0)
    search(qtbot, first, "граница")
    save(qtbot, first, "Граница")
    QApplication.sendEvent(page, QEvent(QEvent.Type.WindowActivate))
    qtbot.waitUntil(lambda: names(page) == ["Граница"], timeout=PATIENCE)
    qtbot.waitUntil(lambda: second.workplace.counts.searches == 1, timeout=PATIENCE)
    press(table, Qt.Key.Key_Delete)
    assert "another program has this archive open" in second.bar.text()
    assert names(page) == ["Граница"]
    assert not second.actions_by_name["save_search"].isEnabled()
    press(table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: second.toolbar.search.text() == "граница", timeout=PATIENCE)


def test_a_search_that_cannot_be_read_is_a_sentence(
    qtbot: QtBot, open_window: OpenWindow, archive_folder: Path
) -> None:
    keep(archive_folder, "Порты")
    with closing(sqlite3.connect(archive_folder / "archive.db")) as connection:
        connection.execute("UPDATE saved_search SET query = '[]'")
        connection.commit()
    window = open_window(archive_folder)
    _, table = go_to_page(qtbot, window, 1)
    press(table, Qt.Key.Key_Return)
    assert "Порты" in window.bar.text()
    assert window.location == Location(PageName.SEARCHES)

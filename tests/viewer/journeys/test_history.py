"""Journeys through the versions of records: compared, restored, undone and done again by keys."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit
from pytestqt.qtbot import QtBot

from tests.viewer.conftest import OpenWindow
from tests.viewer.journeys.history_steps import (
    CONTROL,
    PATIENCE,
    SHIFT,
    archive_of,
    dialog_of,
    first_meeting,
    give_reason,
    key,
    page_of,
    retheme,
    type_in,
)
from viewer.main_window import MainWindow
from viewer.pages.history_list import HistoryList
from viewer.pages.location import Location, PageName
from viewer.pages.meeting import MeetingPage
from viewer.pages.record_history import RecordHistoryPage
from viewer.widgets.link_label import LinkLabel
from viewer.widgets.record_table import RecordTable


@pytest.fixture
def window(open_window: OpenWindow, archive_folder: Path) -> MainWindow:
    """A window on an archive whose first meeting was edited twice."""
    opened = open_window(archive_folder)
    archive, meeting = archive_of(opened), first_meeting(opened)
    retheme(archive, meeting, "О маяках и портах", "по протоколу")
    retheme(archive, meeting, "О маяках и рыбе", "ошибка")
    opened.activateWindow()
    return opened


def history_of(qtbot: QtBot, window: MainWindow) -> RecordHistoryPage:
    """Ctrl+H on the first meeting's page."""
    window.go(Location(PageName.MEETING, first_meeting(window)))
    key(window, Qt.Key.Key_H)
    page = page_of(qtbot, window, RecordHistoryPage)
    qtbot.waitUntil(lambda: len(page.versions()) >= 3, timeout=PATIENCE)
    return page


def test_a_record_s_page_lists_its_history_and_leads_to_all_of_it(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.go(Location(PageName.MEETING, first_meeting(window)))
    page = page_of(qtbot, window, MeetingPage)
    listed = page.findChild(HistoryList)
    assert isinstance(listed, HistoryList)
    qtbot.waitUntil(lambda: len(listed.versions()) >= 3, timeout=PATIENCE)
    assert [one.reason for one in listed.versions()[:2]] == ["ошибка", "по протоколу"]
    (link,) = (one for one in listed.findChildren(LinkLabel) if one.isVisible())
    link.setFocus()
    QTest.keyClick(link, Qt.Key.Key_Return)
    page_of(qtbot, window, RecordHistoryPage)
    window.go_back()
    page_of(qtbot, window, MeetingPage)


def test_any_two_versions_are_compared_by_keys(qtbot: QtBot, window: MainWindow) -> None:
    page = history_of(qtbot, window)
    qtbot.waitUntil(lambda: page.comparison.field_names() == ["Theme · Russian"], timeout=PATIENCE)
    table = page.findChild(RecordTable)
    assert isinstance(table, RecordTable)
    table.setFocus()
    newest = page.versions()[0].version
    assert page.compared() == (newest - 1, newest)
    QTest.keyClick(table, Qt.Key.Key_Down, SHIFT)
    QTest.keyClick(table, Qt.Key.Key_Down, SHIFT)
    assert page.compared() == (newest - 2, newest)
    while page.compared()[0] is not None:
        QTest.keyClick(table, Qt.Key.Key_Down)
    assert page.compared() == (None, page.versions()[-1].version)
    assert page.comparison.field_names() == []


def test_an_earlier_version_is_restored_undone_and_done_again(
    qtbot: QtBot, window: MainWindow
) -> None:
    page = history_of(qtbot, window)
    archive, meeting = archive_of(window), first_meeting(window)
    known = len(page.versions())
    page.choose(page.versions()[1].version)
    (button,) = (
        one for one in page.findChildren(QAbstractButton) if one.text().startswith("Restore")
    )
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    dialog = dialog_of(qtbot, window)
    assert not dialog.can_accept()
    give_reason(qtbot, dialog, "всё-таки порты")
    qtbot.waitUntil(lambda: len(page.versions()) == known + 1, timeout=PATIENCE)
    assert page.versions()[0].reason == "всё-таки порты"
    assert archive.meeting(meeting).theme == "О маяках и портах"
    undo = window.actions_by_name["undo"]
    qtbot.waitUntil(lambda: "Earlier version restored: “" in undo.text(), timeout=PATIENCE)
    key(window, Qt.Key.Key_Z)
    qtbot.waitUntil(lambda: len(page.versions()) == known + 2, timeout=PATIENCE)
    assert archive.meeting(meeting).theme == "О маяках и рыбе"
    assert undo.text().startswith("&Undo: Record edited")
    assert "Earlier version restored" in window.actions_by_name["redo"].text()
    assert "Undone" in window.bar.text()
    key(window, Qt.Key.Key_Z, CONTROL | SHIFT)
    qtbot.waitUntil(lambda: len(page.versions()) == known + 3, timeout=PATIENCE)
    assert archive.meeting(meeting).theme == "О маяках и портах"
    for theme in ("О маяках и рыбе", None):  # the restoring, then both edits of the fixture
        key(window, Qt.Key.Key_Z)
        qtbot.waitUntil(lambda: archive.meeting(meeting).theme != "О маяках и портах")
        qtbot.waitUntil(window.workplace.jobs.is_idle, timeout=PATIENCE)
        assert theme is None or archive.meeting(meeting).theme == theme
    assert "маяках" not in archive.meeting(meeting).theme
    assert undo.text() == "&Undo"
    key(window, Qt.Key.Key_Z)
    qtbot.waitUntil(lambda: "nothing to undo" in window.bar.text(), timeout=PATIENCE)


def test_what_was_changed_since_is_not_undone_and_said(qtbot: QtBot, window: MainWindow) -> None:
    page = history_of(qtbot, window)
    archive, meeting = archive_of(window), first_meeting(window)
    known = len(page.versions())
    page.choose(page.versions()[1].version)
    page.restore()
    give_reason(qtbot, dialog_of(qtbot, window), "так вернее")
    qtbot.waitUntil(lambda: len(page.versions()) == known + 1, timeout=PATIENCE)
    retheme(archive, meeting, "О другом")  # as another program would
    key(window, Qt.Key.Key_Z)
    qtbot.waitUntil(lambda: "was changed since" in window.bar.text(), timeout=PATIENCE)
    assert archive.meeting(meeting).theme == "О другом"


def test_a_text_field_keeps_its_own_undo(qtbot: QtBot, window: MainWindow) -> None:
    page = history_of(qtbot, window)
    known = len(page.versions())
    page.choose(page.versions()[1].version)
    page.restore()
    give_reason(qtbot, dialog_of(qtbot, window), "так вернее")
    qtbot.waitUntil(lambda: len(page.versions()) == known + 1, timeout=PATIENCE)
    line = window.toolbar.search.line
    assert isinstance(line, QLineEdit)
    line.setFocus()
    type_in(line, "порт")
    QTest.keyClick(line, Qt.Key.Key_Z, CONTROL)
    assert line.text() != "порт"
    assert archive_of(window).meeting(first_meeting(window)).theme == "О маяках и портах"
    assert window.workplace.undoing.last_done is not None

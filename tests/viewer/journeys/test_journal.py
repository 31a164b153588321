"""Journeys through the journal: narrowed, followed to a record, undone from, its end copied."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from db.model.history import EventFilter
from tests.viewer.conftest import OpenWindow
from tests.viewer.journeys.history_steps import (
    PATIENCE,
    archive_of,
    first_meeting,
    key,
    page_of,
    retheme,
    type_in,
)
from viewer.main_window import MainWindow
from viewer.pages.journal import JournalPage
from viewer.pages.location import PageName
from viewer.pages.meeting import MeetingPage
from viewer.widgets.record_table import RecordTable


@pytest.fixture
def window(open_window: OpenWindow, archive_folder: Path) -> MainWindow:
    opened = open_window(archive_folder)
    retheme(archive_of(opened), first_meeting(opened), "О маяках", "по протоколу")
    opened.activateWindow()
    return opened


def journal_of(qtbot: QtBot, window: MainWindow) -> JournalPage:
    """Ctrl+8, and the newest event is there."""
    key(window, Qt.Key.Key_8)
    page = page_of(qtbot, window, JournalPage)
    qtbot.waitUntil(lambda: page.current_event() is not None, timeout=PATIENCE)
    return page


def test_the_newest_event_is_undone_from_the_journal(qtbot: QtBot, window: MainWindow) -> None:
    archive, meeting = archive_of(window), first_meeting(window)
    page = journal_of(qtbot, window)
    event = page.current_event()
    assert event is not None
    assert (event.what, event.reason) == ("record_edited", "по протоколу")
    assert page.row_count() == len(archive.history.event_numbers(EventFilter()))
    assert page.detail.can_undo()
    (undo,) = (one for one in page.findChildren(QAbstractButton) if one.text() == "Undo this")
    undo.setFocus()
    before = page.row_count()
    QTest.keyClick(undo, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: page.row_count() == before + 1, timeout=PATIENCE)
    assert archive.meeting(meeting).theme != "О маяках"
    qtbot.waitUntil(lambda: page.current_event() is not None, timeout=PATIENCE)
    assert page.current_event().seq == event.seq  # type: ignore[union-attr]  # just waited for
    qtbot.waitUntil(lambda: not page.detail.can_undo(), timeout=PATIENCE)
    assert "changed again since" in page.detail.why_not()
    key(window, Qt.Key.Key_Z)
    qtbot.waitUntil(lambda: archive.meeting(meeting).theme == "О маяках", timeout=PATIENCE)


def test_the_first_event_says_why_it_stays(qtbot: QtBot, window: MainWindow) -> None:
    page = journal_of(qtbot, window)
    table = page.findChild(RecordTable)
    assert isinstance(table, RecordTable)
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(
        lambda: (e := page.current_event()) is not None and e.seq == 1, timeout=PATIENCE
    )
    assert not page.detail.can_undo()
    assert "changed no record" in page.detail.why_not()


def test_words_narrow_the_journal_and_enter_leads_to_the_record(
    qtbot: QtBot, window: MainWindow
) -> None:
    page = journal_of(qtbot, window)
    everything = page.row_count()
    field = page.filters.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    field.setFocus()
    type_in(field, "ПРОТОКОЛУ")
    qtbot.waitUntil(lambda: page.row_count() == 1, timeout=PATIENCE)
    field.clear()
    qtbot.waitUntil(lambda: page.row_count() == everything, timeout=PATIENCE)
    page.filters.choose_kind("record_edited")
    qtbot.waitUntil(lambda: page.row_count() == 1, timeout=PATIENCE)
    qtbot.waitUntil(lambda: page.current_event() is not None, timeout=PATIENCE)
    table = page.findChild(RecordTable)
    assert isinstance(table, RecordTable)
    QTest.keyClick(table, Qt.Key.Key_Return)
    page_of(qtbot, window, MeetingPage)
    assert window.location.page == PageName.MEETING
    assert window.location.id == first_meeting(window)


def test_the_end_of_the_log_is_copied(qtbot: QtBot, window: MainWindow) -> None:
    page = journal_of(qtbot, window)
    head = archive_of(window).history.head()
    assert page.detail.head() == head
    (copy,) = (one for one in page.findChildren(QAbstractButton) if one.text() == "Copy")
    copy.setFocus()
    QTest.keyClick(copy, Qt.Key.Key_Space)
    assert QApplication.clipboard().text() == head
    assert archive_of(window).verify(heads=[head]).ok

"""Journeys: the notes under a text, folded where the window is low."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from db.model import RecordType
from tests.viewer.journeys.test_annotations import archive_of
from tests.viewer.journeys.test_search_and_read import PATIENCE
from viewer.main_window import MainWindow
from viewer.pages.location import Location, PageName


def test_in_a_low_window_the_notes_are_folded_and_unfold_when_they_are_wanted(
    qtbot: QtBot, window: MainWindow
) -> None:
    point = archive_of(window).record_ids(RecordType.RESOLUTION)[0]
    archive_of(window).annotations.tag([point], ["Проверить"])
    for number in range(4):
        archive_of(window).annotations.write(point, f"Сверить с оригиналом {number}")
    window.resize(768, 480)
    window.workplace.records_changed.emit()
    window.go(Location(PageName.RESOLUTIONS, point))
    reading = window.pages.browse.reading
    shown, text = reading.annotations, reading.view
    qtbot.waitUntil(lambda: len(shown.view.notes) == 4 and shown.isVisible(), timeout=PATIENCE)
    qtbot.waitUntil(lambda: text.height() > 2 * shown.height(), timeout=PATIENCE)
    assert not shown.is_open()
    assert shown.head.accessibleDescription().startswith("1 tag · 4 notes")
    shown.head.setFocus()
    QTest.keyClick(shown.head, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: shown.is_open() and shown.view.isVisible(), timeout=PATIENCE)
    folded = shown.height()
    qtbot.waitUntil(lambda: shown.height() > 72, timeout=PATIENCE)
    QTest.keyClick(shown.head, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: shown.height() <= folded, timeout=PATIENCE)
    window.resize(1440, 900)
    assert not shown.is_open()  # as it was left


def test_where_there_is_room_the_notes_are_seen(qtbot: QtBot, window: MainWindow) -> None:
    point = archive_of(window).record_ids(RecordType.RESOLUTION)[0]
    archive_of(window).annotations.write(point, "Сверить с оригиналом")
    window.workplace.records_changed.emit()
    window.go(Location(PageName.RESOLUTIONS, point))
    shown = window.pages.browse.reading.annotations
    qtbot.waitUntil(lambda: shown.is_open() and shown.view.isVisible(), timeout=PATIENCE)
    window.resize(1440, 460)
    qtbot.waitUntil(lambda: not shown.is_open(), timeout=PATIENCE)
    window.resize(1440, 900)
    qtbot.waitUntil(shown.is_open, timeout=PATIENCE)

"""Journeys to the recycle bin and back: asked why, told what goes along and what holds a record."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from db.model import RecordType
from tests.viewer.conftest import OpenWindow
from tests.viewer.journeys.history_steps import (
    PATIENCE,
    archive_of,
    dialog_of,
    first_meeting,
    give_reason,
    key,
    page_of,
)
from viewer.dialogs.reason import ReasonDialog
from viewer.main_window import MainWindow
from viewer.models.record_name import record_name
from viewer.pages.authority import AuthorityPage
from viewer.pages.location import Location, PageName
from viewer.pages.records import RecordsPage
from viewer.pages.recycle_bin import RecycleBinPage
from viewer.widgets.plain_text import WrappedLabel
from viewer.widgets.record_table import RecordTable


def said(dialog: ReasonDialog) -> str:
    return " ".join(one.text() for one in dialog.findChildren(WrappedLabel))


def bin_of(qtbot: QtBot, window: MainWindow, count: int) -> RecycleBinPage:
    key(window, Qt.Key.Key_9)
    page = page_of(qtbot, window, RecycleBinPage)
    qtbot.waitUntil(lambda: len(page.records()) == count, timeout=PATIENCE)
    return page


def test_a_meeting_goes_into_the_bin_from_its_page_and_comes_back(
    qtbot: QtBot, open_window: OpenWindow, archive_folder: Path
) -> None:
    window = open_window(archive_folder)
    window.activateWindow()
    archive, meeting = archive_of(window), first_meeting(window)
    label = record_name(archive.history.record(meeting, "en"))
    before = archive.counts()
    detail = archive.meeting(meeting)
    window.go(Location(PageName.MEETING, meeting))
    key(window, Qt.Key.Key_Delete)
    dialog = dialog_of(qtbot, window)
    assert label in said(dialog)
    assert f"{len(detail.resolutions)} resolution" in said(dialog)
    give_reason(qtbot, dialog, "записано дважды")
    page_of(qtbot, window, RecordsPage)
    qtbot.waitUntil(lambda: "is in the recycle bin" in window.bar.text(), timeout=PATIENCE)
    assert archive.counts().meetings == before.meetings - 1
    page = bin_of(qtbot, window, 1)
    (gone,) = page.records()
    assert (gone.record.id, gone.reason) == (meeting, "записано дважды")
    assert gone.along == len(detail.resolutions) + len(detail.documents)
    (back,) = (one for one in page.findChildren(QAbstractButton) if one.text() == "Put back")
    back.setFocus()
    QTest.keyClick(back, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: page.records() == (), timeout=PATIENCE)
    assert archive.counts() == before
    key(window, Qt.Key.Key_Z)  # into the bin again
    qtbot.waitUntil(lambda: len(page.records()) == 1, timeout=PATIENCE)
    key(window, Qt.Key.Key_Z)  # and the moving undone as well
    qtbot.waitUntil(lambda: page.records() == (), timeout=PATIENCE)
    assert archive.counts() == before


def test_a_record_that_is_needed_stays_and_its_holder_is_named(
    qtbot: QtBot, open_window: OpenWindow, archive_folder: Path
) -> None:
    window = open_window(archive_folder)
    window.activateWindow()
    archive = archive_of(window)
    window.go(Location(PageName.PEOPLE))
    page = page_of(qtbot, window, RecordsPage)
    qtbot.waitUntil(lambda: page.row_count() > 0, timeout=PATIENCE)
    table = page.findChild(RecordTable)
    assert isinstance(table, RecordTable)
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Down)
    person = page.current_id()
    assert person
    key(window, Qt.Key.Key_Delete)
    dialog = dialog_of(qtbot, window)
    assert not dialog.asks
    preview = archive.history.preview_bin(person, "en")
    assert preview.record.label in said(dialog)
    assert record_name(preview.held_by[0]) in said(dialog)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=PATIENCE)
    assert person in archive.record_ids(RecordType.PERSON)


def test_the_last_meeting_can_go_and_the_bin_is_still_reached(
    qtbot: QtBot, open_window: OpenWindow, archive_folder: Path
) -> None:
    window = open_window(archive_folder)
    window.activateWindow()
    archive = archive_of(window)
    for meeting in archive.record_ids(RecordType.MEETING):
        version = archive.history.versions(meeting)[0].version
        archive.history.bin(meeting, version, "не наше")
    window.door.refresh_counts()
    qtbot.waitUntil(lambda: window.workplace.counts.meetings == 0, timeout=PATIENCE)
    page = bin_of(qtbot, window, len(archive.history.binned()))
    page.put_back()
    qtbot.waitUntil(lambda: window.workplace.counts.meetings == 1, timeout=PATIENCE)


def test_an_authority_that_was_merged_is_listed_with_where_it_went_and_parted_again(
    qtbot: QtBot, open_window: OpenWindow, archive_folder: Path
) -> None:
    window = open_window(archive_folder)
    window.activateWindow()
    archive = archive_of(window)
    kept, gone = archive.record_ids(RecordType.PERSON)[:2]
    versions = {one: archive.history.versions(one)[0].version for one in (kept, gone)}
    archive.history.merge((kept, versions[kept]), (gone, versions[gone]), "одно лицо")
    name = archive.history.record(kept, "en").label  # that of the other may have come along
    page = bin_of(qtbot, window, 1)
    (listed,) = page.records()
    assert (listed.record.id, listed.reason) == (gone, "одно лицо")
    assert f"merged into “{name}”" in page.said()[0]
    page.go_to_whole()
    page_of(qtbot, window, AuthorityPage)
    assert window.location == Location(PageName.AUTHORITY, kept)
    page = bin_of(qtbot, window, 1)
    (undo,) = (one for one in page.findChildren(QAbstractButton) if one.text() == "Undo the merge")
    QTest.keyClick(undo, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: page.records() == (), timeout=PATIENCE)
    assert "of its own again" in window.bar.text()
    assert gone in archive.record_ids(RecordType.PERSON)
    key(window, Qt.Key.Key_Z)  # merged again
    qtbot.waitUntil(lambda: len(page.records()) == 1, timeout=PATIENCE)

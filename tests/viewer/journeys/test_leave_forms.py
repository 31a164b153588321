"""Journeys: what was typed into a form is never lost: not by leaving, nor by a full disk."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.db.small_disk import small_disk
from tests.viewer.conftest import OpenWindow
from tests.viewer.journeys.editing_steps import (
    CTRL,
    archive_of,
    back,
    dialog_of,
    edit,
    fill,
    first_meeting,
    save,
    settled,
    type_in,
    until,
)
from tests.viewer.journeys.inbox_steps import press, tab_to
from viewer.dialogs.leave_form import LeaveFormDialog
from viewer.main_window import MainWindow
from viewer.pages.location import Location, PageName

_Key = Qt.Key


@pytest.fixture
def window(qtbot: QtBot, open_window: OpenWindow, archive_folder: Path) -> MainWindow:
    opened = open_window(archive_folder)
    opened.activateWindow()
    settled(qtbot, opened)
    return opened


def test_a_form_with_changes_is_never_left_in_silence(qtbot: QtBot, window: MainWindow) -> None:
    archive = archive_of(window)
    meeting = first_meeting(archive)
    edit(qtbot, window, PageName.MEETING, meeting.id)
    press(_Key.Key_Escape)  # nothing was typed
    assert not window.shows_form()
    page = edit(qtbot, window, PageName.MEETING, meeting.id)
    tab_to("Theme · Russian")
    type_in("Новая тема")
    press(_Key.Key_Escape)
    dialog_of(qtbot, LeaveFormDialog)
    press(_Key.Key_Escape)
    back(qtbot, window, LeaveFormDialog)
    assert window.shows_form()
    window.actions_by_name["go_people"].trigger()
    dialog_of(qtbot, LeaveFormDialog)
    press(_Key.Key_Escape)
    back(qtbot, window, LeaveFormDialog)
    assert window.pages.currentWidget() is page
    window.close()
    dialog = dialog_of(qtbot, LeaveFormDialog)
    assert window.isVisible()
    dialog.reject()
    back(qtbot, window, LeaveFormDialog)
    window.actions_by_name["back"].trigger()
    dialog_of(qtbot, LeaveFormDialog)
    with qtbot.waitSignal(window.workplace.records_changed, timeout=20_000):
        press(_Key.Key_Return)  # saves, and goes back then
    assert archive.meeting(meeting.id).theme == "Новая тема"
    until(qtbot, lambda: window.location.page == PageName.RESOLUTIONS)
    edit(qtbot, window, PageName.MEETING, meeting.id)
    tab_to("Theme · Russian")
    type_in("Третья")
    window.actions_by_name["go_people"].trigger()
    dialog_of(qtbot, LeaveFormDialog)
    tab_to("Discard the changes")
    press(_Key.Key_Space)
    until(qtbot, lambda: window.location.page == PageName.PEOPLE)
    assert archive.meeting(meeting.id).theme == "Новая тема"


def test_a_full_disk_leaves_the_form_as_it_is(
    qtbot: QtBot, open_window: OpenWindow, archive_folder: Path, tmp_path: Path
) -> None:
    with small_disk(tmp_path / "disk", megabytes=4) as disk:
        folder = disk / "a.archive"
        shutil.copytree(archive_folder, folder)
        window = open_window(folder)
        settled(qtbot, window)
        archive = archive_of(window)
        meeting = first_meeting(archive)
        page = edit(qtbot, window, PageName.MEETING, meeting.id)
        tab_to("Theme · Russian")
        type_in("Что не уместилось")
        ballast = fill(disk)
        press(_Key.Key_Return, CTRL)
        until(qtbot, lambda: "disk is full" in page.failure())
        assert archive.meeting(meeting.id) == meeting
        ballast.unlink()
        tab_to("Theme · Russian")
        save(qtbot, window)
        assert archive.meeting(meeting.id).theme == "Что не уместилось"
        with qtbot.waitSignal(window.workplace.archive_changed, timeout=20_000):
            window.door.close()
        settled(qtbot, window)


def test_a_form_on_its_way_does_not_come_over_what_was_gone_to_meanwhile(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.go(Location(PageName.MEETING, first_meeting(archive_of(window)).id))
    settled(qtbot, window)
    window.actions_by_name["edit_record"].trigger()
    window.actions_by_name["go_journal"].trigger()
    settled(qtbot, window)
    assert not window.shows_form()
    assert window.pages.currentWidget() is window.pages.made(PageName.JOURNAL)

"""Journeys into an archive's past: a window that shows it as it was, and leaves nothing behind."""

from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import SIGNAL, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from db.model import RecordType
from db.paths import cache_root
from tests.viewer.conftest import OpenWindow
from tests.viewer.journeys.history_steps import (
    CONTROL,
    PATIENCE,
    archive_of,
    first_meeting,
    key,
    page_of,
    retheme,
    type_in,
)
from tests.viewer.journeys.test_search_and_read import found, search, wait_for_index
from viewer.dialogs.as_known import AsKnownDialog
from viewer.main_window import MainWindow
from viewer.main_window.moment_window import MomentWindow
from viewer.main_window.moments import end_of_day
from viewer.pages.journal import JournalPage
from viewer.pages.location import Location, PageName
from viewer.pages.meeting import MeetingPage
from viewer.pages.record_history import RecordHistoryPage
from viewer.widgets.link_label import LinkLabel
from viewer.widgets.moment_strip import MomentStrip

ALT = Qt.KeyboardModifier.AltModifier


def left() -> list[str]:
    """The folders of moments that are there."""
    return sorted(path.name for path in (cache_root() / "moments").glob("*"))


@pytest.fixture
def window(qtbot: QtBot, open_window: OpenWindow, archive_folder: Path) -> MainWindow:
    """A window on an archive whose first meeting was edited."""
    opened = open_window(archive_folder)
    wait_for_index(qtbot, opened)
    retheme(archive_of(opened), first_meeting(opened), "О маяках", "по протоколу")
    opened.activateWindow()
    return opened


def asked(qtbot: QtBot, window: MainWindow) -> AsKnownDialog:
    """The dialog, opened by its keys."""
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window, timeout=PATIENCE)
    key(window, Qt.Key.Key_Z, CONTROL | ALT)
    dialog = window.moments.dialog
    assert dialog is not None
    qtbot.waitExposed(dialog)
    return dialog


def past_of(qtbot: QtBot, window: MainWindow) -> MomentWindow:
    """The window on the past, when it shows its archive."""
    qtbot.waitUntil(
        lambda: any(one.workplace.archive is not None for one in window.moments.windows),
        timeout=PATIENCE,
    )
    past = window.moments.windows[-1]
    wait_for_index(qtbot, past)
    return past


def go_back(qtbot: QtBot, window: MainWindow, past: MomentWindow) -> None:
    """The strip's button."""
    (back,) = (
        one
        for one in past.findChildren(QAbstractButton)
        if one.text() == "Back to the present" and isinstance(one.parentWidget(), MomentStrip)
    )
    QTest.keyClick(back, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not window.moments.windows and not left(), timeout=PATIENCE)


def says(past: MomentWindow, words: str) -> bool:
    return words in past.moment_sentence()


def today() -> str:
    return datetime.now().astimezone().date().isoformat()


def bytes_of(folder: Path) -> dict[str, bytes]:
    files = (path for path in sorted(folder.rglob("*")) if path.is_file() and path.name != "LOCK")
    return {str(path.relative_to(folder)): path.read_bytes() for path in files}


def test_a_day_is_typed_and_its_archive_is_read_beside_the_present_one(
    qtbot: QtBot, window: MainWindow
) -> None:
    before = bytes_of(archive_of(window).paths.root)
    dialog = asked(qtbot, window)
    qtbot.waitUntil(lambda: dialog.focusWidget().hasFocus(), timeout=PATIENCE)
    type_in(dialog.focusWidget(), today())  # over the day that is there, which is selected
    assert dialog.day() == today()
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    past = past_of(qtbot, window)
    assert window.moments.dialog is None
    assert past.moment_sentence().startswith("The archive as it was known on")
    assert past.moment_sentence().endswith(f"{today()[:4]} — nothing can be changed here")
    assert "as known on" in past.windowTitle()
    assert past.workplace.counts == window.workplace.counts
    search(qtbot, past, "граница")
    assert found(past)
    assert archive_of(past).meeting(first_meeting(past)).theme == "О маяках"
    assert len(left()) == 1
    go_back(qtbot, window, past)
    assert archive_of(window).read_only_reason is None
    assert bytes_of(archive_of(window).paths.root) == before
    assert window.settings.recent_archives == (archive_of(window).paths.root,)


def test_a_day_before_the_archive_was_begun_cannot_be_shown(
    qtbot: QtBot, window: MainWindow
) -> None:
    dialog = asked(qtbot, window)
    dialog.choose_day("2001")
    assert dialog.day() == "2001-12-31"
    assert not dialog.can_show()
    assert "was begun on" in dialog.note()
    dialog.begin()
    dialog.calendar.setFocus()
    QTest.keyClick(dialog.calendar.focusWidget(), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.moments.dialog is None, timeout=PATIENCE)
    assert (window.moments.windows, left()) == ([], [])


def test_an_event_of_the_journal_shows_the_archive_as_of_then(
    qtbot: QtBot, window: MainWindow
) -> None:
    archive, meeting = archive_of(window), first_meeting(window)
    newest = archive.history.events()[0].seq
    key(window, Qt.Key.Key_8)
    page = page_of(qtbot, window, JournalPage)
    qtbot.waitUntil(lambda: page.row_count() > 1, timeout=PATIENCE)
    page.choose_event(newest - 1)
    qtbot.waitUntil(lambda: page.current_event() is not None, timeout=PATIENCE)
    (then,) = (
        one for one in page.findChildren(LinkLabel) if one.text() == "Show the archive as of then"
    )
    then.activated.emit(False)
    past = past_of(qtbot, window)
    assert archive_of(past).meeting(meeting).theme != "О маяках"
    assert archive_of(past).history.events()[0].seq == newest - 1
    past.activateWindow()
    key(past, Qt.Key.Key_8)
    log = page_of(qtbot, past, JournalPage)
    qtbot.waitUntil(lambda: log.current_event() is not None, timeout=PATIENCE)
    assert not log.detail.can_undo()
    assert not any(
        one.isVisible()
        for one in log.findChildren(LinkLabel)
        if one.text() == "Show the archive as of then"
    )
    go_back(qtbot, window, past)


def test_a_version_opens_its_record_as_of_then(qtbot: QtBot, window: MainWindow) -> None:
    meeting = first_meeting(window)
    window.go(Location(PageName.HISTORY, meeting))
    page = page_of(qtbot, window, RecordHistoryPage)
    qtbot.waitUntil(lambda: len(page.versions()) > 1, timeout=PATIENCE)
    page.choose(page.versions()[1].version)
    (then,) = (
        one
        for one in page.findChildren(QAbstractButton)
        if one.text() == "Show the archive as of then"
    )
    QTest.keyClick(then, Qt.Key.Key_Space)
    past = past_of(qtbot, window)
    page_of(qtbot, past, MeetingPage)
    assert past.location == Location(PageName.MEETING, meeting)
    assert archive_of(past).meeting(meeting).theme != "О маяках"
    assert archive_of(window).meeting(meeting).theme == "О маяках"
    go_back(qtbot, window, past)


def test_what_would_change_is_grey_there_and_says_why(qtbot: QtBot, window: MainWindow) -> None:
    asked(qtbot, window).begin()
    past = past_of(qtbot, window)
    for name in (
        *("new_archive", "open_archive", "open_sample", "restore_backup", "backup"),
        *("import_files", "import_table", "bin_record", "save_search", "as_known"),
    ):
        action = past.actions_by_name[name]
        assert not action.isEnabled(), name
        assert "as it was known at an earlier moment" in action.toolTip(), name
    assert window.actions_by_name["import_files"].isEnabled()
    for page in (PageName.INBOX, PageName.TOPICS, PageName.SEARCHES, PageName.BIN, PageName.HEALTH):
        past.go(Location(page))
        qtbot.waitUntil(past.workplace.jobs.is_idle, timeout=PATIENCE)
        assert (past.location.page, past.bar.text()) == (page, "")
    past.go(Location(PageName.MEETING, archive_of(past).record_ids(RecordType.MEETING)[0]))
    qtbot.waitUntil(past.workplace.jobs.is_idle, timeout=PATIENCE)
    key(past, Qt.Key.Key_W)  # closes the archive, and that is the window
    qtbot.waitUntil(lambda: not window.moments.windows and not left(), timeout=PATIENCE)
    assert window.isVisible()


def test_who_gives_up_while_it_is_made_leaves_nothing(qtbot: QtBot, window: MainWindow) -> None:
    for _ in range(3):
        dialog = asked(qtbot, window)
        dialog.begin()
        dialog.reject()
        qtbot.waitUntil(lambda: window.moments.dialog is None, timeout=PATIENCE)
        qtbot.waitUntil(lambda: window.workplace.jobs.is_idle() and not left(), timeout=PATIENCE)
        assert window.moments.windows == []


def test_the_program_goes_on_when_a_window_on_the_past_closes(
    qtbot: QtBot, qapp: QApplication, window: MainWindow
) -> None:
    """Within the program's own loop, which Qt's ``quit`` would end."""
    asked(qtbot, window).begin()
    past = past_of(qtbot, window)
    goes_on = 7

    def closed(_archive: object) -> None:
        QTimer.singleShot(0, window, lambda: qapp.exit(goes_on))

    past.left.connect(closed)
    QTimer.singleShot(0, past, past.close)
    assert qapp.exec() == goes_on
    assert window.isVisible()


def test_with_the_program_its_windows_on_the_past_close(qtbot: QtBot, window: MainWindow) -> None:
    asked(qtbot, window).begin()
    past = past_of(qtbot, window)
    past.actions_by_name["quit"].trigger()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=PATIENCE)
    assert not past.isVisible()
    assert left() == []


def test_its_words_follow_the_language(qtbot: QtBot, window: MainWindow) -> None:
    asked(qtbot, window).begin()
    past = past_of(qtbot, window)
    for language, words in (("ru", "Архив по состоянию на"), ("az", "tarixindəki vəziyyəti")):
        past.language_wanted.emit(language)
        qtbot.waitUntil(partial(says, past, words), timeout=PATIENCE)
    past.language_wanted.emit("en")
    qtbot.waitUntil(partial(says, past, "as it was known"), timeout=PATIENCE)
    go_back(qtbot, window, past)


def test_leftovers_of_a_killed_program_go_when_a_window_opens(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    leftover = cache_root() / "moments" / "01a223a6-0000-7000-8000-000000000000"
    leftover.mkdir(parents=True)
    (leftover / "LOCK").write_text("1\n", encoding="ascii")
    (leftover / "archive.db").write_bytes(b"x")
    open_window()
    qtbot.waitUntil(lambda: not left(), timeout=PATIENCE)


def test_the_end_of_a_day_is_its_last_instant_here() -> None:
    end = datetime.fromisoformat(end_of_day("2021-11-18"))
    here = end.astimezone()
    assert here.date().isoformat() == "2021-11-18"
    assert (here + timedelta(microseconds=1)).date().isoformat() == "2021-11-19"


def test_how_far_a_moment_is_is_heard_once(qtbot: QtBot, window: MainWindow) -> None:
    progressed, heard = SIGNAL("progressed(PyObject)"), list[int]()
    for _ in range(2):
        dialog = asked(qtbot, window)
        heard.append(window.workplace.jobs.receivers(progressed))
        dialog.begin()
        past = past_of(qtbot, window)
        heard.append(window.workplace.jobs.receivers(progressed))
        go_back(qtbot, window, past)
    assert len({*heard}) == 1

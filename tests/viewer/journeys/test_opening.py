"""Journeys that begin without an archive, or with one that cannot be opened or changed."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from db import Archive
from db.ingest.file_type import SUFFIXES, ZIP
from db.ingest.registry import READERS
from tests.db.usecases import councils
from tests.viewer.conftest import OpenWindow
from tests.viewer.journeys.inbox_steps import FileDialogTyping
from viewer.dialogs.new_archive import NewArchiveDialog
from viewer.pages.location import Location, PageName
from viewer.widgets.drop_zone import FORMATS
from viewer.widgets.link_label import LinkLabel

PATIENCE = 15_000


def test_without_an_archive_the_window_says_how_to_begin(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window()
    assert window.pages.currentWidget() is window.pages.start
    assert not window.actions_by_name["go_meetings"].isEnabled()
    window.go(Location(PageName.MEETINGS))
    assert window.pages.currentWidget() is window.pages.start


def test_files_that_are_chosen_without_an_archive_ask_for_one_first(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    (file := tmp_path / "text.odt").write_text("not really")
    window = open_window()

    FileDialogTyping(file, window)
    window.actions_by_name["import_files"].trigger()
    (dialog,) = window.findChildren(NewArchiveDialog)
    assert dialog.isVisible()
    dialog.reject()
    assert window.pages.currentWidget() is window.pages.start


def test_every_kind_of_file_that_is_read_can_be_chosen() -> None:
    suffixes = set(Archive.readable_suffixes())
    assert {".docx", ".doc", ".odt", ".rtf", ".pdf", ".eml", ".zip", ".png", ".md"} <= suffixes
    assert not {".xlsx", ".pptx", ".gif", ".jar"} & suffixes


def test_where_files_are_dropped_every_kind_that_is_read_is_named() -> None:
    named = " ".join(FORMATS).split()
    assert len(named) == len(set(named))
    assert {SUFFIXES[suffix] for suffix in named} == {*READERS, ZIP}


def test_a_new_archive_is_empty_and_takes_files(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    window = open_window()
    with qtbot.waitSignal(window.workplace.archive_changed, timeout=PATIENCE):
        window.door.create(tmp_path / "new.archive", "Новый")
    assert window.windowTitle().startswith("Новый")
    assert window.pages.currentWidget() is window.pages.start
    assert window.actions_by_name["import_files"].isEnabled()
    assert not window.actions_by_name["find"].isEnabled()


def test_an_archive_of_which_nothing_was_confirmed_says_what_waits(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    with Archive.create(tmp_path / "waiting.archive", "Новый") as archive:
        for name in ("first.txt", "second.txt"):
            councils.take_in(archive, tmp_path, name, f"{councils.RUSSIAN}\n{name}", accept=False)
        count = archive.counts().inbox
    assert count == 2
    window = open_window(tmp_path / "waiting.archive")
    assert window.pages.currentWidget() is window.pages.start
    links = window.pages.start.findChildren(LinkLabel)
    (link,) = (one for one in links if one.isVisible() and "inbox" in one.text())
    assert link.text() == "2 files wait in the inbox"
    link.activated.emit(False)
    assert window.location.page == PageName.INBOX
    page = window.pages.inbox()
    qtbot.waitUntil(lambda: len(page.head.items()) == 2, timeout=PATIENCE)
    page.discard()
    qtbot.waitUntil(lambda: len(page.head.items()) == 1, timeout=PATIENCE)
    qtbot.waitUntil(lambda: window.workplace.counts.inbox == 1, timeout=PATIENCE)
    window.go(Location(PageName.START))
    assert link.text() == "1 file waits in the inbox"
    window.door.close()
    qtbot.waitUntil(lambda: not link.isVisible(), timeout=PATIENCE)


def test_a_folder_that_is_no_archive_is_refused_in_a_sentence(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    window = open_window()
    with qtbot.waitSignal(window.door.refused, timeout=PATIENCE):
        window.door.open(tmp_path)
    assert "not an archive" in window.bar.text()


def test_of_a_folder_that_is_not_there_it_is_said_what_is_known_and_what_may_be(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    window = open_window()
    with qtbot.waitSignal(window.door.refused, timeout=PATIENCE):
        window.door.open(tmp_path / "gone.archive")
    known, cause = window.bar.text().split(". ")
    assert known == f"There is no folder at “{tmp_path / 'gone.archive'}”"
    assert cause == "Perhaps it was moved, or its disk is not connected."


def test_an_archive_open_elsewhere_is_read_only_and_says_why(
    qtbot: QtBot, open_window: OpenWindow, archive_folder: Path
) -> None:
    with Archive.open(archive_folder):
        window = open_window(archive_folder)
        assert not window.workplace.can_write()
        assert not window.actions_by_name["import_files"].isEnabled()
        assert window.actions_by_name["find"].isEnabled()


def test_a_refused_archive_leaves_the_open_one_where_it_was(
    qtbot: QtBot, open_window: OpenWindow, archive_folder: Path, tmp_path: Path
) -> None:
    window = open_window(archive_folder)
    with qtbot.waitSignal(window.door.refused, timeout=PATIENCE):
        window.door.open(tmp_path / "absent.archive")
    assert window.workplace.archive is not None
    assert window.workplace.folder == archive_folder


def test_the_first_rows_are_there_before_the_archive_is_open(
    qtbot: QtBot, open_window: OpenWindow, archive_folder: Path
) -> None:
    window = open_window()
    window.preview(Archive.peek(archive_folder, "ru"))
    assert window.workplace.archive is None
    assert window.pages.currentWidget() is window.pages.browse
    assert window.pages.browse.list_of_results.model().rowCount() == 8 + 3


def test_closing_the_archive_leads_back_to_the_beginning(
    qtbot: QtBot, open_window: OpenWindow, archive_folder: Path
) -> None:
    window = open_window(archive_folder)
    window.actions_by_name["close_archive"].trigger()
    assert window.pages.currentWidget() is window.pages.start
    assert window.windowTitle() == "Council Archive"
    with qtbot.waitSignal(window.workplace.archive_changed, timeout=PATIENCE):
        window.door.open(archive_folder)
    assert window.workplace.can_write()


def test_dropped_files_lead_to_the_inbox(
    qtbot: QtBot, open_window: OpenWindow, archive_folder: Path, tmp_path: Path
) -> None:
    window = open_window(archive_folder)
    file = tmp_path / "note.txt"
    file.write_text("Просто заметка без заседания.\n", encoding="utf-8")
    window.import_paths([file])
    assert window.location.page == PageName.INBOX
    archive = window.workplace.archive
    assert archive is not None
    qtbot.waitUntil(lambda: len(archive.inbox()) == 1, timeout=30_000)

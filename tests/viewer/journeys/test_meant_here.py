"""Actions mean what is on the page where one is, never what was read before on another one."""

from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.model import RecordType
from tests.viewer.conftest import OpenWindow
from tests.viewer.journeys.editing_steps import archive_of, settled, until
from tests.viewer.journeys.test_search_and_read import read_text
from viewer.main_window import MainWindow
from viewer.pages.location import Location, PageName
from viewer.pages.meeting import MeetingPage
from viewer.pages.records import RecordsPage


@pytest.fixture
def window(qtbot: QtBot, open_window: OpenWindow, archive_folder: Path) -> MainWindow:
    """A window in which a point of the first session is read."""
    opened = open_window(archive_folder)
    settled(qtbot, opened)
    until(qtbot, lambda: read_text(opened) != "")
    return opened


def another_meeting(window: MainWindow) -> str:
    content = window.pages.browse.reading.content
    assert content is not None
    ids = archive_of(window).record_ids(RecordType.MEETING)
    return next(one for one in ids if one != content.meeting.id)


def shown_meeting(qtbot: QtBot, window: MainWindow, meeting: str) -> MeetingPage:
    window.go(Location(PageName.MEETING, meeting))
    page = window.pages.currentWidget()
    assert isinstance(page, MeetingPage)
    until(qtbot, lambda: page.meeting is not None and page.meeting.id == meeting)
    return page


def table_on(qtbot: QtBot, window: MainWindow, name: PageName) -> RecordsPage:
    window.go(Location(name))
    page = window.pages.currentWidget()
    assert isinstance(page, RecordsPage)
    settled(qtbot, window)
    until(qtbot, lambda: page.row_count() > 0)
    return page


def choose(page: RecordsPage, row: int) -> None:
    flags = (
        QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
    )
    model = page.table.model()
    page.table.selectionModel().setCurrentIndex(model.index(row, 0), flags)


def said(window: MainWindow, act: str) -> str:
    heard: list[str] = []
    window.workplace.said.connect(heard.append)
    window.actions_by_name[act].trigger()
    window.workplace.said.disconnect(heard.append)
    return heard[-1] if heard else ""


def test_the_original_is_that_of_the_meeting_that_is_shown(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    meeting = another_meeting(window)
    shown_meeting(qtbot, window, meeting)
    window.actions_by_name["open_original"].trigger()
    until(qtbot, lambda: len(opened) == 1)
    documents = archive_of(window).meeting(meeting, "ru").documents
    assert opened[0].fileName() in {one.original.filename for one in documents}


def test_the_chosen_meeting_of_the_table_is_gone_to(qtbot: QtBot, window: MainWindow) -> None:
    page = table_on(qtbot, window, PageName.MEETINGS)
    read = window.pages.browse.reading.content
    assert read is not None
    for act in ("meeting_page", "conflicts"):
        row = next(n for n, one in enumerate(page.listed().ids) if one != read.meeting.id)
        choose(page, row)
        window.actions_by_name[act].trigger()
        assert window.location == Location(PageName.MEETING, page.listed().ids[row])
        window.go_back()


@pytest.mark.parametrize("act", ["open_original", "meeting_page", "next_language", "conflicts"])
def test_nothing_is_done_to_what_is_not_seen(qtbot: QtBot, window: MainWindow, act: str) -> None:
    read = window.pages.browse.reading.content
    for name in (PageName.JOURNAL, PageName.PEOPLE):
        window.go(Location(name))
        settled(qtbot, window)
        assert "first" in said(window, act)
        settled(qtbot, window)
        assert window.location.page == name
        assert window.pages.browse.reading.content is read


def test_chosen_rows_are_copied_as_lines_of_a_table(qtbot: QtBot, window: MainWindow) -> None:
    clipboard = QApplication.clipboard()
    clipboard.setText("vorher")
    page = table_on(qtbot, window, PageName.PEOPLE)
    page.table.clearSelection()
    assert "first" in said(window, "copy")
    assert clipboard.text() == "vorher"
    page.table.selectAll()
    window.actions_by_name["copy"].trigger()
    until(qtbot, lambda: clipboard.text() != "vorher")
    lines = clipboard.text().split("\n")
    rows = archive_of(window).rows(RecordType.PERSON, page.listed().ids, "en")
    assert len(lines) == page.row_count()
    assert len(rows) == len(lines)
    assert {line.count("\t") for line in lines} == {len(page.listed().columns) - 1}
    first = page.table.model().index(0, 0).data()
    assert lines[0].split("\t")[0] == first

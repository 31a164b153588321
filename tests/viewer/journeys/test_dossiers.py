"""Journeys through the pages of councils, people and what they cite: every name leads on."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from db.model import RecordType
from tests.viewer.conftest import OpenWindow
from tests.viewer.journeys.test_search_and_read import PATIENCE, wait_for_index
from viewer.main_window import MainWindow
from viewer.pages.location import Location, PageName
from viewer.pages.meetings import MeetingsPage
from viewer.widgets.link_label import LinkLabel
from viewer.widgets.panels import SectionHeading
from viewer.widgets.passage import PassageLabel
from viewer.widgets.pictures.timeline_board import TimelineBoard
from viewer.widgets.plain_text import Label
from viewer.widgets.timeline import TimelineStrip


@pytest.fixture
def window(qtbot: QtBot, open_window: OpenWindow, archive_folder: Path) -> MainWindow:
    opened = open_window(archive_folder)
    opened.activateWindow()
    wait_for_index(qtbot, opened)
    return opened


def go(qtbot: QtBot, window: MainWindow, record_type: RecordType, words: str) -> None:
    """To the page of the record of that type that bears a name with those words."""
    archive = window.workplace.archive
    assert archive is not None
    for record_id in archive.record_ids(record_type):
        if any(words in form.text for form in archive.dossiers.of(record_id).record.names):
            window.go(Location(PageName.AUTHORITY, record_id))
            return settled(qtbot, window)
    raise AssertionError(words)


def settled(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(window.workplace.jobs.is_idle, timeout=PATIENCE)


def words(window: MainWindow) -> set[str]:
    page = window.pages.currentWidget()
    assert page is not None
    return {one.text() for one in page.findChildren(Label) if one.isVisible()}


def headings(window: MainWindow) -> list[str]:
    page = window.pages.currentWidget()
    assert page is not None
    return [one.accessibleName() for one in page.findChildren(SectionHeading) if one.isVisible()]


def links(window: MainWindow, text: str) -> list[LinkLabel]:
    page = window.pages.currentWidget()
    assert page is not None
    found = page.findChildren(LinkLabel)
    return [one for one in found if one.isVisible() and one.text() == text]


def follow(qtbot: QtBot, window: MainWindow, text: str) -> None:
    """Press Enter on the first link with that text, once it is there."""
    qtbot.waitUntil(lambda: bool(links(window, text)), timeout=PATIENCE)
    link = links(window, text)[0]
    link.setFocus()
    QTest.keyClick(link, Qt.Key.Key_Return)
    settled(qtbot, window)


def titled(qtbot: QtBot, window: MainWindow, title: str) -> None:
    qtbot.waitUntil(lambda: title in words(window), timeout=PATIENCE)


def test_one_goes_from_a_council_to_its_people_bodies_and_sessions_and_back(
    qtbot: QtBot, window: MainWindow
) -> None:
    go(qtbot, window, RecordType.COUNCIL, "Каспийский форум экспертов")
    titled(qtbot, window, "8 resolutions")
    page = window.pages.currentWidget()
    assert page is not None
    (line,) = page.findChildren(TimelineStrip)
    assert "1 session without a record" in line.accessibleDescription()
    council = window.location
    follow(qtbot, window, "Лейла Рустамова")
    titled(qtbot, window, "председатель Центра морских исследований")
    qtbot.waitUntil(lambda: "Offices in time, 1" in headings(window), timeout=PATIENCE)
    person = window.location
    follow(qtbot, window, "Олег Тихомиров")
    titled(qtbot, window, "научный руководитель Института водных проблем")
    window.actions_by_name["back"].trigger()
    assert window.location == person
    window.actions_by_name["back"].trigger()
    assert window.location == council
    titled(qtbot, window, "8 resolutions")
    follow(qtbot, window, "4th session")
    assert window.location.page == PageName.MEETING


def test_a_figure_leads_to_the_resolutions_that_it_counts(qtbot: QtBot, window: MainWindow) -> None:
    go(qtbot, window, RecordType.COUNCIL, "Каспийский форум экспертов")
    titled(qtbot, window, "8 resolutions")
    page = window.pages.currentWidget()
    assert page is not None
    decisions = next(
        one for one in page.findChildren(LinkLabel) if one.accessibleName().startswith("Decision:")
    )
    QTest.mouseClick(decisions, Qt.MouseButton.LeftButton)
    settled(qtbot, window)
    assert window.location.page == PageName.RESOLUTIONS
    query = window.pages.browse.searching.query
    assert query.filters["kind"] == ("decision",)
    archive = window.workplace.archive
    assert archive is not None
    assert archive.search(query).total == int(decisions.text()) == 2


def test_an_instrument_shows_the_words_that_cite_it(qtbot: QtBot, window: MainWindow) -> None:
    go(qtbot, window, RecordType.INSTRUMENT, "Конвенция о правовом статусе моря")
    qtbot.waitUntil(lambda: bool(headings(window)), timeout=PATIENCE)
    page = window.pages.currentWidget()
    assert page is not None
    archive = window.workplace.archive
    assert archive is not None
    found = archive.dossiers.of(window.location.id, "en")
    qtbot.waitUntil(
        lambda: len(page.findChildren(PassageLabel)) == found.resolutions, timeout=PATIENCE
    )


def test_the_side_comes_below_where_there_is_little_room(qtbot: QtBot, window: MainWindow) -> None:
    go(qtbot, window, RecordType.COUNCIL, "Каспийский форум экспертов")
    titled(qtbot, window, "8 resolutions")
    qtbot.waitUntil(lambda: bool(links(window, "Олег Тихомиров")), timeout=PATIENCE)

    def beside() -> bool:
        person, session = links(window, "Олег Тихомиров")[0], links(window, "4th session")[0]
        return window.mapFromGlobal(person.mapToGlobal(person.rect().topLeft())).x() > (
            window.mapFromGlobal(session.mapToGlobal(session.rect().topRight())).x()
        )

    assert beside()
    window.resize(960, 600)
    qtbot.waitUntil(lambda: not beside(), timeout=PATIENCE)


def test_meetings_are_drawn_by_year_and_a_session_opens_by_keys(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.go(Location(PageName.MEETINGS))
    settled(qtbot, window)
    page = window.pages.made(PageName.MEETINGS)
    assert isinstance(page, MeetingsPage)
    assert page.table.isVisible()
    page.table.selectAll()
    assert len(page.chosen()) > 2
    page.view.set_current("timeline")
    page.view.changed.emit("timeline")
    qtbot.waitUntil(lambda: page.timeline is not None, timeout=PATIENCE)
    picture = page.timeline
    assert picture is not None
    qtbot.waitUntil(picture.isVisible, timeout=PATIENCE)
    assert not page.table.isVisible()
    board = picture.board
    assert isinstance(board, TimelineBoard)
    assert board.missing == 1
    mark = next(
        one for one in range(len(board)) if (there := board.session(one)) and there.ordinal == 4
    )
    session = board.session(mark)
    assert session is not None
    assert page.chosen() == []  # of rows that are not seen nothing is meant
    assert not any("chosen" in label.text() for label in page.findChildren(Label))
    picture.set_current(mark)
    assert page.chosen() == [session.meeting_id] == [page.current_id()]
    picture.chosen.emit(board.aim(mark))
    assert window.location == Location(PageName.MEETING, session.meeting_id or "")
    window.actions_by_name["back"].trigger()
    assert window.location == Location(PageName.MEETINGS)
    assert picture.isVisible()


def test_coming_from_elsewhere_one_sees_nothing_of_another_record(
    qtbot: QtBot, window: MainWindow
) -> None:
    archive = window.workplace.archive
    assert archive is not None
    one, other = (
        (record_id, archive.dossiers.of(record_id).record.label)
        for record_id in archive.record_ids(RecordType.PERSON)[:2]
    )
    window.go(Location(PageName.AUTHORITY, one[0]))
    titled(qtbot, window, one[1])
    settled(qtbot, window)
    window.go(Location(PageName.MEETINGS))
    settled(qtbot, window)
    window.go(Location(PageName.AUTHORITY, other[0]))
    assert not words(window) & {one[1], other[1]}
    titled(qtbot, window, other[1])
    settled(qtbot, window)
    window.go(Location(PageName.MEETINGS))
    settled(qtbot, window)
    window.go(Location(PageName.AUTHORITY, other[0]))
    assert other[1] in words(window)

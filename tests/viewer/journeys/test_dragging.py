"""Records and words that are dragged: out to other programs, onto a topic, onto a unit."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget
from pytestqt.qtbot import QtBot

from db.model import Query, RecordType
from db.model.description import UnitDraft, UnitLevel
from db.model.topics import LabelKind, TopicDraft, TopicLabel
from tests.viewer.conftest import OpenWindow
from tests.viewer.journeys.history_steps import archive_of
from tests.viewer.journeys.test_search_and_read import PATIENCE, search, wait_for_index
from viewer.dialogs.place_records import PlaceRecordsDialog
from viewer.main_window import MainWindow
from viewer.pages.description import DescriptionPage
from viewer.pages.location import Location, PageName
from viewer.pages.records import RecordsPage
from viewer.pages.saved_searches import SavedSearchesPage
from viewer.pages.topics import TopicsPage
from viewer.widgets.dragged_records import dragged_ids, words_data
from viewer.widgets.nav_parts import NavButton
from viewer.widgets.ordered_table import OrderedTable
from viewer.widgets.reading_selection import Place

_COPY = Qt.DropAction.CopyAction
_LEFT, _NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def window(qtbot: QtBot, open_window: OpenWindow, archive_folder: Path) -> MainWindow:
    opened = open_window(archive_folder)
    wait_for_index(qtbot, opened)
    return opened


def dragged_meeting(qtbot: QtBot, window: MainWindow) -> QMimeData:
    """What a drag of the first meeting of the table carries."""
    window.go(Location(PageName.MEETINGS))
    page = window.pages.currentWidget()
    assert isinstance(page, RecordsPage)
    qtbot.waitUntil(lambda: page.row_count() > 0, timeout=PATIENCE)
    page.table.selectRow(0)
    data = page.dragged()
    assert data is not None
    return data


def hold(widget: QWidget, data: QMimeData, place: QPointF) -> bool:
    """Drag over a place of a widget; whether it could be dropped there."""
    event = QDragEnterEvent(place.toPoint(), _COPY, data, _LEFT, _NONE)
    QApplication.sendEvent(widget, event)
    move = QDragMoveEvent(place.toPoint(), _COPY, data, _LEFT, _NONE)
    QApplication.sendEvent(widget, move)
    return event.isAccepted() and move.isAccepted()


def drop(view: QAbstractItemView, data: QMimeData, row: int) -> None:
    drop_at(view.viewport(), data, QPointF(view.visualRect(view.model().index(row, 0)).center()))


def test_a_row_is_dragged_out_with_its_citation_and_its_address(
    qtbot: QtBot, window: MainWindow
) -> None:
    data = dragged_meeting(qtbot, window)
    archive = window.workplace.archive
    assert archive is not None
    (meeting,) = dragged_ids(data)
    assert meeting in archive.record_ids(RecordType.MEETING)
    assert data.urls() == [QUrl(f"urn:uuid:{meeting}")]
    found = archive.meeting(meeting)
    assert found.theme in data.text()
    assert dragged_ids(QMimeData()) == ()


def test_a_meeting_is_put_under_a_topic_that_it_is_dropped_on(
    qtbot: QtBot, window: MainWindow
) -> None:
    archive = window.workplace.archive
    assert archive is not None
    topic, _ = archive.topics.make(
        TopicDraft(labels=(TopicLabel(LabelKind.PREFERRED, "en", "Border"),))
    )
    data = dragged_meeting(qtbot, window)
    (button,) = [
        one for one in window.rail.findChildren(NavButton) if one.accessibleName() == "Topics"
    ]
    hold(button, data, QPointF(button.rect().center()))
    qtbot.waitUntil(lambda: window.location.page == PageName.TOPICS, timeout=PATIENCE)
    page = window.pages.made(PageName.TOPICS)
    table = page.table  # type: ignore[union-attr]  # it is the page of topics
    qtbot.waitUntil(lambda: table.model().rowCount() > 0, timeout=PATIENCE)
    drop(table, data, 0)
    meeting = dragged_ids(data)[0]
    qtbot.waitUntil(
        lambda: [ref.id for ref in archive.topics.of([meeting]).get(meeting, ())] == [topic],
        timeout=PATIENCE,
    )
    assert window.location.page == PageName.TOPICS


def records_of(qtbot: QtBot, window: MainWindow, page_name: PageName) -> QMimeData:
    """What the table of a page gives to a drag of its first row."""
    window.go(Location(page_name))
    page = window.pages.currentWidget()
    assert isinstance(page, RecordsPage)
    qtbot.waitUntil(lambda: page.row_count() > 0, timeout=PATIENCE)
    page.table.selectRow(0)
    qtbot.waitUntil(window.workplace.jobs.is_idle, timeout=PATIENCE)
    data = page.dragged()
    assert data is not None
    assert dragged_ids(data) == (page.current_id(),)
    assert data.text()
    return data


#: The tables of a page of their own, of which the archive of the tests has rows.
_SOURCES = (PageName.MEETINGS, PageName.PEOPLE)


def test_rows_of_every_table_go_to_topics_units_and_text(qtbot: QtBot, window: MainWindow) -> None:
    archive = archive_of(window)
    archive.topics.make(TopicDraft(labels=(TopicLabel(LabelKind.PREFERRED, "en", "Border"),)))
    archive.description.add(UnitDraft(UnitLevel.FONDS, "12", "Council", None))
    dragged = [records_of(qtbot, window, name) for name in _SOURCES]
    window.go(Location(PageName.TOPICS))
    topics = window.pages.made(PageName.TOPICS)
    assert isinstance(topics, TopicsPage)
    qtbot.waitUntil(lambda: topics.model.rowCount() > 0, timeout=PATIENCE)
    for data in dragged:
        table = topics.table
        place = QPointF(table.visualRect(topics.model.index(0, 0)).center())
        assert hold(table.viewport(), data, place)
        below = QPointF(place.x(), table.viewport().height() - 3)
        assert not hold(table.viewport(), data, below)  # on no topic
    window.go(Location(PageName.DESCRIPTION))
    description = window.pages.made(PageName.DESCRIPTION)
    assert isinstance(description, DescriptionPage)
    tree = description.pane.tree
    qtbot.waitUntil(lambda: tree.topLevelItemCount() > 0, timeout=PATIENCE)
    for data in dragged:
        place = QPointF(tree.visualRect(tree.model().index(0, 0)).center())
        assert hold(tree.viewport(), data, place)
    drop(tree, dragged[0], 0)
    qtbot.waitUntil(lambda: bool(window.findChildren(PlaceRecordsDialog)), timeout=PATIENCE)
    (asked,) = window.findChildren(PlaceRecordsDialog)
    offered = [asked.list.rows.line(row).id for row in range(asked.list.rows.rowCount())]
    assert offered == list(dragged_ids(dragged[0]))
    asked.reject()
    line = window.toolbar.search.line
    drop_at(line, dragged[1], QPointF(line.rect().center()))
    assert dragged[1].text().split()[0] in line.text()  # to a field the words go


def test_selected_words_go_into_the_search(qtbot: QtBot, window: MainWindow) -> None:
    search(qtbot, window, "граница")
    view = window.pages.browse.reading.view
    qtbot.waitUntil(lambda: window.pages.browse.reading.content is not None, timeout=PATIENCE)
    view.select(Place(0, 0), Place(0, 7))
    data = words_data(view.selected_text())
    assert data.text() == view.selected_text() != ""
    line = window.toolbar.search.line
    line.clear()
    drop_at(line, data, QPointF(line.rect().center()))
    assert line.text() == data.text()
    searching = window.pages.browse.searching
    qtbot.waitUntil(lambda: data.text() in searching.query.text, timeout=PATIENCE)
    table = window.rail.findChildren(NavButton)[-1]
    assert not hold(table, data, QPointF(table.rect().center()))  # words are no records


def test_rows_with_an_order_are_dropped_among_each_other(qtbot: QtBot, window: MainWindow) -> None:
    archive = archive_of(window)
    for name in ("one", "two", "three"):
        archive.saved_searches.save(name, Query(name))
    window.go(Location(PageName.SEARCHES))
    page = window.pages.made(PageName.SEARCHES)
    assert isinstance(page, SavedSearchesPage)
    qtbot.waitUntil(lambda: len(page.searches()) == 3, timeout=PATIENCE)
    (table,) = page.findChildren(OrderedTable)
    table.choose(0)
    data = table.model().mimeData([table.model().index(0, 0)])
    last = table.visualRect(table.model().index(2, 0))
    place = QPointF(last.center().x(), last.bottom() - 1)
    assert not hold(table.viewport(), data, place)  # of nobody knows which table
    table.drop_current(place.toPoint())
    qtbot.waitUntil(
        lambda: [one.name for one in page.searches()] == ["two", "three", "one"], timeout=PATIENCE
    )


@pytest.mark.parametrize("where", ["search", "page", "rail", "inbox", "table"])
def test_files_are_taken_in_wherever_they_are_dropped(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, where: str
) -> None:
    file = tmp_path / "came.txt"
    file.write_text("Записка о портах.", encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    data.setText(str(file))  # as file managers do
    window.go(Location(PageName.INBOX if where == "inbox" else PageName.MEETINGS))
    qtbot.waitUntil(window.workplace.jobs.is_idle, timeout=PATIENCE)
    page = window.pages.currentWidget()
    over = {
        "search": window.toolbar.search.line,
        "rail": window.rail.findChildren(NavButton)[0],
        "table": page.table.viewport() if isinstance(page, RecordsPage) else page,
    }.get(where, page)
    assert over is not None
    drop_on_screen(window, data, QPointF(over.mapTo(window, over.rect().center())))
    assert window.toolbar.search.line.text() == ""
    qtbot.waitUntil(lambda: window.location.page == PageName.INBOX, timeout=PATIENCE)
    qtbot.waitUntil(
        lambda: "came.txt" in [item.filename for item in archive_of(window).inbox()],
        timeout=PATIENCE,
    )


def drop_at(widget: QWidget, data: QMimeData, place: QPointF) -> None:
    """Drag over a place and let go."""
    assert hold(widget, data, place)
    QApplication.sendEvent(widget, QDropEvent(place, _COPY, data, _LEFT, _NONE))


def drop_on_screen(window: MainWindow, data: QMimeData, place: QPointF) -> None:
    """As the system does: to the window, which finds out what lies there."""
    handle = window.windowHandle()
    enter = QDragEnterEvent(place.toPoint(), _COPY, data, _LEFT, _NONE)
    QApplication.sendEvent(handle, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(handle, QDragMoveEvent(place.toPoint(), _COPY, data, _LEFT, _NONE))
    QApplication.sendEvent(handle, QDropEvent(place, _COPY, data, _LEFT, _NONE))

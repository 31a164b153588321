"""Records and words that are dragged: out to other programs, onto a topic, onto a unit."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget
from pytestqt.qtbot import QtBot

from db.model import RecordType
from db.model.topics import LabelKind, TopicDraft, TopicLabel
from tests.viewer.conftest import OpenWindow
from tests.viewer.journeys.test_search_and_read import PATIENCE, wait_for_index
from viewer.main_window import MainWindow
from viewer.pages.location import Location, PageName
from viewer.pages.records import RecordsPage
from viewer.widgets.dragged_records import dragged_ids
from viewer.widgets.nav_parts import NavButton

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
    place = QPointF(view.visualRect(view.model().index(row, 0)).center())
    assert hold(view.viewport(), data, place)
    QApplication.sendEvent(view.viewport(), QDropEvent(place, _COPY, data, _LEFT, _NONE))


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
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(Path(__file__)))])
    assert not hold(table.viewport(), files, QPointF(20, 10))  # the window takes files

"""Journeys: the timeline in the width that there is."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.viewer.conftest import OpenWindow
from tests.viewer.journeys.test_pictures import show
from tests.viewer.journeys.test_search_and_read import wait_for_index
from viewer.main_window import MainWindow
from viewer.theme import px
from viewer.widgets.pictures.column_room import lefts_of
from viewer.widgets.pictures.grid_board import HEAD
from viewer.widgets.pictures.timeline_board import TimelineBoard


@pytest.fixture
def window(qtbot: QtBot, open_window: OpenWindow, archive_folder: Path) -> MainWindow:
    opened = open_window(archive_folder)
    wait_for_index(qtbot, opened)
    return opened


def test_columns_share_the_room_that_they_leave() -> None:
    assert lefts_of([50, 100], 100, 300) == [0, 50, 150]
    assert lefts_of([50, 100], 300, 300) == [0, 100, 300]
    assert lefts_of([50, 100], 3000, 120) == [0, 120, 240]
    assert lefts_of([50, 100], 3000, 0) == [0, 50, 150]
    assert lefts_of([], 300, 120) == [0]


def test_the_timeline_takes_the_width_and_dates_no_missing_session(
    qtbot: QtBot, window: MainWindow
) -> None:
    page = show(qtbot, window, "timeline")
    board, picture = page.board, page.picture
    assert isinstance(board, TimelineBoard)
    heads = [mark for mark, spot in enumerate(board.spots) if spot.row == HEAD]
    room = picture.viewport().width()
    last = picture.rect_of(heads[-1])
    assert last.right() > 0.9 * room or last.width() >= px(216)
    assert last.right() <= room + 1
    missing = next(
        mark
        for mark in range(len(board))
        if (session := board.session(mark)) is not None and session.meeting_id is None
    )
    ring = picture.rect_of(missing)
    column = picture.rect_of(heads[board.spots[missing].column])
    assert ring.left() < column.left() < ring.right()  # on the line between two years
    assert picture.at(ring.center()) == missing

"""Journeys with pictures of what is found only: they say which query they are limited to."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from db.model import ResolutionKind
from tests.viewer.conftest import OpenWindow
from tests.viewer.journeys.test_pictures import click, show, total
from tests.viewer.journeys.test_search_and_read import PATIENCE, found, search, wait_for_index
from viewer.main_window import MainWindow
from viewer.pages.pictures import PicturesPage
from viewer.widgets.pictures.kind_board import KindBoard


@pytest.fixture
def window(qtbot: QtBot, open_window: OpenWindow, archive_folder: Path) -> MainWindow:
    opened = open_window(archive_folder)
    wait_for_index(qtbot, opened)
    qtbot.waitUntil(lambda: found(opened) == 11, timeout=PATIENCE)
    return opened


def shown_words(page: PicturesPage) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def test_only_what_is_found(qtbot: QtBot, window: MainWindow) -> None:
    page = show(qtbot, window, "kinds")
    assert not page.only_found.isEnabled()
    search(qtbot, window, "границы")
    page = show(qtbot, window, "kinds")
    whole = page.board
    assert isinstance(whole, KindBoard)
    with qtbot.waitSignal(window.workplace.jobs.finished, timeout=PATIENCE):
        page.only_found.click()
    qtbot.waitUntil(lambda: page.board is not whole, timeout=PATIENCE)
    board = page.board
    assert isinstance(board, KindBoard)
    assert 0 < board.total < whole.total
    assert "Only what is found: “границы”" in shown_words(page)
    page.as_table.click()
    assert "Only what is found: “границы”" in shown_words(page)
    assert page.table.accessibleDescription() == "Only what is found: “границы”"
    page.as_table.click()
    column = board.kinds.index(ResolutionKind.POSITION)
    (mark,) = [m for m, s in enumerate(board.spots) if s.row >= 0 and s.column == column]
    figure = board.figure(board.spots[mark].row, column)
    click(page, mark)
    assert window.location.query == "границы"
    page = show(qtbot, window, "kinds")
    page.only_found.click()
    qtbot.waitUntil(lambda: not any("Only" in one for one in shown_words(page)), timeout=PATIENCE)
    window.go_back()
    assert total(qtbot, window) == figure


def test_nothing_of_what_is_found_is_said_of_that_alone(qtbot: QtBot, window: MainWindow) -> None:
    search(qtbot, window, "нетакогослова")
    page = show(qtbot, window, "kinds")
    whole = page.board
    page.only_found.click()
    qtbot.waitUntil(lambda: page.board is not whole, timeout=PATIENCE)
    assert page.board is not None
    assert page.board.is_empty()
    assert "Nothing that is found has what this picture is about." in shown_words(page)

"""Journeys with pictures: what was drawn is shown again, until it is another."""

from functools import partial

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.viewer.journeys.test_pictures import is_called, show
from tests.viewer.journeys.test_search_and_read import PATIENCE
from viewer.main_window import MainWindow
from viewer.main_window.asking import set_theme
from viewer.pages.picture_kinds import KINDS
from viewer.widgets.pictures.network_picture import NetworkPicture


@pytest.mark.parametrize("kind", [name for name in KINDS if name != "topics"])
def test_what_was_drawn_is_shown_until_it_changes(
    qtbot: QtBot, window: MainWindow, kind: str
) -> None:
    page = show(qtbot, window, kind)
    picture = page.picture
    if isinstance(picture, NetworkPicture):
        qtbot.waitUntil(lambda: not picture.moving, timeout=PATIENCE)
    before = picture.viewport().grab().toImage()
    assert picture.viewport().grab().toImage() == before
    picture.redraw()
    assert picture.viewport().grab().toImage() == before
    QTest.mouseMove(picture.viewport(), picture.rect_of(0).center().toPoint())
    qtbot.waitUntil(lambda: picture.hovered == 0, timeout=PATIENCE)
    assert picture.viewport().grab().toImage() != before
    picture.leaveEvent(QEvent(QEvent.Type.Leave))
    assert picture.viewport().grab().toImage() == before
    set_theme(window, "dark")
    assert picture.viewport().grab().toImage() != before


def test_another_part_of_a_picture_is_drawn(qtbot: QtBot, window: MainWindow) -> None:
    page = show(qtbot, window, "kinds")
    window.resize(600, 300)
    bar = page.picture.horizontalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0, timeout=PATIENCE)
    bar.setValue(0)
    before = page.picture.viewport().grab().toImage()
    bar.setValue(bar.maximum())
    assert page.picture.viewport().grab().toImage() != before


def test_the_same_figures_are_the_same_board(qtbot: QtBot, window: MainWindow) -> None:
    page = show(qtbot, window, "kinds")
    board = page.board
    page.picture.set_current(3)
    show(qtbot, window, "timeline")
    assert show(qtbot, window, "kinds").board is board
    assert page.picture.current == -1
    window.language_wanted.emit("az")
    qtbot.waitUntil(partial(is_called, page, "Diaqramlar"), timeout=PATIENCE)
    qtbot.waitUntil(window.workplace.jobs.is_idle, timeout=PATIENCE)
    assert page.board is not board

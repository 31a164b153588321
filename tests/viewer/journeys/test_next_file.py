"""Journeys from one waiting file to the next."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QCursor, QEnterEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from db import Archive
from tests.viewer.conftest import OpenWindow
from tests.viewer.journeys.inbox_steps import focused, take_in, text_of, until, write
from viewer.pages.review_form import ReviewForm
from viewer.pages.review_point_row import PointRow
from viewer.pages.review_rows import ValueRow


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    Archive.create(tmp_path / "a.archive", "Архив").close()
    return tmp_path / "a.archive"


def test_the_file_that_follows_comes_next(
    qtbot: QtBot, open_window: OpenWindow, folder: Path, tmp_path: Path
) -> None:
    files = [write(tmp_path / "in", f"{n}.txt", text_of(n)) for n in range(3)]
    page = take_in(qtbot, open_window(folder), *files)
    until(qtbot, lambda: len(page.head.items()) == 3)
    page.head.step(1)
    until(qtbot, lambda: page.review.filename == "1.txt")
    page.discard()
    until(qtbot, lambda: page.review.filename == "2.txt")
    page.discard()
    until(qtbot, lambda: page.review.filename == "0.txt")


def test_the_number_beside_the_inbox_follows_what_is_set_aside(
    qtbot: QtBot, open_window: OpenWindow, folder: Path, tmp_path: Path
) -> None:
    files = [write(tmp_path / "in", f"{n}.txt", text_of(n)) for n in range(2)]
    window = open_window(folder)
    page = take_in(qtbot, window, *files)
    until(qtbot, lambda: window.workplace.counts.inbox == 2)
    page.discard()
    until(qtbot, lambda: window.workplace.counts.inbox == 1)
    assert window.bar.text() == "“0.txt” was set aside"
    until(qtbot, lambda: page.review.filename == "1.txt")
    page.discard()
    until(qtbot, lambda: window.workplace.counts.inbox == 0)
    page.undo()
    until(qtbot, lambda: window.workplace.counts.inbox == 1)


def test_a_mouse_at_rest_does_not_point_into_the_next_file(
    qtbot: QtBot, open_window: OpenWindow, folder: Path, tmp_path: Path
) -> None:
    files = [write(tmp_path / "in", f"{n}.txt", text_of(n)) for n in range(2)]
    window = open_window(folder)
    page = take_in(qtbot, window, *files)
    until(qtbot, lambda: len(page.head.items()) == 2)
    pointed: list[object] = []
    form = page.review.record.findChild(ReviewForm)
    assert form is not None
    form.field_hovered.connect(pointed.append)
    place = next(one for one in form.findChildren(ValueRow) if one.path[-1] == "date_start")
    until(qtbot, lambda: form.isAncestorOf(focused()))  # where the mouse is then, it rests
    QTest.mouseMove(window)
    QTest.mouseMove(place, QPoint(20, 8))
    until(qtbot, lambda: place.path in pointed)  # a mouse that moves does point
    page.confirm()
    until(qtbot, lambda: page.review.filename == "1.txt")
    pointed.clear()
    rows = [*form.findChildren(ValueRow), *form.findChildren(PointRow)]
    for row in rows:
        row.enterEvent(QEnterEvent(QPointF(), QPointF(), QPointF(QCursor.pos())))
    qtbot.waitUntil(lambda: not any(row.is_resting() for row in rows))
    assert pointed == []
    assert page.review.current == ("session", "council", "name")

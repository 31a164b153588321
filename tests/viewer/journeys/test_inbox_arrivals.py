"""What was just added is seen at once, behind however many files that wait already."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from db import Archive
from tests.viewer.conftest import OpenWindow
from tests.viewer.journeys.inbox_steps import page_of, take_in, text_of, until, write
from viewer.main_window import MainWindow
from viewer.models.inbox import ITEM_ROLE
from viewer.pages.import_documents import ImportPage
from viewer.widgets.inbox_strip import InboxStrip

_WAITING = 12


@pytest.fixture
def window(qtbot: QtBot, open_window: OpenWindow, tmp_path: Path) -> MainWindow:
    """An archive in whose inbox files wait, more than there is room for; the first is open."""
    folder = tmp_path / "a.archive"
    Archive.create(folder, "Архив").close()
    opened = open_window(folder)
    opened.resize(1000, 700)
    files = [write(tmp_path / "in", f"{n:02}.txt", _text(n)) for n in range(_WAITING)]
    page = take_in(qtbot, opened, *files)
    until(qtbot, lambda: len(page.head.items()) == _WAITING and page.review.filename == "00.txt")
    return opened


def _text(number: int) -> str:
    return f"{text_of(number % 5)}\nПриложение {number}."


def in_sight(page: ImportPage) -> list[str]:
    """The names on the cards that are seen whole or in part."""
    (strip,) = page.head.findChildren(InboxStrip)
    model, room = strip.model(), strip.viewport().rect()
    places = [model.index(row, 0) for row in range(model.rowCount())]
    return [
        one.data(ITEM_ROLE).filename for one in places if strip.visualRect(one).intersects(room)
    ]


def test_the_first_file_that_was_added_is_opened_and_its_card_is_seen(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    page = page_of(qtbot, window)
    assert "20.txt" not in in_sight(page)
    window.import_paths([write(tmp_path / "in", f"{n}.txt", _text(n)) for n in (20, 21)])
    until(qtbot, lambda: page.review.filename == "20.txt")
    assert "20.txt" in in_sight(page)
    until(qtbot, lambda: not page.filling.is_busy() and len(page.head.items()) == _WAITING + 2)
    assert page.review.filename == "20.txt"
    page.head.step(-1)  # who goes elsewhere meanwhile stays there
    until(qtbot, lambda: page.review.filename == "11.txt")
    page.refresh()
    until(qtbot, window.workplace.jobs.is_idle)
    assert page.review.filename == "11.txt"


def test_a_file_that_is_being_corrected_stays_and_the_new_cards_are_seen(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    page = page_of(qtbot, window)
    model = page.review.model
    assert model is not None
    model.set_value(("session", "theme"), "Другая тема")
    assert model.can_undo()
    window.import_paths([write(tmp_path / "in", "20.txt", _text(20))])
    until(qtbot, lambda: not page.filling.is_busy() and len(page.head.items()) == _WAITING + 1)
    until(qtbot, lambda: "20.txt" in in_sight(page))
    assert page.review.filename == "00.txt"


def test_what_is_received_already_changes_nothing(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    page = page_of(qtbot, window)
    window.import_paths([tmp_path / "in" / "05.txt"])
    until(qtbot, lambda: not page.filling.is_busy() and window.workplace.jobs.is_idle())
    assert page.review.filename == "00.txt"

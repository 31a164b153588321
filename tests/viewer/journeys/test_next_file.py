"""Journeys from one waiting file to the next."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from db import Archive
from tests.viewer.conftest import OpenWindow
from tests.viewer.journeys.inbox_steps import take_in, text_of, until, write


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

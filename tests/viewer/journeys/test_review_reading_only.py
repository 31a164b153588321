"""Journeys: in an archive that cannot be changed the review is read; it takes nothing it loses."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTextEdit
from pytestqt.qtbot import QtBot

from db import Archive
from tests.db.usecases.councils import RUSSIAN, take_in
from tests.viewer.conftest import OpenWindow
from tests.viewer.journeys.editing_steps import first_meeting, settled
from tests.viewer.journeys.inbox_steps import page_of, press, reviewed, text_of, write
from viewer.main_window import MainWindow
from viewer.pages.location import Location, PageName
from viewer.pages.review_rows import ValueRow
from viewer.widgets.buttons import ToolButton

_Key = Qt.Key


@pytest.fixture
def window(qtbot: QtBot, open_window: OpenWindow, tmp_path: Path) -> Iterator[MainWindow]:
    """On an archive with a meeting and a waiting file; somebody else has its lock."""
    with Archive.create(tmp_path / "a.archive", "Архив") as archive:
        assert take_in(archive, tmp_path, "first.txt", RUSSIAN, accept=True).meeting_id
        archive.import_documents([write(tmp_path / "in", "second.txt", text_of(0))])
        opened = open_window(tmp_path / "a.archive")
        opened.activateWindow()
        settled(qtbot, opened)
        yield opened


def test_the_review_takes_nothing(qtbot: QtBot, window: MainWindow) -> None:
    window.go(Location(PageName.INBOX))
    page = page_of(qtbot, window)
    model = reviewed(qtbot, page)
    settled(qtbot, window)
    before = model.proposal
    rows = [row for row in page.findChildren(ValueRow) if row.isVisible()]
    assert rows
    for row in rows:
        row.take_focus()
        for field in row.findChildren(QTextEdit):
            QTest.keyClicks(field, "x")
        press(_Key.Key_Return)
    adding = [one for one in page.findChildren(ToolButton) if one.text() == "Add"]
    assert adding
    for button in adding:
        assert not button.isEnabled()
        assert "another program has this archive open" in button.toolTip()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    page.review.text.select(0, 5)
    QTest.keyClick(page.review.text, _Key.Key_T)
    settled(qtbot, window)
    assert model.proposal == before
    assert not model.can_undo()


def test_a_key_that_would_change_something_says_why_it_does_not(
    qtbot: QtBot, window: MainWindow
) -> None:
    archive = window.workplace.archive
    assert archive is not None
    window.go(Location(PageName.MEETING, first_meeting(archive).id))
    settled(qtbot, window)
    said: list[str] = []
    window.workplace.said.connect(said.append)
    press(_Key.Key_F2)
    (sentence,) = said
    assert "another program has this archive open" in sentence
    press(_Key.Key_F5)  # belongs to the inbox
    assert len(said) == 1

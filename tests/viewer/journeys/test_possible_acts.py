"""Actions that would do nothing are grey, and no longer than that."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from db import Archive
from db.model import RecordType
from tests.viewer.conftest import OpenWindow
from tests.viewer.journeys.editing_steps import archive_of, settled, until
from tests.viewer.journeys.inbox_steps import take_in, text_of, write
from viewer.main_window import MainWindow
from viewer.pages.location import Location, PageName


@pytest.fixture
def window(qtbot: QtBot, open_window: OpenWindow, archive_folder: Path) -> MainWindow:
    opened = open_window(archive_folder)
    settled(qtbot, opened)
    return opened


def test_redo_is_possible_after_an_undo_only(qtbot: QtBot, window: MainWindow) -> None:
    undo, redo = window.actions_by_name["undo"], window.actions_by_name["redo"]
    assert not redo.isEnabled()
    meeting = archive_of(window).record_ids(RecordType.MEETING)[0]
    window.workplace.change_records(
        lambda archive: archive.annotations.tag([meeting], ["важно"]), lambda _made: None
    )
    settled(qtbot, window)
    assert not redo.isEnabled()
    undo.trigger()
    settled(qtbot, window)
    assert redo.isEnabled()
    window.go(Location(PageName.MEETINGS))
    assert redo.isEnabled()
    redo.trigger()
    settled(qtbot, window)
    assert not redo.isEnabled()


def test_in_the_review_redo_follows_its_corrections(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    Archive.create(tmp_path / "a.archive", "Архив").close()
    window = open_window(tmp_path / "a.archive")
    page = take_in(qtbot, window, write(tmp_path / "in", "a.txt", text_of(0)))
    undo, redo = window.actions_by_name["undo"], window.actions_by_name["redo"]
    model = page.review.model
    assert model is not None
    model.set_value(("session", "theme"), "Другая тема")
    assert not redo.isEnabled()
    undo.trigger()
    assert redo.isEnabled()
    redo.trigger()
    assert not redo.isEnabled()
    assert model.can_undo()


def test_a_picture_is_saved_where_one_is_drawn(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    save = window.actions_by_name["save_picture"]
    assert not save.isEnabled()
    window.go(Location(PageName.PICTURES, "timeline"))
    until(qtbot, save.isEnabled)
    window.go(Location(PageName.PICTURES, "topics"))  # no record has a topic
    until(qtbot, lambda: not save.isEnabled())
    window.go(Location(PageName.MEETINGS))
    assert not save.isEnabled()
    window.go(Location(PageName.PICTURES, "timeline"))
    until(qtbot, save.isEnabled)

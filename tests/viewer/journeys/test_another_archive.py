"""Journeys from one archive to another while work goes on: nothing of one comes into the other."""

import threading
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from db import Archive
from tests.viewer.conftest import OpenWindow
from tests.viewer.journeys.held_lane import HeldLane
from tests.viewer.journeys.inbox_steps import PATIENCE, archive_of, until, write
from viewer.dialogs.new_archive import NewArchiveDialog
from viewer.jobs import Lane
from viewer.main_window import MainWindow


@pytest.fixture
def other(tmp_path: Path) -> Path:
    """Another archive, with nothing in it."""
    Archive.create(tmp_path / "other.archive", "Другой").close()
    return tmp_path / "other.archive"


def _is_free(folder: Path) -> bool:
    """Whether nobody has it open."""
    with Archive.open(folder) as archive:
        return archive.read_only_reason is None


def _let_it_open(window: MainWindow) -> None:
    """Wait, without hearing of it, until what is being opened has been."""
    opened = threading.Event()
    window.workplace.jobs.submit(Lane.WRITE, lambda _report: opened.set())
    assert opened.wait(30)


def test_an_archive_that_comes_when_another_is_wanted_is_closed(
    qtbot: QtBot, open_window: OpenWindow, archive_folder: Path, other: Path
) -> None:
    window = open_window()
    window.door.open(archive_folder)
    _let_it_open(window)
    with qtbot.waitSignal(window.workplace.archive_changed, timeout=PATIENCE):
        window.door.open(other)
    assert window.workplace.folder == other
    until(qtbot, lambda: _is_free(archive_folder))
    with qtbot.waitSignal(window.workplace.archive_changed, timeout=PATIENCE):
        window.door.open(archive_folder)
    assert window.workplace.can_write()


def test_an_archive_that_comes_after_a_stop_is_closed(
    qtbot: QtBot, open_window: OpenWindow, archive_folder: Path
) -> None:
    window = open_window()
    job = window.door.open(archive_folder)
    _let_it_open(window)
    window.workplace.jobs.stop(job)
    until(qtbot, window.workplace.jobs.is_idle)
    assert window.workplace.archive is None
    until(qtbot, lambda: _is_free(archive_folder))


def test_files_for_an_archive_that_could_not_be_made_come_into_no_other(
    qtbot: QtBot, open_window: OpenWindow, other: Path, tmp_path: Path
) -> None:
    window = open_window()
    window.import_paths([write(tmp_path, "note.txt", "Просто заметка без заседания.\n")])
    (dialog,) = window.findChildren(NewArchiveDialog)
    title = dialog.findChild(QLineEdit)
    assert title is not None
    QTest.keyClicks(title, "New")
    dialog.folder.parent.mkdir(parents=True, exist_ok=True)
    dialog.folder.write_text("somebody else's", encoding="utf-8")
    with qtbot.waitSignal(window.door.refused, timeout=PATIENCE):
        dialog.accept()
    dialog.folder.unlink()
    with qtbot.waitSignal(window.workplace.archive_changed, timeout=PATIENCE):
        window.door.open(other)
    until(qtbot, window.workplace.jobs.is_idle)
    assert archive_of(window).inbox() == ()
    assert not window.pages.filling.is_busy()


def test_counts_of_one_archive_are_not_shown_for_another(
    qtbot: QtBot, open_window: OpenWindow, archive_folder: Path, other: Path
) -> None:
    window = open_window(archive_folder)
    until(qtbot, window.workplace.jobs.is_idle)
    with HeldLane(window.workplace.jobs, Lane.READ, workers=2):
        window.door.refresh_counts()
        with qtbot.waitSignal(window.workplace.archive_changed, timeout=PATIENCE):
            window.door.open(other)
    until(qtbot, window.workplace.jobs.is_idle)
    assert window.workplace.counts.meetings == archive_of(window).counts().meetings == 0

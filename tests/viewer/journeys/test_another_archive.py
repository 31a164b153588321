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
    jobs = window.workplace.jobs
    with HeldLane(jobs, Lane.READ, workers=2) as reading:
        window.door.refresh_counts()
        opened = window.door.open(other)
        with HeldLane(jobs):  # the other one is open, and this one is not closed yet
            with qtbot.waitSignal(window.workplace.archive_changed, timeout=PATIENCE):
                assert opened in jobs.running()
            reading.let_go()
            until(qtbot, lambda: all(job.lane is not Lane.READ for job in jobs.running()))
    until(qtbot, jobs.is_idle)
    assert window.workplace.counts.meetings == archive_of(window).counts().meetings == 0


def test_files_still_to_come_wait_for_their_archive(
    qtbot: QtBot, open_window: OpenWindow, archive_folder: Path, other: Path, tmp_path: Path
) -> None:
    for number in range(60):
        write(tmp_path / "in", f"{number:02}.txt", f"Просто заметка номер {number}.\n")
    window = open_window(archive_folder)
    archive, filling = archive_of(window), window.pages.filling
    uuid = archive.info.uuid
    window.import_paths([tmp_path / "in"])
    until(qtbot, lambda: bool(archive.inbox()))
    with qtbot.waitSignal(window.workplace.archive_changed, timeout=PATIENCE):
        window.door.open(other)
    until(qtbot, lambda: _is_free(archive_folder) and not filling.is_busy())
    assert archive_of(window).inbox() == ()
    with qtbot.waitSignal(window.workplace.archive_changed, timeout=PATIENCE):
        window.door.open(archive_folder)
    until(qtbot, lambda: len(archive_of(window).inbox()) == 60)
    until(qtbot, lambda: not filling.is_busy())
    assert window.settings.coming_files(uuid) == ()


@pytest.mark.parametrize("again", ["at once", "later"])
def test_files_that_wait_to_be_read_are_not_forgotten_with_their_archive(
    qtbot: QtBot, open_window: OpenWindow, archive_folder: Path, tmp_path: Path, again: str
) -> None:
    file = write(tmp_path, "note.txt", "Просто заметка без заседания.\n")
    window = open_window(archive_folder)
    until(qtbot, window.workplace.jobs.is_idle)
    uuid, filling = archive_of(window).info.uuid, window.pages.filling
    with HeldLane(window.workplace.jobs, Lane.IMPORT):
        window.import_paths([file])
        window.door.close()
        until(qtbot, lambda: _is_free(archive_folder))
        if again == "at once":
            with qtbot.waitSignal(window.workplace.archive_changed, timeout=PATIENCE):
                window.door.open(archive_folder)
    if again == "later":
        until(qtbot, lambda: not filling.is_busy())
        assert window.settings.coming_files(uuid) == (file,)
        with qtbot.waitSignal(window.workplace.archive_changed, timeout=PATIENCE):
            window.door.open(archive_folder)
    until(qtbot, lambda: [one.filename for one in archive_of(window).inbox()] == ["note.txt"])
    until(qtbot, lambda: not filling.is_busy())
    assert window.settings.coming_files(uuid) == ()


def test_files_whose_import_a_person_stopped_are_not_taken_up(
    qtbot: QtBot, open_window: OpenWindow, archive_folder: Path, tmp_path: Path
) -> None:
    window = open_window(archive_folder)
    until(qtbot, window.workplace.jobs.is_idle)
    with HeldLane(window.workplace.jobs, Lane.IMPORT) as lane:
        window.import_paths([write(tmp_path, "note.txt", "Просто заметка.\n")])
        lane.stop("Reading documents")
    assert window.settings.coming_files(archive_of(window).info.uuid) == ()
    assert not window.pages.filling.is_busy()

"""The watched folder: each file once, when it has come to rest; nothing in it is ever changed."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from db import Archive
from tests.viewer.conftest import OpenWindow
from tests.viewer.journeys.inbox_steps import archive_of, text_of, until, waiting_names, write
from viewer.dialogs.settings import SettingsDialog
from viewer.main_window import MainWindow
from viewer.settings import Settings


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    Archive.create(tmp_path / "a.archive", "Архив").close()
    return tmp_path / "a.archive"


def watch(window: MainWindow, settings: Settings, place: Path, *, deep: bool = False) -> None:
    """Choose the folder in the settings, as a person does."""
    dialog = SettingsDialog(settings, window, archive=archive_of(window).info.uuid)
    dialog.watch_changed.connect(window.folder_watch.restart)
    assert dialog.watch is not None
    dialog.watch.set_folder(place)
    dialog.watch.set_subfolders(deep)
    dialog.close()


def test_nothing_is_watched_until_a_person_says_so(
    open_window: OpenWindow, folder: Path, settings: Settings
) -> None:
    window = open_window(folder)
    assert window.folder_watch.folder is None
    assert settings.watched_folder(archive_of(window).info.uuid) is None


def test_new_files_come_in_once_and_stay_where_they_are(
    qtbot: QtBot, open_window: OpenWindow, folder: Path, tmp_path: Path, settings: Settings
) -> None:
    place = tmp_path / "in"
    first = write(place, "a.txt", text_of(0))
    write(place / "deep", "deep.txt", text_of(2))
    write(place, "~$a.txt", "lock")
    window = open_window(folder)
    archive = archive_of(window)
    watch(window, settings, place)
    until(qtbot, lambda: waiting_names(archive) == ["a.txt"])
    with qtbot.waitSignal(window.pages.filling.changed, timeout=30_000):
        half = write(place, "b.txt", text_of(1)[:50])
        half.write_text(text_of(1), encoding="utf-8")
    until(qtbot, lambda: not window.pages.filling.is_busy())
    until(qtbot, lambda: waiting_names(archive) == ["a.txt", "b.txt"])
    assert archive.inbox_reading(archive.inbox()[1].id)[0].text == text_of(1)
    archive.discard(archive.inbox()[0].id)
    write(place, "same.txt", text_of(0))
    write(place, "c.txt", text_of(3))
    until(qtbot, lambda: waiting_names(archive) == ["b.txt", "c.txt"])
    window.close()
    again = open_window(folder)
    write(place, "d.txt", text_of(4))
    until(qtbot, lambda: "d.txt" in waiting_names(archive_of(again)))
    until(qtbot, lambda: not again.pages.filling.is_busy())
    assert waiting_names(archive_of(again)) == ["b.txt", "c.txt", "d.txt"]
    assert first.read_text(encoding="utf-8") == text_of(0)
    assert {one.name for one in place.iterdir()} == {
        *("a.txt", "b.txt", "c.txt", "d.txt", "same.txt", "~$a.txt", "deep"),
    }


def test_folders_inside_are_watched_if_wanted_and_a_lost_one_is_told_once(
    qtbot: QtBot, open_window: OpenWindow, folder: Path, tmp_path: Path, settings: Settings
) -> None:
    place = tmp_path / "in"
    write(place / "deep", "deep.txt", text_of(2))
    window = open_window(folder)
    watch(window, settings, place, deep=True)
    until(qtbot, lambda: waiting_names(archive_of(window)) == ["deep.txt"])
    told: list[object] = []
    window.folder_watch.unreachable.connect(told.append)
    away = place.rename(tmp_path / "away")
    until(qtbot, window.workplace.jobs.is_idle)
    window.folder_watch.look()
    until(qtbot, lambda: bool(told))
    window.folder_watch.look()
    until(qtbot, window.workplace.jobs.is_idle)
    assert told == [place]
    away.rename(place)
    write(place, "new.txt", text_of(3))
    window.folder_watch.look()
    until(qtbot, lambda: "new.txt" in waiting_names(archive_of(window)))

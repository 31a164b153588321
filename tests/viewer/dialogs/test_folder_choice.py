"""The folders of an archive's settings: a second place for backups, a folder to be watched."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from viewer.dialogs.backup_place import BackupPlaceChoice
from viewer.dialogs.folder_choice import FolderChoice
from viewer.dialogs.watched_folder import WatchedFolderChoice
from viewer.settings import Settings
from viewer.widgets.buttons import Button

ARCHIVE = "0190b0c4-0000-7000-8000-000000000001"

Kept = Callable[[Settings], Path | None]
type_of_choice = type[BackupPlaceChoice] | type[WatchedFolderChoice]


@pytest.mark.parametrize(
    ("kind", "kept", "stop"),
    [
        (BackupPlaceChoice, lambda settings: settings.backup_place(ARCHIVE), "Use none"),
        (WatchedFolderChoice, lambda settings: settings.watched_folder(ARCHIVE), "Watch none"),
    ],
)
def test_a_folder_is_kept_and_let_go_of(
    qtbot: QtBot, settings: Settings, tmp_path: Path, kind: type_of_choice, kept: Kept, stop: str
) -> None:
    choice: FolderChoice = kind(settings, ARCHIVE)
    qtbot.addWidget(choice)
    none = next(one for one in choice.findChildren(Button) if one.text() == stop)
    assert not none.isEnabled()
    with qtbot.waitSignal(choice.changed):
        choice.set_folder(tmp_path)
    assert (kept(settings), none.isEnabled()) == (tmp_path, True)
    with qtbot.waitSignal(choice.changed):
        none.click()
    assert (kept(settings), none.isEnabled()) == (None, False)


def test_folders_inside_wait_for_a_folder(qtbot: QtBot, settings: Settings, tmp_path: Path) -> None:
    choice = WatchedFolderChoice(settings, ARCHIVE)
    qtbot.addWidget(choice)
    choice.set_folder(tmp_path)
    with qtbot.waitSignal(choice.changed):
        choice.set_subfolders(True)
    assert settings.watches_subfolders(ARCHIVE)
    choice.set_subfolders(False)
    assert not settings.watches_subfolders(ARCHIVE)

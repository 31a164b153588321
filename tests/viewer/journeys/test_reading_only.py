"""A window on an archive that cannot be changed says why, once; one on a network folder warns."""

import subprocess
from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.db.small_disk import small_disk
from tests.viewer.conftest import OpenWindow
from tests.viewer.journeys.saved_search_steps import PATIENCE
from tests.viewer.journeys.test_search_and_read import search, wait_for_index
from viewer.main_window import MainWindow
from viewer.widgets.status import StatusPiece


def said(window: MainWindow) -> list[str]:
    """What the strip at the bottom says."""
    return [piece.text() for piece in window.strip.findChildren(StatusPiece) if piece.text()]


def test_a_locked_medium_is_read_and_said_to_be_one(
    qtbot: QtBot, open_window: OpenWindow, archive_folder: Path, tmp_path: Path
) -> None:
    with small_disk(tmp_path / "disk", megabytes=16) as disk:
        folder = disk / "forum.archive"
        subprocess.run(["cp", "-a", str(archive_folder), str(folder)], check=True)
        subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
        window = open_window(folder)
        wait_for_index(qtbot, window)
        search(qtbot, window, "граница")
        assert len([text for text in said(window) if "cannot be written to" in text]) == 1
        assert "cannot be written to" in window.actions_by_name["import_files"].toolTip()
        assert "cannot be written to" not in window.actions_by_name["open_archive"].toolTip()
        with qtbot.waitSignal(window.workplace.archive_changed):
            window.door.close()
        qtbot.waitUntil(window.workplace.jobs.is_idle, timeout=PATIENCE)


def test_who_waits_for_another_window_is_told_at_the_greyed_actions(
    open_window: OpenWindow, archive_folder: Path
) -> None:
    open_window(archive_folder)
    second = open_window(archive_folder)
    tip = second.actions_by_name["import_files"].toolTip()
    assert "another program has this archive open" in tip


def test_a_network_folder_is_warned_about(open_window: OpenWindow, archive_folder: Path) -> None:
    window = open_window(archive_folder)
    assert not any("network folder" in text for text in said(window))
    window.workplace.network = "nfs4"
    window.status_line.retranslate()
    assert any("network folder (nfs4)" in text for text in said(window))
    tip = window.actions_by_name["import_files"].toolTip()
    assert "network" not in tip

"""The first files of an archive: what is confirmed is shown, and the next ones are near."""

from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from db import Archive
from tests.viewer.conftest import OpenWindow
from tests.viewer.journeys.inbox_steps import FileDialogTyping, take_in, text_of, write
from viewer.pages.import_documents import ImportPage
from viewer.pages.location import PageName

PATIENCE = 20_000


def test_the_first_record_of_an_archive_is_shown_and_can_be_taken_back(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    communique = write(tmp_path, "first.txt", text_of(0))
    Archive.create(tmp_path / "first.archive", "Первый").close()
    window = open_window(tmp_path / "first.archive")
    page = take_in(qtbot, window, communique)
    qtbot.waitUntil(window.workplace.jobs.is_idle, timeout=PATIENCE)
    page.confirm()
    qtbot.waitUntil(lambda: window.workplace.counts.meetings == 1, timeout=PATIENCE)
    qtbot.waitUntil(window.workplace.jobs.is_idle, timeout=PATIENCE)
    assert window.location.page == PageName.MEETING
    assert window.bar.isVisible()
    assert communique.name in window.bar.text()


def test_files_are_chosen_where_the_last_ones_were(
    qtbot: QtBot, open_window: OpenWindow, archive_folder: Path, tmp_path: Path
) -> None:
    communique = write(tmp_path / "near", "first.txt", text_of(0))
    window = open_window(archive_folder)
    FileDialogTyping(communique, window)
    window.actions_by_name["import_files"].trigger()
    qtbot.waitUntil(lambda: isinstance(window.pages.currentWidget(), ImportPage), timeout=PATIENCE)
    assert window.settings.import_folder == communique.parent
    begun: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QFileDialog):
            looking.stop()
            begun.append(dialog.directory().absolutePath())
            dialog.reject()

    looking = QTimer(window)
    looking.timeout.connect(look)
    looking.start(20)
    window.actions_by_name["import_files"].trigger()
    assert begun == [str(communique.parent)]

"""Journeys to a table: export what was found, run a batch, copy, stop, fail and go on."""

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.db.workbook import read_workbook
from tests.viewer.conftest import OpenWindow
from tests.viewer.journeys.test_search_and_read import PATIENCE, found, search, wait_for_index
from viewer.dialogs.batch_queries import BatchQueriesDialog
from viewer.dialogs.export_results import ExportResultsDialog
from viewer.main_window import MainWindow
from viewer.widgets.check_box import CheckBox
from viewer.widgets.link_label import LinkLabel


@pytest.fixture
def window(qtbot: QtBot, open_window: OpenWindow, archive_folder: Path) -> MainWindow:
    opened = open_window(archive_folder)
    wait_for_index(qtbot, opened)
    qtbot.waitUntil(lambda: found(opened) == 11, timeout=PATIENCE)
    return opened


def wait_for_dialog(qtbot: QtBot, window: MainWindow, kind: type[QDialog]) -> QDialog:
    def shown() -> list[QDialog]:
        return [one for one in window.findChildren(kind) if one.isVisible()]

    qtbot.waitUntil(lambda: len(shown()) == 1, timeout=PATIENCE)
    return shown()[0]


def choose_file(qtbot: QtBot, window: MainWindow, name: Path, kind: str = "") -> None:
    """Type a file's name into the system's dialog, as a person does, and press its button."""
    chooser = wait_for_dialog(qtbot, window, QFileDialog)
    assert isinstance(chooser, QFileDialog)
    if kind:
        chooser.selectNameFilter(next(one for one in chooser.nameFilters() if kind in one))
        chooser.filterSelected.emit(chooser.selectedNameFilter())
    field = chooser.findChild(QLineEdit, "fileNameEdit")
    assert isinstance(field, QLineEdit)
    field.setText(str(name))
    buttons = chooser.findChild(QDialogButtonBox)
    assert isinstance(buttons, QDialogButtonBox)
    accepting = {QDialogButtonBox.ButtonRole.AcceptRole}
    (button,) = [one for one in buttons.buttons() if buttons.buttonRole(one) in accepting]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def link(parent: QWidget, text: str) -> LinkLabel:
    return next(one for one in parent.findChildren(LinkLabel) if one.text() in (text, ""))


def press_keys(window: MainWindow, key: Qt.Key) -> None:
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(window, key, both)


def test_what_was_found_is_exported_and_its_folder_opened(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []

    def open_url(url: QUrl) -> bool:
        opened.append(url)
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    search(qtbot, window, "граница")
    press_keys(window, Qt.Key.Key_E)
    dialog = wait_for_dialog(qtbot, window, ExportResultsDialog)
    assert isinstance(dialog, ExportResultsDialog)
    wordings = dialog.findChildren(CheckBox)[0]
    QTest.mouseClick(wordings, Qt.MouseButton.LeftButton)
    QTest.mouseClick(dialog.choose, Qt.MouseButton.LeftButton)
    choose_file(qtbot, window, tmp_path / "граница")
    qtbot.waitUntil(lambda: "written to граница.xlsx" in window.bar.text(), timeout=PATIENCE)
    about, results = read_workbook(tmp_path / "граница.xlsx")
    assert ["Query", "граница*"] in about.rows
    assert len(results.rows) - 1 == window.pages.browse.list_of_results.model().rowCount() - 3
    assert "Whole text in Russian" in results.rows[0]
    QTest.mouseClick(link(window.bar, "Open the folder"), Qt.MouseButton.LeftButton)
    assert [url.toLocalFile() for url in opened] == [str(tmp_path)]


def test_the_chosen_form_gives_the_ending(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    window.actions_by_name["export_results"].trigger()
    dialog = wait_for_dialog(qtbot, window, ExportResultsDialog)
    assert isinstance(dialog, ExportResultsDialog)
    QTest.mouseClick(dialog.choose, Qt.MouseButton.LeftButton)
    choose_file(qtbot, window, tmp_path / "all", "*.csv")
    qtbot.waitUntil(lambda: "8 results written to all.csv" in window.bar.text(), timeout=PATIENCE)
    with (tmp_path / "all.csv").open(encoding="utf-8-sig", newline="") as file:
        assert len(list(csv.reader(file))) == 9


def test_a_batch_shows_how_it_is_understood_and_is_written(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    queries = tmp_path / "queries.txt"
    queries.write_bytes("Граница\tграница\nkind:foo\n# no\nпорт\n".encode("cp1251"))
    press_keys(window, Qt.Key.Key_T)
    dialog = wait_for_dialog(qtbot, window, BatchQueriesDialog)
    assert isinstance(dialog, BatchQueriesDialog)
    assert not dialog.choose.isEnabled()
    QTest.mouseClick(dialog.choose_file, Qt.MouseButton.LeftButton)
    choose_file(qtbot, window, queries)
    qtbot.waitUntil(dialog.choose.isEnabled, timeout=PATIENCE)
    shown = dialog.preview_texts()
    assert shown[:4] == ["1", "Граница", "граница", "understood"]
    assert shown[4:7] == ["2", "", "kind:foo"]
    assert "is no value of" in shown[7]
    assert dialog.state_text() == "3 queries"
    QTest.mouseClick(dialog.findChildren(CheckBox)[0], Qt.MouseButton.LeftButton)
    QTest.mouseClick(dialog.choose, Qt.MouseButton.LeftButton)
    choose_file(qtbot, window, tmp_path / "answers")
    qtbot.waitUntil(lambda: "3 queries answered" in window.bar.text(), timeout=PATIENCE)
    assert "1 not wholly understood" in window.bar.text()
    _about, summary, hits = read_workbook(tmp_path / "answers.xlsx")
    assert [row[1] for row in summary.rows] == ["Query", "граница", "kind:foo", "порт"]
    assert len(hits.rows) > 3


def test_a_file_without_queries_is_said_in_the_dialog(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    (tmp_path / "none.txt").write_text("# nothing\n")
    window.actions_by_name["batch_queries"].trigger()
    dialog = wait_for_dialog(qtbot, window, BatchQueriesDialog)
    assert isinstance(dialog, BatchQueriesDialog)
    QTest.mouseClick(dialog.choose_file, Qt.MouseButton.LeftButton)
    choose_file(qtbot, window, tmp_path / "none.txt")
    qtbot.waitUntil(lambda: "holds no query" in dialog.state_text(), timeout=PATIENCE)
    assert not dialog.choose.isEnabled()


def test_a_place_that_cannot_be_written_is_said(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.actions_by_name["export_results"].trigger()
    dialog = wait_for_dialog(qtbot, window, ExportResultsDialog)
    assert isinstance(dialog, ExportResultsDialog)
    QTest.mouseClick(dialog.choose, Qt.MouseButton.LeftButton)
    choose_file(qtbot, window, tmp_path / "table.doc")
    qtbot.waitUntil(lambda: "ends in .xlsx or .csv" in window.bar.text(), timeout=PATIENCE)


def test_nothing_found_is_not_exported(qtbot: QtBot, window: MainWindow) -> None:
    search(qtbot, window, "йцукенг")
    window.actions_by_name["export_results"].trigger()
    assert "no results to export" in window.bar.text()
    window.actions_by_name["copy_results"].trigger()
    assert "no results to copy" in window.bar.text()


def test_results_are_copied_as_a_table_and_a_hit_with_its_source(
    qtbot: QtBot, window: MainWindow
) -> None:
    search(qtbot, window, "граница")
    press_keys(window, Qt.Key.Key_A)
    copied = QApplication.clipboard().mimeData()
    lines = copied.text().splitlines()
    assert lines[0].split("\t")[:3] == ["Council", "Session", "Date"]
    assert copied.html().count("<tr>") == len(lines)
    assert f"{len(lines) - 1} results copied as a table" in window.bar.text()
    results = window.pages.browse.list_of_results
    results.setFocus()
    QTest.keyClick(results, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "1 result copied" in window.bar.text(), timeout=PATIENCE)
    cited = QApplication.clipboard().text()
    assert cited.startswith("«")
    assert "\n— " in cited


def test_a_long_export_can_be_stopped(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    queries = tmp_path / "queries.txt"
    queries.write_text("\n".join(f"граница {number}" for number in range(5000)), encoding="utf-8")
    window.actions_by_name["batch_queries"].trigger()
    dialog = wait_for_dialog(qtbot, window, BatchQueriesDialog)
    assert isinstance(dialog, BatchQueriesDialog)
    QTest.mouseClick(dialog.choose_file, Qt.MouseButton.LeftButton)
    choose_file(qtbot, window, queries)
    qtbot.waitUntil(dialog.choose.isEnabled, timeout=PATIENCE)
    QTest.mouseClick(dialog.choose, Qt.MouseButton.LeftButton)
    choose_file(qtbot, window, tmp_path / "answers")
    qtbot.waitUntil(lambda: link(window.strip, "Cancel").isVisible(), timeout=PATIENCE)
    QTest.mouseClick(link(window.strip, "Cancel"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(window.workplace.jobs.is_idle, timeout=PATIENCE)
    assert not list(tmp_path.glob("*answers*"))


def test_escape_leaves_everything_as_it_was(qtbot: QtBot, window: MainWindow) -> None:
    window.actions_by_name["export_results"].trigger()
    dialog = wait_for_dialog(qtbot, window, ExportResultsDialog)
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        none = Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(dialog, QKeyEvent(kind, Qt.Key.Key_Escape, none))
    assert not dialog.isVisible()
    assert not [job.title for job in window.workplace.jobs.running() if job.title]

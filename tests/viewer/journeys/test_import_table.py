"""A spreadsheet goes in with the keyboard alone, is found, and comes out again by one undo."""

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.viewer.conftest import OpenWindow
from tests.viewer.journeys.inbox_steps import archive_of, press
from tests.viewer.journeys.test_search_and_read import PATIENCE, found, search, wait_for_index
from tests.viewer.journeys.test_tables import choose_file, wait_for_dialog
from viewer.dialogs.import_table import ImportTableDialog, Step
from viewer.main_window import MainWindow
from viewer.widgets.link_label import LinkLabel

ROWS = """Журнал заседаний;;;;
№;Совет;Когда;Место;Тема
1;Форум мостов (ФМ);18.11.2021;Баку;Висячие мосты
2;ФМ;ноябрь 2022;Москва;Переправы
3;ФМ;03/04/2023;Баку;Броды
"""


@pytest.fixture
def window(qtbot: QtBot, open_window: OpenWindow, archive_folder: Path) -> MainWindow:
    opened = open_window(archive_folder)
    wait_for_index(qtbot, opened)
    qtbot.waitUntil(lambda: found(opened) == 11, timeout=PATIENCE)
    return opened


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    path = tmp_path / "журнал.csv"
    path.write_text(ROWS, encoding="cp1251")
    return path


def open_dialog(qtbot: QtBot, window: MainWindow) -> ImportTableDialog:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=PATIENCE)
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(window, Qt.Key.Key_S, both)
    dialog = wait_for_dialog(qtbot, window, ImportTableDialog)
    assert isinstance(dialog, ImportTableDialog)
    activate(qtbot, dialog)
    return dialog


def activate(qtbot: QtBot, dialog: ImportTableDialog) -> None:
    """Have the dialog in front, as it is when another one above it has closed."""
    dialog.activateWindow()
    qtbot.waitUntil(
        lambda: dialog.isActiveWindow() and QApplication.focusWidget() is not None, timeout=PATIENCE
    )


def wait_for_its_end(qtbot: QtBot, window: MainWindow) -> None:
    """The rows are in when the dialog has closed by itself."""
    qtbot.waitUntil(
        lambda: not any(one.isVisible() for one in window.findChildren(ImportTableDialog)),
        timeout=PATIENCE,
    )


def tab_to(qtbot: QtBot, wanted: QWidget) -> None:
    """Walk with Tab until the widget has the focus."""
    seen = []
    for _ in range(80):
        seen.append(str(QApplication.focusWidget())[:70])
        if QApplication.focusWidget() is wanted:
            return
        press(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab does not lead to {wanted}: {seen}")


def columns_of(qtbot: QtBot, window: MainWindow, journal: Path) -> ImportTableDialog:
    dialog = open_dialog(qtbot, window)
    tab_to(qtbot, dialog.start.choose_file)
    press(Qt.Key.Key_Return)
    choose_file(qtbot, window, journal)
    qtbot.waitUntil(lambda: dialog.step is Step.COLUMNS, timeout=PATIENCE)
    activate(qtbot, dialog)
    return dialog


def rows_of(qtbot: QtBot, window: MainWindow, journal: Path) -> ImportTableDialog:
    dialog = columns_of(qtbot, window, journal)
    tab_to(qtbot, dialog.next)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.step is Step.ROWS, timeout=PATIENCE)
    return dialog


def take_in(qtbot: QtBot, dialog: ImportTableDialog) -> None:
    qtbot.waitUntil(dialog.take_in.isEnabled, timeout=PATIENCE)
    dialog.take_in.click()


def test_a_journal_goes_in_and_out_by_keys(qtbot: QtBot, window: MainWindow, journal: Path) -> None:
    dialog = columns_of(qtbot, window, journal)
    roles = [box.currentData() for box in dialog.columns.boxes()]
    assert roles == ["ordinal", "council", "date", "place", "theme"]
    tab_to(qtbot, dialog.next)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.step is Step.ROWS, timeout=PATIENCE)
    assert dialog.rows.summary() == "3 rows · new: 2, left out: 1"
    ((number, state, _, note),) = dialog.rows.lines()
    assert (number, state) == ("5", "left out")
    assert "either way round" in note
    qtbot.waitUntil(dialog.take_in.isEnabled, timeout=PATIENCE)
    tab_to(qtbot, dialog.take_in)
    press(Qt.Key.Key_Return)
    wait_for_its_end(qtbot, window)
    assert "sessions: 2" in window.bar.text()
    assert window.bar.text().endswith(" · 1 row left out")
    wait_for_index(qtbot, window)
    search(qtbot, window, "Переправы")
    qtbot.waitUntil(lambda: found(window) == 3, timeout=PATIENCE)  # the session, it, its source
    (undo,) = (one for one in window.bar.findChildren(LinkLabel) if one.text() == "Undo")
    undo.activated.emit(False)
    qtbot.waitUntil(lambda: "Removed: sessions: 2" in window.bar.text(), timeout=PATIENCE)
    wait_for_index(qtbot, window)
    qtbot.waitUntil(lambda: found(window) == 0, timeout=PATIENCE)


def test_after_an_import_its_undo_is_not_about_what_was_typed(
    qtbot: QtBot, window: MainWindow, journal: Path
) -> None:
    archive = archive_of(window)
    before = archive.counts()
    line = window.toolbar.search.line
    line.setFocus()
    QTest.keyClicks(line, "nothing like it")
    dialog = rows_of(qtbot, window, journal)
    take_in(qtbot, dialog)
    wait_for_its_end(qtbot, window)
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None, timeout=PATIENCE)
    press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "Undone" in window.bar.text(), timeout=PATIENCE)
    assert archive.counts() == before
    assert line.text() == "nothing like it"


def test_an_import_is_undone_from_the_edit_menu(
    qtbot: QtBot, window: MainWindow, journal: Path
) -> None:
    archive = archive_of(window)
    before = archive.counts()
    dialog = rows_of(qtbot, window, journal)
    take_in(qtbot, dialog)
    wait_for_its_end(qtbot, window)
    undo = window.actions_by_name["undo"]
    assert "Taken in from a spreadsheet" in undo.text()
    undo.trigger()
    qtbot.waitUntil(lambda: "Undone" in window.bar.text(), timeout=PATIENCE)
    assert archive.counts() == before
    assert undo.text() == "&Undo"
    (one,) = archive.table_imports.all()
    assert one.state.value == "undone"
    redo = window.actions_by_name["redo"]
    assert "Taken in from a spreadsheet" in redo.text()
    redo.trigger()
    qtbot.waitUntil(lambda: "Done again" in window.bar.text(), timeout=PATIENCE)
    assert archive.counts().meetings == before.meetings + 2
    assert archive.table_imports.all()[0].state.value == "done"
    assert "Taken in from a spreadsheet" in undo.text()
    undo.trigger()
    qtbot.waitUntil(lambda: "Undone" in window.bar.text(), timeout=PATIENCE)
    assert archive.counts() == before


def test_the_undo_of_an_import_is_itself_undone(
    qtbot: QtBot, window: MainWindow, journal: Path
) -> None:
    archive = archive_of(window)
    before = archive.counts()
    take_in(qtbot, rows_of(qtbot, window, journal))
    wait_for_its_end(qtbot, window)
    (link,) = (one for one in window.bar.findChildren(LinkLabel) if one.text() == "Undo")
    link.activated.emit(False)
    qtbot.waitUntil(lambda: "Removed: sessions: 2" in window.bar.text(), timeout=PATIENCE)
    undo = window.actions_by_name["undo"]
    assert "Import of a spreadsheet undone" in undo.text()
    undo.trigger()
    qtbot.waitUntil(lambda: "Undone" in window.bar.text(), timeout=PATIENCE)
    assert archive.counts().meetings == before.meetings + 2
    assert archive.table_imports.all()[0].state.value == "done"


def test_an_import_is_undone_later_from_the_list(
    qtbot: QtBot, window: MainWindow, journal: Path
) -> None:
    dialog = rows_of(qtbot, window, journal)
    take_in(qtbot, dialog)
    wait_for_its_end(qtbot, window)
    again = open_dialog(qtbot, window)
    qtbot.waitUntil(lambda: len(again.start.import_lines()) == 1, timeout=PATIENCE)
    assert again.start.import_lines()[0][0] == "журнал.csv"
    tab_to(qtbot, again.start.undo)
    press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: again.start.said().startswith("Removed"), timeout=PATIENCE)
    qtbot.waitUntil(lambda: again.start.import_lines()[0][2] == "undone", timeout=PATIENCE)
    assert not again.start.undo.isEnabled()
    activate(qtbot, again)
    press(Qt.Key.Key_Escape)
    wait_for_its_end(qtbot, window)


def test_columns_are_changed_and_kept_by_name(
    qtbot: QtBot, window: MainWindow, journal: Path
) -> None:
    dialog = columns_of(qtbot, window, journal)
    place = dialog.columns.boxes()[3]
    place.setFocus()
    press(Qt.Key.Key_Home)  # «not used» is the first choice
    assert place.currentData() == ""
    name = next(
        one for one in dialog.columns.findChildren(QLineEdit) if "name" in one.accessibleName()
    )
    name.setText("Мостовой")
    dialog.columns.keep.click()
    qtbot.waitUntil(lambda: "Мостовой" in dialog.columns.said(), timeout=PATIENCE)
    dialog.reject()
    again = columns_of(qtbot, window, journal)
    roles = [box.currentData() for box in again.columns.boxes()]
    assert roles == ["ordinal", "council", "date", "", "theme"]
    chosen = [one.currentText() for one in again.columns.findChildren(QComboBox)]
    assert "Мостовой" in chosen


def test_what_lacks_is_said_and_the_way_back_is_open(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    bare = tmp_path / "b.csv"
    bare.write_text("Тема;Место\nПорты;Баку\n", encoding="utf-8")
    dialog = columns_of(qtbot, window, bare)
    dialog.next.click()
    qtbot.waitUntil(lambda: "number of the session" in dialog.columns.said(), timeout=PATIENCE)
    dialog.back.click()
    assert dialog.step is Step.FILE
    old = tmp_path / "old.xls"
    old.write_bytes(b"\xd0\xcf\x11\xe0" + b"\0" * 600)
    dialog.start.choose_file.click()
    choose_file(qtbot, window, old, "All files")
    qtbot.waitUntil(lambda: "Save it as .xlsx" in dialog.start.said(), timeout=PATIENCE)


def test_the_report_is_saved(
    qtbot: QtBot, window: MainWindow, journal: Path, tmp_path: Path
) -> None:
    dialog = rows_of(qtbot, window, journal)
    dialog.rows.report.click()
    choose_file(qtbot, window, tmp_path / "report.csv")
    qtbot.waitUntil(lambda: "report.csv" in dialog.task_text(), timeout=PATIENCE)
    with (tmp_path / "report.csv").open(encoding="utf-8-sig", newline="") as file:
        lines = list(csv.reader(file))
    assert lines[0] == ["Row", "State", "What it says", "Notes"]
    assert [line[:2] for line in lines[1:]] == [["3", "new"], ["4", "new"], ["5", "left out"]]


def test_a_long_import_is_stopped_and_goes_on(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    long = tmp_path / "long.csv"
    lines = [f"{n};Форум мостов;{1000 + n};Мост {n}" for n in range(1, 801)]
    long.write_text("\n".join(["№;Совет;Дата;Тема", *lines]), encoding="utf-8")
    dialog = rows_of(qtbot, window, long)
    take_in(qtbot, dialog)
    qtbot.waitUntil(lambda: "of 800" in dialog.task_text(), timeout=PATIENCE)
    dialog.reject()  # Escape stops the work; the dialog stays
    qtbot.waitUntil(lambda: dialog.start.said().startswith("Stopped"), timeout=PATIENCE)
    qtbot.waitUntil(lambda: len(dialog.start.import_lines()) == 1, timeout=PATIENCE)
    assert dialog.isVisible()
    if dialog.start.import_lines()[0][2] == "stopped":
        dialog.start.resume.click()
        wait_for_its_end(qtbot, window)
        assert "sessions: 800" in window.bar.text()

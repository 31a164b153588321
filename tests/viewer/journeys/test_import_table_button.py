"""The one button that goes on in the import of a spreadsheet: by keys, not by a second click."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from tests.viewer.conftest import OpenWindow
from tests.viewer.journeys.inbox_steps import archive_of, press
from tests.viewer.journeys.test_import_table import (
    ROWS,
    columns_of,
    take_in,
    wait_for_its_end,
)
from tests.viewer.journeys.test_search_and_read import PATIENCE, wait_for_index
from viewer.dialogs.import_table import ImportTableDialog, Step
from viewer.main_window import MainWindow
from viewer.widgets.buttons import Button


@pytest.fixture
def window(qtbot: QtBot, open_window: OpenWindow, archive_folder: Path) -> MainWindow:
    opened = open_window(archive_folder)
    wait_for_index(qtbot, opened)
    return opened


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    path = tmp_path / "журнал.csv"
    path.write_text(ROWS, encoding="cp1251")
    return path


def primary_buttons(dialog: ImportTableDialog) -> list[Button]:
    return [one for one in dialog.findChildren(Button) if one.is_primary and one.isVisible()]


def test_ctrl_enter_goes_on_from_any_field_and_there_is_one_button_for_it(
    qtbot: QtBot, window: MainWindow, journal: Path
) -> None:
    dialog = columns_of(qtbot, window, journal)
    assert isinstance(QApplication.focusWidget(), QComboBox)
    assert primary_buttons(dialog) == [dialog.next]
    place = dialog.next.geometry()
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: dialog.step is Step.ROWS, timeout=PATIENCE)
    assert primary_buttons(dialog) == [dialog.take_in]
    qtbot.waitUntil(dialog.take_in.isEnabled, timeout=PATIENCE)
    assert dialog.take_in.geometry().bottomRight() == place.bottomRight()
    press(Qt.Key.Key_Enter, Qt.KeyboardModifier.ControlModifier)
    wait_for_its_end(qtbot, window)
    assert "sessions: 2" in window.bar.text()


def test_where_rows_are_compared_a_second_click_takes_none_in(
    qtbot: QtBot, window: MainWindow, journal: Path
) -> None:
    archive = archive_of(window)
    dialog = columns_of(qtbot, window, journal)
    there = dialog.next.mapTo(dialog, dialog.next.rect().center())
    QTest.mouseClick(dialog.next, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.step is Step.ROWS, timeout=PATIENCE)
    under = dialog.childAt(there) or dialog
    for _ in range(3):
        QTest.mouseClick(under, Qt.MouseButton.LeftButton)
    press(Qt.Key.Key_Return)
    assert QApplication.focusWidget() is dialog.rows.table
    assert dialog.isVisible()
    assert dialog.step is Step.ROWS
    assert not archive.table_imports.all()
    take_in(qtbot, dialog)
    wait_for_its_end(qtbot, window)

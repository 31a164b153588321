"""A list to take in or leave out: painted rows, chosen by key, click and code."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from viewer.widgets.check_list import CheckLine, CheckList


def test_rows_are_taken_in_or_left_out(widgets: QtBot) -> None:
    shown = CheckList()
    widgets.addWidget(shown)
    shown.resize(400, 300)
    shown.show()
    lines = [CheckLine(f"{n}", f"{n}.txt", "a council") for n in range(2_000)]
    before = len(shown.findChildren(QWidget))
    shown.rows.set_lines([*lines, CheckLine("x", "x.txt", "no date", has_box=False)])
    assert len(shown.findChildren(QWidget)) == before
    assert len(shown.rows.chosen()) == 2_000
    QTest.keyClick(shown, Qt.Key.Key_Space)
    QTest.keyClick(shown, Qt.Key.Key_Down)
    second = shown.visualRect(shown.rows.index(1)).center()
    QTest.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=second)
    assert shown.rows.chosen()[:2] == ("2", "3")
    shown.rows.set_chosen("1", on=True)
    shown.rows.set_chosen("x", on=True)
    assert shown.rows.chosen()[:2] == ("1", "2")
    told = shown.rows.index(2_000)
    assert told.data(Qt.ItemDataRole.CheckStateRole) is None
    assert told.data(Qt.ItemDataRole.AccessibleTextRole) == "x.txt, no date"

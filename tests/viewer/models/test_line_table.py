"""A table of lines that are given whole."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from viewer.models.line_table import LineTableModel


def test_lines_are_shown_with_their_titles(qtbot: QtBot) -> None:
    model = LineTableModel(("Row", "State"))
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert (model.rowCount(), model.columnCount()) == (0, 2)
    lines = {"a": ("1", "new"), "b": ("2", "left out")}
    model.set_lines(list(lines), lines.__getitem__)
    assert model.index(1, 1).data() == "left out"
    assert model.index(1, 1).data(Qt.ItemDataRole.AccessibleTextRole) == "State: left out"
    assert (model.key_of(0), model.key_of(1), model.key_of(2), model.key_of(-1)) == (
        "a", "b", "", "",
    )  # fmt: skip
    model.set_lines([], lines.__getitem__)
    assert model.rowCount() == 0

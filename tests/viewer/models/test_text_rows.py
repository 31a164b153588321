"""A short table says its cells, and of the first one the whole row to a screen reader."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from viewer.models.text_rows import TextRow, TextRowsModel


def test_rows_are_shown_and_known_by_what_they_are_about(qapp: QApplication) -> None:
    model: TextRowsModel[int] = TextRowsModel()
    tester = QAbstractItemModelTester(model)
    assert (model.rowCount(), model.about(0)) == (0, None)
    model.set_rows(("One", "Two"), [TextRow(("a", "b"), 7, "a, that is b"), TextRow(("c", "d"), 8)])
    assert [model.headerData(n, Qt.Orientation.Horizontal) for n in range(2)] == ["One", "Two"]
    assert [model.index(1, n).data() for n in range(2)] == ["c", "d"]
    assert (model.about(0), model.about(1), model.about(2)) == (7, 8, None)
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "a, that is b"
    assert model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "c"
    del tester

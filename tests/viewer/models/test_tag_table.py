"""The table of all tags."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from db.model.annotations import TagCount
from viewer.models.tag_table import TagTableModel


def test_rows_are_tags_with_their_numbers() -> None:
    model = TagTableModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_tags((TagCount("Проверить", 1), TagCount("Проект", 1200)))
    assert (model.rowCount(), model.columnCount()) == (2, 2)
    assert (model.tag(1), model.tag(2), model.tag(-1)) == ("Проект", "", "")
    assert model.data(model.index(0, 0)) == "Проверить"
    assert model.data(model.index(1, 1)).replace("\u00a0", "").replace(",", "") == "1200"
    assert model.data(QModelIndex()) is None
    head = Qt.Orientation.Horizontal
    assert model.headerData(0, head) != model.headerData(1, head)
    role = Qt.ItemDataRole.TextAlignmentRole
    assert model.headerData(1, head, role) == model.data(model.index(0, 1), role)
    assert model.headerData(0, head, role) is None
    model.set_tags(())
    assert model.rowCount() == 0

"""The table of records: keys, states, columns."""

import pytest
from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from db.model import RecordType
from viewer.models.record_columns import COLUMNS
from viewer.models.record_table import RecordTableModel
from viewer.widgets.painting import RowState
from viewer.widgets.record_table import RecordTable


@pytest.fixture
def table(widgets: QtBot) -> RecordTable:
    shown = RecordTable()
    widgets.addWidget(shown)
    model = QStandardItemModel(20, 3, shown)
    model.setHorizontalHeaderLabels(["Название", "Дата", "Тема"])
    for row in range(20):
        for column in range(3):
            model.setItem(row, column, QStandardItem(f"<b>{row}</b> {column}"))
    shown.setModel(model)
    shown.set_columns([(200, 0), (100, 0), (0, 1)])
    shown.resize(700, 400)
    shown.show()
    shown.activateWindow()
    widgets.waitUntil(shown.isActiveWindow)
    return shown


def test_columns_share_the_width_that_is_left(table: RecordTable) -> None:
    assert table.columnWidth(0) == 200
    assert table.columnWidth(2) == table.viewport().width() - 300
    table.resize(900, 400)
    assert table.columnWidth(2) == table.viewport().width() - 300


def test_enter_and_middle_click_open_a_row(table: RecordTable) -> None:
    opened: list[tuple[int, bool]] = []
    table.opened.connect(lambda index, tab: opened.append((index.row(), tab)))
    table.setCurrentIndex(table.model().index(4, 0))
    QTest.keyClick(table, Qt.Key.Key_Return)
    place = table.visualRect(table.model().index(2, 1)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.MiddleButton, pos=place)
    assert opened == [(4, False), (2, True)]


def test_a_selected_row_shows_where_the_focus_is(table: RecordTable) -> None:
    table.selectRow(3)
    table.setFocus(Qt.FocusReason.MouseFocusReason)
    assert table.row_state(3) in (RowState.SELECTED, RowState.FOCUSED)
    table.clearFocus()
    assert table.row_state(3) is RowState.AWAY
    assert table.row_state(4) is RowState.NORMAL


def test_a_click_on_the_header_asks_for_an_order(table: RecordTable) -> None:
    header = table.horizontalHeader()
    heard: list[int] = []
    header.sortIndicatorChanged.connect(lambda section, order: heard.append(section))
    place = header.viewport().rect().topLeft()
    place.setX(header.sectionViewportPosition(1) + 30)
    place.setY(12)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert heard == [1]


def test_the_table_is_painted_with_a_record_that_has_gone(table: RecordTable) -> None:
    before = table.grab().toImage()
    role = Qt.ItemDataRole.UserRole + 5
    table.set_gone_role(role)
    model = table.model()
    for column in range(3):
        model.setData(model.index(0, column), True, role)
    assert table.is_gone(model.index(0, 0))
    assert not table.is_gone(QModelIndex())
    assert table.grab().toImage() != before


def test_a_caption_has_room_for_its_arrow(table: RecordTable) -> None:
    table.set_columns([(30, 0), (48, 0), (0, 1)])
    for column in range(3):
        assert table.columnWidth(column) >= table.header.needed(column)


def test_what_needs_more_than_its_share_does_not_push_the_others_out(table: RecordTable) -> None:
    table.set_columns([(400, 1), (50, 1), (50, 1)])
    assert table.columnWidth(0) == 400
    assert table.header.length() == table.viewport().width()


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Up])
def test_the_first_arrow_chooses_the_first_row(table: RecordTable, key: Qt.Key) -> None:
    first = table.model().index(0, 0)  # Qt makes it the current one where the keyboard comes
    table.selectionModel().setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)
    QTest.keyClick(table, key)
    assert [index.row() for index in table.selectionModel().selectedRows()] == [0]
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert [index.row() for index in table.selectionModel().selectedRows()] == [1]


def test_home_and_end_lead_to_the_first_and_the_last_row(table: RecordTable) -> None:
    table.selectRow(5)
    QTest.keyClick(table, Qt.Key.Key_End)
    assert [index.row() for index in table.selectionModel().selectedRows()] == [19]
    QTest.keyClick(table, Qt.Key.Key_Home, Qt.KeyboardModifier.ShiftModifier)
    assert len(table.selectionModel().selectedRows()) == 20
    QTest.keyClick(table, Qt.Key.Key_End)
    QTest.keyClick(table, Qt.Key.Key_Home)
    assert [index.row() for index in table.selectionModel().selectedRows()] == [0]


def test_a_column_grows_with_what_it_shows_while_another_is_cut_anyway(
    table: RecordTable,
) -> None:
    table.resize(760, 400)
    table.set_columns([(100, 1), (80, 0), (0, 2)])
    table.set_widest({0: 300, 1: 200})
    model = table.model()
    model.setData(model.index(2, 1), "30 апреля – 1 мая 2024")
    needed = table.sizeHintForColumn(1)
    assert table.columnWidth(1) == needed > 80
    model.setData(model.index(3, 0), "8-е заседание · Трёхсторонний")
    assert table.columnWidth(0) >= table.sizeHintForColumn(0) > 200
    model.setData(model.index(3, 0), "слово " * 60)
    assert table.columnWidth(0) == 300
    assert table.columnWidth(2) >= 260  # so much the others leave it
    model.setData(model.index(2, 1), "2024")
    assert table.columnWidth(1) == needed  # scrolling moves no column
    table.resize(560, 400)
    assert table.columnWidth(1) == needed  # a date goes before
    assert table.columnWidth(0) < 200
    assert table.columnWidth(2) > 100
    table.set_own_widths({1: 90})
    assert table.columnWidth(1) == 90


def test_a_table_that_is_not_seen_asks_for_no_row(table: RecordTable) -> None:
    model = RecordTableModel(COLUMNS[RecordType.MEETING], table)
    wanted: list[int] = []
    model.page_wanted.connect(wanted.append)
    table.hide()
    table.setModel(model)
    table.set_columns([(200, 0)] * len(model.columns))
    table.set_widest({0: 300, 1: 300})
    model.set_ids([f"{number:04}" for number in range(10_000)])
    model.forget_rows()  # as when the language changes
    model.put_rows(5, {})
    assert wanted == []
    table.show()
    assert 0 < len(wanted) < 5  # pages of what is in sight, and of what is near


def test_what_came_while_nobody_saw_it_has_room_once_it_is_seen(table: RecordTable) -> None:
    table.set_widest({1: 300})
    table.hide()
    model = table.model()
    model.setData(model.index(2, 1), "30 апреля – 1 мая 2024")
    table.show()
    assert table.columnWidth(1) == table.sizeHintForColumn(1) > 100

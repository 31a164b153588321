"""Rows with an order of their own: keys and dragging ask for moves, the model moves nothing."""

import pytest
from PySide6.QtCore import QPoint, QStringListModel, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from viewer.widgets.ordered_table import OrderedTable


@pytest.fixture
def table(widgets: QtBot) -> OrderedTable:
    """Three rows; the second one is chosen."""
    made = OrderedTable()
    widgets.addWidget(made)
    made.setModel(QStringListModel(["a", "b", "c"], made))
    made.resize(400, 300)
    made.show()
    made.choose(1)
    return made


def moves(table: OrderedTable) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    table.move_wanted.connect(lambda row, to: found.append((row, to)))
    return found


def test_keys_move_a_row_by_one(table: OrderedTable) -> None:
    asked = moves(table)
    QTest.keyClick(table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    table.choose(0)
    QTest.keyClick(table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    table.choose(2)
    QTest.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert asked == [(1, 0), (1, 3)]


def test_other_keys_ask_for_what_they_are_for(table: OrderedTable, qtbot: QtBot) -> None:
    none = Qt.KeyboardModifier.NoModifier
    held = Qt.KeyboardModifier.ControlModifier
    for signal, key, with_ in (
        (table.rename_wanted, Qt.Key.Key_F2, none),
        (table.delete_wanted, Qt.Key.Key_Delete, none),
        (table.undo_wanted, Qt.Key.Key_Z, held),
        (table.opened, Qt.Key.Key_Return, none),
    ):
        with qtbot.waitSignal(signal, timeout=1000):
            QTest.keyClick(table, key, with_)
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert table.currentIndex().row() == 2


@pytest.mark.parametrize(
    ("row", "part", "asked"),
    [
        (0, 0.2, [(1, 0)]),
        (0, 0.8, []),
        (1, 0.5, []),
        (2, 0.2, []),
        (2, 0.8, [(1, 3)]),
        (5, 0.5, [(1, 3)]),
    ],
)
def test_a_row_is_dropped_between_others(
    table: OrderedTable, row: int, part: float, asked: list[tuple[int, int]]
) -> None:
    found = moves(table)
    table.drop_current(QPoint(50, round(table.row_height * (row + part))))
    assert found == asked


def test_there_is_always_a_row_to_choose(table: OrderedTable) -> None:
    table.choose(9)
    assert table.currentIndex().row() == 2
    table.choose(-1)
    assert table.currentIndex().row() == 0

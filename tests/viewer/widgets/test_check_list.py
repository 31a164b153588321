"""A list to take in or leave out: painted rows, chosen by key, click and code."""

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from viewer.dialogs.choose_columns import ColumnList
from viewer.widgets.check_list import CheckLine, CheckList
from viewer.widgets.menu_key import ask_for_menu


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


def test_a_menu_does_what_space_does_and_all_at_once(widgets: QtBot) -> None:
    shown = CheckList()
    widgets.addWidget(shown)
    shown.show()
    shown.rows.set_lines([CheckLine("a", "a", ""), CheckLine("b", "b", "", has_box=False)])
    ask_for_menu(shown)
    entry(shown, "Untick\t").trigger()
    assert shown.rows.chosen() == ()
    ask_for_menu(shown)
    entry(shown, "Tick all").trigger()
    assert shown.rows.chosen() == ("a",)
    shown.setCurrentIndex(shown.rows.index(1))
    ask_for_menu(shown)
    assert not entry(shown, "Tick\t").isEnabled()


def test_columns_are_moved_by_menu_keys_and_drops(widgets: QtBot) -> None:
    shown, asked = ColumnList(), list[tuple[int, int]]()
    widgets.addWidget(shown)
    shown.resize(300, 300)
    shown.show()
    shown.rows.set_lines([CheckLine(name, name, "") for name in "abc"])
    shown.setCurrentIndex(shown.rows.index(0))
    shown.move_wanted.connect(lambda row, to: asked.append((row, to)))
    ask_for_menu(shown)
    assert not entry(shown, "Move up").isEnabled()
    entry(shown, "Move down").trigger()
    QTest.keyClick(shown, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    third, below = shown.visualRect(shown.rows.index(2)).center(), QPoint(20, 290)
    assert [drop(shown, at, shown) for at in (third, below)] == [True, True]
    assert asked == [(0, 1), (0, 1), (0, 2), (0, 2)]
    assert not drop(shown, third, None)
    assert not drop(shown, shown.visualRect(shown.rows.index(0)).center(), None)
    assert [shown.rows.line(row).id for row in range(3)] == ["a", "b", "c"]
    assert len(asked) == 4


class _Dropped(QDropEvent):
    """A drop that a drag inside a list ends with; Qt knows the source only while it lasts."""

    came_from: QWidget | None = None

    def source(self) -> QWidget | None:  # type: ignore[override]  # Qt's may be none too
        return self.came_from


def drop(shown: ColumnList, at: QPoint, source: QWidget | None) -> bool:
    """Drop the current row there; whether it was taken."""
    data = shown.rows.mimeData([shown.currentIndex()])
    assert isinstance(data, QMimeData)
    acts = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
    left, plain = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = _Dropped(QPointF(at), acts, data, left, plain)
    event.came_from = source
    shown.dropEvent(event)
    # As a copy: Qt takes the rows of a move out of the list by itself.
    assert not event.isAccepted() or event.dropAction() == Qt.DropAction.CopyAction
    return event.isAccepted()


def entry(shown: CheckList, words: str) -> QAction:
    """An entry of the menu that is open last."""
    menu = shown.findChildren(QMenu)[-1]
    return next(one for one in menu.actions() if one.text().startswith(words))

"""The rail of pages: another page is marked without painting the rows between."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from viewer.widgets.nav_parts import NavButton
from viewer.widgets.nav_rail import NavRail, NavRow


class Painted(QObject):
    """Notes which rows are painted."""

    def __init__(self, rail: NavRail) -> None:
        super().__init__(rail)
        self.names: set[str] = set()
        for button in rail.findChildren(QAbstractButton):
            button.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and isinstance(watched, QAbstractButton):
            self.names.add(watched.accessibleName())
        return False


def test_only_the_rows_that_change_are_painted(widgets: QtBot) -> None:
    rail = NavRail()
    widgets.addWidget(rail)
    rail.set_rows([NavRow(name, "inbox", name, tip=f"about {name}") for name in "abcd"])
    rail.set_current("a")
    rail.resize(240, 400)
    rail.show()
    widgets.waitExposed(rail)
    painted = Painted(rail)
    rail.repaint()
    widgets.waitUntil(lambda: set("abcd") <= painted.names)
    painted.names.clear()
    rail.set_current("c")
    widgets.waitUntil(lambda: bool(painted.names))
    assert painted.names == {"a", "c"}
    said = {
        one.accessibleName(): one.accessibleDescription()
        for one in rail.findChildren(QAbstractButton)
        if one.accessibleName() in set("abcd")
    }
    assert said == {"a": "about a", "b": "about b", "c": "Shown now", "d": "about d"}


def test_in_a_low_window_rows_keep_their_height_and_scroll(widgets: QtBot) -> None:
    rail = NavRail()
    widgets.addWidget(rail)
    names = "abcdefghijkl"
    rail.set_rows([NavRow(name, "inbox", name) for name in names])
    rail.set_below(QWidget())
    rail.show()
    rail.activateWindow()
    widgets.waitUntil(rail.isActiveWindow)
    rows = {one.accessibleName(): one for one in rail.findChildren(NavButton)}
    assert list(rows) == list(names)
    for narrow in (True, False):
        rail.set_narrow(narrow)
        rail.resize(rail.width(), 340)
        widgets.waitUntil(lambda: rows["a"].height() == rows["a"].sizeHint().height())
        assert all(one.height() == one.sizeHint().height() for one in rows.values())
        rows["a"].setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(rows["a"], Qt.Key.Key_Down)
        assert rows["b"].hasFocus()
        QTest.keyClick(rows["b"], Qt.Key.Key_End)
        assert is_in_sight(rail, rows["l"])
        assert not is_in_sight(rail, rows["a"])
        rail.set_current("a")
        assert is_in_sight(rail, rows["a"])
        rail.resize(rail.width(), 900)
        widgets.waitUntil(lambda: all(is_in_sight(rail, one) for one in rows.values()))


def is_in_sight(rail: NavRail, row: QWidget) -> bool:
    return row.visibleRegion().boundingRect() == row.rect() and row.width() <= rail.width()

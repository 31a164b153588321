"""The rail of pages: another page is marked without painting the rows between."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

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

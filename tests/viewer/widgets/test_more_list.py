"""A list that gives more when it is asked: what it shows, and where the keyboard goes."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from viewer.widgets.link_label import LinkLabel
from viewer.widgets.more_list import MoreList

ROWS = [f"row {number}" for number in range(100)]


def shown(listed: MoreList) -> list[str]:
    links = listed.findChildren(LinkLabel)
    return [link.text() for link in links if link is not listed.more]


def walked(window: QWidget, first: QWidget) -> list[str]:
    """The links in the order of the Tab key, from one on to the end of the window."""
    first.setFocus()
    found = []
    for _ in range(200):
        here = QApplication.focusWidget()
        assert isinstance(here, LinkLabel)
        if here.text() in found:
            break
        found.append(here.text())
        window.focusNextChild()
    return found


def test_more_rows_come_when_they_are_asked_for_and_are_walked_in_order(widgets: QtBot) -> None:
    window = QWidget()
    column = QVBoxLayout(window)
    listed = MoreList(LinkLabel)
    listed.show_rows(ROWS[:12], len(ROWS))
    listed.more_wanted.connect(lambda at: listed.append(ROWS[at : at + 48]))
    column.addWidget(listed)
    after = LinkLabel("after")
    column.addWidget(after)
    widgets.addWidget(window)
    window.show()
    window.activateWindow()
    widgets.waitUntil(window.isActiveWindow)
    assert (shown(listed), listed.more.text()) == (ROWS[:12], "88 more")
    listed.more.setFocus()
    QTest.keyClick(listed.more, Qt.Key.Key_Return)
    widgets.waitUntil(lambda: listed.more.text() == "40 more")
    focused = QApplication.focusWidget()
    assert isinstance(focused, LinkLabel)
    assert focused.text() == ROWS[12]
    first = listed.findChildren(LinkLabel)[1]
    assert walked(window, first) == [*ROWS[:60], "40 more", "after"]
    QTest.keyClick(listed.more, Qt.Key.Key_Return)
    widgets.waitUntil(lambda: shown(listed) == ROWS)
    widgets.waitUntil(lambda: not listed.more.isVisible())


def test_rows_that_have_gone_meanwhile_are_not_promised(widgets: QtBot) -> None:
    listed = MoreList(LinkLabel)
    widgets.addWidget(listed)
    listed.show_rows(ROWS[:2], 5)
    listed.append([])
    assert listed.more.text() == ""
    assert listed.count() == 2

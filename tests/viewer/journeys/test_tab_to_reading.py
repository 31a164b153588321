"""Tab in the window of search: the results, then what is read, then all the rest, and back."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.viewer.conftest import OpenWindow
from tests.viewer.journeys.editing_steps import settled, until
from tests.viewer.journeys.inbox_steps import focused, press
from viewer.main_window import MainWindow
from viewer.pages.panes import Panes

_MOST = 400


def walked(start: QWidget, key: Qt.Key) -> list[QWidget]:
    """What has the keyboard after each key, until it is where it began."""
    found = [start]
    for _ in range(_MOST):
        press(key)
        if focused() is start:
            return found
        found.append(focused())
    raise AssertionError("Tab does not come back to where it began")


def part_of(window: MainWindow, widget: QWidget) -> str:
    panes = window.pages.browse.findChild(Panes)
    assert isinstance(panes, Panes)
    for name, part in (("results", panes.left), ("read", panes.right)):
        if part.isAncestorOf(widget):
            return name
    return "rest"


def test_what_is_read_follows_the_results(
    qtbot: QtBot, open_window: OpenWindow, archive_folder: Path
) -> None:
    window = open_window(archive_folder)
    settled(qtbot, window)
    window.activateWindow()
    until(qtbot, lambda: window.pages.browse.reading.content is not None)
    settled(qtbot, window)
    start = window.pages.browse.list_of_results
    start.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is start)
    on = walked(start, Qt.Key.Key_Tab)
    parts = [part_of(window, widget) for widget in on]
    runs = [part for place, part in enumerate(parts) if not place or parts[place - 1] != part]
    assert runs in (["results", "read", "rest"], ["results", "read", "rest", "results"])
    text = window.pages.browse.reading.beside.front()
    assert text in on
    back = walked(start, Qt.Key.Key_Backtab)
    kept = [one for one in back[1:] if one is not text]
    assert kept[::-1] == [one for one in on[1:] if one is not text]


def test_without_a_reading_pane_tab_goes_on_as_it_did(
    qtbot: QtBot, open_window: OpenWindow, archive_folder: Path
) -> None:
    window = open_window(archive_folder)
    settled(qtbot, window)
    window.resize(700, 600)  # the list alone has room
    window.activateWindow()
    start = window.pages.browse.list_of_results
    start.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is start)
    assert "read" not in {part_of(window, one) for one in walked(start, Qt.Key.Key_Tab)}

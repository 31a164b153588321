"""Journeys by keyboard from hit to hit, through every document of the results."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.viewer.journeys.test_find_in_document import (
    SHIFT,
    focused,
    here,
    key,
    pane,
    wait,
)
from tests.viewer.journeys.test_search_and_read import PATIENCE, search
from viewer.main_window import MainWindow


def step(
    qtbot: QtBot, window: MainWindow, place: tuple[int, str, int], *, back: bool = False
) -> None:
    key(Qt.Key.Key_F3, SHIFT if back else Qt.KeyboardModifier.NoModifier)
    wait(qtbot, lambda: here(window) == place)


def test_the_way_leads_through_every_document_to_the_end_and_around(
    qtbot: QtBot, window: MainWindow
) -> None:
    assert focused() is window.toolbar.search.line
    assert here(window) == (1, "ru", 1)
    step(qtbot, window, (2, "ru", 1))
    window.pages.browse.focus_results()
    step(qtbot, window, (4, "ru", 1))
    pane(window).view.setFocus()
    key(Qt.Key.Key_F3)
    wait(qtbot, lambda: "last hit" in window.bar.text())
    assert here(window) == (4, "ru", 1)
    step(qtbot, window, (1, "ru", 1))
    assert window.bar.text() == "From the beginning"
    assert window.pages.browse.list_of_results.current_hit() is not None
    key(Qt.Key.Key_F3, SHIFT)
    wait(qtbot, lambda: "first hit" in window.bar.text())
    step(qtbot, window, (4, "ru", 1), back=True)
    assert window.bar.text() == "From the end"


def test_the_way_leads_into_another_language_that_has_hits(
    qtbot: QtBot, window: MainWindow
) -> None:
    search(qtbot, window, "граница OR sərhəd")
    wait(qtbot, lambda: here(window)[2] == 1)
    first = here(window)
    other = "az" if first[1] == "ru" else "ru"
    step(qtbot, window, (1, other, 1))
    step(qtbot, window, (2, "ru", 1))
    step(qtbot, window, (1, other, 1), back=True)
    step(qtbot, window, (1, first[1], 1), back=True)


def test_the_way_is_the_same_by_relevance_and_each_document_comes_once(
    qtbot: QtBot, window: MainWindow
) -> None:
    with qtbot.waitSignal(window.pages.browse.searching.found, timeout=PATIENCE):
        window.pages.browse.searching.set_sort("relevance")
    window.pages.browse.list_of_results.choose_first()
    wait(qtbot, window.workplace.jobs.is_idle)
    seen = [here(window)[0]]
    for _ in range(2):
        before = here(window)[0]
        key(Qt.Key.Key_F3)
        wait(qtbot, lambda before=before: here(window)[0] != before)  # type: ignore[misc]  # bound now
        seen.append(here(window)[0])
    assert sorted(seen, key=str) == [1, 2, 4]
    key(Qt.Key.Key_F3)
    wait(qtbot, lambda: "last hit" in window.bar.text())

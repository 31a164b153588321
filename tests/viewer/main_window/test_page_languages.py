"""Another language reaches every page, in turns of its own, the one that is seen first."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from viewer.jobs import Jobs
from viewer.main_window.page_languages import PageLanguages

Told = list[tuple[str, int]]


class _Page(QWidget):
    """Writes down when it is told: its name, and in which turn of the loop."""

    def __init__(self, name: str, told: Told, turn: list[int]) -> None:
        super().__init__()
        self._name, self._told, self._turn = name, told, turn

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._told.append((self._name, self._turn[0]))
        super().changeEvent(event)


@pytest.fixture
def told() -> Told:
    return []


@pytest.fixture
def stack(qtbot: QtBot, told: Told) -> Iterator[QStackedWidget]:
    made, turn = QStackedWidget(), [0]
    qtbot.addWidget(made)
    for name in ("start", "people", "inbox", "topics", "form"):
        made.addWidget(_Page(name, told, turn))
    made.setCurrentIndex(2)
    turns = QTimer(made)

    def count() -> None:
        turn[0] += 1

    turns.timeout.connect(count)
    turns.start(0)
    yield made
    turns.stop()


@pytest.fixture
def jobs() -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.shutdown()


def _pages(stack: QStackedWidget) -> list[QWidget]:
    """All but the form, which is no page."""
    return [widget for place in range(4) if (widget := stack.widget(place)) is not None]


def test_pages_are_told_in_turns_the_seen_one_first(
    qtbot: QtBot, stack: QStackedWidget, jobs: Jobs, told: Told
) -> None:
    languages = PageLanguages(stack, jobs)
    languages.tell(_pages(stack))
    assert [name for name, _ in told] == ["form"]  # it is filled before it is seen
    qtbot.waitUntil(lambda: len(told) == 5)
    assert told[1][0] == "inbox"
    assert {name for name, _ in told} == {"start", "people", "inbox", "topics", "form"}
    turns = [turn for _, turn in told[2:]]
    assert len(set(turns)) == len(turns)


def test_a_page_that_is_gone_to_does_not_wait_for_its_turn(
    stack: QStackedWidget, jobs: Jobs, told: Told
) -> None:
    languages = PageLanguages(stack, jobs)
    languages.tell(_pages(stack))
    stack.setCurrentIndex(3)
    assert [name for name, _ in told] == ["form", "topics"]


def test_a_page_that_fetches_what_it_shows_is_told_when_it_is_seen(
    qtbot: QtBot, stack: QStackedWidget, jobs: Jobs, told: Told
) -> None:
    pages = _pages(stack)
    languages = PageLanguages(stack, jobs)  # it is kept as long as the stack is
    languages.tell(pages[:3], pages[3:])
    rested: list[bool] = []
    qtbot.waitUntil(lambda: len(told) == 4)
    jobs.after_paint(lambda: rested.append(True))
    qtbot.waitUntil(lambda: bool(rested))
    assert {name for name, _ in told} == {"form", "start", "people", "inbox"}
    stack.setCurrentIndex(3)
    assert told[-1][0] == "topics"


def test_a_page_is_told_once_of_one_language(
    qtbot: QtBot, stack: QStackedWidget, jobs: Jobs, told: Told
) -> None:
    languages = PageLanguages(stack, jobs)
    languages.tell(_pages(stack))
    languages.tell(_pages(stack))
    qtbot.waitUntil(lambda: len(told) == 6)
    rested: list[bool] = []
    jobs.after_paint(lambda: rested.append(True))
    qtbot.waitUntil(lambda: bool(rested))
    assert sorted(name for name, _ in told) == [
        *("form", "form", "inbox", "people", "start", "topics")
    ]

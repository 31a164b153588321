"""What is made a few at a time comes in order, and what is no longer wanted does not come."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from viewer.widgets.in_turns import InTurns


def test_the_first_come_at_once_the_others_in_order_and_dropped_ones_never(qtbot: QtBot) -> None:
    parent, made = QObject(), list[int]()
    turns = InTurns(2, 3, parent)
    turns.begin([partial(made.append, number) for number in range(20)])
    assert made == [0, 1]
    qtbot.waitUntil(lambda: len(made) == 20)
    assert made == list(range(20))
    turns.begin([partial(made.append, number) for number in range(100, 120)])
    turns.begin([partial(made.append, -1)])
    turns.begin(())
    assert made[-3:] == [100, 101, -1]


def test_what_is_asked_for_before_its_turn_is_all_there_in_order(qtbot: QtBot) -> None:
    parent, made = QObject(), list[int]()
    turns = InTurns(0, 1, parent)
    turns.follow(partial(made.append, number) for number in range(5))
    turns.follow(partial(made.append, number) for number in range(5, 9))
    assert made == []
    turns.finish()
    assert made == list(range(9))
    turns.follow([partial(made.append, 9)])
    qtbot.waitUntil(lambda: made == list(range(10)))


class _Sheet(QWidget):
    """Notes when it is painted."""

    def __init__(self, log: list[str]) -> None:
        super().__init__()
        self._log = log

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        self._log.append("painted")


def test_what_one_turn_made_is_painted_before_the_next(qtbot: QtBot) -> None:
    log = list[str]()
    sheet = _Sheet(log)
    qtbot.addWidget(sheet)
    sheet.show()
    qtbot.waitExposed(sheet)
    qtbot.waitUntil(lambda: "painted" in log)
    QApplication.processEvents()
    log.clear()  # it may have been painted more than once while it came

    def make() -> None:
        log.append("made")
        sheet.update()

    turns = InTurns(0, 1, sheet)
    turns.begin([make] * 4)
    qtbot.waitUntil(lambda: log.count("made") == 4 and log[-1] == "painted")
    assert log == ["made", "painted"] * 4

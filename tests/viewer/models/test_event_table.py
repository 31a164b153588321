"""The journal's table asks for pages of events when they are looked at, and forgets none it has."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from db.model.history import ArchiveEvent
from viewer.models.event_table import PAGE_SIZE, EventTableModel


def event(number: int) -> ArchiveEvent:
    return ArchiveEvent(number, "2026-01-01T00:00:00Z", "nina", "created", "", {}, None, 1, True)


def words(one: ArchiveEvent) -> tuple[str, ...]:
    return str(one.seq), one.who


@pytest.fixture
def model(qapp: QApplication) -> EventTableModel:
    made = EventTableModel(words)
    made.set_titles(("Number", "Who"))
    made.set_numbers(range(1000, 0, -1))
    return made


def test_only_pages_that_are_looked_at_are_asked_for_once(model: EventTableModel) -> None:
    tester = QAbstractItemModelTester(model)
    asked: list[int] = []
    model.page_wanted.connect(asked.append)
    shown = [model.index(row, 0).data() for row in (0, 1, PAGE_SIZE - 1, 3 * PAGE_SIZE)]
    assert shown == ["…"] * 4
    assert set(asked) <= {0, 3}
    assert len(asked) == len(set(asked))
    model.put_events(3, [event(number) for number in model.page_numbers(3)])
    assert model.index(3 * PAGE_SIZE, 0).data() == str(1000 - 3 * PAGE_SIZE)
    assert model.index(3 * PAGE_SIZE, 1).data() == "nina"
    spoken = model.index(3 * PAGE_SIZE, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == f"{1000 - 3 * PAGE_SIZE}, nina"
    assert model.row_of(1000) == 0
    assert model.row_of(2000) == -1
    del tester


def test_a_page_that_did_not_come_is_asked_for_again(model: EventTableModel) -> None:
    asked: list[int] = []
    model.page_wanted.connect(asked.append)
    assert model.event_at(PAGE_SIZE) is None
    model.give_up(1)
    assert model.event_at(PAGE_SIZE) is None
    assert asked == [1, 1]
    assert model.event_at(1000) is None


def test_a_new_list_forgets_the_old_pages(model: EventTableModel) -> None:
    model.put_events(0, [event(number) for number in model.page_numbers(0)])
    first = model.event_at(0)
    assert first is not None
    assert first.seq == 1000
    numbers: Sequence[int] = (5, 3)
    model.set_numbers(numbers)
    assert model.rowCount() == 2
    assert model.event_at(0) is None

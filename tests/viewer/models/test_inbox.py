"""The inbox as a model: it grows without a reset, counts and filters by state."""

import pytest
from pytestqt.qtbot import QtBot

from db.model import InboxItem, InboxState
from viewer.models.inbox import ComingFile, InboxFilter, InboxModel, InboxOrder


def item(number: int, state: InboxState = InboxState.READY, *, has_text: bool = True) -> InboxItem:
    return InboxItem(
        id=f"{number:04d}", filename=f"{9_999 - number}.txt", sha256="", size=1, state=state,
        problem="", questions=0, received_at="", meeting_id=None, has_text=has_text,
    )  # fmt: skip


@pytest.fixture
def model() -> InboxModel:
    return InboxModel()


def test_files_that_are_read_are_inserted_and_nothing_is_reset(
    qtbot: QtBot, model: InboxModel
) -> None:
    model.set_items(tuple(map(item, range(500))))
    model.set_coming([ComingFile("a.txt", is_read_now=True)])
    with qtbot.assertNotEmitted(model.modelReset):
        model.set_items(tuple(map(item, range(520))))
        model.set_coming([ComingFile("b.txt", is_read_now=True)])
    assert model.rowCount() == 521
    assert len(model.items()) == 520
    assert model.row_of("0519") == 519


def test_what_is_counted_is_what_is_shown(model: InboxModel) -> None:
    model.set_items(
        (
            item(0),
            item(1, InboxState.QUESTIONS),
            item(2, InboxState.INCOMPLETE, has_text=False),
            item(3, InboxState.INCOMPLETE),
            item(4, InboxState.NO_SESSION),
            item(5, InboxState.DISCARDED, has_text=False),
        )
    )
    for shown in InboxFilter:
        model.set_view(shown, InboxOrder.NAME)
        assert model.count(shown) == len(model.items())
    model.set_view(InboxFilter.ALL, InboxOrder.NAME)
    assert [one.id for one in model.items()] == ["0004", "0003", "0002", "0001", "0000"]


def test_a_file_that_waits_to_be_read_is_not_counted_twice(model: InboxModel) -> None:
    model.set_items((item(0), item(1, InboxState.KEPT)))
    coming = [ComingFile(name, is_read_now=False) for name in (item(1).filename, "new.txt")]
    model.set_coming(coming)
    assert model.count_twice() == 1
    assert model.rowCount() == 3
    model.set_items((item(0), item(1)))
    assert model.count_twice() == 0

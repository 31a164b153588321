"""Meetings folded in the list of results, and what stays chosen when a new answer comes."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from db.model import Hit
from tests.viewer.widgets.test_result_list import hit, hits
from viewer.widgets.result_list import ResultList
from viewer.widgets.result_model import GroupHead, MoreRow, ResultModel


@pytest.fixture
def model(widgets: QtBot) -> ResultModel:
    made = ResultModel()
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    return made


@pytest.fixture
def shown(widgets: QtBot, model: ResultModel) -> ResultList:
    view = ResultList(model)
    widgets.addWidget(view)
    view.resize(460, 600)
    view.show()
    widgets.waitExposed(view)
    return view


def rows(model: ResultModel) -> list[str]:
    """Every row in a word: a head, a fold, or the hit's id."""
    said = []
    for number in range(model.rowCount()):
        row = model.row(number)
        if isinstance(row, GroupHead):
            said.append(f"head {row.hits}{'+' if row.open_end else ''}")
        elif isinstance(row, MoreRow):
            said.append(f"more {row.hits}" if row.folded else "fold")
        elif isinstance(row, Hit):
            said.append(row.id)
    return said


def meetings(*sizes: int) -> list[Hit]:
    """Hits of meetings, so many of each, in this order."""
    owners = [place for place, size in enumerate(sizes) for _ in range(size)]
    return [hit(number, f"m{owner}") for number, owner in enumerate(owners)]


def test_a_folded_meeting_shows_its_head_and_stays_folded_over_pages(model: ResultModel) -> None:
    everything = meetings(2, 4, 1)
    model.set_result(everything[:4], 7)
    assert rows(model) == ["head 2", "r0", "r1", "head 2+", "r2", "r3"]
    model.fold(4, True)
    assert rows(model) == ["head 2", "r0", "r1", "head 2+"]
    model.append(everything[4:])
    assert rows(model) == ["head 2", "r0", "r1", "head 4", "head 1", "r6"]
    model.fold(3, False)
    assert rows(model) == ["head 2", "r0", "r1", "head 4", "r2", "r3", "r4", "r5", "head 1", "r6"]
    assert model.hit_count == 7


def test_by_relevance_what_follows_the_best_hit_of_a_meeting_folds_behind_it(
    model: ResultModel,
) -> None:
    everything = [*meetings(1, 2, 4), hit(7, "m0")]
    model.set_result(everything[:5], 8, grouped=False)
    assert rows(model) == ["r0", "r1", "r2", "r3", "r4"]
    model.append(everything[5:])
    assert rows(model) == ["r0", "r1", "r2", "r3", "more 3", "r7"]
    model.fold(4, False)
    assert rows(model) == ["r0", "r1", "r2", "r3", "fold", "r4", "r5", "r6", "r7"]
    assert model.follows_best(5)
    assert not model.follows_best(3)


def test_the_same_question_keeps_folds_and_another_one_begins_unfolded(
    model: ResultModel,
) -> None:
    model.set_result(meetings(2, 2), 4)
    model.fold(0, True)
    model.set_result(meetings(2, 2), 4, same=True)
    assert rows(model) == ["head 2", "head 2", "r2", "r3"]
    model.set_result(meetings(2, 2), 4)
    assert rows(model) == ["head 2", "r0", "r1", "head 2", "r2", "r3"]


def test_a_hidden_hit_is_found_at_its_fold(model: ResultModel) -> None:
    model.set_result(meetings(2, 2), 4)
    model.fold_all(True)
    assert rows(model) == ["head 2", "head 2"]
    assert model.row_of("r3") == 1
    assert model.row_of("nothing") == -1
    assert not model.any_unfolded()


def chosen(shown: ResultList) -> list[str]:
    heard: list[str] = []
    shown.hit_chosen.connect(lambda one: heard.append(one.id))
    return heard


def test_left_folds_and_right_unfolds_and_every_fold_is_on_the_way(
    shown: ResultList, model: ResultModel
) -> None:
    model.set_result(meetings(2, 2, 2), 6)
    heard = chosen(shown)
    shown.choose_row(model.row_of("r3"))
    QTest.keyClick(shown, Qt.Key.Key_Left)
    assert rows(model) == ["head 2", "r0", "r1", "head 2", "head 2", "r4", "r5"]
    assert shown.currentIndex().row() == 3
    QTest.keyClick(shown, Qt.Key.Key_Down)
    QTest.keyClick(shown, Qt.Key.Key_Up)
    assert shown.currentIndex().row() == 3
    QTest.keyClick(shown, Qt.Key.Key_Right)
    assert rows(model)[3:6] == ["head 2", "r2", "r3"]
    assert heard == ["r3", "r4", "r2"]


def test_enter_opens_what_is_folded_behind_the_best_hit(
    shown: ResultList, model: ResultModel
) -> None:
    model.set_result(meetings(4, 1), 5, grouped=False)
    shown.choose_first()
    QTest.keyClick(shown, Qt.Key.Key_Down)
    assert model.data(shown.currentIndex()) == "3 more in this meeting"
    QTest.keyClick(shown, Qt.Key.Key_Return)
    assert rows(model) == ["r0", "fold", "r1", "r2", "r3", "r4"]
    QTest.keyClick(shown, Qt.Key.Key_Down)
    QTest.keyClick(shown, Qt.Key.Key_Left)
    assert rows(model) == ["r0", "more 3", "r4"]
    assert shown.currentIndex().row() == 1


def test_a_press_on_the_head_at_the_top_folds_and_stays_in_view(
    shown: ResultList, model: ResultModel
) -> None:
    model.set_result(meetings(20, 20), 40)
    shown.verticalScrollBar().setValue(600)
    QTest.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(100, 10))
    assert rows(model)[:3] == ["head 20", "head 20", "r20"]
    assert shown.visualRect(model.index(0)).top() == 0


def test_folding_all_leaves_what_is_read_alone(shown: ResultList, model: ResultModel) -> None:
    model.set_result(meetings(3, 3), 6)
    shown.choose_row(model.row_of("r4"))
    heard = chosen(shown)
    shown.toggle_folds()
    assert rows(model) == ["head 3", "head 3"]
    assert shown.currentIndex().row() == 1
    shown.toggle_folds()
    assert model.rowCount() == 8
    assert heard == []


def answer(shown: ResultList, model: ResultModel, found: Sequence[Hit], *, same: bool) -> None:
    model.set_result(found, len(found), same=same)


def test_what_a_person_chose_stays_where_it_was_on_the_screen(
    shown: ResultList, model: ResultModel
) -> None:
    everything = hits(80, 4)
    answer(shown, model, everything, same=False)
    shown.choose_row(model.row_of("r40"))
    before = shown.visualRect(shown.currentIndex()).top()
    heard = chosen(shown)
    answer(shown, model, [one for one in everything if int(one.id[1:]) % 4 != 1], same=False)
    assert shown.keep("r40", same=False)
    assert abs(shown.visualRect(shown.currentIndex()).top() - before) <= 1
    assert heard == ["r40"]


def test_the_same_question_does_not_move_the_list(shown: ResultList, model: ResultModel) -> None:
    everything = hits(80, 4)
    answer(shown, model, everything, same=False)
    shown.choose_first()
    shown.verticalScrollBar().setValue(2_000)
    top = shown.indexAt(QPoint(60, 60)).row()
    before, seen = shown.visualRect(model.index(top)).top(), model.hit(model.index(top))
    answer(shown, model, everything, same=True)
    assert shown.keep("r0", same=True)
    assert model.hit(model.index(top)) is seen
    assert abs(shown.visualRect(model.index(top)).top() - before) <= 1


def test_what_was_chosen_for_want_of_another_is_let_go_when_it_sinks(
    shown: ResultList, model: ResultModel
) -> None:
    everything = hits(40, 4)
    answer(shown, model, everything, same=False)
    shown.choose_first()
    answer(shown, model, everything[1:3] + everything[:1], same=False)
    assert shown.keep("r0", same=False)
    answer(shown, model, everything[8:] + everything[:1], same=False)
    assert not shown.keep("r0", same=False)
    assert shown.verticalScrollBar().value() == 0


def test_a_screen_reader_hears_of_folds(shown: ResultList, model: ResultModel) -> None:
    model.set_result(meetings(2, 2), 4)
    model.fold(0, True)
    said = model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert isinstance(said, str)
    assert said.endswith("2 hit(s), folded")

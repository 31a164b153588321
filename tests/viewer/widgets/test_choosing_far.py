"""Choosing up to an end of the answer that is not here yet: what lies between is brought first."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from db.model import Hit
from tests.viewer.widgets.test_result_list import hits
from viewer.widgets.result_list import ResultList
from viewer.widgets.result_model import ResultModel

_END, _HOME, _A = Qt.Key.Key_End, Qt.Key.Key_Home, Qt.Key.Key_A
_SHIFT, _CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


class Answers:
    """Brings what a list asks for, when it is let to: the archive does it later too."""

    def __init__(self, model: ResultModel, everything: list[Hit]) -> None:
        self.model, self.everything = model, everything
        self.asked: list[tuple[int, int]] = []
        model.more_wanted.connect(lambda offset: self.asked.append((offset, 30)))
        model.before_wanted.connect(
            lambda offset: self.asked.append((max(0, offset - 30), min(30, offset)))
        )
        model.rest_wanted.connect(lambda offset, count: self.asked.append((offset, count)))

    def show(self, first: int, count: int = 30, *, same: bool = False) -> None:
        """A page of the answer."""
        self.asked.clear()
        page = self.everything[first : first + count]
        self.model.set_result(page, len(self.everything), first=first, same=same)

    def bring(self) -> None:
        """Everything that is asked for, and what is asked for then."""
        while self.asked:
            offset, count = self.asked.pop()
            self.model.append(self.everything[offset : offset + count])


@pytest.fixture
def shown(widgets: QtBot) -> ResultList:
    view = ResultList(ResultModel())
    widgets.addWidget(view)
    view.resize(460, 600)
    view.show()
    widgets.waitExposed(view)
    return view


def answers(view: ResultList, count: int) -> Answers:
    model = view.model()
    assert isinstance(model, ResultModel)
    return Answers(model, hits(count))


def chosen(view: ResultList) -> list[int]:
    return [int(hit.id[1:]) for hit in view.chosen_hits()]


def test_shift_and_end_choose_up_to_the_last_hit_of_all(shown: ResultList) -> None:
    archive = answers(shown, 1_300)
    archive.show(0)
    shown.choose_first()
    QTest.keyClick(shown, Qt.Key.Key_Down)
    QTest.keyClick(shown, _END, _SHIFT)
    archive.bring()
    assert chosen(shown) == list(range(1, 1_300))
    assert shown.viewport().rect().contains(shown.visualRect(shown.currentIndex()))
    QTest.keyClick(shown, _HOME, _SHIFT)
    assert chosen(shown) == [0, 1]


def test_shift_and_home_choose_up_to_the_first_hit_of_all(shown: ResultList) -> None:
    archive = answers(shown, 1_300)
    archive.show(1_270)
    shown.choose_row(shown.model().rowCount() - 1)
    QTest.keyClick(shown, Qt.Key.Key_Up)
    QTest.keyClick(shown, _HOME, _SHIFT)
    archive.bring()
    assert chosen(shown) == list(range(1_299))
    hit = shown.current_hit()
    assert hit is not None
    assert hit.id == "r0"


def test_everything_is_chosen_on_both_sides_of_what_is_here(shown: ResultList) -> None:
    archive = answers(shown, 1_300)
    archive.show(600)
    shown.choose_first()
    QTest.keyClick(shown, _A, _CTRL)
    archive.bring()
    assert chosen(shown) == list(range(1_300))
    hit = shown.current_hit()
    assert hit is not None
    assert hit.id == "r600"


def test_of_very_many_hits_only_so_many_are_chosen_and_it_is_said(shown: ResultList) -> None:
    archive = answers(shown, 30_000)
    said: list[str] = []
    shown.not_all_chosen.connect(said.append)
    archive.show(0)
    shown.choose_first()
    QTest.keyClick(shown, _END, _SHIFT)
    archive.bring()
    many = len(chosen(shown))
    assert 10_000 <= many < 11_000
    assert chosen(shown) == list(range(many))
    assert [str(many) in one.replace(",", "") for one in said] == [True]
    QTest.keyClick(shown, _A, _CTRL)
    archive.bring()
    assert chosen(shown) == list(range(archive.model.hit_count))
    assert archive.model.hit_count < 11_000
    assert len(said) == 2


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Shift])
def test_a_key_meanwhile_ends_the_wish_but_none_that_only_goes_with_others(
    shown: ResultList, key: Qt.Key
) -> None:
    archive = answers(shown, 1_300)
    archive.show(0)
    shown.choose_first()
    QTest.keyClick(shown, _A, _CTRL)
    QTest.keyClick(shown, key)
    archive.bring()
    assert len(chosen(shown)) == (1 if key == Qt.Key.Key_Down else 1_300)


def test_a_click_meanwhile_ends_the_wish(shown: ResultList) -> None:
    archive = answers(shown, 1_300)
    archive.show(0)
    QTest.keyClick(shown, _A, _CTRL)
    place = shown.visualRect(shown.model().index(2, 0)).center()
    QTest.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=place)
    archive.bring()
    assert chosen(shown) == [1]


def test_the_wish_outlives_an_answer_to_the_same_question_and_no_other(shown: ResultList) -> None:
    archive = answers(shown, 1_300)
    for same in (True, False):
        archive.show(0)
        shown.keep("", same=False)
        shown.choose_first()
        QTest.keyClick(shown, _END, _SHIFT)
        archive.show(0, same=same)
        shown.keep("r0", same=same)
        archive.bring()
        assert len(chosen(shown)) == (1_300 if same else 1)


def test_what_is_not_coming_is_asked_for_again(shown: ResultList) -> None:
    archive = answers(shown, 1_300)
    archive.show(0)
    model = archive.model
    shown.choose_first()
    for _ in range(2):
        QTest.keyClick(shown, _END, _SHIFT)
        assert model.is_asking()
        model.give_up()
        archive.asked.clear()
        assert chosen(shown) == [0]
    QTest.keyClick(shown, _END, _SHIFT)
    archive.bring()
    assert len(chosen(shown)) == 1_300


def test_what_was_chosen_together_stays_so_and_is_counted_though_nothing_is_read_anew(
    shown: ResultList,
) -> None:
    archive = answers(shown, 1_300)
    archive.show(0, 500)
    shown.choose_first()
    shown.selectAll()
    archive.bring()
    counted: list[int] = []
    read: list[Hit] = []
    shown.chosen_changed.connect(counted.append)
    shown.hit_chosen.connect(read.append)
    archive.show(0, 1_300, same=True)
    assert shown.keep("r0", same=True, reads=True)
    assert chosen(shown) == list(range(1_300))
    assert counted[-1] == 1_300
    assert read == []

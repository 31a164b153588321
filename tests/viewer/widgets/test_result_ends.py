"""Both ends of the list of results: what comes before the hits that are here, and after them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from tests.viewer.widgets.test_result_list import hits
from viewer.widgets.result_list import ResultList
from viewer.widgets.result_model import ResultModel


@pytest.fixture
def model(widgets: QtBot) -> ResultModel:
    return ResultModel()


@pytest.fixture
def shown(widgets: QtBot, model: ResultModel) -> ResultList:
    view = ResultList(model)
    widgets.addWidget(view)
    view.resize(460, 600)
    view.show()
    widgets.waitExposed(view)
    return view


def test_hits_come_before_those_that_are_here(model: ResultModel) -> None:
    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal, model
    )
    everything = hits(40, 7)
    for grouped in (True, False):
        model.set_result(everything[30:], 40, first=30, grouped=grouped)
        assert not model.canFetchMore()
        for begin, end in ((17, 30), (14, 17), (0, 14)):
            assert model.goes_beyond(end=False)
            asked: list[int] = []
            model.before_wanted.connect(asked.append)
            model.fetch_before()
            model.fetch_before()
            assert asked == [end]
            model.before_wanted.disconnect(asked.append)
            model.append(everything[begin:end])
        assert not model.goes_beyond(end=False)
        rows = [model.row(row) for row in range(model.rowCount())]
        heads = [(row, model.head_above(row)) for row in range(len(rows))]
        model.set_result(everything, 40, grouped=grouped)
        assert rows == [model.row(row) for row in range(model.rowCount())]
        assert heads == [(row, model.head_above(row)) for row in range(len(rows))]
    assert tester is not None


def test_end_leads_to_the_last_hit_of_all_and_home_back(
    shown: ResultList, model: ResultModel
) -> None:
    everything = hits(1_000)

    def bring(last: bool) -> None:
        first = 970 if last else 0
        model.set_result(everything[first : first + 30], 1_000, first=first, same=True)
        assert shown.lands
        shown.keep("r0", same=True)

    def bring_before(offset: int) -> None:
        model.append(everything[offset - 30 : offset])

    shown.end_wanted.connect(bring)
    model.before_wanted.connect(bring_before)
    model.set_result(everything[:30], 1_000)
    shown.choose_first()
    chosen: list[str] = []
    shown.hit_chosen.connect(lambda one: chosen.append(one.id))
    QTest.keyClick(shown, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert chosen == ["r999"]
    place = shown.visualRect(shown.currentIndex())
    assert place.bottom() <= shown.viewport().height()
    assert place.top() > 0
    for _ in range(70):
        QTest.keyClick(shown, Qt.Key.Key_Up)
    assert chosen[-1] == "r929"
    assert shown.viewport().rect().contains(shown.visualRect(shown.currentIndex()))
    QTest.keyClick(shown, Qt.Key.Key_Home)
    assert chosen[-1] == "r0"
    assert shown.verticalScrollBar().value() == 0
    assert not shown.lands

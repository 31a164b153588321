"""The histogram of years: drawn over by the pointer, walked by keys, legible over a century."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from db.model import FacetValue
from viewer.widgets.histogram import YearHistogram
from viewer.widgets.year_bars import bins_of

LEFT = Qt.MouseButton.LeftButton
ALT = Qt.KeyboardModifier.AltModifier
Span = tuple[str, ...]


def years(first: int, last: int) -> list[FacetValue]:
    return [FacetValue(str(year), str(year), year % 7 + 1) for year in range(first, last + 1)]


@pytest.fixture
def bars(widgets: QtBot) -> YearHistogram:
    made = YearHistogram()
    widgets.addWidget(made)
    made.resize(200, 60)
    made.show()
    widgets.waitExposed(made)
    made.set_years(years(2021, 2025), ())
    return made


def draw(
    bars: YearHistogram,
    start: int,
    end: int,
    held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    QTest.mousePress(bars, LEFT, held, QPoint(start, 20))
    for x in range(start, end, 10 if end > start else -10):
        QTest.mouseMove(bars, QPoint(x, 20))
    QTest.mouseMove(bars, QPoint(end, 20))
    QTest.mouseRelease(bars, LEFT, held, QPoint(end, 20))


def test_a_span_is_drawn_either_way_and_told_meanwhile(bars: YearHistogram) -> None:
    heard: list[Span] = []
    drawn: list[Span] = []
    bars.span_changed.connect(heard.append)
    bars.span_drawn.connect(drawn.append)
    draw(bars, 50, 150)
    draw(bars, 150, 50)
    assert heard == [("2022", "2023", "2024")] * 2
    assert drawn[:3] == [("2022",), ("2022", "2023"), ("2022", "2023", "2024")]
    assert drawn[-1] == ()


def test_a_span_drawn_with_alt_is_left_out(bars: YearHistogram) -> None:
    heard: list[Span] = []
    bars.exclusion_changed.connect(heard.append)
    draw(bars, 10, 50, ALT)
    bars.set_years(years(2021, 2025), (), ("2021", "2022"))
    assert "left out: 2021, 2022" in bars.accessibleDescription()
    bars.setFocus()
    for _ in range(5):
        QTest.keyClick(bars, Qt.Key.Key_Left)
    QTest.keyClick(bars, Qt.Key.Key_Delete)
    assert heard == [("2021", "2022"), ("2021",)]


def test_an_answer_that_comes_while_drawing_does_not_end_it(bars: YearHistogram) -> None:
    heard: list[Span] = []
    bars.span_changed.connect(heard.append)
    QTest.mousePress(bars, LEFT, pos=QPoint(50, 20))
    bars.set_years(years(2021, 2025), ())
    QTest.mouseMove(bars, QPoint(110, 20))
    QTest.mouseRelease(bars, LEFT, pos=QPoint(110, 20))
    assert heard == [("2022", "2023")]


def test_a_double_click_takes_every_choice_back(bars: YearHistogram) -> None:
    heard: list[Span] = []
    bars.span_changed.connect(heard.append)
    bars.span_changed.connect(lambda span: bars.set_years(years(2021, 2025), span))
    QTest.mouseClick(bars, LEFT, pos=QPoint(50, 20))
    QTest.mouseDClick(bars, LEFT, pos=QPoint(50, 20))
    assert heard[0] == ("2022",)
    assert heard[-1] == ()


def test_keys_walk_widen_and_take(bars: YearHistogram) -> None:
    heard: list[Span] = []
    bars.span_changed.connect(heard.append)
    for _ in range(2):
        QTest.keyClick(bars, Qt.Key.Key_Right)
    QTest.keyClick(bars, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert bars.accessibleDescription().startswith("2022–2023")
    QTest.keyClick(bars, Qt.Key.Key_Space)
    assert heard == [("2022", "2023")]


@pytest.mark.parametrize(
    ("first", "last", "step"), [(1990, 2024, 1), (1921, 2023, 5), (1700, 2025, 10)]
)
def test_many_years_share_bars_that_begin_at_round_ones(first: int, last: int, step: int) -> None:
    bins = bins_of(years(first, last), 35)
    assert len(bins) <= 35
    assert [year for one in bins for year in one.years] == [str(y) for y in range(first, last + 1)]
    assert sum(one.hits for one in bins) == sum(value.count for value in years(first, last))
    assert all(int(one.years[0]) % step == 0 for one in bins[1:])
    assert all(int(b.years[0]) - int(a.years[0]) == step for a, b in pairwise(bins[1:]))


def test_a_century_can_be_drawn_over(bars: YearHistogram) -> None:
    heard: list[Span] = []
    bars.span_changed.connect(heard.append)
    bars.set_years(years(1921, 2023), ())
    draw(bars, 60, 100)
    span = heard[0]
    assert int(span[0]) % 5 == 0
    assert [int(year) for year in span] == list(range(int(span[0]), int(span[-1]) + 1))
    assert 15 <= len(span) <= 30


def test_one_year_alone_is_a_bar(bars: YearHistogram) -> None:
    bars.set_years(years(1999, 1999), ())
    assert not bars.grab().isNull()
    bars.set_years((), ())
    assert not bars.grab().isNull()

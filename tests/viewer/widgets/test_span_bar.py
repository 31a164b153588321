"""The scale of a time line: where dates stand on it, what is open."""

import pytest

from viewer.widgets.span_bar import TimeScale


def test_without_dates_there_is_no_scale() -> None:
    assert TimeScale.of([None, None]) is None


def test_spans_stand_in_order_and_open_ends_reach_the_edge() -> None:
    scale = TimeScale.of(["1995", "2004", "2003-05", None, "2021-11-18"])
    assert scale is not None
    assert scale.span("1995", "2004")[0] == pytest.approx(0)
    first, second = scale.span("1995", "2004"), scale.span("2003-05", "2018")
    assert first[0] < second[0] < first[1] < second[1]
    assert scale.span("2016", None)[1] == 1
    assert scale.span(None, "2016")[0] == 0
    assert scale.span("2021-11-18", "2021-11-18")[1] == pytest.approx(1)


def test_one_day_alone_stands_in_the_middle() -> None:
    scale = TimeScale.of(["2021-11-18"])
    assert scale is not None
    begin, end = scale.span("2021-11-18", "2021-11-18")
    assert begin + end == pytest.approx(1)
    assert end - begin < 0.01

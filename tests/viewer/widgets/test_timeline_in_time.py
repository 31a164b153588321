"""The timeline is drawn to time: a session stands at its day, a date of a year alone says so."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QRectF
from pytestqt.qtbot import QtBot

from db.model.pictures import UNDATED, CouncilLine, TimelineMark
from tests.viewer.widgets.test_timeline_missing import inside, shown
from viewer.pages.picture_kinds import KINDS
from viewer.theme import Theme
from viewer.widgets.pictures.grid_board import HEAD
from viewer.widgets.pictures.timeline_picture import TimelinePicture
from viewer.widgets.pictures.year_places import apart, shares


def held(ordinal: int, date: str) -> TimelineMark:
    return TimelineMark(ordinal, f"m{ordinal}-{date}", date, int(date[:4]))


def line(*dates: str, first: int = 1) -> CouncilLine:
    return CouncilLine(None, tuple(held(number, date) for number, date in enumerate(dates, first)))


def years(picture: TimelinePicture) -> list[QRectF]:
    board = picture.timeline
    return [picture.rect_of(mark) for mark, spot in enumerate(board.spots) if spot.row == HEAD]


def test_how_much_of_a_year_was_over() -> None:
    assert shares(["2021-01-01"])[0] == pytest.approx(0, abs=0.01)
    assert shares(["2021-07-01"])[0] == pytest.approx(0.5, abs=0.01)
    assert shares(["2021-12-31"])[0] == pytest.approx(1, abs=0.01)
    assert shares(["2021-07"])[0] == pytest.approx(6.5 / 12)
    assert shares(["2021"]) == [0.5]
    assert shares(["2021-06", "2021-06-12", "2021-06", "2021-06-14"]) == sorted(
        shares(["2021-06", "2021-06-12", "2021-06", "2021-06-14"])
    )
    assert shares(["2021-01-01", "2021", None, "2021-12-31"])[1:3] == pytest.approx(
        [1 / 3, 2 / 3], abs=0.01
    )


def test_neighbours_are_moved_no_further_than_they_need() -> None:
    assert apart([10, 50, 90], 5, 95, 20) == [10, 50, 90]
    assert apart([50, 50, 50], 5, 95, 20) == [50, 70, 90]
    assert apart([90, 90, 90], 5, 95, 20) == [55, 75, 95]
    assert apart([], 5, 95, 20) == []


def test_sessions_stand_at_their_days_and_councils_can_be_compared(widgets: QtBot) -> None:
    spring_and_autumn = line("2021-03-15", "2021-11-18")
    autumn = line("2021-11-18", first=3)
    picture = shown(widgets, spring_and_autumn, autumn)
    marks = inside(picture)
    spring, late, other = (picture.rect_of(marks[number]).center().x() for number in "123")
    assert late == other
    (year,) = years(picture)
    assert (spring - year.left()) / year.width() == pytest.approx(2.5 / 12, abs=0.08)
    assert (late - year.left()) / year.width() == pytest.approx(10.6 / 12, abs=0.08)


def test_sessions_of_one_week_stand_beside_each_other(widgets: QtBot) -> None:
    picture = shown(widgets, line(*(f"2021-12-{day}" for day in range(24, 32))))
    rects = [picture.rect_of(mark) for mark in inside(picture).values()]
    assert len(rects) == 8
    assert all(one.right() <= other.left() for one, other in pairwise(rects))
    (year,) = years(picture)
    assert year.left() <= rects[0].left()
    assert rects[-1].right() <= year.right()


def test_arrows_follow_time_where_numbers_do_not(widgets: QtBot) -> None:
    picture = shown(widgets, line("2021-11-18", "2021-03-15"))
    assert list(inside(picture)) == ["2", "1"]


def test_years_are_of_one_width_where_there_is_room(widgets: QtBot) -> None:
    picture = shown(widgets, line("2020-02", "2020-05", "2020-09", "2021-02", "2022-05", "2022-06"))
    widths = {round(year.width()) for year in years(picture)}
    assert len(widths) == 1


def test_a_session_of_which_only_the_year_is_known_is_outlined(widgets: QtBot) -> None:
    picture = shown(widgets, line("2021-03-15", "2021", "2021-11"))
    marks, tokens = inside(picture), Theme.current().tokens
    assert list(marks) == ["1", "2", "3"]
    image = picture.viewport().grab().toImage()
    rects = [picture.rect_of(mark) for mark in marks.values()]
    # Inside the disc and below its number.
    grounds = [image.pixelColor(round(r.center().x()), round(r.bottom() - 5)) for r in rects]
    assert grounds == [tokens.accent, tokens.page, tokens.accent]
    assert "only the year is known" in KINDS["timeline"].note(picture.board)
    exact = shown(widgets, line("2021-03-15"))
    assert "only the year" not in KINDS["timeline"].note(exact.board)


def test_what_has_no_date_at_all_is_not_outlined(widgets: QtBot) -> None:
    picture = shown(widgets, CouncilLine(None, (TimelineMark(1, "m", None, UNDATED),)))
    assert picture.timeline.vague == 0

"""Sessions without a record on the timeline: drawn only in a year in which they must have been."""

from itertools import pairwise

from pytestqt.qtbot import QtBot

from db.model.pictures import UNDATED, CouncilLine, TimelineMark
from viewer.widgets.pictures.grid_board import HEAD, LABEL
from viewer.widgets.pictures.timeline_board import TimelineBoard
from viewer.widgets.pictures.timeline_picture import TimelinePicture


def missing(ordinal: int, first: int, second: int) -> TimelineMark:
    return TimelineMark(ordinal, None, None, second or first, (first, second))


def held(ordinal: int, year: int) -> TimelineMark:
    return TimelineMark(ordinal, f"m{ordinal}", str(year) if year else None, year)


LATE = CouncilLine(None, (*(missing(n, UNDATED, 2023) for n in range(1, 6)), held(6, 2023)))
GAPS = CouncilLine(
    None,
    (
        held(1, 2021),
        missing(2, 2021, 2023),
        missing(3, 2021, 2023),
        held(4, 2023),
        missing(5, 2023, 2023),
        held(6, 2023),
        missing(7, 2023, UNDATED),
        held(8, UNDATED),
    ),
)


def shown(widgets: QtBot, *lines: CouncilLine) -> TimelinePicture:
    picture = TimelinePicture()
    widgets.addWidget(picture)
    picture.resize(900, 400)
    picture.set_board(TimelineBoard(lines))
    picture.show()
    widgets.waitExposed(picture)
    return picture


def inside(picture: TimelinePicture) -> dict[str, int]:
    """The marks of sessions by their numbers."""
    board = picture.timeline
    marks = [
        mark for mark, spot in enumerate(board.spots) if spot.row != HEAD and spot.column != LABEL
    ]
    return {board.number(board.spots[mark].item): mark for mark in marks}


def year_of(picture: TimelinePicture, mark: int) -> str:
    """The year in whose column a whole mark stands; empty where it is on a line."""
    rect = picture.rect_of(mark)
    board = picture.timeline
    for head, spot in enumerate(board.spots):
        column = picture.rect_of(head).adjusted(-1, 0, 1, 0)
        if spot.row == HEAD and column.left() <= rect.left() and rect.right() <= column.right():
            return board.head(spot.column)
    return ""


def test_sessions_before_the_first_that_is_there_are_one_ring_before_its_year(
    widgets: QtBot,
) -> None:
    picture = shown(widgets, LATE)
    marks = inside(picture)
    assert list(marks) == ["1–5", "6"]
    assert year_of(picture, marks["1–5"]) == ""
    assert year_of(picture, marks["6"]) == "2023"
    ring, disc = picture.rect_of(marks["1–5"]), picture.rect_of(marks["6"])
    assert ring.right() < disc.left()
    assert ring.left() >= picture.rect_of(inside(picture)["1–5"]).left() >= 0
    assert picture.at(ring.center()) == marks["1–5"]
    assert picture.board.said(marks["1–5"]) == (
        "No council, sessions 1–5: no record, 2023 or before"
    )
    assert picture.board.line(0)[1] == "2023 or before"
    assert picture.board.line_count() == 6


def test_only_where_both_neighbours_are_of_a_year_it_is_in_that_year(widgets: QtBot) -> None:
    picture = shown(widgets, GAPS)
    marks = inside(picture)
    years = {number: year_of(picture, mark) for number, mark in marks.items()}
    assert years == {
        "1": "2021",
        "2–3": "",
        "4": "2023",
        "5": "2023",
        "6": "2023",
        "7": "no date",
        "8": "no date",
    }
    rects = [picture.rect_of(mark) for mark in marks.values()]
    assert all(one.right() <= other.left() for one, other in pairwise(rects))
    assert picture.board.said(marks["7"]).endswith("session 7: no record, 2023 or after")

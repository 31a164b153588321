"""Texts of several languages row by row: nothing is lost, nothing is said that is not so."""

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from viewer.widgets.aligned_rows import AlignedRow, Gap, align

_COLUMN = st.lists(st.one_of(st.none(), st.sampled_from("abcdefgh")), max_size=25)


@given(st.lists(_COLUMN, min_size=1, max_size=3))
def test_every_paragraph_stands_once_and_in_its_order(columns: list[list[str | None]]) -> None:
    rows = align(columns)
    for number, column in enumerate(columns):
        stand = [row.cells[number] for row in rows if row.cells[number] is not None]
        assert stand == list(range(len(column)))
    for row in rows:
        assert any(cell is not None for cell in row.cells)
        for number, cell in enumerate(row.cells):
            assert cell is None or columns[number][cell] == row.point


@given(st.lists(_COLUMN, min_size=2, max_size=3))
def test_a_gap_is_told_as_it_is(columns: list[list[str | None]]) -> None:
    for row in align(columns):
        for gap, cell, column in zip(row.gaps, row.cells, columns, strict=False):
            assert (gap is Gap.NONE) == (cell is not None)
            if gap is not Gap.NONE:
                assert (gap is Gap.ELSEWHERE) == (row.point in column)


@given(st.lists(st.sampled_from("abcdefghijkl"), unique=True))
def test_points_in_one_order_stand_beside_themselves(points: list[str]) -> None:
    rows = align([points, points[::2], points])
    assert [row.point for row in rows] == points
    assert all(row.cells[0] == row.cells[2] for row in rows)


def cells(rows: Sequence[AlignedRow]) -> list[tuple[int | None, ...]]:
    return [row.cells for row in rows]


def test_what_is_before_between_and_after_goes_with_its_points() -> None:
    first = [None, None, "a", None, "b", "b", None]
    second = [None, "a", None, "b", None, None]
    assert cells(align([first, second])) == [
        (0, 0), (1, None), (2, 1), (3, 2), (4, 3), (5, None), (6, 4), (None, 5),
    ]  # fmt: skip


def test_the_end_stands_beside_the_end_where_a_point_is_missing() -> None:
    rows = align([["a", "b", None], ["a", None]])
    assert cells(rows) == [(0, 0), (1, None), (2, 1)]
    assert rows[1].gaps == (Gap.NONE, Gap.MISSING)


def test_a_point_that_stands_elsewhere_is_not_called_missing() -> None:
    rows = align([["a", "b"], ["b", "a"]])
    assert len(rows) == 3
    assert {gap for row in rows for gap in row.gaps} == {Gap.NONE, Gap.ELSEWHERE}

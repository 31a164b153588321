"""The time left of long work: told when it is known, coarse, and not before."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.main_window.task_pace import Pace, Report, rounded, seconds_left


def steady(seconds: float, steps: int) -> list[Report]:
    return [(seconds * step / steps, step) for step in range(steps + 1)]


@pytest.mark.parametrize(
    ("reports", "total", "left"),
    [
        ([], 10, None),
        (steady(2, 10), 100, None),  # too early
        (steady(30, 3), 100, None),  # too few steps
        (steady(10, 10), 100, 90),
        (steady(10, 10), 10, None),  # nothing left
        (steady(10, 10), 0, None),  # nobody knows how many
        ([(0, 0), (1, 100), (10, 101), (20, 102)], 200, None),  # it has come nearly to a stand
        ([*steady(10, 20), (20.0, 30)], 100, 70 / (1.0 * 1.5) ** 0.5),  # it has become slower
    ],
)
def test_the_time_left_is_told_by_the_pace(
    reports: list[Report], total: int, left: float | None
) -> None:
    assert seconds_left(reports, total) == (None if left is None else pytest.approx(left, rel=0.1))


@given(st.floats(3.5, 5_000), st.integers(6, 400), st.integers(1, 10_000))
def test_steady_work_ends_when_it_was_said(seconds: float, steps: int, more: int) -> None:
    pace = Pace()
    for at, done in steady(seconds, steps):
        pace.note(at, done)
    left = pace.left(steps + more)
    assert left is not None
    assert left == pytest.approx(more * seconds / steps, rel=0.35)


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (3, ("minutes", 0)),
        (59, ("minutes", 0)),
        (119, ("minutes", 2)),
        (1_260, ("minutes", 20)),
        (7_000, ("hours", 2)),
    ],
)
def test_what_is_said_is_as_coarse_as_it_is_known(seconds: float, said: tuple[str, int]) -> None:
    assert rounded(seconds) == said

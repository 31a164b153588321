"""Which times of a log can be true when a clock was wrong for a while."""

from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.storage.log_times import true_times


def runs_up(times: list[str]) -> bool:
    return all(one <= other for one, other in pairwise(times))


@pytest.mark.parametrize(
    ("times", "true"),
    [
        ([], []),
        (["2025-01-01T10", "2025-01-01T10", "2025-02-01T09"], [0, 1, 2]),
        # Set back for one sitting, and ahead for one.
        (["2025-01-01", "2025-02-01", "2026-03-01", "2020-01-01", "2026-05-01"], [0, 1, 2, 4]),
        (["2025-01-01", "2031-06-01", "2025-02-01"], [0, 2]),
        # However much is done in one sitting.
        (
            ["2025-01-01", "2025-02-01", *(f"2020-01-01T10:{i:02}" for i in range(60))],
            [0, 1],
        ),
        # Set back by minutes: the day stays, and all of it but what overlaps.
        (["2025-01-01T10", "2025-01-01T12", "2025-01-01T11", "2025-01-01T14"], [0, 2, 3]),
        (["2025-01-01T10", "2025-01-02T01", "2025-01-01T23", "2025-01-02T09"], [0, 2, 3]),
    ],
)
def test_one_wrong_sitting_is_left_out(times: list[str], true: list[int]) -> None:
    assert true_times(times) == true


@given(st.lists(st.integers(1, 6).map(lambda day: f"2025-01-0{day}T10"), max_size=9))
def test_no_longer_row_of_days_runs_up(times: list[str]) -> None:
    true = true_times(times)
    assert runs_up([times[place] for place in true])
    alone = [place for place, at in enumerate(times) if not place or times[place - 1] != at]
    chosen = [place for place in alone if place in true]
    assert all(
        not runs_up([times[place] for place in longer])
        for longer in combinations(alone, len(chosen) + 1)
    )

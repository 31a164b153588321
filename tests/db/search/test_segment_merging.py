"""Which segments are merged: few remain, and no unit is written again and again."""

import random
from dataclasses import dataclass

import pytest

from db.search.segment_merging import choose


@dataclass(slots=True, eq=False)
class Segment:
    """A segment as the policy sees it; ``written`` counts how often its units were written."""

    units: int
    deleted: int = 0

    def doc_count(self) -> int:
        return self.units - self.deleted

    def doc_count_all(self) -> int:
        return self.units

    def deleted_count(self) -> int:
        return self.deleted


@dataclass(slots=True)
class Figures:
    """What many commits led to."""

    most: int = 0
    written: int = 0
    large: int = 0
    left: int = 0


def _settle(segments: list[Segment], figures: Figures, large: int) -> list[Segment]:
    """Merge until nothing is to be merged."""
    for _merge in range(10):
        chosen = choose(segments)
        if not chosen:
            return segments
        units = sum(segment.doc_count() for segment in chosen)
        figures.written += units
        figures.large += sum(s.doc_count() for s in chosen if s.doc_count() >= large)
        segments = [s for s in segments if s not in chosen] + [Segment(units)]
    raise AssertionError("merging does not come to an end")


def _commits(base: int, commits: int, size: int, *, changed: float = 0.0) -> Figures:
    """Commits of ``size`` units onto a segment; a part of them replaces units that were there."""
    chance, figures = random.Random(3), Figures()
    segments = [Segment(base)] if base else []
    for _commit in range(commits):
        for _unit in range(size):
            live = [segment for segment in segments if segment.doc_count()]
            if live and chance.random() < changed:
                chance.choices(live, [s.doc_count() for s in live])[0].deleted += 1
        segments.append(Segment(size))
        segments = _settle(segments, figures, base or 1 << 40)
        figures.most = max(figures.most, len(segments))
    figures.left = sum(segment.doc_count() for segment in segments)
    return figures


@pytest.mark.parametrize("base", [0, 20_000, 100_000, 200_000])
def test_small_commits_leave_few_segments_and_the_large_one_alone(base: int) -> None:
    found = _commits(base, 5_000, 1)
    assert found.left == base + 5_000
    assert found.most <= 12 + (base > 0)
    assert found.large == 0
    assert found.written <= 12 * 5_000


@pytest.mark.parametrize("size", [1, 7, 200])
def test_units_that_are_changed_again_and_again(size: int) -> None:
    found = _commits(20_000, 1_500, size, changed=0.9)
    assert found.most <= 13
    assert found.written <= 12 * 1_500 * size


def test_large_commits_come_to_an_end_too() -> None:
    found = _commits(0, 400, 5_000)
    assert found.left == 2_000_000
    assert found.most <= 2_000_000 // 131_072 + 12
    assert found.written <= 8 * 2_000_000


def test_segments_of_which_all_is_deleted_do_not_pile_up() -> None:
    figures, segments = Figures(), [Segment(5_000)]
    for _commit in range(500):
        segments = _settle([*segments, Segment(1)], figures, 5_000)
        segments[-1].deleted = segments[-1].units
        figures.most = max(figures.most, len(segments))
    assert figures.most <= 13
    assert figures.large == 0


def test_what_is_mostly_deleted_is_written_anew() -> None:
    large = Segment(200_000, deleted=70_000)
    assert choose([large, Segment(1)]) == [large]
    assert choose([Segment(200_000, deleted=50_000), Segment(1)]) == []

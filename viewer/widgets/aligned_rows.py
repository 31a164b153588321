"""Texts of one meeting in several languages, row by row: which paragraphs stand beside each other.

Pure: points in, rows out. A point stands beside itself. What is between two points is set side by
side in its order, which says no more than that.
"""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto
from itertools import groupby

#: A column as its paragraphs' points: the id of each paragraph's point, None outside of points.
Points = Sequence[str | None]


class Gap(Enum):
    """Why a cell is empty."""

    NONE = auto()
    #: The text in that language has no such point.
    MISSING = auto()
    #: It has the point, but not in this order.
    ELSEWHERE = auto()


@dataclass(frozen=True, slots=True)
class AlignedRow:
    """The number of a paragraph for each column, None for an empty cell.

    ``point`` is the id of the point that the row is part of; ``gaps`` are said with its first row.
    """

    cells: tuple[int | None, ...]
    point: str | None = None
    gaps: tuple[Gap, ...] = ()


@dataclass(frozen=True, slots=True)
class _Run:
    """Paragraphs ``start`` to ``end`` (without it) that are one point's, or no point's.

    ``time`` counts the runs of the same point: a text may come back to it.
    """

    point: str | None
    start: int
    end: int
    time: int = 0

    @property
    def key(self) -> tuple[str | None, int]:
        """What makes two runs of different columns the same."""
        return self.point, self.time


@dataclass(slots=True)
class _Place:
    """A point in the common order with its run in each column that has it there."""

    point: str | None
    time: int
    runs: dict[int, _Run] = field(default_factory=dict)


def align(columns: Sequence[Points]) -> tuple[AlignedRow, ...]:
    """Rows in which every paragraph of every column is once, each column in its own order."""
    runs = [_runs(column) for column in columns]
    places = _common_order(runs)
    blocks = _blocks(runs, places)
    known = [{run.point for run in column} for column in runs]
    count = len(columns)
    rows = _block_rows(blocks.get(-1, {}), count)
    for number, place in enumerate(places):
        rows += _point_rows(place, known)
        rows += _block_rows(blocks.get(number, {}), count)
    return tuple(rows)


def _runs(column: Points) -> list[_Run]:
    found, at = [], 0
    times: dict[str | None, int] = {}
    for point, members in groupby(column):
        length = sum(1 for _ in members)
        times[point] = times.get(point, -1) + 1
        found.append(_Run(point, at, at + length, times[point]))
        at += length
    return found


def _common_order(runs: Sequence[Sequence[_Run]]) -> list[_Place]:
    """All points in an order that contradicts no column's; what is out of it has a place more."""
    places: list[_Place] = []
    for number, column in enumerate(runs):
        points = [run for run in column if run.point is not None]
        there: dict[tuple[str | None, int], list[int]] = {}
        for position, place in enumerate(places):
            there.setdefault((place.point, place.time), []).append(position)
        beside = _rising([there.get(run.key, []) for run in points])
        merged: list[_Place] = []
        at = 0
        for index, run in enumerate(points):
            if index in beside:
                merged += places[at : beside[index]]
                at = beside[index] + 1
                place = places[at - 1]
            else:
                place = _Place(run.point, run.time)
            place.runs[number] = run
            merged.append(place)
        places = merged + places[at:]
    return places


def _rising(candidates: Sequence[Sequence[int]]) -> Mapping[int, int]:
    """One of the positions for as many members as can have one, so that they rise."""
    tails: list[int] = []
    ends: list[int] = []
    chain: list[tuple[int, int, int]] = []
    for index, positions in enumerate(candidates):
        for position in sorted(positions, reverse=True):  # falling: never two for one member
            length = bisect_left(tails, position)
            chain.append((index, position, ends[length - 1] if length else -1))
            tails[length : length + 1] = [position]
            ends[length : length + 1] = [len(chain) - 1]
    found: dict[int, int] = {}
    link = ends[-1] if ends else -1
    while link >= 0:
        index, position, link = chain[link]
        found[index] = position
    return found


def _blocks(runs: Sequence[Sequence[_Run]], places: Sequence[_Place]) -> dict[int, dict[int, _Run]]:
    """What is outside of the points, by the place that it stands after (-1: before all)."""
    found: dict[int, dict[int, _Run]] = {}
    movable: list[tuple[int, _Run, int, int]] = []
    at = {
        (number, run.start): position
        for position, place in enumerate(places)
        for number, run in place.runs.items()
    }
    for number, column in enumerate(runs):
        before = -1
        for index, run in enumerate(column):
            if run.point is not None:
                before = at[number, run.start]
                continue
            after = column[index + 1] if index + 1 < len(column) else None
            last = (len(places) if after is None else at[number, after.start]) - 1
            if before == last:
                found.setdefault(before, {})[number] = run
            else:
                movable.append((number, run, before, last))
    # Beside points that its text lacks it may stand anywhere: where others have something too.
    for number, run, first, last in movable:
        shared = (slot for slot in range(last, first - 1, -1) if slot in found)
        found.setdefault(next(shared, last), {})[number] = run
    return found


def _block_rows(block: Mapping[int, _Run], count: int) -> list[AlignedRow]:
    return [AlignedRow(cells) for cells in _cells(block, count)]


def _point_rows(place: _Place, known: Sequence[set[str | None]]) -> list[AlignedRow]:
    gaps = tuple(
        Gap.NONE
        if number in place.runs
        else Gap.ELSEWHERE
        if place.point in points
        else Gap.MISSING
        for number, points in enumerate(known)
    )
    rows = [AlignedRow(cells, place.point) for cells in _cells(place.runs, len(known))]
    return [AlignedRow(rows[0].cells, place.point, gaps), *rows[1:]]


def _cells(runs: Mapping[int, _Run], count: int) -> list[tuple[int | None, ...]]:
    """The paragraphs of each run beside each other, the first beside the first."""
    longest = max((run.end - run.start for run in runs.values()), default=0)
    return [
        tuple(
            runs[number].start + step
            if number in runs and runs[number].start + step < runs[number].end
            else None
            for number in range(count)
        )
        for step in range(longest)
    ]

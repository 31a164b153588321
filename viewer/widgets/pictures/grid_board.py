"""A board of rows and columns: heads above, labels at the left, marks in the cells."""

from collections.abc import Sequence
from typing import NamedTuple

from viewer.widgets.pictures.board import Board

#: The row of the heads, and the column of the labels.
HEAD, LABEL = -1, -1


class Spot(NamedTuple):
    """Where a mark stands: several may share a cell, each in a slot of its own."""

    row: int
    column: int
    slot: int = 0
    #: What the mark is in the board's own lists.
    item: int = 0


class GridBoard(Board):
    """``spots`` has the heads first, then row after row, each with its label first."""

    def __init__(
        self, labels: Sequence[str], spots: Sequence[Spot], columns: int, depths: Sequence[int] = ()
    ) -> None:
        self.labels = tuple(labels)
        self.spots = tuple(spots)
        self.columns = columns
        self.depths = tuple(depths)
        self.slots = [1] * columns
        for spot in self.spots:
            if spot.column != LABEL:
                self.slots[spot.column] = max(self.slots[spot.column], spot.slot + 1)

    def __len__(self) -> int:
        return len(self.spots)

    def head(self, column: int) -> str:
        """What stands above a column."""
        return ""

    def head_icon(self, column: int) -> str:
        """The icon above a column; empty for none."""
        return ""


def with_edges(rows: int, columns: Sequence[int], inside: Sequence[Spot]) -> list[Spot]:
    """The spots of heads, then of each row its label and what is inside, in order.

    ``columns`` are those whose heads can be chosen.
    """
    by_row: list[list[Spot]] = [[] for _ in range(rows)]
    for spot in inside:
        by_row[spot.row].append(spot)
    found = [Spot(HEAD, column) for column in columns]
    for row, spots in enumerate(by_row):
        found.append(Spot(row, LABEL))
        found += sorted(spots)
    return found

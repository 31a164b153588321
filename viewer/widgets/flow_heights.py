"""The heights of many rows, guessed until they are measured: sums and places in O(log n)."""

from collections.abc import Iterable
from itertools import accumulate


class FlowHeights:
    """A Fenwick tree of heights. All heights are whole logical pixels."""

    def __init__(self, heights: Iterable[int] = ()) -> None:
        self._heights = list(heights)
        self._tree: list[int] = []
        self._build()

    def _build(self) -> None:
        tree = [0, *self._heights]
        for i in range(1, len(tree)):
            above = i + (i & -i)
            if above < len(tree):
                tree[above] += tree[i]
        self._tree = tree

    def __len__(self) -> int:
        return len(self._heights)

    def __getitem__(self, row: int) -> int:
        return self._heights[row]

    def extend(self, heights: Iterable[int]) -> None:
        """Add rows at the end."""
        for height in heights:
            self._heights.append(height)
            place = len(self._heights)
            low = place & -place
            self._tree.append(height + self.top(place - 1) - self.top(place - low))

    def insert(self, row: int, heights: Iterable[int]) -> None:
        """Add rows before a row."""
        if row == len(self._heights):
            self.extend(heights)
            return
        self._heights[row:row] = heights
        self._build()

    def remove(self, start: int, end: int) -> None:
        """Take out the rows from ``start`` to ``end``, both of them too."""
        del self._heights[start : end + 1]
        self._build()

    def set(self, row: int, height: int) -> int:
        """Set the height of a row; the difference to what it was."""
        change = height - self._heights[row]
        if change:
            self._heights[row] = height
            place = row + 1
            while place < len(self._tree):
                self._tree[place] += change
                place += place & -place
        return change

    def top(self, row: int) -> int:
        """The sum of the heights before a row; of all rows for the row after the last."""
        total = 0
        while row > 0:
            total += self._tree[row]
            row -= row & -row
        return total

    def tops(self) -> list[int]:
        """The sum of the heights before each row, and the sum of all at the end; in one pass."""
        return [0, *accumulate(self._heights)]

    @property
    def total(self) -> int:
        """The sum of all heights."""
        return self.top(len(self._heights))

    def at(self, y: int) -> int:
        """The row that holds a distance from the top; the first or last one beyond the ends.

        -1 if there are no rows.
        """
        if not self._heights:
            return -1
        if y < 0:
            return 0
        place, step = 0, 1 << (len(self._heights).bit_length() - 1)
        while step:
            ahead = place + step
            if ahead < len(self._tree) and self._tree[ahead] <= y:
                place = ahead
                y -= self._tree[ahead]
            step >>= 1
        return min(place, len(self._heights) - 1)

"""Text that flows down a page in rows: laid out late, row by row, and only what is needed."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from viewer.theme import px
from viewer.widgets.flow_heights import FlowHeights
from viewer.widgets.text_block import TextBlock

Key = TypeVar("Key", bound=Hashable)
#: Space between rows, above the first and below the last.
GAP, ABOVE, BELOW = 20, 20, 36
#: A letter is so wide on average, in its size.
_LETTER = 0.54


@dataclass(slots=True)
class FlowText(ABC, Generic[Key]):
    """Rows at a width and a size; heights are guessed until laid out.

    ``Key`` names a laid out text: a row may have one or several.
    """

    heights: FlowHeights = field(default_factory=FlowHeights)
    _blocks: dict[Key, TextBlock] = field(default_factory=dict)
    _measured: set[int] = field(default_factory=set)

    # What a subclass says -----------------------------------------------------------------------

    @abstractmethod
    def row_height(self, row: int) -> int:
        """The height of a row, laid out, with the gap below it."""

    @abstractmethod
    def blocks_kept(self) -> int:
        """So many laid out texts are kept: several windows full of the shortest."""

    # Heights ------------------------------------------------------------------------------------

    def begin_heights(self, lengths: Iterable[int], size: int, pitch: int, width: int) -> None:
        """Forget every layout, and guess how high each row is from how many letters it has."""
        self._blocks.clear()
        self._measured.clear()
        a_line, gap = max(10, round(width / (px(size) * _LETTER))), px(GAP)
        self.heights = FlowHeights(pitch * (length // a_line + 1) + gap for length in lengths)

    def measure(self, row: int) -> int:
        """Lay a row out; how much higher it is than was thought."""
        if row in self._measured:
            return 0
        self._measured.add(row)
        return self.heights.set(row, self.row_height(row))

    def measure_anew(self, rows: Iterable[int]) -> None:
        """What stands in these rows is of another height now; the ones never laid out wait."""
        for row in self._measured.intersection(rows):
            self.heights.set(row, self.row_height(row))

    def kept_block(self, key: Key, lay_out: Callable[[], TextBlock]) -> TextBlock:
        """A laid out text. The one that was not asked for longest is let go."""
        found = self._blocks.pop(key, None)
        if found is None:
            found = lay_out()
            if len(self._blocks) >= self.blocks_kept():
                del self._blocks[next(iter(self._blocks))]
        self._blocks[key] = found
        return found

    # Places -------------------------------------------------------------------------------------

    def top(self, row: int) -> int:
        """Where a row begins, from the top of the page."""
        return px(ABOVE) + self.heights.top(row)

    def at(self, y: float) -> int:
        """The row at a distance from the top of the page, -1 if there is none."""
        return self.heights.at(round(y) - px(ABOVE))

    @property
    def height(self) -> int:
        """The height of the page."""
        return px(ABOVE) + self.heights.total + px(BELOW)

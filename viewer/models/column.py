"""One column of a record table: what it shows of a row, and what the archive sorts it by."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from db.model import Row
from db.model.rows import FurtherValue


@dataclass(frozen=True, slots=True)
class Column:
    """One column. ``order`` is a field that the archive sorts by (``""``: cannot be sorted by it).

    ``share`` is its part of the width that is left (0: as wide as ``width`` in pixels at the
    design's size); ``widest`` is how far it grows with what it shows, while others are cut
    anyway; ``number`` sets it right-aligned in figures of one width. ``further`` is a field
    beyond the row, which ``say`` puts in words; ``optional``: not shown at first.
    """

    name: str
    title: Callable[[], str]
    text: Callable[[Row], str] = lambda _row: ""
    order: str = ""
    width: int = 120
    share: int = 0
    widest: int = 0
    number: bool = False
    further: str = ""
    say: Callable[[FurtherValue], str] = str
    optional: bool = False

    def cell(self, row: Row, further: Mapping[str, FurtherValue]) -> str:
        """What it shows of a record."""
        if not self.further:
            return self.text(row)
        value = further.get(self.further)
        return "" if value is None else self.say(value)

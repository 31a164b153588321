"""One printed line of a page, with its place: what PDF and recognition have in common."""

from dataclasses import dataclass
from typing import Final

from db.model import BODY

#: What may stand at the end of a line whose last word goes on in the next.
HYPHENS: Final = ("-", "\u00ad", "\u2010")
#: A gap within a line wider than so many heights separates columns or cells.
CELL_GAP: Final = 2.5
TYPED_GAP: Final = 6.0
#: Lines whose middles are off by less than this share of the height are one line.
_SAME_LINE: Final = 0.6


@dataclass(slots=True)
class PageLine:
    """One printed line. Distances in points; ``middle`` grows upwards, as in PDF.

    ``first_word`` is the width of its first word; ``cells`` holds where its cells begin, for a
    line that has several; ``part`` is what it is part of, as in ``Paragraph``; ``spaced`` says that
    a typed space stands before it.
    """

    text: str
    page: int
    left: float
    right: float
    middle: float
    height: float
    first_word: float
    cells: tuple[float, ...] = ()
    part: str = BODY
    spaced: bool = False

    @property
    def ends_in_hyphen(self) -> bool:
        """True if the line ends with a hyphen, of whatever kind."""
        return self.text.endswith(HYPHENS)

    def is_followed_by(self, other: "PageLine") -> bool:
        """True if the other stands on the same line, to the right."""
        tallest = max(self.height, other.height)
        beside = abs(self.middle - other.middle) <= _SAME_LINE * tallest
        return beside and self.page == other.page and other.left >= self.right - 0.3 * tallest

    def add(self, other: "PageLine", *, stretched: bool = False) -> None:
        """Take in what follows on the same line: after a space, or as the next cell.

        A wide gap with a typed space in it, or in a line that was ``stretched`` to its column's
        width, separates no cells.
        """
        gap = TYPED_GAP if other.spaced else CELL_GAP
        wide = other.left - self.right > gap * max(self.height, other.height)
        apart = wide and not stretched
        if apart:
            self.cells = (*(self.cells or (self.left,)), other.left)
        self.text += ("\t" if apart else " ") + other.text
        self.right = max(self.right, other.right)
        if len(other.text) * 2 > len(self.text):
            self.middle, self.height = other.middle, other.height

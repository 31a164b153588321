"""The pieces of lines on one PDF page, from the places of its signs. Makes no paragraphs."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from db.ingest.page_line import HYPHENS, PageLine
from db.ingest.readers.pdf_glyphs import GAP, Glyph
from db.ingest.readers.pdf_spaced_letters import without_letter_spacing

#: A sign whose middle is off by more than this share of the height begins another line.
_LINE_CHANGE: Final = 0.6
#: A gap wider than so many heights ends a piece: a column may begin there.
_PIECE_GAP: Final = 0.8
#: A raised figure is lower than this share of its line, and its foot so much higher.
_RAISED_HEIGHT: Final = 0.8
_RAISED_FOOT: Final = 0.15
#: Raised figures stand for themselves until it is known whether they call a note.
_RAISED: Final = dict(zip("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹", strict=True))


@dataclass(slots=True)
class _Open:
    """A piece of a line while its signs are gathered."""

    left: float
    right: float
    base: float
    middle: float
    height: float
    spaced: bool = False
    pieces: list[str] = field(default_factory=list)
    gaps: list[float] = field(default_factory=list)
    places: defaultdict[tuple[float, float], int] = field(default_factory=lambda: defaultdict(int))
    first_end: float | None = None

    def accepts(self, glyph: Glyph) -> bool:
        """True if a sign at that place belongs to this line."""
        tallest = max(glyph.height, self.height)
        if abs(glyph.middle - self.middle) > _LINE_CHANGE * tallest:
            return False
        if glyph.left - self.right > _PIECE_GAP * tallest:
            return False
        # Backwards: the same height in another column.
        return glyph.left > self.right - 2 * tallest - (self.right - self.left) * 0.02

    def add(self, glyph: Glyph, *, space: bool) -> None:
        """Take in the next sign."""
        if space and self.pieces:
            if self.first_end is None:
                self.first_end = self.right
            self.pieces.append(" ")
            self.gaps.append(0.0)
        height = glyph.height
        is_raised = (
            height < _RAISED_HEIGHT * self.height
            and glyph.base > self.base + _RAISED_FOOT * self.height
        )
        self.pieces.append(_RAISED.get(glyph.text, glyph.text) if is_raised else glyph.text)
        self.gaps.append(glyph.left - self.right)
        self.right = max(self.right, glyph.right)
        if height > self.height:
            self.height, self.base = height, glyph.base
        self.places[glyph.middle, glyph.height] += 1

    def closed(self, page: int) -> PageLine:
        """The piece as a line of its own, at the height at which most of its signs stand."""
        middle, height = max(self.places, key=lambda place: self.places[place])
        first_end = self.right if self.first_end is None else self.first_end
        text = without_letter_spacing(self.pieces, self.gaps)
        # A soft hyphen means something at a line's end only.
        inner, last = (text[:-1], text[-1]) if text.endswith(HYPHENS) else (text, "")
        return PageLine(
            inner.replace("\u00ad", "") + last,
            page,
            self.left,
            self.right,
            middle,
            height,
            first_end - self.left,
            spaced=self.spaced,
        )


def page_pieces(glyphs: Iterable[Glyph], page: int) -> list[PageLine]:
    """The pieces of lines in the order in which the file draws them, without blank ones."""
    lines: list[PageLine] = []
    current: _Open | None = None
    space = typed = False
    for glyph in glyphs:
        if glyph.text == " ":
            space = True
            typed = typed or glyph is not GAP
            continue
        if current is None or not current.accepts(glyph):
            if current is not None:
                lines.append(current.closed(page))
            current = _Open(glyph.left, glyph.left, glyph.base, glyph.middle, glyph.height, typed)
            space = False
        current.add(glyph, space=space)
        space = typed = False
    if current is not None:
        lines.append(current.closed(page))
    return lines

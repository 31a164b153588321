"""The pieces of lines on one PDF page, from the places of its characters. Makes no paragraphs."""

import ctypes
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

import pypdfium2
import pypdfium2.raw as pdfium

from db.ingest.page_line import HYPHENS, PageLine
from db.ingest.readers.pdf_spaced_letters import without_letter_spacing

_SPACES: Final = frozenset(" \t\u00a0\u2002\u2003\u2009\u200a\u202f")
#: A character whose middle is off by more than this share of the height begins another line.
_LINE_CHANGE: Final = 0.6
#: A gap wider than so many heights ends a piece: a column may begin there.
_PIECE_GAP: Final = 0.8
#: A raised figure is lower than this share of its line, and its foot so much higher.
_RAISED_HEIGHT: Final = 0.8
_RAISED_FOOT: Final = 0.15
#: Ligatures as letters, and the bullets of fonts of symbols, which have no meaning of their own.
_MEANT: Final = {
    0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl", 0xFB05: "st",
    0xFB06: "st", 0xF0B7: "•", 0xF0A7: "▪", 0xF0D8: "•", 0xF0FC: "•", 0xF02D: "–", 0xF076: "•",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class PageFrame:
    """The part of a page that is seen (points), and its clockwise turn (0, 90, 180, 270)."""

    left: float
    bottom: float
    right: float
    top: float
    turn: int = 0

    def holds(self, box: pdfium.FS_RECTF) -> bool:
        """True if the middle of the box is on the page: what is drawn beside it is not seen."""
        across = (box.left + box.right) / 2
        up = (box.top + box.bottom) / 2
        return bool(self.left <= across <= self.right and self.bottom <= up <= self.top)

    def seen(self, box: pdfium.FS_RECTF) -> tuple[float, float, float, float]:
        """Left, right, bottom and top of the box as the turned page shows it."""
        if self.turn == 90:
            return box.bottom, box.top, -box.right, -box.left
        if self.turn == 180:
            return -box.right, -box.left, -box.top, -box.bottom
        if self.turn == 270:
            return -box.top, -box.bottom, box.left, box.right
        return box.left, box.right, box.bottom, box.top


@dataclass(slots=True)
class GlyphCount:
    """How many signs a page draws; of how many nobody knows the meaning, or it makes no sense."""

    drawn: int = 0
    unmapped: int = 0
    senseless: int = 0


@dataclass(slots=True)
class _Open:
    """A piece of a line while its characters are gathered."""

    left: float
    right: float
    bottom: float
    middle: float
    height: float
    pieces: list[str] = field(default_factory=list)
    gaps: list[float] = field(default_factory=list)
    places: Counter[tuple[float, float]] = field(default_factory=Counter)
    first_end: float | None = None

    def accepts(self, left: float, middle: float, height: float) -> bool:
        """True if a character at that place belongs to this line."""
        tallest = max(self.height, height)
        if abs(middle - self.middle) > _LINE_CHANGE * tallest:
            return False
        if left - self.right > _PIECE_GAP * tallest:
            return False
        # Backwards: the same height in another column.
        return left > self.right - 2 * tallest - (self.right - self.left) * 0.02

    def add(
        self, character: str, sides: tuple[float, float], place: tuple[float, float], *, space: bool
    ) -> None:
        """Take in the next character: its sides, and its middle and height."""
        left, right = sides
        if space and self.pieces:
            if self.first_end is None:
                self.first_end = self.right
            self.pieces.append(" ")
            self.gaps.append(0.0)
        self.pieces.append(character)
        self.gaps.append(left - self.right)
        self.right = max(self.right, right)
        self.height = max(self.height, place[1])
        self.places[round(place[0], 1), round(place[1], 1)] += 1

    def usual_place(self) -> tuple[float, float]:
        """The middle and the height of most of its characters: a few may be of another font."""
        return max(self.places, key=lambda place: self.places[place])


def page_pieces(
    textpage: pypdfium2.PdfTextPage, page: int, frame: PageFrame
) -> tuple[list[PageLine], GlyphCount]:
    """The pieces of lines in the order in which the file draws them, without blank ones."""
    lines: list[PageLine] = []
    current: _Open | None = None
    count = GlyphCount()
    handle = textpage.raw
    box = pdfium.FS_RECTF()
    pointer = ctypes.byref(box)
    get_box = pdfium.FPDFText_GetLooseCharBox
    space = False
    for index, character in _characters(handle, textpage.count_chars(), count):
        if character in _SPACES or not character:
            space = space or bool(character)
            continue
        if not get_box(handle, index, pointer) or not frame.holds(box):
            continue
        left, right, bottom, top = frame.seen(box)
        height, middle = top - bottom, (top + bottom) / 2
        if current is None or not current.accepts(left, middle, height):
            if current is not None:
                lines.append(_closed(current, page))
            current = _Open(left, left, bottom, middle, height)
            space = False
        shown = _raised(character) if _is_raised(current, bottom, height) else character
        current.add(shown, (left, right), (middle, height), space=space)
        space = False
    if current is not None:
        lines.append(_closed(current, page))
    return lines, count


#: Raised figures stand for themselves until it is known whether they call a note.
RAISED: Final = dict(zip("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹", strict=True))


def _raised(character: str) -> str:
    return RAISED.get(character, character)


def _is_raised(line: _Open, bottom: float, height: float) -> bool:
    is_low = height < _RAISED_HEIGHT * line.height
    return is_low and bottom > line.bottom + _RAISED_FOOT * line.height


def _characters(
    handle: pdfium.FPDF_TEXTPAGE, total: int, count: GlyphCount
) -> Iterator[tuple[int, str]]:
    """The characters with their indexes; two halves of a pair as one."""
    get_unicode = pdfium.FPDFText_GetUnicode
    has_error = pdfium.FPDFText_HasUnicodeMapError
    first_half = 0
    for index in range(total):
        code = get_unicode(handle, index)
        if 0xD800 <= code < 0xDC00:
            first_half = code
            continue
        if first_half and 0xDC00 <= code < 0xE000:
            code = 0x10000 + ((first_half - 0xD800) << 10) + (code - 0xDC00)
        first_half = 0
        if code not in (0x20, 0x0A, 0x0D):
            count.drawn += 1
            count.unmapped += has_error(handle, index) == 1
            count.senseless += _is_senseless(code)
        yield index, _character(code)


def _is_senseless(code: int) -> bool:
    """True for what no text holds: no character, private use, controls, phonetic signs."""
    if code < 0x20:
        return code not in (0x02, 0x09)
    if code in (0x18F, 0x259):
        return False
    return 0xE000 <= code < 0xF900 or 0x250 <= code < 0x2B0 or code in (0xFFFD, 0xFFFF)


def _character(code: int) -> str:
    """The character of a code; ``""`` for controls and line ends, which places tell better."""
    # The library marks a hyphen at a line's end with one of these.
    if code in (0x02, 0xFFFE):
        return "-"
    if code < 0x20 or 0xD800 <= code < 0xE000 or code > 0x10FFFF:
        return " " if code in (0x0A, 0x0D, 0x09) else ""
    return _MEANT.get(code) or chr(code)


def _closed(line: _Open, page: int) -> PageLine:
    first_end = line.right if line.first_end is None else line.first_end
    text = without_letter_spacing(line.pieces, line.gaps)
    # A soft hyphen means something at a line's end only.
    inner = text[:-1].replace("\u00ad", "") if text.endswith(HYPHENS) else text
    text = inner + text[-1] if text.endswith(HYPHENS) else inner.replace("\u00ad", "")
    middle, height = line.usual_place()
    return PageLine(text, page, line.left, line.right, middle, height, first_end - line.left)

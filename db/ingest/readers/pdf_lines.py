"""The lines of one PDF page, from the places of its characters. Makes no paragraphs."""

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import pypdfium2
import pypdfium2.raw as pdfium

#: What may stand at the end of a line whose last word goes on in the next.
HYPHENS: Final = ("-", "\u00ad", "\u2010")
_SPACES: Final = frozenset(" \t\u00a0\u2002\u2003\u2009\u200a\u202f")
#: A character whose middle is off by more than this share of the height begins another line.
_LINE_CHANGE: Final = 0.6
#: A gap within a line wider than so many heights separates columns or cells.
_CELL_GAP: Final = 2.5


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
class PageLine:
    """One printed line. Distances in points; ``middle`` grows upwards, as in PDF.

    ``first_word`` is the width of its first word.
    """

    text: str
    page: int
    left: float
    right: float
    middle: float
    height: float
    first_word: float

    @property
    def ends_in_hyphen(self) -> bool:
        """True if the line ends with a hyphen, of whatever kind."""
        return self.text.endswith(HYPHENS)


@dataclass(slots=True)
class _Open:
    """A line while its characters are gathered."""

    pieces: list[str]
    left: float
    right: float
    middle: float
    height: float
    first_end: float | None = None

    def accepts(self, left: float, middle: float, height: float) -> bool:
        """True if a character at that place belongs to this line."""
        tallest = max(self.height, height)
        if abs(middle - self.middle) > _LINE_CHANGE * tallest:
            return False
        # Backwards: the same height in another column.
        return left > self.right - 2 * tallest - (self.right - self.left) * 0.02


def page_lines(textpage: pypdfium2.PdfTextPage, page: int, frame: PageFrame) -> list[PageLine]:
    """The lines in the order in which the file draws them, without blank ones."""
    lines: list[PageLine] = []
    current: _Open | None = None
    handle = textpage.raw
    box = pdfium.FS_RECTF()
    pointer = ctypes.byref(box)
    get_box = pdfium.FPDFText_GetLooseCharBox
    space = False
    for index, character in _characters(handle, textpage.count_chars()):
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
            current = _Open([], left, right, middle, height)
        elif space or left - current.right > _CELL_GAP * height:
            if current.first_end is None:
                current.first_end = current.right
            current.pieces.append("\t" if left - current.right > _CELL_GAP * height else " ")
        space = False
        current.pieces.append(character)
        current.right = max(current.right, right)
        current.height = max(current.height, height)
    if current is not None:
        lines.append(_closed(current, page))
    return lines


def _characters(handle: pdfium.FPDF_TEXTPAGE, count: int) -> Iterator[tuple[int, str]]:
    """The characters with their indexes; two halves of a pair as one."""
    get_unicode = pdfium.FPDFText_GetUnicode
    first_half = 0
    for index in range(count):
        code = get_unicode(handle, index)
        if 0xD800 <= code < 0xDC00:
            first_half = code
            continue
        if first_half and 0xDC00 <= code < 0xE000:
            code = 0x10000 + ((first_half - 0xD800) << 10) + (code - 0xDC00)
        first_half = 0
        yield index, _character(code)


def _character(code: int) -> str:
    """The character of a code; ``""`` for controls and line ends, which places tell better."""
    # The library marks a hyphen at a line's end with one of these.
    if code in (0x02, 0xFFFE):
        return "-"
    if code < 0x20 or 0xD800 <= code < 0xE000 or code > 0x10FFFF:
        return " " if code in (0x0A, 0x0D, 0x09) else ""
    return chr(code)


def _closed(line: _Open, page: int) -> PageLine:
    first_end = line.right if line.first_end is None else line.first_end
    return PageLine(
        "".join(line.pieces),
        page,
        line.left,
        line.right,
        line.middle,
        line.height,
        first_end - line.left,
    )

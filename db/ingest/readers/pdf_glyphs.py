"""The signs of one PDF page: what each is, where it stands and how large its font is."""

import ctypes
import math
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Final, NamedTuple

import pypdfium2
import pypdfium2.raw as pdfium

#: Ligatures as letters, and the bullets of fonts of symbols, which have no meaning of their own.
_MEANT: Final = {
    0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl", 0xFB05: "st",
    0xFB06: "st", 0xF0B7: "•", 0xF0A7: "▪", 0xF0D8: "•", 0xF0FC: "•", 0xF02D: "–", 0xF076: "•",
}  # fmt: skip
#: The height of a line of letters of size 1, and where its middle is above the base line.
_LINE: Final = 1.15
_MIDDLE: Final = 0.3
#: Letters that are turned by less than that are upright ones of a page that lies askew.
_ASKEW: Final = 20.0
#: The turn of letters that are neither upright nor turned by a quarter.
SLANTED: Final = -1
#: A font's stated size is believed if it is so many times the height of its signs' boxes.
_BELIEVED: Final = (0.4, 2.5)
#: What the library puts between signs: a hyphen at a line's end, and blanks.
_CONTROLS: Final = frozenset((0x02, 0x09, 0x0A, 0x0D))
#: So many signs of a page tell whether its font can be read.
_JUDGED: Final = 500


@dataclass(frozen=True, slots=True)
class PageFrame:
    """The part of a page that is seen (points), and its clockwise turn (0, 90, 180, 270)."""

    left: float
    bottom: float
    right: float
    top: float
    turn: int = 0

    def turned_by(self, turn: int) -> "PageFrame":
        """The page turned further, so that letters with that turn stand upright."""
        return replace(self, turn=(self.turn + turn) % 360)

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

    def seen_up(self, x: float, y: float) -> float:
        """How high a point stands on the page as it is shown."""
        return (y, -x, -y, x)[self.turn // 90 % 4]


@dataclass(slots=True)
class GlyphCount:
    """Of the first signs of a page: how many have no known meaning, and how many make no sense.

    ``lost``, of all of its signs: those within a word of which nothing is known, like ligatures
    that the font names for itself alone.
    """

    drawn: int = 0
    unmapped: int = 0
    senseless: int = 0
    lost: int = 0


class Glyph(NamedTuple):
    """One sign that is seen; ``text`` is ``" "`` for a space, whose place says nothing.

    A space that the file does not hold, but a gap shows, is ``GAP``.
    ``base`` is its base line, ``middle`` and ``height`` are those of a line of its font.
    """

    text: str
    left: float = 0.0
    right: float = 0.0
    base: float = 0.0
    middle: float = 0.0
    height: float = 0.0


_SPACE: Final = Glyph(" ")
GAP: Final = Glyph(" ")


class Glyphs:
    """Goes through the upright signs of a page in the order in which they are drawn.

    Of the others it counts the letters by their turn, and keeps those that are ``SLANTED``.
    """

    def __init__(
        self,
        textpage: pypdfium2.PdfTextPage,
        frame: PageFrame,
        named: Callable[[pdfium.FPDF_TEXTPAGE, int, int], str] = lambda *_: "",
    ) -> None:
        """``named`` says the letters of a sign without a meaning, by page, place and code."""
        self._named = named
        self._textpage = textpage  # lives as long as its handle is used
        self._handle = textpage.raw
        self._total = textpage.count_chars()
        self._frame = frame
        self.count = GlyphCount()
        self._box = pdfium.FS_RECTF()
        self._matrix = pdfium.FS_MATRIX()
        self._x = ctypes.c_double()
        self._y = ctypes.c_double()
        self._shape = (math.nan, math.nan)
        self._size = 0.0
        self._foot = 0.0
        self._turn = 0
        self.turns: Counter[int] = Counter()
        self.slanted: list[str] = []

    def __iter__(self) -> Iterator[Glyph]:
        handle, frame, box = self._handle, self._frame, self._box
        pointer = ctypes.byref(box)
        get_box = pdfium.FPDFText_GetLooseCharBox
        is_generated = pdfium.FPDFText_IsGenerated
        seen, holds, turned = frame.seen, frame.holds, frame.turn != 0
        for index, character in self._characters():
            if character.isspace():
                if self._turn == SLANTED:
                    self.slanted.append(" ")
                yield GAP if is_generated(handle, index) == 1 else _SPACE
            elif character and get_box(handle, index, pointer) and holds(box):
                left, right, bottom, top = (
                    seen(box) if turned else (box.left, box.right, box.bottom, box.top)
                )
                if (bottom, top) != self._shape:
                    self._measure(index, bottom, top)
                self.turns[self._turn] += 1
                if self._turn:
                    if self._turn == SLANTED:
                        self.slanted.append(character)
                    continue
                base = bottom + self._foot
                middle = base + _MIDDLE * self._size
                yield Glyph(character, left, right, base, middle, _LINE * self._size)

    def _measure(self, index: int, bottom: float, top: float) -> None:
        """The size and the base line of a sign: those that follow it in its line have the same."""
        self._shape = (bottom, top)
        matrix = self._matrix
        size = float(pdfium.FPDFText_GetFontSize(self._handle, index))
        if pdfium.FPDFText_GetMatrix(self._handle, index, ctypes.byref(matrix)):
            size *= math.sqrt(abs(matrix.a * matrix.d - matrix.b * matrix.c))
            self._turn = _turn(matrix, self._frame.turn)
        least, most = (share * (top - bottom) for share in _BELIEVED)
        self._size = size if least <= size <= most else (top - bottom) / _LINE
        self._foot = 0.0
        if pdfium.FPDFText_GetCharOrigin(
            self._handle, index, ctypes.byref(self._x), ctypes.byref(self._y)
        ):
            self._foot = self._frame.seen_up(self._x.value, self._y.value) - bottom

    def _characters(self) -> Iterator[tuple[int, str]]:
        """The characters with their indexes; two halves of a pair as one."""
        handle, count = self._handle, self.count
        get_unicode = pdfium.FPDFText_GetUnicode
        has_error = pdfium.FPDFText_HasUnicodeMapError
        first_half = 0
        before, lost = False, 0
        for index in range(self._total):
            code = get_unicode(handle, index)
            if 0xD800 <= code < 0xDC00:
                first_half = code
                continue
            if first_half and 0xDC00 <= code < 0xE000:
                code = 0x10000 + ((first_half - 0xD800) << 10) + (code - 0xDC00)
            first_half = 0
            if count.drawn < _JUDGED and code not in (0x20, 0x0A, 0x0D):
                count.drawn += 1
                count.unmapped += has_error(handle, index) == 1
                count.senseless += _is_senseless(code)
            drawn = code < 0x20 and code not in _CONTROLS
            if drawn and (letters := self._named(handle, index, code)):
                before = True
                yield index, letters
                continue
            if drawn:
                lost += before
            else:
                before = code <= 0x10FFFF and chr(code).isalpha()
                count.lost += lost if before else 0
                lost = 0
            yield index, _character(code)


def _turn(matrix: pdfium.FS_MATRIX, page: int) -> int:
    """How letters are turned against the clock as the turned page shows them."""
    if matrix.b == 0.0 and matrix.a > 0.0 and not page:
        return 0
    angle = (math.degrees(math.atan2(matrix.b, matrix.a)) - page) % 360
    quarter = round(angle / 90) * 90
    return quarter % 360 if abs(angle - quarter) <= _ASKEW else SLANTED


def _is_senseless(code: int) -> bool:
    """True for what no text holds: no character, private use, controls, phonetic signs."""
    if code < 0x20:
        return code not in (0x02, 0x09)
    if code == 0x259:
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

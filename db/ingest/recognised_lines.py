"""From Tesseract's table of words to the lines of a page, with how certain they are."""

import statistics
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final

from db.ingest.page_line import PageLine

_COLUMNS: Final = 12
_WORD_LEVEL, _PAGE_LEVEL = "5", "1"
#: Words below this certainty (per cent) are specks and strokes unless they hold letters.
_SPECK: Final = 50.0
#: At a line's beginning these open the item of a list.
_MARKS: Final = frozenset({"-", "–", "—", "•", "*"})
#: A line that is less certain than this on average is a picture, a stamp or dirt.
_NO_TEXT: Final = 25.0
#: Lines whose heights differ by less than this share of the page's usual one are of one size.
_ONE_SIZE: Final = 0.3
#: A gap between two words so many heights wide separates cells.
_CELL_GAP: Final = 2.5
#: The ink of a word in letters of the size that texts are mostly set in is so high (points).
_USUAL_HEIGHT: Final = 10.0


@dataclass(frozen=True, slots=True)
class RecognisedPage:
    """The lines of a page, in reading order, and the sum over its letters of how certain."""

    lines: tuple[PageLine, ...] = ()
    letters: int = 0
    certainty: float = 0.0

    @property
    def mean(self) -> float:
        """How certain its letters are on average, 0 to 1; 1 for a page without any."""
        return self.certainty / self.letters if self.letters else 1.0


@dataclass(slots=True)
class _Word:
    text: str
    certainty: float
    left: int
    top: int
    width: int
    height: int


@dataclass(slots=True)
class _Line:
    words: list[_Word] = field(default_factory=list)

    @property
    def letters(self) -> int:
        return sum(len(word.text) for word in self.words)

    @property
    def certainty(self) -> float:
        return sum(word.certainty * len(word.text) for word in self.words)


def recognised_page(table: bytes, page: int, dpi: int = 0) -> RecognisedPage:
    """The page that a table (TSV) describes. Without ``dpi`` its letters are usual ones."""
    size, lines = _lines_of(table.decode("utf-8", "replace"))
    height = _set_upright(lines, *size)
    kept = [line for line in lines if line.letters and line.certainty >= _NO_TEXT * line.letters]
    if not kept:
        return RecognisedPage()
    usual = statistics.median(word.height for line in kept for word in line.words)
    points = 72 / dpi if dpi else _USUAL_HEIGHT / usual
    made = tuple(_page_line(line, page, points, height, usual) for line in kept)
    letters = sum(line.letters for line in kept)
    return RecognisedPage(made, letters, sum(line.certainty for line in kept) / 100)


def _lines_of(table: str) -> tuple[tuple[int, int], list[_Line]]:
    """The page's width and height in pixels, and its lines as Tesseract orders them."""
    size = (0, 0)
    lines: dict[tuple[str, ...], _Line] = {}
    for row in table.split("\n"):
        cells = row.rstrip("\r").split("\t")
        if len(cells) != _COLUMNS:
            continue
        try:
            left, top, width, tall = map(int, cells[6:10])
            certainty = float(cells[10])
        except ValueError:
            continue
        if cells[0] == _PAGE_LEVEL:
            size = (width, tall)
        text = cells[11].strip()
        if cells[0] != _WORD_LEVEL or not text or not 0 <= certainty <= 100:
            continue
        line = tuple(cells[1:5])
        is_mark = line not in lines and text in _MARKS
        if certainty < _SPECK and not is_mark and not any(map(str.isalnum, text)):
            continue
        word = _Word(text, certainty, left, top, width, tall)
        lines.setdefault(line, _Line()).words.append(word)
    return size, list(lines.values())


def _set_upright(lines: Sequence[_Line], width: int, height: int) -> int:
    """Turn the words of a page that lies on its side or its head; gives back its height.

    Tesseract reads such a page, but tells where its words stand on the picture as it was.
    """
    along = down = 0
    for line in lines:
        for first, second in pairwise(line.words):
            along += second.left - first.left
            down += second.top - first.top
    if abs(down) > abs(along):
        for word in (word for line in lines for word in line.words):
            if down > 0:
                word.left, word.top = word.top, width - word.left - word.width
            else:
                word.left, word.top = height - word.top - word.height, word.left
            word.width, word.height = word.height, word.width
        return width
    if along < 0:
        for word in (word for line in lines for word in line.words):
            word.left = width - word.left - word.width
            word.top = height - word.top - word.height
    return height


def _page_line(line: _Line, page: int, points: float, height: int, usual: float) -> PageLine:
    """The line in points. Its height is its words' usual one: a line's box grows with its slant."""
    words = line.words
    tall = _line_height(words, usual)
    middle = statistics.fmean(word.top + word.height / 2 for word in words)
    return PageLine(
        _text(words, tall),
        page,
        min(word.left for word in words) * points,
        max(word.left + word.width for word in words) * points,
        (height - middle) * points,
        tall * points,
        words[0].width * points,
    )


def _line_height(words: Sequence[_Word], usual: float) -> float:
    # Boxes end where the ink does: a word without tails is lower than its neighbour.
    own = statistics.median(word.height for word in words)
    return usual if abs(own - usual) < _ONE_SIZE * usual else own


def _text(words: Sequence[_Word], tall: float) -> str:
    pieces = [words[0].text]
    for before, word in pairwise(words):
        gap = word.left - before.left - before.width
        pieces += ["\t" if gap > _CELL_GAP * tall else " ", word.text]
    return "".join(pieces)

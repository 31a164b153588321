"""The boxes under marked words, and the reading of a snippet's signs into marks."""

from collections.abc import Sequence
from enum import Enum, auto
from typing import NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from db.model import MARK_CLOSE, MARK_OPEN, Mark
from viewer.theme import Theme, px
from viewer.widgets.painting import box
from viewer.widgets.text_block import InkRange, TextBlock

#: A mark reaches beyond its letters by so much at each side.
_REACH = 2
_CURRENT_LINE = 1.25
_UNDERLINE = 2


class MarkLook(Enum):
    """Whose hits are marked: those of the search, or underlined those of finding in the text."""

    SEARCH = auto()
    FIND = auto()


class MarkedText(NamedTuple):
    """A text without signs, and where its hits are."""

    text: str
    marks: tuple[Mark, ...]


def read_snippet(snippet: str) -> MarkedText:
    """A snippet's text with its hits. A sign without its partner is left out of the text."""
    parts: list[str] = []
    marks: list[Mark] = []
    length, begin = 0, -1
    for letter in snippet:
        if letter == MARK_OPEN:
            begin = length
        elif letter == MARK_CLOSE:
            if 0 <= begin < length:
                marks.append(Mark(begin, length))
            begin = -1
        else:
            parts.append(letter)
            length += 1
    return MarkedText("".join(parts), tuple(marks))


def mark_boxes(block: TextBlock, mark: Mark, letters: float) -> list[QRectF]:
    """The boxes of a mark in its block: one a line, ``letters`` high, around the line's middle."""
    reach = px(_REACH)
    height = min(block.line_height, letters)
    inset = (block.line_height - height) / 2
    return [
        rect.adjusted(-reach, inset, reach, -inset) for rect in block.boxes(mark.start, mark.end)
    ]


def paint_marked(
    painter: QPainter,
    x: float,
    y: float,
    block: TextBlock,
    marks: Sequence[Mark],
    letters: float,
    current: int = -1,
    extra: Sequence[InkRange] = (),
    look: MarkLook = MarkLook.SEARCH,
) -> None:
    """Paint boxes, then letters. ``current`` is the number of the mark that is walked on."""
    tokens = Theme.current().tokens
    inks: list[InkRange] = []
    for number, mark in enumerate(marks):
        if mark.start >= block.shown:
            continue
        here = number == current
        for rect in mark_boxes(block, mark, letters):
            _paint_box(painter, rect.translated(x, y), here=here, look=look)
        ink = tokens.onmarkcur if here else tokens.onmark
        if ink != tokens.text:
            inks.append(InkRange(mark.start, mark.end, ink))
    inks.extend(extra)
    block.paint(painter, x, y, tokens.text, inks)


def _paint_box(painter: QPainter, place: QRectF, *, here: bool, look: MarkLook) -> None:
    """The box of a mark; of finding in the text with a line under it."""
    tokens = Theme.current().tokens
    if here:
        edge = tokens.markline if look is MarkLook.SEARCH else tokens.accent
        box(painter, place, px(3), tokens.markcur, edge, _CURRENT_LINE)
    else:
        box(painter, place, px(3), tokens.mark, tokens.line2 if tokens.contrast else None)
    if look is MarkLook.FIND:
        line = px(_UNDERLINE)
        under = QRectF(place.left() + 1, place.bottom() - line, place.width() - 2, line)
        painter.fillRect(under, tokens.accent)

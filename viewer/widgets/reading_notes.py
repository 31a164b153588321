"""Where notes stand on the reading page: the words they are on, and a sign beside the line."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from viewer.icons import paint_icon
from viewer.theme import Theme, px
from viewer.widgets.reading_text import ReadingText

_SIDE, _GAP = 15, 6


class NoteSpan(NamedTuple):
    """The part of a note's words that is in one paragraph; ``begins``: the first part."""

    paragraph: int
    start: int
    end: int
    note: str
    text: str
    begins: bool = True


class PageNotes:
    """The notes of one document by paragraph."""

    def __init__(self, spans: Sequence[NoteSpan] = ()) -> None:
        self._by_paragraph: dict[int, list[NoteSpan]] = {}
        for span in spans:
            self._by_paragraph.setdefault(span.paragraph, []).append(span)

    def __len__(self) -> int:
        return sum(map(len, self._by_paragraph.values()))

    def of(self, paragraph: int) -> Sequence[NoteSpan]:
        """Those in a paragraph."""
        return self._by_paragraph.get(paragraph, ())

    def first(self, note: str) -> NoteSpan | None:
        """Where the words of a note begin."""
        spans = (one for own in self._by_paragraph.values() for one in own)
        return next((one for one in spans if one.note == note and one.begins), None)

    def signs(
        self, text: ReadingText, left: float, paragraph: int
    ) -> Iterator[tuple[QRectF, NoteSpan]]:
        """The signs beside the lines on which notes begin; several on one line share a place."""
        taken: set[float] = set()
        block, top = text.block(paragraph), text.top(paragraph)
        for span in self.of(paragraph):
            if not span.begins:
                continue
            y = top + block.line_top(span.start)
            if y not in taken:
                taken.add(y)
                side = px(_SIDE)
                middle = y + (block.line_height - side) / 2
                yield QRectF(left + px(_GAP), middle, side, side), span

    def at(self, text: ReadingText, left: float, right: float, point: QPointF) -> NoteSpan | None:
        """The note whose sign or words are under a point of the page."""
        paragraph = text.at(point.y())
        if paragraph < 0:
            return None
        for rect, span in self.signs(text, right, paragraph):
            if rect.adjusted(-px(3), -px(3), px(3), px(3)).contains(point):
                return span
        inside = point - QPointF(left, text.top(paragraph))
        for span in self.of(paragraph):
            boxes = text.block(paragraph).boxes(span.start, span.end)
            if any(rect.contains(inside) for rect in boxes):
                return span
        return None


def paint_notes(
    painter: QPainter,
    text: ReadingText,
    notes: PageNotes,
    left: float,
    right: float,
    paragraph: int,
) -> None:
    """A thin line under the words of notes, and the signs in the right margin."""
    tokens = Theme.current().tokens
    top, block = text.top(paragraph), text.block(paragraph)
    low = text.shape(paragraph)[0].pixelSize()
    for span in notes.of(paragraph):
        for rect in block.boxes(span.start, span.end):
            middle = rect.top() + rect.height() / 2
            line = QRectF(rect.left() + left, top + middle + low * 0.62, rect.width(), 1.5 * px(1))
            painter.fillRect(line, tokens.line2)
    for rect, _span in notes.signs(text, right, paragraph):
        paint_icon(painter, "sticky-note", rect, tokens.text2)

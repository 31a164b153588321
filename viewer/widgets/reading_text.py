"""The paragraphs of a document as the reading page lays them out: late, and only what is needed."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtGui import QFont

from db.model import Mark, ResolutionKind
from viewer.theme import px, reading_font
from viewer.widgets.flow_heights import FlowHeights
from viewer.widgets.text_block import TextBlock

#: Space between paragraphs, above the first and below the last.
GAP, ABOVE, BELOW = 20, 20, 36
#: So many laid out paragraphs are kept: several windows full of the shortest.
_KEPT = 300
#: Of the panel of a chosen point: chips and rows of links below the text.
CHIPS_GAP, CHIPS, LINKS_GAP, LINK, FOOT_END = 9, 22, 4, 24, 6


@dataclass(frozen=True, slots=True)
class ReadingParagraph:
    """A paragraph with the number of the point that begins there, and that point's kinds.

    ``point`` is the id of the resolution that it is part of; ``level`` is a heading's level.
    """

    text: str
    number: str | None = None
    kinds: tuple[ResolutionKind, ...] = ()
    point: str | None = None
    level: int = 0


@dataclass(frozen=True, slots=True)
class LinkRow:
    """A row under the chosen point: icon, what the link is, its words, and where it leads.

    Without a target it is a statement.
    """

    icon: str
    label: str
    text: str
    target: str = ""


@dataclass(slots=True)
class ReadingText:
    """The paragraphs with marks, at a width and a size; heights are guessed until laid out."""

    paragraphs: tuple[ReadingParagraph, ...] = ()
    #: The hits in each paragraph; put in by ``set_marks``.
    marks: tuple[tuple[Mark, ...], ...] = ()
    #: Every mark as (paragraph, number in it) in reading order.
    hits: tuple[tuple[int, int], ...] = ()
    chosen: tuple[int, ...] = ()
    links: tuple[LinkRow, ...] = ()
    width: int = 600
    step: int = 17
    heights: FlowHeights = field(default_factory=FlowHeights)
    _blocks: dict[int, TextBlock] = field(default_factory=dict)
    _measured: set[int] = field(default_factory=set)
    #: The paragraph of every mark and how far down in it the mark stands, from 0 to 1.
    _places: list[tuple[int, float]] = field(default_factory=list)

    def set_paragraphs(self, paragraphs: Sequence[ReadingParagraph]) -> None:
        """Another document: no marks, nothing chosen."""
        self.paragraphs = tuple(paragraphs)
        self.set_marks(())
        self.chosen, self.links = (), ()
        self.lay_out_anew()

    def set_marks(self, marks: Sequence[Sequence[Mark]]) -> None:
        """Mark hits in each paragraph; paragraphs for which none are given have none."""
        given = [tuple(sorted(one, key=_begin)) for one in marks[: len(self.paragraphs)]]
        self.marks = (*given, *(() for _ in range(len(self.paragraphs) - len(given))))
        self.hits = tuple((p, n) for p, marks in enumerate(self.marks) for n in range(len(marks)))
        lengths = [max(1, len(paragraph.text)) for paragraph in self.paragraphs]
        self._places = [
            (paragraph, mark.start / lengths[paragraph])
            for paragraph, marks in enumerate(self.marks)
            for mark in marks
        ]

    def lay_out_anew(self) -> None:
        """Forget every layout: the width, the size or the fonts have changed."""
        self._blocks.clear()
        self._measured.clear()
        self.heights = FlowHeights(self._guesses())

    def set_chosen(self, chosen: Sequence[int], links: Sequence[LinkRow]) -> None:
        """Choose paragraphs that stand together; the last one carries chips and links."""
        touched = {*self.chosen, *chosen}
        self.chosen = tuple(sorted(i for i in chosen if 0 <= i < len(self.paragraphs)))
        self.links = tuple(links)
        for paragraph in touched:
            if paragraph in self._measured:
                self.heights.set(paragraph, self._height(paragraph))

    def shape(self, paragraph: int) -> tuple[QFont, int]:
        """The font and the line height of a paragraph; headings are semibold."""
        shape, pitch = reading_font(self.step)
        if self.paragraphs[paragraph].level:
            shape.setWeight(QFont.Weight.DemiBold)
        return shape, pitch

    def _guesses(self) -> list[int]:
        """How high each paragraph may be, from the number of its letters."""
        pitch, gap = px(round(self.step * 1.65)), px(GAP)
        a_line = max(10, round(self.width / (px(self.step) * 0.54)))
        return [pitch * (len(paragraph.text) // a_line + 1) + gap for paragraph in self.paragraphs]

    def block(self, paragraph: int) -> TextBlock:
        """The laid out text of a paragraph. The one that was not asked for longest is let go."""
        found = self._blocks.pop(paragraph, None)
        if found is None:
            shape, pitch = self.shape(paragraph)
            found = TextBlock(self.paragraphs[paragraph].text, shape, pitch, self.width)
            if len(self._blocks) >= _KEPT:
                del self._blocks[next(iter(self._blocks))]
        self._blocks[paragraph] = found
        return found

    def measure(self, paragraph: int) -> int:
        """Lay a paragraph out; how much higher it is than was thought."""
        if paragraph in self._measured:
            return 0
        self._measured.add(paragraph)
        return self.heights.set(paragraph, self._height(paragraph))

    def _height(self, paragraph: int) -> int:
        height = round(self.block(paragraph).height) + px(GAP)
        if self.chosen and paragraph == self.chosen[-1]:
            height += self.foot_height()
        return height

    def chosen_kinds(self) -> tuple[ResolutionKind, ...]:
        """The kinds of the chosen point."""
        return next((self.paragraphs[i].kinds for i in self.chosen if self.paragraphs[i].kinds), ())

    def foot_height(self) -> int:
        """The height of chips and links under the chosen point."""
        chips = px(CHIPS_GAP + CHIPS) if self.chosen_kinds() else 0
        links = px(LINKS_GAP) + px(LINK) * len(self.links) if self.links else 0
        return chips + links + px(FOOT_END) if chips or links else 0

    def top(self, paragraph: int) -> int:
        """Where a paragraph's text begins, from the top of the page."""
        return px(ABOVE) + self.heights.top(paragraph)

    def at(self, y: float) -> int:
        """The paragraph at a distance from the top of the page, -1 if there is none."""
        return self.heights.at(round(y) - px(ABOVE))

    @property
    def height(self) -> int:
        """The height of the page."""
        return px(ABOVE) + self.heights.total + px(BELOW)

    # Places in the text -------------------------------------------------------------------------

    def letter_top(self, paragraph: int, offset: int) -> float:
        """Where the line of a letter begins; where not laid out, by its share of the text."""
        block = self._blocks.get(paragraph)
        if block is not None:
            return self.top(paragraph) + block.line_top(offset)
        return self.top(paragraph) + self._share(paragraph) * offset

    def mark_top(self, paragraph: int, number: int) -> float:
        """Where the line of a mark begins."""
        return self.letter_top(paragraph, self.marks[paragraph][number].start)

    def mark_tops(self) -> list[float]:
        """Where the line of every mark begins, in the order of ``hits``; in one pass."""
        above, gap = px(ABOVE), px(GAP)
        tops = self.heights.tops()
        found = [
            above + tops[paragraph] + share * (tops[paragraph + 1] - tops[paragraph] - gap)
            for paragraph, share in self._places
        ]
        for paragraph, block in self._blocks.items():
            marks = self.marks[paragraph]
            if marks:
                first = bisect_left(self.hits, (paragraph, 0))
                top = above + tops[paragraph]
                found[first : first + len(marks)] = [top + block.line_top(m.start) for m in marks]
        return found

    def _share(self, paragraph: int) -> float:
        """How far one letter leads down a paragraph on average."""
        length = len(self.paragraphs[paragraph].text)
        return max(0, self.heights[paragraph] - px(GAP)) / max(1, length)


def _begin(mark: Mark) -> int:
    return mark.start

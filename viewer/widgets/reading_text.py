"""The paragraphs of a document as the reading page lays them out: late, and only what is needed."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtGui import QFont

from db.model import Mark, ResolutionKind
from viewer.theme import px, reading_font
from viewer.widgets.flow_text import ABOVE, GAP, FlowText
from viewer.widgets.text_block import TextBlock

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
class ReadingText(FlowText[int]):
    """The paragraphs with marks, at a width and a size."""

    paragraphs: tuple[ReadingParagraph, ...] = ()
    #: The hits in each paragraph; put in by ``set_marks``.
    marks: tuple[tuple[Mark, ...], ...] = ()
    #: Every mark as (paragraph, number in it) in reading order.
    hits: tuple[tuple[int, int], ...] = ()
    chosen: tuple[int, ...] = ()
    links: tuple[LinkRow, ...] = ()
    width: int = 600
    step: int = 17
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
        lengths = (len(paragraph.text) for paragraph in self.paragraphs)
        self.begin_heights(lengths, self.step, px(round(self.step * 1.65)), self.width)

    def set_chosen(self, chosen: Sequence[int], links: Sequence[LinkRow]) -> None:
        """Choose paragraphs that stand together; the last one carries chips and links."""
        touched = {*self.chosen, *chosen}
        self.chosen = tuple(sorted(i for i in chosen if 0 <= i < len(self.paragraphs)))
        self.links = tuple(links)
        self.measure_anew(touched)

    def shape(self, paragraph: int) -> tuple[QFont, int]:
        """The font and the line height of a paragraph; headings are semibold."""
        shape, pitch = reading_font(self.step)
        if self.paragraphs[paragraph].level:
            shape.setWeight(QFont.Weight.DemiBold)
        return shape, pitch

    def block(self, paragraph: int) -> TextBlock:
        """The laid out text of a paragraph."""
        return self.kept_block(paragraph, lambda: self._lay_out(paragraph))

    def _lay_out(self, paragraph: int) -> TextBlock:
        shape, pitch = self.shape(paragraph)
        return TextBlock(self.paragraphs[paragraph].text, shape, pitch, self.width)

    def blocks_kept(self) -> int:
        """A few windows full."""
        return 300

    def row_height(self, row: int) -> int:
        """A paragraph with what stands under it if it ends the chosen point."""
        height = round(self.block(row).height) + px(GAP)
        if self.chosen and row == self.chosen[-1]:
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

"""The paragraphs of a document as the reading page lays them out: late, and only what is needed."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtGui import QFont

from db.model import Mark, ResolutionKind
from viewer.theme import px, reading_font
from viewer.widgets.flow_heights import FlowHeights
from viewer.widgets.text_block import TextBlock

#: Space between paragraphs, above the first and below the last.
GAP, ABOVE, BELOW = 20, 20, 36
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
    marks: tuple[tuple[Mark, ...], ...] = ()
    chosen: tuple[int, ...] = ()
    links: tuple[LinkRow, ...] = ()
    width: int = 600
    step: int = 17
    heights: FlowHeights = field(default_factory=FlowHeights)
    _blocks: dict[int, TextBlock] = field(default_factory=dict)

    def set_paragraphs(self, paragraphs: Sequence[ReadingParagraph]) -> None:
        """Another document: no marks, nothing chosen."""
        self.paragraphs = tuple(paragraphs)
        self.marks = tuple(() for _ in self.paragraphs)
        self.chosen, self.links = (), ()
        self.lay_out_anew()

    def lay_out_anew(self) -> None:
        """Forget every layout: the width, the size or the fonts have changed."""
        self._blocks.clear()
        self.heights = FlowHeights(self._guess(i) for i in range(len(self.paragraphs)))

    def set_chosen(self, chosen: Sequence[int], links: Sequence[LinkRow]) -> None:
        """Choose paragraphs that stand together; the last one carries chips and links."""
        touched = {*self.chosen, *chosen}
        self.chosen = tuple(sorted(i for i in chosen if 0 <= i < len(self.paragraphs)))
        self.links = tuple(links)
        for paragraph in touched:
            if paragraph in self._blocks:
                self.heights.set(paragraph, self._height(paragraph))

    def shape(self, paragraph: int) -> tuple[QFont, int]:
        """The font and the line height of a paragraph; headings are semibold."""
        shape, pitch = reading_font(self.step)
        if self.paragraphs[paragraph].level:
            shape.setWeight(QFont.Weight.DemiBold)
        return shape, pitch

    def _guess(self, paragraph: int) -> int:
        letters = len(self.paragraphs[paragraph].text)
        pitch = round(self.step * 1.65)
        a_line = max(10, round(self.width / (self.step * 0.54)))
        return px(pitch * (letters // a_line + 1) + GAP)

    def block(self, paragraph: int) -> TextBlock:
        """The laid out text of a paragraph."""
        found = self._blocks.get(paragraph)
        if found is None:
            shape, pitch = self.shape(paragraph)
            text = self.paragraphs[paragraph].text
            found = self._blocks[paragraph] = TextBlock(text, shape, pitch, self.width)
        return found

    def measure(self, paragraph: int) -> int:
        """Lay a paragraph out; how much higher it is than was thought."""
        if paragraph in self._blocks:
            return 0
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

    # Marks --------------------------------------------------------------------------------------

    def hits(self) -> list[tuple[int, int]]:
        """Every mark as (paragraph, number in it) in reading order."""
        return [(p, n) for p, marks in enumerate(self.marks) for n in range(len(marks))]

    def mark_top(self, paragraph: int, number: int) -> float:
        """Where the line of a mark begins; where not laid out yet, by its share of the text."""
        mark = self.marks[paragraph][number]
        block = self._blocks.get(paragraph)
        if block is not None:
            boxes = block.boxes(mark.start, mark.end)
            return self.top(paragraph) + (boxes[0].top() if boxes else 0.0)
        length = max(1, len(self.paragraphs[paragraph].text))
        inside = max(0, self.heights[paragraph] - px(GAP))
        return self.top(paragraph) + inside * mark.start / length

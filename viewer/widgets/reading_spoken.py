"""The document that is read as one text for screen readers: a line for each paragraph."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from viewer.widgets.reading_selection import Place
from viewer.widgets.reading_text import ReadingParagraph


class SpokenDocument:
    """The paragraphs with the numbers of their points, and where each begins in the whole."""

    def __init__(self) -> None:
        self._made_of: Sequence[ReadingParagraph] = ()
        self._starts: list[int] = []
        self._leads: list[int] = []
        self.text = ""

    def tell(self, paragraphs: Sequence[ReadingParagraph]) -> str:
        """The whole text; it is made anew only for other paragraphs."""
        if paragraphs is not self._made_of:
            leads = [f"{one.number} " if one.number else "" for one in paragraphs]
            lines = [lead + one.text for lead, one in zip(leads, paragraphs, strict=True)]
            self._made_of = paragraphs
            self._starts = [0, *accumulate(len(one) + 1 for one in lines)][: len(lines)]
            self._leads = [len(lead) for lead in leads]
            self.text = "\n".join(lines)
        return self.text

    def offset_of(self, place: Place) -> int:
        """Where a place of the document stands in the whole text."""
        if not 0 <= place.paragraph < len(self._starts):
            return 0
        return self._starts[place.paragraph] + self._leads[place.paragraph] + place.offset

    def place_of(self, offset: int) -> Place:
        """The place of the document that an offset of the whole text means."""
        paragraph = max(0, bisect_right(self._starts, offset) - 1)
        if paragraph >= len(self._starts):
            return Place(0, 0)
        inside = offset - self._starts[paragraph] - self._leads[paragraph]
        return Place(paragraph, max(0, inside))

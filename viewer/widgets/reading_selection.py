"""What is selected on the reading page, from letter to letter across paragraphs."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple


class Place(NamedTuple):
    """A place between letters: the paragraph and the offset in it."""

    paragraph: int
    offset: int


@dataclass(slots=True)
class Selection:
    """From where it was begun to where it was drawn."""

    anchor: Place | None = None
    end: Place | None = None

    def clear(self) -> None:
        """Nothing is selected."""
        self.anchor = self.end = None

    def begin(self, place: Place) -> None:
        """Begin anew."""
        self.anchor = self.end = place

    def extend(self, place: Place) -> None:
        """Draw it to a place."""
        self.end = place
        if self.anchor is None:
            self.anchor = place

    def ordered(self) -> tuple[Place, Place] | None:
        """First and last place; None if nothing lies between them."""
        if self.anchor is None or self.end is None or self.anchor == self.end:
            return None
        return min(self.anchor, self.end), max(self.anchor, self.end)

    def within(self, paragraph: int, length: int) -> tuple[int, int] | None:
        """The selected part of a paragraph of that length."""
        both = self.ordered()
        if both is None or not both[0].paragraph <= paragraph <= both[1].paragraph:
            return None
        begin = both[0].offset if paragraph == both[0].paragraph else 0
        end = both[1].offset if paragraph == both[1].paragraph else length
        return (begin, end) if begin < end else None

    def text(self, paragraphs: Sequence[str]) -> str:
        """The selected text, an empty line between paragraphs."""
        both = self.ordered()
        if both is None:
            return ""
        parts = []
        for number in range(both[0].paragraph, both[1].paragraph + 1):
            part = self.within(number, len(paragraphs[number]))
            if part is not None:
                parts.append(paragraphs[number][part[0] : part[1]])
        return "\n\n".join(parts)


def word_around(text: str, offset: int) -> tuple[int, int]:
    """The word that a letter boundary is in or at."""
    begin = end = min(max(0, offset), len(text))
    while begin > 0 and (text[begin - 1].isalnum() or text[begin - 1] in "-'’"):
        begin -= 1
    while end < len(text) and (text[end].isalnum() or text[end] in "-'’"):
        end += 1
    return begin, end

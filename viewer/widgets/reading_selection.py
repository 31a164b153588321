"""What is selected on the reading page, from letter to letter across paragraphs."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

#: Signs that may stand inside a word without being seen: soft hyphen, zero width, accents.
_UNSEEN = "\u00ad\u200b-\u200d\u2060\ufeff\u0300-\u036f"
#: Hyphens and apostrophes join letters: «де-эскалация», «Bakı'nın», «44-ФЗ».
_JOIN = "-\u2010\u2011'\u2019\u2018\u02bc`\u00b4"
_WORD = re.compile(
    rf"(?:[^\W\d_]\.){{2,}}"  # Р.Ф.
    rf"|(?:\d+(?:[.,:/]\d+)+|[^\W_{_UNSEEN}])"  # 11.01.2021, or the first letter
    rf"(?:[^\W_]|[{_UNSEEN}]|[{_JOIN}](?=[^\W_]))*"
)


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

    def holds(self, place: Place) -> bool:
        """Whether a place lies in what is selected."""
        both = self.ordered()
        return both is not None and both[0] <= place <= both[1]

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
    """The word that a letter boundary is in or at: the one after it rather than the one before.

    A number is a word with the signs inside it; where there is no word, one letter is meant.
    """
    touching = [
        match.span() for match in _WORD.finditer(text) if match.start() <= offset <= match.end()
    ]
    if touching:
        return touching[-1]
    place = min(max(0, offset), len(text))
    return place, min(place + 1, len(text))

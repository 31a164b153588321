"""What tells texts apart: their words alone. What finds them alike is in ``word_sequences``.

Two files of one text differ in line breaks, list numbers, quotes and dashes; none of these is in
a print.
"""

import hashlib
import re
from collections.abc import Iterable, Sequence

from db.language.normalise import normalise
from db.language.patterns import regex
from db.language.tokens import fold

#: Shorter texts say too little: of them nothing is claimed.
LEAST_WORDS = 25
_WORD = regex(r"[^\W_]+")
_BULLET = regex(r"\s*(?:[(\[]?(?:[ivxlc]{1,6}|[^\W\d_])\)+|[-–—•·*])\s+", re.IGNORECASE)
_NUMBER = regex(r"(?<![\w.,])(\d{1,3})[.)]+(?=\s)")


def print_words(paragraphs: Iterable[str]) -> list[str]:
    """The folded words of paragraphs, without the marks and the running numbers of lists.

    A format may keep the numbers apart, or run the points together in one paragraph.
    """
    found: list[str] = []
    running = _Running()
    for paragraph in paragraphs:
        text = normalise(paragraph).text
        bullet = _BULLET.match(text)
        text = _NUMBER.sub(running.without, text[bullet.end() :] if bullet else text)
        found += _WORD.findall(fold(text))
    return found


class _Running:
    """Takes away numbers that count on from one another: 1. 2. 3. and again 1. 2."""

    def __init__(self) -> None:
        self._last = 0

    def without(self, match: re.Match[str]) -> str:
        """Nothing for the next number of a list, anything else as it is."""
        number = int(match[1])
        if number not in {self._last + 1, 1}:
            return match[0]
        self._last = number
        return " "


def text_digest(words: Sequence[str]) -> str:
    """SHA-256 of the words run together: hyphens at line ends and spaces do not matter."""
    return hashlib.sha256("".join(words).encode()).hexdigest()

"""Finds words wherever they stand, however they are written, with the way back to the raw offsets.

For hiding words, not for finding them: rather too much is the same than too little. Case, accents,
ё and е, й and и, i and ı, ə and e, letters of two scripts that look alike, compatible forms, unseen
signs, hyphens (at the end of a line too), kinds of spaces, quotation marks and all other signs
between words make no difference. Other languages and other forms of a word are not known.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from db.language.lookalikes import TO_LATIN
from db.language.patterns import regex

#: What has a mark that no decomposition takes off, and what looks alike in the other script.
_ALIKE = TO_LATIN | str.maketrans("ıəәøłđғқұөү", "ieeoldgkyoy")
_UNSEEN = frozenset({"Mn", "Me", "Cf", "Cc", "Cs"})
_HYPHENS = frozenset("-\u00ad\u00ac\u2010\u2011\u2043")
_APOSTROPHES = frozenset("'\u2019\u2018\u02bc`\u00b4\u02b9")
_BETWEEN = regex(r"[\W_]+")
#: Words that long are found though they are written apart, in spaced letters or over two lines.
_LONG = 6


@dataclass(frozen=True, slots=True)
class Folded:
    """Words in one spelling, a space between them; sign ``i`` is ``raw[starts[i]:ends[i]]``."""

    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def found(self, pattern: re.Pattern[str]) -> Iterator[tuple[int, int]]:
        """The offsets in the raw text of what a pattern finds."""
        for match in pattern.finditer(self.text):
            if match.end() > match.start():
                yield self.starts[match.start()], self.ends[match.end() - 1]


def folded(text: str) -> Folded:
    """The words of a text in one spelling."""
    letters: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    gap = ""
    for at, sign in enumerate(text):
        piece = _folded_sign(sign)
        if piece is None:
            gap += sign
            continue
        if not piece:
            # A mark belongs to the letter before it.
            if ends and not gap and ends[-1] == at:
                ends[-1] = at + 1
            continue
        if gap and letters and not _joins(gap):
            letters.append(" ")
            starts.append(ends[-1])
            ends.append(at)
        gap = ""
        for letter in piece:
            letters.append(letter)
            starts.append(at)
            ends.append(at + 1)
    return Folded("".join(letters), tuple(starts), tuple(ends))


def letters_of(text: str) -> str:
    """The same letters and figures with nothing between them; much faster, for long texts."""
    apart = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    return _BETWEEN.sub("", apart).translate(_ALIKE)


@lru_cache(maxsize=4096)
def _folded_sign(sign: str) -> str | None:
    """The letters of a sign; empty for one that is not seen, None for what parts words."""
    if sign in _HYPHENS or sign in _APOSTROPHES or sign in "\t\n\v\f\r\x1c\x1d\x1e\x1f\x85":
        return None
    apart = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", sign).casefold())
    seen = [one for one in apart if unicodedata.category(one) not in _UNSEEN]
    if not seen:
        return ""
    return "".join(one for one in seen if one.isalnum()).translate(_ALIKE) or None


def _joins(gap: str) -> bool:
    """Whether what stands between letters parts no words: a hyphen, at a line's end too."""
    if gap[0] in _HYPHENS:
        return not gap.strip("".join(_HYPHENS)).strip()
    return len(gap) == 1 and gap in _APOSTROPHES


@lru_cache(maxsize=1024)
def pattern_of(words: str) -> re.Pattern[str]:
    """What finds folded words in a folded text, as parts of longer words too."""
    letters = words.replace(" ", "")
    return regex(" ?".join(letters) if len(letters) >= _LONG else words)


def lines_of(text: str) -> list[str]:
    """The lines of a text; what is hyphenated over their ends is in one."""
    signs = re.escape("".join(sorted(_HYPHENS)))
    return re.split(rf"(?<![{signs}])[ \t]*[\n\r\v\f\x85\u2028\u2029]\s*", text)


def with_marks(text: str, start: int, end: int) -> tuple[int, int]:
    """A span that parts no letter from its marks."""
    while 0 < start < len(text) and unicodedata.combining(text[start]):
        start -= 1
    while end < len(text) and unicodedata.combining(text[end]):
        end += 1
    return start, end

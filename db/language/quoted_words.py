"""Finds quoted words in a text: as they are, but for what typesetting changes, or nearly so.

What is levelled, and nothing else: runs of white space are one space (line breaks and no-break
spaces too); quotation marks and apostrophes, hyphens and dashes are one sign each; three full
stops are an ellipsis; soft hyphens and signs without width are left out; letters are composed
(NFC). A letter of another script that looks the same is another letter.
"""

import unicodedata
from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from rapidfuzz import fuzz

from db.language.normalise import Normalised
from db.language.patterns import regex

_DROPPED = frozenset("\u00ad\u180e\u200b\u200c\u200d\u200e\u200f\u2060\ufeff")
_LEVEL = {
    **dict.fromkeys('«»„“”‟"', '"'),
    **dict.fromkeys("‘’‚‛ʼʹ'`´", "'"),
    **dict.fromkeys("-\u2010\u2011\u2012–—―−", "-"),
    "…": "...",
}
_WORD = regex(r"\w+")
#: Of a hundred: words that share less are others. Fewer words than these are never “nearly” there.
_NEAR, _LEAST_WORDS = 72.0, 4


class MatchKind(StrEnum):
    """How words stand in a text."""

    EXACT = "exact"
    ALIKE = "alike"
    NEAR = "near"


class WordsMatch(NamedTuple):
    """Where: ``text[start:end]``, in code points."""

    kind: MatchKind
    start: int
    end: int


def find_words(words: str, text: str, near: int = 0) -> WordsMatch | None:
    """The exact place nearest to ``near``, else one that is alike; None if there is none."""
    if not words.strip():
        return None
    exact = min(_places(words, text), key=lambda at: abs(at - near), default=-1)
    if exact >= 0:
        return WordsMatch(MatchKind.EXACT, exact, exact + len(words))
    wanted, there = levelled(words).text.strip(), levelled(text)
    if not wanted:
        return None
    places = [there.raw_span(at, at + len(wanted)) for at in _places(wanted, there.text)]
    if not places:
        return None
    start, end = min(places, key=lambda place: abs(place[0] - near))
    return WordsMatch(MatchKind.ALIKE, start, end)


def find_near(words: str, text: str) -> WordsMatch | None:
    """The place whose words are most like those; None if none is like them."""
    wanted, there = levelled(words).text.strip(), levelled(text)
    if len(_WORD.findall(wanted)) < _LEAST_WORDS or not there.text.strip():
        return None
    if len(wanted) >= len(there.text):
        if fuzz.ratio(wanted, there.text) < _NEAR:
            return None
        return WordsMatch(MatchKind.NEAR, *there.raw_span(0, len(there.text)))
    found = fuzz.partial_ratio_alignment(wanted, there.text, score_cutoff=_NEAR)
    if found is None or found.dest_start == found.dest_end:
        return None
    start, end = _whole_words(there.text, found.dest_start, found.dest_end)
    return WordsMatch(MatchKind.NEAR, *there.raw_span(start, end))


def levelled(text: str) -> Normalised:
    """The text levelled, with the way back to its offsets."""
    letters: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for start, end in _clusters(text):
        piece = unicodedata.normalize("NFC", text[start:end])
        if piece[0] in _DROPPED:
            continue
        if piece[0].isspace():
            if letters and letters[-1] == " ":
                ends[-1] = end
                continue
            piece = " "
        for letter in "".join(_LEVEL.get(sign, sign) for sign in piece):
            letters.append(letter)
            starts.append(start)
            ends.append(end)
    return Normalised("".join(letters), tuple(starts), tuple(ends))


def telling_words(words: str, most: int) -> list[str]:
    """The longest different words, which say best where the others stand."""
    found = dict.fromkeys(_WORD.findall(words))
    return sorted(found, key=lambda word: (-len(word), word))[:most]


def _clusters(text: str) -> Iterator[tuple[int, int]]:
    """Each letter with the accents that follow it."""
    start = 0
    for at in range(1, len(text) + 1):
        if at == len(text) or not unicodedata.combining(text[at]):
            yield start, at
            start = at


def _places(words: str, text: str) -> Iterator[int]:
    at = text.find(words)
    while at >= 0:
        yield at
        at = text.find(words, at + 1)


def _whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    """The span with the words that it begins and ends in, without white space around it."""
    while start > 0 and text[start - 1].isalnum() and text[start].isalnum():
        start -= 1
    while end < len(text) and text[end - 1].isalnum() and text[end].isalnum():
        end += 1
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end

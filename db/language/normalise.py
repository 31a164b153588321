"""One spelling for one text, with the way back to the raw offsets. Folds no case, drops no word.

The text is brought to NFC; every kind of space becomes a plain one; soft hyphens and zero-width
signs go; ligatures are split; letters of the other script inside a word become their look-alikes.
"""

import unicodedata
from dataclasses import dataclass

from db.language.lookalikes import HAS_CYRILLIC, HAS_LATIN, repair_word
from db.language.patterns import regex

_DROPPED = frozenset("\u00ad\u180e\u200b\u200c\u200d\u200e\u200f\u2060\ufeff")
_LIGATURES = {
    "\ufb00": "ff",
    "\ufb01": "fi",
    "\ufb02": "fl",
    "\ufb03": "ffi",
    "\ufb04": "ffl",
    "\ufb05": "st",
    "\ufb06": "st",
}
_SPACES = "\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
#: What does not stay as it is in a text that is composed already.
_NOT_PLAIN = regex(f"[{_SPACES}{''.join(sorted(_DROPPED))}{''.join(_LIGATURES)}]")
_DROPPING = dict.fromkeys(map(ord, _DROPPED))
_WORD = regex(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Normalised:
    """A normalised text; character ``i`` comes from ``raw[starts[i]:ends[i]]``."""

    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def raw_span(self, start: int, end: int) -> tuple[int, int]:
        """The offsets in the raw text of ``text[start:end]``. Raises IndexError outside of it."""
        if end > start:
            return self.starts[start], self.ends[end - 1]
        if start < len(self.starts):
            return self.starts[start], self.starts[start]
        last = self.ends[-1] if self.ends else 0
        return last, last


def normalise(text: str) -> Normalised:
    """The normalised text with its map to ``text``. Line breaks and tabs stay."""
    letters, starts, ends = _letters(text)
    return Normalised(_one_script_each("".join(letters)), tuple(starts), tuple(ends))


def _letters(text: str) -> tuple[list[str], list[int], list[int]]:
    if unicodedata.is_normalized("NFC", text.translate(_DROPPING)):
        return _letters_of_composed(text)
    return _letters_by_clusters(text)


def _letters_of_composed(text: str) -> tuple[list[str], list[int], list[int]]:
    """What stands between the few letters that do not stay as they are is taken in one piece."""
    pieces: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    last = 0
    for match in _NOT_PLAIN.finditer(text):
        at = match.start()
        if at > last:
            pieces.append(text[last:at])
            starts += range(last, at)
            ends += range(last + 1, at + 1)
        last = at + 1
        if match[0] not in _DROPPED:
            piece = _composed(match[0])
            pieces.append(piece)
            starts += [at] * len(piece)
            ends += [last] * len(piece)
    pieces.append(text[last:])
    starts += range(last, len(text))
    ends += range(last + 1, len(text) + 1)
    return pieces, starts, ends


def _letters_by_clusters(text: str) -> tuple[list[str], list[int], list[int]]:
    kept = [(at, char) for at, char in enumerate(text) if char not in _DROPPED]
    letters: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    index, count = 0, len(kept)
    while index < count:
        at, char = kept[index]
        index += 1
        if char < "\u00a0" and (index == count or kept[index][1] < "\u0300"):
            piece, end = char, at + 1
        else:
            cluster = char
            while index < count and _joins(cluster[-1], kept[index][1]):
                cluster += kept[index][1]
                index += 1
            end = kept[index - 1][0] + 1
            piece = _composed(cluster)
        for letter in piece:
            letters.append(letter)
            starts.append(at)
            ends.append(end)
    return letters, starts, ends


def _joins(before: str, char: str) -> bool:
    """True if normalising ``char`` may change what stands before it."""
    if char < "\u0300":
        return False
    if unicodedata.combining(char):
        return True
    pair = unicodedata.normalize("NFC", before + char)
    apart = unicodedata.normalize("NFC", before) + unicodedata.normalize("NFC", char)
    return pair != apart


def _composed(cluster: str) -> str:
    if cluster in _LIGATURES:
        return _LIGATURES[cluster]
    if cluster == "\x85" or cluster in "\u2028\u2029":
        return "\n"
    if cluster.isspace() and cluster not in "\n\r\t":
        return " "
    return unicodedata.normalize("NFC", cluster)


def _one_script_each(text: str) -> str:
    if not (HAS_CYRILLIC.search(text) and HAS_LATIN.search(text)):
        return text
    return _WORD.sub(lambda match: repair_word(match[0]), text)

"""Joins printed lines: a hyphen at a line's end goes, unless the word is written with it."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from db.ingest.page_line import HYPHENS, PageLine
from db.language.patterns import regex
from db.language.russian import is_known

WORD: Final = regex(r"\w+(?:-\w+)*")
_LAST_WORD: Final = regex(r"(\w+(?:-\w+)*)-$")
_FIRST_WORD: Final = regex(r"\w+")
_CYRILLIC: Final = regex(r"[а-яё]+")
#: First parts of Russian compounds: «российско-азербайджанский» keeps its hyphen.
_COMPOUND: Final = regex(r"(?:ско|цко|льно|нно|чно|вно|рно|гово|ково|жно|тно|сно)$")
#: Russian particles that are written with a hyphen.
_PARTICLES: Final = frozenset({"то", "либо", "нибудь", "таки", "ка"})
#: First parts that take a hyphen in English and in Azerbaijani.
_FIRST_PARTS: Final = frozenset(
    "self cross non ex well all long short high low decision policy socio post pre "
    "ictimai siyasi iqtisadi sosial elmi mədəni hərbi tarixi texniki maliyyə ticarət nəqliyyat "
    "cənub şimal şərq qərb".split()
)


#: Dashes and strokes that end a line without a space before them go on in the next.
_BOUND: Final = regex(r"\w[–—/]$")
#: Where no word tells: with as many words broken at line ends as are written with a hyphen within
#: the lines, times this, the document divides its words.
_DIVIDES: Final = 1.0


class LineEnds:
    """How the lines of one document go on in the next, by all the words that it holds."""

    def __init__(self, lines: Sequence[PageLine]) -> None:
        found = [word.lower() for line in lines for word in WORD.findall(line.text)]
        self._words = set(found)
        self._divides = True
        broken = [
            parts
            for first, second in pairwise(lines)
            if first.ends_in_hyphen and (parts := _parts(first.text, second.text)) is not None
        ]
        known = [self._is_written_with_hyphen(*parts) for parts in broken]
        within = sum("-" in word for word in found)
        if False in known:
            self._divides = known.count(False) >= known.count(True)
        else:
            self._divides = known.count(None) >= _DIVIDES * within

    def joined(self, group: Sequence[PageLine]) -> str:
        """The lines of a paragraph as one text."""
        text = group[0].text
        for line in group[1:]:
            if text.endswith(HYPHENS):
                text = self._join_hyphen(text, line.text)
            elif _BOUND.search(text) and line.text[:1].isalnum():
                text += line.text
            else:
                text = f"{text} {line.text}"
        return text

    def _join_hyphen(self, text: str, following: str) -> str:
        parts = _parts(text, following)
        if parts is None:
            return f"{text} {following}"
        if text[-1] == "\u00ad":
            return text[:-1] + following
        known = self._is_written_with_hyphen(*parts)
        keeps = not self._divides if known is None else known
        return text + following if keeps or not following[0].islower() else text[:-1] + following

    def _is_written_with_hyphen(self, begin: str, end: str) -> bool | None:
        """Whether the two parts are one word with a hyphen; None if nothing tells."""
        if begin + end in self._words:
            return False
        # Nobody leaves a single letter on a line.
        if f"{begin}-{end}" in self._words or begin.isdigit() or min(len(begin), len(end)) == 1:
            return True
        if _CYRILLIC.fullmatch(begin) and _CYRILLIC.fullmatch(end):
            return _is_compound(begin, end)
        return True if begin in _FIRST_PARTS and len(end) >= 4 else None


def _parts(text: str, following: str) -> tuple[str, str] | None:
    """What stands before the hyphen at a line's end, and what follows it, in small letters."""
    last = _LAST_WORD.search(text[:-1] + "-")
    first = _FIRST_WORD.match(following)
    return None if last is None or first is None else (last[1].lower(), first[0].lower())


def _is_compound(begin: str, end: str) -> bool | None:
    """Whether two Russian parts are written with a hyphen; None if the dictionary cannot tell."""
    if is_known(f"{begin}-{end}"):
        return True
    if is_known(begin + end):
        return False
    if end in _PARTICLES and is_known(begin):
        return True
    if not is_known(end):
        return None
    if _COMPOUND.search(begin) and len(end) >= 5:
        return True
    # Two whole words, which together are none: «эксперт-аналитик».
    return True if len(begin) > 3 and len(end) > 3 and is_known(begin) else None

"""Joins printed lines: a hyphen at a line's end goes, unless the word is written with it."""

import re
from collections.abc import Sequence
from typing import Final

from db.ingest.page_line import HYPHENS, PageLine
from db.language.russian import is_known

WORD: Final = re.compile(r"\w+(?:-\w+)*")
_LAST_WORD: Final = re.compile(r"(\w+(?:-\w+)*)-$")
_FIRST_WORD: Final = re.compile(r"\w+")
_CYRILLIC: Final = re.compile(r"[а-яё]+")
#: First parts of Russian compounds: «российско-азербайджанский» keeps its hyphen.
_COMPOUND: Final = re.compile(r"(?:ско|цко|льно|нно|чно|вно|рно)$")
#: Russian particles that are written with a hyphen.
_PARTICLES: Final = frozenset({"то", "либо", "нибудь", "таки", "ка"})
#: First parts that take a hyphen in English and in Azerbaijani.
_FIRST_PARTS: Final = frozenset(
    "self cross non ex well all long short high low decision policy socio post pre "
    "ictimai siyasi iqtisadi sosial elmi mədəni hərbi tarixi texniki maliyyə ticarət nəqliyyat "
    "cənub şimal şərq qərb".split()
)


def joined(group: Sequence[PageLine], words: set[str]) -> str:
    """The lines as one text. ``words`` are all words of the document, in small letters."""
    text = group[0].text
    for line in group[1:]:
        hyphenated = text.endswith(HYPHENS)
        text = _join_hyphen(text, line.text, words) if hyphenated else f"{text} {line.text}"
    return text


def _join_hyphen(text: str, following: str, words: set[str]) -> str:
    last = _LAST_WORD.search(text[:-1] + "-")
    first = _FIRST_WORD.match(following)
    if last is None or first is None:
        return f"{text} {following}"
    begin, end = last[1].lower(), first[0].lower()
    if text[-1] != "\u00ad" and _keeps_hyphen(begin, end, words):
        return text + following
    if text[-1] != "\u00ad" and not following[0].islower():
        return text + following
    return text[:-1] + following


def _keeps_hyphen(begin: str, end: str, words: set[str]) -> bool:
    """True if the two parts are one word with a hyphen, by all that is known of words."""
    if begin + end in words:
        return False
    if f"{begin}-{end}" in words or begin.isdigit():
        return True
    if _CYRILLIC.fullmatch(begin) and _CYRILLIC.fullmatch(end):
        if is_known(begin + end):
            return False
        if end in _PARTICLES and is_known(begin):
            return True
        if _COMPOUND.search(begin) and len(end) >= 5:
            return True
        # Two whole words, which together are none: «научно-практический», «эксперт-аналитик».
        return len(begin) > 3 and len(end) > 3 and is_known(begin) and is_known(end)
    return begin in _FIRST_PARTS and len(end) >= 4

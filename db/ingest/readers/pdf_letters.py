"""Notices PDF pages whose letters are not what they look like, and puts right what is certain."""

import re
from collections.abc import Iterable, Sequence
from typing import Final

from db.ingest.letters import plausibility
from db.ingest.page_line import PageLine
from db.ingest.readers.pdf_glyphs import GlyphCount
from db.language.patterns import regex

#: A run of letters that are all beyond ASCII and in the Western code page: «Êîììþíèêå».
_RUN: Final = regex(r"(?<![A-Za-z])[\u00c0-\u00ff\u00a8\u00b8]+(?![A-Za-z])")
_NUMBER_SIGN: Final = regex(r"(?<!\w)\u00b9(?=\s?\d)")
_WORD: Final = regex(r"[^\W\d_]+")
#: So many letters in such runs, in such a share of the words, are no accident.
_ENOUGH_LETTERS: Final = 40
_ENOUGH_WORDS: Final = 0.3
#: Russian letters reach this mean score; French or German ones read as Russian do not.
_RUSSIAN: Final = -3.6
#: Pages with fewer signs are not judged.
_FEWEST_SIGNS: Final = 20
#: Below this mean score the letters of a font do not mean what they look like.
_GIBBERISH: Final = -6.5
#: Latin and Cyrillic letters come before this one.
_OTHER_SCRIPTS: Final = "\u0530"


class LetterRepair:
    """Puts right the Cyrillic letters of one file that come out as Western ones.

    Code page 1251 read as 1252. Once a page has shown it beyond doubt, shorter pages follow.
    """

    def __init__(self) -> None:
        self.is_certain = False

    def repair(self, lines: Sequence[PageLine]) -> None:
        """Put right the lines of one page, if it is certain."""
        self.is_certain = self.is_certain or _is_certain(line.text for line in lines)
        if self.is_certain:
            for line in lines:
                line.text = _NUMBER_SIGN.sub("№", _RUN.sub(_russian, line.text))


def _russian(match: re.Match[str]) -> str:
    return match[0].encode("latin-1").decode("cp1251")


def _is_certain(texts: Iterable[str]) -> bool:
    text = "\n".join(texts)
    runs = [match for match in _RUN.finditer(text) if len(match[0]) > 1]
    words = sum(len(word) > 1 for word in _WORD.findall(text))
    decoded = " ".join(map(_russian, runs))
    score, count = plausibility(decoded)
    return (
        count >= _ENOUGH_LETTERS
        and len(runs) >= _ENOUGH_WORDS * words
        and score / count >= _RUSSIAN
    )


def is_unreadable(count: GlyphCount) -> bool:
    """True for a page of signs whose meaning the file does not give: a font without a map."""
    if count.drawn < _FEWEST_SIGNS:
        return False
    if count.senseless * 2 >= count.drawn:
        return True
    return count.unmapped * 2 >= count.drawn and count.senseless * 12 >= count.drawn


def is_gibberish(text: str) -> bool:
    """True if a good part of the letters are beyond ASCII and do not look like any language.

    Scripts of which nothing is known (Arabic, Chinese) are not judged.
    """
    sample = text[:8000]
    beyond = [letter for letter in sample if letter > "\x7f" and letter.isalpha()]
    if sum(letter >= _OTHER_SCRIPTS for letter in beyond) * 2 > len(beyond):
        return False
    score, count = plausibility(sample)
    return count >= 100 and count * 4 >= len(sample) and score / count < _GIBBERISH

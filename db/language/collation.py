"""How words are ordered for a reader: by the alphabet of a language, numbers by their value.

ё stands with е, ə after e, and in Azerbaijani ı before i (I and İ are their capitals). The reader's
own script comes first. Keys are compared within one language; they are never shown or searched.
"""

import re
import unicodedata
from collections.abc import Callable
from functools import cache

from db.language import azerbaijani
from db.language.patterns import regex

#: Sorts after every letter: a letter that follows another one is that one with this after it.
_AFTER = "\uffff"
_OF_ALL = {"ə": "e"}
_OF_AZERBAIJANI = {"ç": "c", "ğ": "g", "x": "h", "q": "k", "ö": "o", "ş": "s", "ü": "u"}
#: Letters of other Cyrillic alphabets, each after the Russian one that it is beside in its own.
_OF_CYRILLIC = dict(zip("әғґєіїјҝөүһҹ", "аггеииикоухч", strict=True))
_QUOTES = "«»„“”‟\"'‘’ʼ`"
#: Where Latin letters go for a reader of Russian: behind the Cyrillic ones.
_BEHIND = 0x0600
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_FIGURES = regex(r"[0-9]+")
_QUOTED = regex(f"[{_QUOTES}]")
_SPECIAL = {
    "ru": regex(r"[a-z\u00c0-\u036f\u0259ё\u0450-\u052f]"),
    "az": regex(r"[xqı\u00c0-\u036f\u0259ё\u0450-\u052f]"),
    "en": regex(r"[\u00c0-\u036f\u0259ё\u0450-\u052f]"),
}


class _Places(dict[int, str]):
    """What a letter is compared as; one that is not named, as itself without its marks."""

    def __missing__(self, code: int) -> str:
        parts = unicodedata.normalize("NFD", chr(code))
        first = parts[:1]
        if unicodedata.combining(first):
            place = ""
        elif len(parts) > 1:
            place = self.get(ord(first), first)
        else:
            place = first
        self[code] = place
        return place


@cache
def _places(language: str) -> _Places:
    own = _OF_ALL | (_OF_AZERBAIJANI if language == "az" else {})
    after = {letter: before + _AFTER for letter, before in (own | _OF_CYRILLIC).items()}
    after |= {"ё": "е", "й": "й", "ı": "h" + _AFTER * 2 if language == "az" else "i"}
    if language == "ru":
        behind = {letter: chr(_BEHIND + place) for place, letter in enumerate(_LETTERS)}
        latin = {letter: after.get(letter, letter) for letter in _LETTERS + "əı"}
        after |= {
            letter: "".join(behind.get(part, part) for part in place)
            for letter, place in latin.items()
        }
    return _Places({ord(letter): place for letter, place in after.items()})


@cache
def collation_key(language: str) -> Callable[[str], str]:
    """What a text is compared by for a reader of ``ru``, ``az`` or ``en`` (any other: as ``en``).

    ru: Елена, Ёлкин, Жуков, Adams; az: Eldar, Əhməd, Xəzər, Işıq, İlham, Qax, Lerik.
    """
    special, places = _SPECIAL.get(language, _SPECIAL["en"]), _places(language)
    lower = azerbaijani.lower if language == "az" else _lower

    def key(text: str) -> str:
        folded = _QUOTED.sub("", lower(text))
        if special.search(folded):
            folded = folded.translate(places)
        return _FIGURES.sub(_by_value, folded).strip()

    return key


def _lower(text: str) -> str:
    return text.replace("İ", "i").lower()


def _by_value(figures: re.Match[str]) -> str:
    """Figures with their number before them, so that 2 comes before 10."""
    number = figures.group().lstrip("0") or "0"
    return f"{chr(ord('0') + len(number))}{number}"

"""Cuts a text into words and folds their spelling. Knows scripts, not languages' grammar.

A token is a word, a number, a date, an identifier («44-ФЗ») or a dotted abbreviation («Р.Ф.»).
Offsets are those of the text as it was given, so that a hit can be marked in it.
"""

import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from db.language.lookalikes import TO_LATIN, repair_word
from db.language.patterns import regex

#: Marks that may stand inside a word without being seen: soft hyphen, zero width, accents.
_UNSEEN = "\u00ad\u200b-\u200d\u2060\ufeff\u0300-\u036f"
_LETTER = rf"[^\W\d_{_UNSEEN}]"
#: Any letters and figures further on in a word, and at least one: a run of them at a time.
_REST = rf"[^\W_]*(?:[{_UNSEEN}]+[^\W_]*)*"
_MORE = rf"(?:[^\W_]|[{_UNSEEN}]){_REST}"
_HYPHEN = "\\-\u2010\u2011"
_APOSTROPHE = "'\u2019\u2018\u02bc`\u00b4"

TOKEN = regex(
    rf"(?:{_LETTER}\.)+{_LETTER}(?![\w{_UNSEEN}{_HYPHEN}{_APOSTROPHE}])\.?"  # Р.Ф., U.S
    rf"|\d+(?:[.,:/]\d+)*(?:[{_HYPHEN}{_APOSTROPHE}]{_MORE}|{_LETTER}{_REST})*"  # 44-ФЗ
    rf"|{_LETTER}{_REST}(?:[{_HYPHEN}{_APOSTROPHE}]{_MORE})*"
)

#: A word of Russian letters alone: nothing about it needs to be repaired.
RUSSIAN_WORD = regex("[а-яёА-ЯЁ]+")

_STRIP = regex(f"[{_UNSEEN}]")
_HYPHENS = regex("[\u2010\u2011]")
_APOSTROPHES = regex(f"[{_APOSTROPHE}]")
_CYRILLIC = regex("[\u0400-\u04ff]")
_LATIN = regex("[A-Za-z\u00c0-\u024f\u0259\u018f]")

_ONE_SCRIPT_ONLY = regex("[^ABCEHKMOPTX0-9./-]")

_PLAIN = str.maketrans(
    {"ə": "e", "ı": "i", "ö": "o", "ü": "u", "ğ": "g", "ş": "s", "ç": "c", "ё": "е", "ä": "a"}
)


class Token(NamedTuple):
    """A word of a text: ``text[start:end] == raw``."""

    start: int
    end: int
    raw: str


def tokens(text: str) -> Iterator[Token]:
    """The tokens of a text, in order."""
    for match in TOKEN.finditer(text):
        yield Token(match.start(), match.end(), match.group())


def is_cyrillic(word: str) -> bool:
    """Whether a word has a Cyrillic letter."""
    return _CYRILLIC.search(word) is not None


def is_latin(word: str) -> bool:
    """Whether a word has a Latin letter."""
    return _LATIN.search(word) is not None


@lru_cache(maxsize=10_000)
def clean(word: str) -> str:
    """A word without unseen marks, in NFC, with one kind of hyphen and of apostrophe.

    A word of mixed script is repaired where the strange letters only look like those of the
    other script. Case is kept.
    """
    if word.isascii() or RUSSIAN_WORD.fullmatch(word):
        return word
    word = unicodedata.normalize("NFC", word).replace("i\u0307", "i")
    word = _STRIP.sub("", word)
    word = _APOSTROPHES.sub("'", _HYPHENS.sub("-", word))
    if is_cyrillic(word) and is_latin(word):
        word = "-".join(map(repair_word, word.split("-")))
    return word


def one_look(word: str) -> str | None:
    """A word in Latin capitals if all of its letters look alike in both scripts; else None."""
    latin = word.translate(TO_LATIN)
    if latin.isascii() and not _ONE_SCRIPT_ONLY.search(latin):
        return latin
    return None


def azerbaijani_lower(word: str) -> str:
    """Lower case by Azerbaijani rules: I becomes ı, İ becomes i."""
    return word.replace("I", "ı").replace("İ", "i").lower()


def fold(word: str, *, azerbaijani: bool = False) -> str:
    """The form in which a word is compared: clean, lower case, ё as е."""
    word = clean(word)
    if azerbaijani:
        return azerbaijani_lower(word)
    return word.replace("İ", "i").lower().replace("ё", "е")


def plain(word: str) -> str:
    """A folded word as a plain keyboard writes it: without the signs of Azerbaijani letters."""
    word = word.translate(_PLAIN)
    if word.isascii():
        return word
    if is_cyrillic(word):
        return word
    return "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))

"""Azerbaijani letters and case endings, as far as names need them. No stemmer for search."""

import re

_GENITIVE = re.compile(r"(?:-?n[ıiuü]n|-?[ıiuü]n)$")
_LOCATIVE = re.compile(r"(?:-?d[aə])$")
#: How surnames end that take the bare genitive «-in» after a consonant.
_CONSONANT_SURNAME = re.compile(r"(?:ov|ev|yev|in|ın|un|ün|skiy|oğl|bəy|lı|li|lu|lü)$")
_VOWELS = "aeıioöuüə"


def lower(text: str) -> str:
    """Lower case with dotted and dotless i kept apart."""
    return text.replace("İ", "i").replace("I", "ı").lower().replace("\u0307", "")


def upper_first(text: str) -> str:
    """The first letter as a capital: «iclas» gives «İclas»."""
    first = {"i": "İ", "ı": "I"}.get(text[:1], text[:1].upper())
    return first + text[1:]


def without_genitive(word: str) -> str:
    """A name without its genitive ending: «Ağabalayevin», «Şıxlinskinin» → without «-in»."""
    match = _GENITIVE.search(word)
    if match is None:
        return word
    stem = word[: match.start()]
    ending = match[0].lstrip("-")
    if len(stem) < 3:
        return word
    if ending.startswith("n"):
        if stem[-1].lower() in _VOWELS:
            return stem
        return word[: -len(ending) + 1] if len(ending) == 3 else word
    return stem if stem[-1].lower() not in _VOWELS else word


def without_locative(word: str) -> str:
    """A place without «-da»: «Bakıda» → «Bakı», «Gəncədə» → «Gəncə»."""
    match = _LOCATIVE.search(word)
    return word[: match.start()] if match and match.start() >= 3 else word

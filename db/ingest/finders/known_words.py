"""What a word of a text may be a form of: how known names are recognised. No names here."""

from functools import lru_cache

from db.language import azerbaijani_stems, russian
from db.language.azerbaijani import lower
from db.language.patterns import regex
from db.language.tokens import is_cyrillic

_POSSESSIVE = regex(r"[’'ʼ]s?$")


@lru_cache(maxsize=20_000)
def readings(word: str, *, name: bool) -> frozenset[str]:
    """The forms, folded, that a word may be one of; as a person's ``name`` or as any word."""
    plain = bare(word)
    if not is_cyrillic(plain):
        found = azerbaijani_stems.nominatives(plain)
    elif name:
        found = russian.nominatives(plain)
    else:
        found = russian.lemmas(plain.lower()) | (
            russian.nominatives(plain) if plain[:1].isupper() else frozenset()
        )
    return frozenset({folded(plain), *map(folded, found)})


def bare(word: str) -> str:
    """A word without the English possessive."""
    return _POSSESSIVE.sub("", word)


def folded(word: str) -> str:
    """A word in lower case, ё written as е."""
    return lower(word).replace("ё", "е")

"""Russian search keys: every lemma of a word, and the nominatives that a name may stand for.

Not a disambiguator: a word that may be a form of two lemmas has the keys of both. A key that
begins with ``@`` is the nominative of a name: the dictionary holds few surnames of this region.
"""

from collections.abc import Sequence
from functools import lru_cache

from db.language import foreign_names
from db.language.morphology import NAMES, Reading, analyzer, is_attested, only_lemma, readings
from db.language.patterns import regex
from db.language.weighing import likely

_CAPITALS = regex(r"(?P<base>[А-ЯЁ]{2,})-?(?:[а-яё]{1,3})")

#: A word that is a surname less often than this keeps its other readings: «Городов».
_SURNAME = 0.1
_ADJECTIVES = frozenset({"ADJF", "ADJS", "GRND"})
#: Longer words than this are no names, however rare.
_RARE = 8
_SEVERAL = frozenset({"NOUN", "plur"})
_PROPER = frozenset({"Name", "Surn", "Patr", "Geox"})


def is_known(word: str) -> bool:
    """Whether the dictionary holds the (lower-case) word."""
    return bool(analyzer().word_is_known(word))


@lru_cache(maxsize=2_000)
def is_common(word: str) -> bool:
    """Whether the dictionary holds the word and knows it as no name of a person or place."""
    known, found = readings(word)
    if not known or any(_PROPER & reading.grammemes for reading in found):
        return False
    # «Карасин», «Токаев»: surnames to everybody, to the dictionary adjectives or many a Tokaj.
    other = all(
        reading.part_of_speech in _ADJECTIVES or reading.grammemes >= _SEVERAL for reading in found
    )
    if other and surname_key(word):
        return False
    # «Хакан», «Макрон»: words that hardly anybody has written.
    return len(word) > _RARE or any(is_attested(reading.lemma) for reading in found)


def is_name(word: str) -> bool:
    """Whether the dictionary holds the (lower-case) word as a name, or it has a surname's form."""
    known, found = readings(word)
    named = known and any(_PROPER & reading.grammemes for reading in found)
    return named or surname_key(word) is not None


def lemmas(word: str) -> frozenset[str]:
    """All lemmas of a lower-case word, ё written as е."""
    return frozenset(_plain_e(reading.lemma) for reading in _likely(word))


def word_keys(word: str, *, query: bool = False) -> frozenset[str]:
    """The keys of one word without hyphens; its case tells names from other words.

    A word of a ``query`` may be a name in lower case; in a text «жуков» are beetles.
    """
    titled = word[:1].isupper()
    if not titled and not query and (lemma := only_key(word.lower())):
        return frozenset({lemma})
    capitals = _CAPITALS.fullmatch(word) if titled else None
    if capitals:
        word = capitals["base"]
    written = word.lower()
    lower = _plain_e(written)
    known, found = readings(written)
    kept = likely(found, written, query=query)
    known = known or (lower != written and is_known(lower))
    shouted = titled and len(word) > 1 and word.isupper()
    names = foreign_names.russian_surname(lower)
    if names:
        surnames, others = _told_apart(kept, surname_key(lower), titled=titled and not shouted)
        if titled and not shouted and (surnames or not known):
            others &= _outweighing(kept, surnames) if known else set()
        is_name = titled or query or not known or bool(surnames and not others)
    else:
        others = {_plain_e(reading.lemma) for reading in kept}
        names = frozenset()
        is_name = not known and (titled or query)
        if is_name:
            names = foreign_names.nominatives(lower)
    if shouted or not (known or (titled and is_name)):
        others.add(lower)
    return frozenset({"@" + name for name in names} | others if is_name else others)


def only_key(written: str) -> str | None:
    """The one key of a lower-case word that is a form of one lemma, and of no surname; else None.

    Of a text's word, not of a query's.
    """
    if foreign_names.russian_surname(_plain_e(written)):
        return None
    lemma = only_lemma(written)
    return _plain_e(lemma) if lemma is not None else None


def surname_key(lower: str) -> str | None:
    """The masculine nominative if the word has the form of a Russian surname in -ов, -ин, -ский."""
    return min(foreign_names.russian_surname(lower, masculine=True), default=None)


@lru_cache(maxsize=4_000)
def nominatives(word: str) -> frozenset[str]:
    """The lower-case nominatives that a capitalised word may be a form of, as a name; with ё."""
    lower = word.lower()
    names = foreign_names.russian_surname(lower)
    if names:
        return names
    found = {lower}
    found.update(reading.lemma for reading in _likely(lower) if NAMES & reading.grammemes)
    if not is_common(lower):
        found |= foreign_names.nominatives(lower)
    return frozenset(found)


def _told_apart(
    found: Sequence[Reading], key: str | None, *, titled: bool
) -> tuple[list[Reading], set[str]]:
    """The readings of a word as this surname, and the lemmas of the others.

    «Рустамов» with a capital letter is hardly several men called Рустам.
    """
    surnames = [
        reading
        for reading in found
        if "Surn" in reading.grammemes and surname_key(_plain_e(reading.lemma)) == key
    ]
    several = NAMES if surnames else {"Name"}
    others = {
        _plain_e(reading.lemma)
        for reading in found
        if reading not in surnames
        and not (titled and "plur" in reading.grammemes and several & reading.grammemes)
    }
    return surnames, others


def _outweighing(found: Sequence[Reading], surnames: Sequence[Reading]) -> set[str]:
    """The lemmas a capitalised word keeps although it may be a surname: «Городов», «Холмская»."""
    best = max((reading.score for reading in surnames), default=0.0)
    return {
        _plain_e(reading.lemma)
        for reading in found
        if (reading.part_of_speech == "ADJF" and "Poss" not in reading.grammemes)
        or (reading.score > best and (best < _SURNAME or "plur" not in reading.grammemes))
    }


def _likely(lower: str) -> Sequence[Reading]:
    return likely(readings(lower).all, lower)


def _plain_e(word: str) -> str:
    return word.replace("ё", "е")

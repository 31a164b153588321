"""Russian search keys: every lemma of a word, and the nominatives that a name may stand for.

Not a disambiguator: a word that may be a form of two lemmas has the keys of both. A key that
begins with ``@`` is the nominative of a name: the dictionary holds few surnames of this region.
"""

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from db.language import foreign_names
from db.language.morphology import analyzer

if TYPE_CHECKING:
    from pymorphy3.analyzer import Parse

_CAPITALS = re.compile(r"(?P<base>[А-ЯЁ]{2,})-?(?:[а-яё]{1,3})")

#: A reading that is much less likely than the best one is not a key («дела» as a form of «деть»),
#: nor a short adjective that a noun outweighs («право» as a form of «правый»).
_UNLIKELY, _UNLIKELY_SHORT, _LIKELY = 0.011, 0.05, 0.6
#: A word that is a surname less often than this keeps its other readings: «Городов».
_SURNAME = 0.1
_NAMES = frozenset({"Name", "Surn", "Patr"})
_PROPER = frozenset({"Name", "Surn", "Patr", "Geox"})


def is_known(word: str) -> bool:
    """Whether the dictionary holds the (lower-case) word."""
    return bool(analyzer().word_is_known(word))


@lru_cache(maxsize=50_000)
def is_common(word: str) -> bool:
    """Whether the dictionary holds the word and knows it as no name of a person or place."""
    if not is_known(word):
        return False
    parses = analyzer().parse(word)
    if any(_PROPER & parse.tag.grammemes for parse in parses):
        return False
    # «Карасин», «Войтоловский»: surnames to everybody, adjectives to the dictionary.
    adjective = all("ADJS" in parse.tag or "ADJF" in parse.tag for parse in parses)
    return not (adjective and surname_key(word))


def lemmas(word: str) -> frozenset[str]:
    """All lemmas of a lower-case word, ё written as е."""
    return frozenset(_plain_e(parse.normal_form) for parse in _likely(word))


def word_keys(word: str, *, query: bool = False) -> frozenset[str]:
    """The keys of one word without hyphens; its case tells names from other words.

    A word of a ``query`` may be a name in lower case; in a text «жуков» are beetles.
    """
    capitals = _CAPITALS.fullmatch(word)
    if capitals:
        word = capitals["base"]
    written = word.lower()
    lower = _plain_e(written)
    parses = _likely(written)
    known = is_known(written) or is_known(lower)
    shouted = len(word) > 1 and word.isupper()
    titled = word[:1].isupper()
    names = foreign_names.russian_surname(lower)
    if not names:
        found = {_plain_e(parse.normal_form) for parse in parses}
        if not known or shouted:
            found.add(lower)
        if not known and (titled or query):
            found |= {"@" + name for name in foreign_names.nominatives(lower)}
        return frozenset(found)
    surnames, others = _told_apart(parses, surname_key(lower), titled=titled and not shouted)
    if not known or shouted:
        others.add(lower)
    if not (titled or query or surnames or not known):
        return frozenset(others)
    if titled and not shouted and (surnames or not known):
        others &= _outweighing(parses, surnames) if known else set()
    if not titled and not query and known and others:
        return frozenset(others)
    return frozenset({"@" + name for name in names} | others)


def surname_key(lower: str) -> str | None:
    """The masculine nominative if the word has the form of a Russian surname in -ов, -ин, -ский."""
    return min(foreign_names.russian_surname(lower, masculine=True), default=None)


@lru_cache(maxsize=50_000)
def nominatives(word: str) -> frozenset[str]:
    """The lower-case nominatives that a capitalised word may be a form of, as a name; with ё."""
    lower = word.lower()
    names = foreign_names.russian_surname(lower)
    if names:
        return names
    found = {lower}
    for parse in _likely(lower):
        if _NAMES & parse.tag.grammemes:
            found.add(parse.normal_form)
    if not is_common(lower):
        found |= foreign_names.nominatives(lower)
    return frozenset(found)


def _told_apart(
    parses: "list[Parse]", key: str | None, *, titled: bool
) -> tuple[list["Parse"], set[str]]:
    """The readings of a word as this surname, and the lemmas of the others.

    «Рустамов» with a capital letter is hardly several men called Рустам.
    """
    surnames = [
        parse
        for parse in parses
        if "Surn" in parse.tag and surname_key(_plain_e(parse.normal_form)) == key
    ]
    several = _NAMES if surnames else {"Name"}
    others = {
        _plain_e(parse.normal_form)
        for parse in parses
        if parse not in surnames
        and not (titled and "plur" in parse.tag and several & parse.tag.grammemes)
    }
    return surnames, others


def _outweighing(parses: "list[Parse]", surnames: list["Parse"]) -> set[str]:
    """The lemmas a capitalised word keeps although it may be a surname: «Городов», «Холмская»."""
    best = max((parse.score for parse in surnames), default=0.0)
    return {
        _plain_e(parse.normal_form)
        for parse in parses
        if parse.tag.POS == "ADJF"
        or (parse.score > best and (best < _SURNAME or "plur" not in parse.tag))
    }


def _likely(word: str) -> "list[Parse]":
    parses = analyzer().parse(word)
    best = parses[0] if parses else None
    if best is None or best.score < _LIKELY:
        return list(parses)
    least = _UNLIKELY_SHORT if best.tag.POS == "NOUN" else 0.0
    return [
        parse
        for parse in parses
        if parse.score > _UNLIKELY and (parse.score > least or parse.tag.POS != "ADJS")
    ]


def _plain_e(word: str) -> str:
    return word.replace("ё", "е")

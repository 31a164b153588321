"""Russian search keys: every lemma of a word, and one key for all forms of a surname.

Not a disambiguator: a word that may be a form of two lemmas has the keys of both.
"""

import re
from typing import TYPE_CHECKING

from db.language.morphology import analyzer

if TYPE_CHECKING:
    from pymorphy3.analyzer import Parse

#: Surnames in -ов, -ев, -ин, -ын: the masculine nominative and what follows it.
_SURNAME = re.compile(r"(?P<base>[а-я\-]{1,}(?:[ое]в|[иы]н))(?:а|у|ым|е|ой|ою|ы|ых|ыми)?")
#: Surnames in -ский, -цкий.
_ADJECTIVE = re.compile(r"(?P<base>[а-я\-]{2,}[сц]к)(?:ий|ого|ому|им|ом|ая|ой|ою|ую|ие|их|ими)")
#: Names that end in a consonant: the nominative and what follows it.
_CONSONANT = re.compile(r"(?P<base>[а-я\-]{2,}[бвгджзклмнпрстфхцчшщ])(?:а|у|ом|ем|е)?")
_CAPITALS = re.compile(r"(?P<base>[А-ЯЁ]{2,})-?(?:[а-яё]{1,3})")

#: A reading that is much less likely than the best one is not a key («дела» as a form of «деть»).
_UNLIKELY, _LIKELY = 0.011, 0.6


def is_known(word: str) -> bool:
    """Whether the dictionary holds the (lower-case) word."""
    return bool(analyzer().word_is_known(word))


def is_common(word: str) -> bool:
    """Whether the dictionary holds the word and knows it as no name of a person or place."""
    if not is_known(word):
        return False
    parses = analyzer().parse(word)
    if any({"Name", "Surn", "Patr", "Geox"} & set(parse.tag.grammemes) for parse in parses):
        return False
    # «Карасин», «Войтоловский»: surnames to everybody, adjectives to the dictionary.
    adjective = all("ADJS" in parse.tag or "ADJF" in parse.tag for parse in parses)
    return not (adjective and surname_key(word))


def lemmas(word: str) -> frozenset[str]:
    """All lemmas of a lower-case word, ё written as е."""
    return frozenset(_plain_e(parse.normal_form) for parse in _likely(word))


def word_keys(word: str) -> frozenset[str]:
    """The keys of one word without hyphens; its case tells names from other words."""
    capitals = _CAPITALS.fullmatch(word)
    if capitals:
        return word_keys(capitals["base"])
    lower = _plain_e(word.lower())
    titled = word[:1].isupper() and not word[1:].isupper()
    known = is_known(lower) or is_known(word.lower())
    parses = _likely(word.lower())
    surnames = {p for p in parses if "Surn" in p.tag}
    found = {_plain_e(parse.normal_form) for parse in parses}
    if not known or word.isupper():
        found.add(lower)
    key = surname_key(lower)
    if key and titled:  # «Рустамов» is hardly several men called Рустам
        single = {p for p in parses if not {"Name", "plur"} <= set(p.tag.grammemes)}
        found = {_plain_e(parse.normal_form) for parse in single} or {lower}
    if key and (titled or surnames or not known):
        if titled and (surnames or not known):
            found = {lower} if not known else {_plain_e(p.normal_form) for p in surnames}
        found.add("@" + key)
    elif not known:
        found |= _foreign_keys(lower, titled=titled)
    return frozenset(found)


def surname_key(lower: str) -> str | None:
    """What all forms of a Russian-type surname share, both genders; None if it is of no type."""
    match = _SURNAME.fullmatch(lower) or _ADJECTIVE.fullmatch(lower)
    return match["base"] if match else None


def nominatives(word: str) -> frozenset[str]:
    """The lower-case nominatives that a capitalised word may be a form of, as a name."""
    lower = _plain_e(word.lower())
    key = surname_key(lower)
    if key:
        return frozenset({key + "ий" if _ADJECTIVE.fullmatch(lower) else key})
    found = {lower}
    for parse in _likely(word.lower()):
        if {"Name", "Patr", "Surn"} & set(parse.tag.grammemes):
            found.add(_plain_e(parse.normal_form))
    match = _CONSONANT.fullmatch(lower)
    if match and not is_common(lower):
        found.add(match["base"])
    return frozenset(found)


def _foreign_keys(lower: str, *, titled: bool) -> set[str]:
    """Names that end in a consonant are declined, whatever the dictionary guesses."""
    match = _CONSONANT.fullmatch(lower)
    return {"@" + match["base"]} if match and titled else set()


def _likely(word: str) -> "list[Parse]":
    parses = analyzer().parse(word)
    best = max((parse.score for parse in parses), default=0.0)
    if best < _LIKELY:
        return list(parses)
    return [parse for parse in parses if parse.score > _UNLIKELY]


def _plain_e(word: str) -> str:
    return word.replace("ё", "е")

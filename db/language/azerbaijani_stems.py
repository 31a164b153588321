"""Azerbaijani search keys: what remains of a word when its endings are taken off.

Not a morphology: endings are taken off from right to left (copula, adjective of place, case,
possessive, plural), each once, if the sounds allow it. Where several ways of cutting are possible
all are kept.
What may be a form of a verb also has the verb's stem; it begins with ``/``, since «yazmaq» is not
«yaz», the spring.
"""

from functools import lru_cache
from itertools import product
from typing import NamedTuple

from db.language.patterns import regex
from db.language.tokens import azerbaijani_lower, plain

_VOWELS = "aıoueəiöü"
_BACK = "aıou"
_CLASSES = {"A": "aə", "I": "ıiuü"}


def _spelled(*patterns: str) -> tuple[str, ...]:
    """All spellings of endings in which A and I stand for the vowels of harmony, longest first."""
    found = {
        "".join(letters)
        for pattern in patterns
        for letters in product(*(_CLASSES.get(c, c) for c in pattern))
    }
    return tuple(sorted(found, key=lambda ending: (-len(ending), ending)))


_COPULA = _spelled("dIr", "dIrlAr")
_PLACE = _spelled("dAkI", "kI")
_CASE = _spelled(
    "nIn", "In", "nI", "yI", "I", "nA", "yA", "A", "ndA", "dA", "ndAn", "dAn", "ylA", "lA", "ncA",
    "cA",
)  # fmt: skip
#: These follow a possessive of the third person only.
_AFTER_POSSESSIVE = _spelled("nA", "ndA", "ndAn", "ncA")
_EQUATIVE = _spelled("ncA", "cA")
_POSSESSIVE = _spelled("ImIz", "mIz", "InIz", "nIz", "sI", "I", "lArI")
_PLURAL = _spelled("lAr")
_VERBAL = _spelled(
    "mAq", "mAk", "mA", "mIş", "Ib", "yIb", "Ir", "yIr", "AcAq", "AcAk", "yAcAq", "yAcAk", "dI",
    "An", "yAn", "dIq", "dIk", "ArAq", "ArAk", "yArAq", "yArAk", "mAlI",
)  # fmt: skip
_PAST = _spelled("dI", "dIq", "dIk")
#: What may stand before «-dı»: «edirdi», «olmuşdu».
_TENSE = _spelled("mIş", "Ir", "yIr", "AcAq", "AcAk")
_PASSIVE = _spelled("Il", "In")
_NEGATIVE = _spelled("mA")

#: Before a vowel k is written y and q is written ğ: nazirlik, nazirliyi; torpaq, torpağı.
_SOFT = regex(r"(?P<stem>.*[aıoueəiöü][^\W]*l[ıiuü]|.{2,}[aəeiıouüö])(?P<soft>[yğ])$")
_FINAL_SOFT = {"y": "k", "ğ": "q"}


_SHORT_FORM = regex("[aıoueəiöü][^aıoueəiöü][aıueəiü]|[^aıoueəiöü][aıoueəiöü]y[ıiuü]n?")
#: Frequent words that are no forms of such ones, whatever they look like.
_NO_SHORT_FORM = frozenset(
    "ilə ile isə ise ana ata ada ona ora edə ede ola ara əsa iki altı alti axı oyu".split()
)
#: «imzala-n-maq» is the passive of «imzala-maq».
_REFLEXIVE = regex("[aıoueəiöü][nl]$")


class _Slot(NamedTuple):
    """Endings of which a word carries at most one."""

    endings: frozenset[str]
    lengths: tuple[int, ...]


class _Endings:
    """The slots of endings in one spelling: the full alphabet, or the plain keyboard's."""

    def __init__(self, *, plainly: bool) -> None:
        def slot(endings: tuple[str, ...]) -> _Slot:
            found = frozenset(map(plain, endings) if plainly else endings)
            return _Slot(found, tuple(sorted({len(ending) for ending in found}, reverse=True)))

        self.harmony = not plainly
        self.copula, self.place, self.case = slot(_COPULA), slot(_PLACE), slot(_CASE)
        self.name_case = slot(tuple(sorted({*_CASE} - {*_EQUATIVE, *_AFTER_POSSESSIVE})))
        self.possessive, self.plural = slot(_POSSESSIVE), slot(_PLURAL)
        self.after_possessive = slot(_AFTER_POSSESSIVE).endings
        self.verbal, self.past, self.tense = slot(_VERBAL), slot(_PAST), slot(_TENSE)
        self.passive, self.negative = slot(_PASSIVE), slot(_NEGATIVE)


_FULL, _PLAIN = _Endings(plainly=False), _Endings(plainly=True)
_SET_APART = frozenset(_CASE + _COPULA + _PLACE + _PLURAL)
_SET_APART |= frozenset(map(plain, _SET_APART))


@lru_cache(maxsize=4_000)
def word_keys(word: str) -> frozenset[str]:
    """The keys of one clean word without hyphens; its own case rules are applied here.

    A word without any sign of the Azerbaijani alphabet also gets the keys of a word that was
    typed on a plain keyboard: «dovletlerin» for «dövlətlərin».
    """
    lower = azerbaijani_lower(word)
    head, apostrophe, ending = lower.partition("'")
    if apostrophe and len(head) >= 2 and is_ending(ending):
        lower = head
    lower = lower.replace("'", "")
    found = _keys(lower, _FULL)
    if word.isascii():
        found |= _keys(plain(lower), _PLAIN)
    return frozenset(found)


def is_ending(lower: str) -> bool:
    """Whether these letters, set apart by an apostrophe or a hyphen, are endings of a name."""
    return lower in _SET_APART


def nominatives(word: str) -> frozenset[str]:
    """The nominatives that a capitalised word may be a form of, as a name, in lower case."""
    head, _apostrophe, ending = azerbaijani_lower(word).partition("'")
    lower = head if len(head) > 2 else head + ending  # O'Brien
    return frozenset({lower, *_cuts(lower, _FULL.name_case, 4, _FULL)})


def _keys(lower: str, endings: _Endings) -> set[str]:
    found = _stems(lower, endings)
    keys = {_key(_hard(stem)) for stem in found if stem}
    if len(lower) > 3:
        keys |= {"/" + _key(_root(verb)) for verb in _verbs(found, endings)}
    return keys


def _stems(lower: str, endings: _Endings) -> set[str]:
    """What a lower-case word may be a form of, the word itself among it."""
    if len(lower) <= 3:
        return {lower, *_short(lower)}
    found = {lower, *_cuts(lower, endings.copula, 4, endings)[:1]}
    found |= {cut for stem in found for cut in _cuts(stem, endings.place, 4, endings)[:1]}
    found |= {cut for stem in tuple(found) for cut in _cases(stem, endings)}
    found |= {cut for stem in tuple(found) for cut in _cuts(stem, endings.possessive, 3, endings)}
    found |= {cut for stem in tuple(found) for cut in _short(stem)}
    found |= {cut for stem in tuple(found) for cut in _cuts(stem, endings.plural, 2, endings)}
    return found


def _short(form: str) -> set[str]:
    """A word of two letters of which this may be a form: «işi», «işə», «suyun»."""
    found = _SHORT_FORM.fullmatch(form)
    return {form[:2]} if found and form not in _NO_SHORT_FORM else set()


def _verbs(stems: set[str], endings: _Endings) -> set[str]:
    """The stems of verbs that the stems of a word may be forms of, active and passive."""
    past = {cut for stem in stems for cut in _cuts(stem, endings.past, 3, endings)}
    hard = set(map(_hard, stems))
    found = {cut for stem in stems | hard for cut in _cuts(stem, endings.verbal, 2, endings)}
    found |= {cut for stem in past for cut in _cuts(stem, endings.tense, 2, endings)}
    found = {verb for verb in found if len(verb) > 2 or verb[0] in _VOWELS}
    found |= {cut for verb in tuple(found) for cut in _cuts(verb, endings.negative, 3, endings)}
    found |= {cut for verb in tuple(found) for cut in _cuts(verb, endings.passive, 3, endings)}
    return found | {verb[:-1] for verb in found if len(verb) > 4 and _REFLEXIVE.search(verb)}


def _cases(stem: str, endings: _Endings) -> set[str]:
    found = set(_cuts(stem, endings.case, 2, endings))
    # «nazirliyi» is nazirlik + -i as well as nazirli + -yi.
    found |= {stem[: len(cut) + 1] for cut in found if stem[len(cut)] == "y" and len(cut) > 2}
    return found


def _cuts(word: str, slot: _Slot, left: int, endings: _Endings) -> list[str]:
    """The word without each ending that it can carry and that leaves enough letters."""
    size = len(word)
    return [
        word[:-length]
        for length in slot.lengths
        if size - length >= left
        and word[-length:] in slot.endings
        and _carries(word[:-length], word[-length:], endings)
    ]


def _carries(stem: str, ending: str, endings: _Endings) -> bool:
    vowel = next((c for c in reversed(stem) if c in _VOWELS), None)
    if vowel is None:
        return False
    after_vowel = stem[-1] in _VOWELS
    if ending[0] in _VOWELS and after_vowel:
        return False
    if ending in endings.after_possessive:
        return stem[-1] in "ıiuü"
    buffered = ending[0] in "nsy" and len(ending) > 1 and ending[1] in _VOWELS
    if (buffered or ending[0] == "y") and not after_vowel:
        return False
    first = next((c for c in ending if c in _VOWELS), None)
    if first is None or not endings.harmony:
        return True
    return (vowel in _BACK) == (first in _BACK)


def _hard(stem: str) -> str:
    match = _SOFT.fullmatch(stem)
    if match and len(stem) >= 4:
        return match["stem"] + _FINAL_SOFT[match["soft"]]
    return stem


def _root(verb: str) -> str:
    """A verb's stem as before a consonant: «gedir», «getmək»."""
    return verb[:-1] + "t" if verb.endswith("ed") else verb


def _key(stem: str) -> str:
    key = plain(stem).replace("q", "k")
    return key[:-1] + "k" if key.endswith("g") else key

"""Azerbaijani search keys: what remains of a word when its endings are taken off.

Not a morphology: endings are taken off from right to left (copula, adjective of place, case,
possessive, plural), each once, if the sounds allow it. Where several ways of cutting are possible
all are kept; a key forgets the last vowel, since «Bakı» and «bakı + accusative» look alike.
"""

import re
from functools import lru_cache
from itertools import product

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
_POSSESSIVE = _spelled("ImIz", "mIz", "InIz", "nIz", "sI", "I", "lArI")
_PLURAL = _spelled("lAr")

#: Before a vowel k is written y and q is written ğ: nazirlik, nazirliyi; torpaq, torpağı.
_SOFT = re.compile(r"(?P<stem>.*[aıoueəiöü][^\W]*l[ıiuü]|.{2,}[aəeiıouüö])(?P<soft>[yğ])$")
_FINAL_SOFT = {"y": "k", "ğ": "q"}


class _Endings:
    """The slots of endings in one spelling: the full alphabet, or the plain keyboard's."""

    def __init__(self, *, plainly: bool) -> None:
        def slot(endings: tuple[str, ...]) -> tuple[str, ...]:
            return tuple(dict.fromkeys(map(plain, endings))) if plainly else endings

        self.harmony = not plainly
        self.copula, self.place, self.case = slot(_COPULA), slot(_PLACE), slot(_CASE)
        self.possessive, self.plural = slot(_POSSESSIVE), slot(_PLURAL)
        self.after_possessive = frozenset(slot(_AFTER_POSSESSIVE))


_FULL, _PLAIN = _Endings(plainly=False), _Endings(plainly=True)
_AFTER_APOSTROPHE = frozenset(_CASE + _COPULA + _PLACE + _PLURAL)


@lru_cache(maxsize=100_000)
def word_keys(word: str) -> frozenset[str]:
    """The keys of one clean word without hyphens; its own case rules are applied here.

    A word without any sign of the Azerbaijani alphabet also gets the keys of a word that was
    typed on a plain keyboard: «dovletlerin» for «dövlətlərin».
    """
    lower = azerbaijani_lower(word)
    head, apostrophe, ending = lower.partition("'")
    if apostrophe and len(head) >= 2 and ending in _AFTER_APOSTROPHE:
        lower = head
    lower = lower.replace("'", "")
    found = stems(lower)
    if word.isascii():
        found |= stems(plain(lower), _PLAIN)
    return frozenset(_key(stem) for stem in found if stem)


def stems(lower: str, endings: _Endings = _FULL) -> frozenset[str]:
    """What a lower-case word may be a form of, the word itself among it."""
    if len(lower) <= 3:
        return frozenset({lower})
    found = {lower, *_cuts(lower, endings.copula, 4, endings)[:1]}
    found |= {cut for stem in found for cut in _cuts(stem, endings.place, 4, endings)[:1]}
    found |= {cut for stem in tuple(found) for cut in _cases(stem, endings)}
    found |= {cut for stem in tuple(found) for cut in _cuts(stem, endings.possessive, 3, endings)}
    found |= {cut for stem in tuple(found) for cut in _cuts(stem, endings.plural, 2, endings)}
    return frozenset(_hard(stem) for stem in found)


def nominatives(word: str) -> frozenset[str]:
    """The nominatives that a capitalised word may be a form of, as a name, in lower case."""
    lower = azerbaijani_lower(word).partition("'")[0]
    return frozenset({lower, *_cuts(lower, _CASE, 4, _FULL)})


def _cases(stem: str, endings: _Endings) -> set[str]:
    found = set(_cuts(stem, endings.case, 2, endings))
    # «nazirliyi» is nazirlik + -i as well as nazirli + -yi.
    found |= {stem[: len(cut) + 1] for cut in found if stem[len(cut)] == "y" and len(cut) > 2}
    return found


def _cuts(word: str, slot: tuple[str, ...], left: int, endings: _Endings) -> list[str]:
    """The word without each ending that it can carry and that leaves enough letters."""
    return [
        word[: -len(ending)]
        for ending in slot
        if word.endswith(ending)
        and len(word) - len(ending) >= left
        and _carries(word[: -len(ending)], ending, endings)
    ]


def _carries(stem: str, ending: str, endings: _Endings) -> bool:
    vowels = [c for c in stem if c in _VOWELS]
    if not vowels:
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
    return (vowels[-1] in _BACK) == (first in _BACK)


def _hard(stem: str) -> str:
    match = _SOFT.fullmatch(stem)
    if match and len(stem) >= 4:
        return match["stem"] + _FINAL_SOFT[match["soft"]]
    return stem


def _key(stem: str) -> str:
    key = plain(stem).replace("q", "k")
    if len(key) > 3 and key[-1] in "aeiou":
        key = key[:-1]
    return key[:-1] + "k" if key.endswith("g") else key

"""In which cases the words of a Russian personal name can stand together. Declines nothing."""

import re
from functools import lru_cache

from db.language.inflect import forms
from db.language.person_names import GIVEN_ENDINGS, SURNAME_ENDINGS, is_initial

CASES = ("nomn", "gent", "datv", "accs", "ablt", "loct")
_CONSONANT = re.compile("[бвгджзклмнпрстфхцчшщьй]$")
_OPEN = re.compile("[ая]$")
#: Names in these letters are not declined; others in them are oblique forms as well.
_INDECLINABLE = re.compile("(?:[еёиоуэюы]|[ыи]х)$")

#: A case with a gender.
_Reading = tuple[str, str]
_ANY = frozenset((case, gender) for case in CASES for gender in ("masc", "femn"))
_WOMAN = frozenset((case, "femn") for case in CASES)


def possible_cases(words: tuple[str, ...]) -> frozenset[str]:
    """The cases in which all the words of a name (the surname last) can stand together.

    By the dictionary where it knows the name, else by endings; the nominative if nothing fits.
    """
    found = _together(words)
    return frozenset(case for case, _gender in found) or frozenset({"nomn"})


def may_be_nominative(words: tuple[str, ...]) -> bool:
    """True if a woman's name that the dictionary does not know could stand so: «Амина Гусейнова».

    Her name in the nominative looks like a man's in the genitive.
    """
    full = [word for word in words if not is_initial(word)]
    return bool(full) and all(_OPEN.search(word.lower()) for word in full)


@lru_cache(maxsize=4096)
def _together(words: tuple[str, ...]) -> frozenset[_Reading]:
    found = _ANY
    for index, word in enumerate(words):
        if not is_initial(word):
            found &= _readings(word, surname=index == len(words) - 1)
    return found


def _readings(word: str, *, surname: bool) -> frozenset[_Reading]:
    if "-" in word:
        parts = [_readings(part, surname=surname) for part in word.split("-") if part]
        return frozenset.intersection(*parts) if parts else _ANY
    known = {
        (form.case, gender)
        for form in forms(word)
        if form.known and form.is_name and form.number == "sing"
        for gender in ([form.gender] if form.gender in {"masc", "femn"} else ["masc", "femn"])
    }
    return frozenset(known) if known else _by_ending(word.lower(), surname=surname)


def _by_ending(lower: str, *, surname: bool) -> frozenset[_Reading]:
    found: set[_Reading] = set()
    if _CONSONANT.search(lower):
        found |= {("nomn", "masc"), *_WOMAN}
    elif _OPEN.search(lower):
        found |= {("nomn", "femn"), ("nomn", "masc")}
    if _INDECLINABLE.search(lower):
        found |= _ANY
    tables = (SURNAME_ENDINGS, GIVEN_ENDINGS) if surname else (GIVEN_ENDINGS,)
    for table in tables:
        for (gender, case), endings in table.items():
            if any(lower.endswith(ending) and len(lower) > len(ending) + 1 for ending, _ in endings):
                found.add((case, gender))
    return frozenset(found)

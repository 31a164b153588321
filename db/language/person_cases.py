"""In which cases the words of a Russian personal name can stand together. Declines nothing."""

from functools import lru_cache

from db.language.inflect import forms
from db.language.patterns import regex
from db.language.person_names import (
    GIVEN_ENDINGS,
    NEVER_DECLINED,
    NEVER_DECLINED_GIVEN,
    PARTICLES,
    ROMANIAN_GIVEN,
    SURNAME_ENDINGS,
    is_initial,
    is_son_of,
)
from db.language.syllabic_names import is_declined_syllable, is_syllabic

CASES = ("nomn", "gent", "datv", "accs", "ablt", "loct")
_CONSONANT = regex("[бвгджзклмнпрстфхцчшщьй]$")
#: Surnames that no woman declines: «Падмини Айер», «Анна Ким».
_OF_WOMEN_TOO = regex("(?:(?<![оеё])в|(?<![иы])н|[бгджзклмпрстфхцчшщ])$")
#: Women's names that the dictionary has as men's: «Айгюн», «Айнур».
_TURKIC_WOMAN = regex("(?:гюн|гюль|гуль|нур|гяр|нюр|[нр]ай)$")
_OPEN = regex("[ая]$")
#: Names in these letters may be such as are not declined.
_INDECLINABLE = regex("(?:[еёиоэ]|[ыи]х)$")
#: «Мамедалиевой»: no nominative, unless the dictionary knows it as one («Береговой»).
_OF_WOMEN_ALONE = regex("[оеё]вой$")
#: In these they are more often oblique forms of others.
_RARELY_INDECLINABLE = regex("[уюы]$")
#: Oblique forms that end like a nominative: «Хикметом».
_INSTRUMENTAL = regex("[оеёыи]м$")

#: «Саркисяна», «Саркисянца»: of a man alone, whatever the dictionary takes his other name for.
_ARMENIAN = regex("янц?(?:а|у|[ое]м|е)$")

#: A case with a gender.
_Reading = tuple[str, str]
_ANY = frozenset((case, gender) for case in CASES for gender in ("masc", "femn"))
_WOMAN = frozenset((case, "femn") for case in CASES)


def possible_cases(words: tuple[str, ...]) -> frozenset[str]:
    """The cases in which all the words of a name (the surname last) can stand together.

    By the dictionary where it knows the name, else by endings; the nominative if nothing fits.
    """
    found = _together(words, loosely=False) or _together(words, loosely=True)
    return frozenset(case for case, _gender in found) or _whatever(words) or frozenset({"nomn"})


def may_stand_in(words: tuple[str, ...], case: str) -> bool:
    """Whether the words can stand in a case, names that are never declined among them."""
    found = {case for case, _gender in _together(words, loosely=True)}
    return case in (found or _whatever(words))


def _whatever(words: tuple[str, ...]) -> frozenset[str]:
    """The cases in common where the genders disagree: «Мария Гарсия» to the dictionary."""
    found = frozenset(CASES)
    for index, word in enumerate(words):
        if not is_initial(word) and word.lower() not in PARTICLES:
            readings = _readings(word, surname=index == len(words) - 1, loosely=True)
            found &= {case for case, _gender in readings}
    return found


def may_be_nominative(words: tuple[str, ...]) -> bool:
    """True if a woman's name that the dictionary does not know could stand so: «Амина Гусейнова».

    Her name in the nominative looks like a man's in the genitive.
    """
    full = [word for word in words if not is_initial(word)]
    return bool(full) and all(_OPEN.search(word.lower()) for word in full)


@lru_cache(maxsize=4096)
def _together(words: tuple[str, ...], *, loosely: bool) -> frozenset[_Reading]:
    if is_syllabic(words):
        declined = is_declined_syllable(words[-1])
        return frozenset(_declined(words[-1].lower(), surname=False)) if declined else _ANY
    found = _ANY
    for index, word in enumerate(words):
        if not is_initial(word) and word.lower() not in PARTICLES:
            readings = _readings(word, surname=index == len(words) - 1, loosely=loosely)
            if index < len(words) - 1 and _ARMENIAN.search(words[-1]):
                readings |= _by_ending(word.lower(), surname=False, loosely=True)
            found &= readings
    return found


def _readings(word: str, *, surname: bool, loosely: bool) -> frozenset[_Reading]:
    if is_son_of(word):
        return _ANY
    if "-" in word:
        parts = [part for part in word.split("-") if part and part not in PARTICLES]
        found = [
            _readings(part, surname=surname, loosely=loosely)
            | (_ANY if _may_be_frozen(part, last=part is parts[-1]) else frozenset())
            for part in parts
        ]
        return frozenset.intersection(*found) if found else _ANY
    known = {
        (form.case, gender)
        for form in forms(word)
        if form.known and form.is_name and form.number == "sing"
        for gender in ([form.gender] if form.gender in {"masc", "femn"} else ["masc", "femn"])
    }
    never = NEVER_DECLINED if surname else NEVER_DECLINED_GIVEN
    if (not known and never.search(word)) or (not surname and ROMANIAN_GIVEN.search(word)):
        return _ANY
    if known and not surname and _TURKIC_WOMAN.search(word):
        known |= _WOMAN
    if known and surname and _OF_WOMEN_TOO.search(word):
        known |= _WOMAN
    return frozenset(known) if known else _by_ending(word.lower(), surname=surname, loosely=loosely)


def _may_be_frozen(part: str, *, last: bool) -> bool:
    """True for the first half of «Надь-Балинта», «Мак-Грегора»: it stays as it is in any case."""
    return not last and _CONSONANT.search(part.lower()) is not None


def _by_ending(lower: str, *, surname: bool, loosely: bool) -> frozenset[_Reading]:
    found = _declined(lower, surname=surname)
    if surname and not loosely and _OF_WOMEN_ALONE.search(lower):
        return frozenset(found)
    if _CONSONANT.search(lower) and (
        loosely or not (_INSTRUMENTAL.search(lower) and ("ablt", "masc") in found)
    ):
        found |= {("nomn", "masc"), *_WOMAN}
    elif _OPEN.search(lower) and not (surname and _ARMENIAN.search(lower)):
        found |= {("nomn", "femn"), ("nomn", "masc")}
    rarely = _RARELY_INDECLINABLE.search(lower) and (loosely or not found)
    if rarely or _INDECLINABLE.search(lower):
        found |= _ANY
    return frozenset(found)


def _declined(lower: str, *, surname: bool) -> set[_Reading]:
    found: set[_Reading] = set()
    tables = (SURNAME_ENDINGS, GIVEN_ENDINGS) if surname else (GIVEN_ENDINGS,)
    for table in tables:
        for (gender, case), endings in table.items():
            if any(
                lower.endswith(ending) and len(lower) > len(ending) + 1 for ending, _ in endings
            ):
                found.add((case, gender))
    return found

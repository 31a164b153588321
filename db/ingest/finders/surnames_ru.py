"""Russian surnames by their look, and such as are written in capitals."""

from db.ingest.finders.words_ru import BODY_HEADS, HONORIFICS
from db.language.inflect import forms
from db.language.patterns import regex

SURNAME_ENDING = regex(
    r"(?:[оеё]в|[иы]н|ск(?:ий|ой)|цк(?:ий|ой)|янц?|дзе|швили|заде|енко|[уюя]к|ич|ли|лы|оглу|бек|ия|ава)"
    r"(?:а|у|ым|ой|е|ого|ому|им|ая|ую|ей)?$"
)
#: «Ван», «Хэ»: no more than a syllable.
SYLLABLE = regex("[А-ЯЁ][бвгджзйклмнпрстфхцчшщ]{0,2}[аеёиоуыэюя][йнь]{0,2}")
#: Fathers' names in every case.
PATRONYMIC = regex(
    r"(?:(?:в|ь|ьм|ук|ом|ит)ич(?:а|у|ем|е)?|вн[аыуе]|вной|ична|ичны|ичне|ичну|ичной)$"
)


def titled(word: str) -> str:
    """«БЕКЕТОВ» as «Бекетов»."""
    return "-".join(part.capitalize() for part in word.split("-")) if word.isupper() else word


def is_surely_family(word: str) -> bool:
    """True if a word in capitals is a surname and no abbreviation: «БЕКЕТОВ»."""
    found = [form for form in forms(word) if form.known]
    if any("Surn" in form.grammemes for form in found):
        return True
    if found and not any(form.is_name for form in found):
        return False
    return len(word) > 4 and SURNAME_ENDING.search(word) is not None


def is_known_name(word: str) -> bool:
    """True for what the dictionary has as a given name, a father's name or a surname."""
    return any(form.known and form.is_name for form in forms(word))


#: Slavic given names that a dictionary knows as other words.
ALSO_NAMES = frozenset("Весна Весны Весне Весну Весной Искра Калина Роса Зора Огнян".split())
_SORTS = frozenset({"Name", "Surn", "Patr"})
#: Surnames of one syllable, never declined, that may stand before the given name: «Ли Сергеем».
SHORT_SURNAMES = frozenset("Ли Ким Пак Цой Хан Тен Юн Шин Кан Хван Нам Лим Тян Эм Ан Цай".split())


#: «Наджафи», «Араньо»: foreign surnames more often than given names.
_OPEN_SURNAME = regex("[еёиоуыэю]$")
#: What no given name ends in.
_USUAL_SURNAME = regex(
    r"\w{2,}(?:[оеё]в(?:а|у|ым|ой|е)?|ск(?:ий|ая|ого|ому|им|ой|ую)|енко|янц?|дзе|швили|заде)$"
)


def is_reversed(given: str, surname: str) -> bool:
    """True for «Атамурадов Бегенч»: the dictionary or the ending tells the first is the surname."""
    if given in SHORT_SURNAMES and is_only(surname, "Name"):
        return True
    usual = _USUAL_SURNAME.search(given) is not None
    shaped = usual and not any(form.known and form.case == "nomn" for form in forms(given))
    if (shaped or is_only(given, "Surn")) and is_only(surname, "Name"):
        return SURNAME_ENDING.search(given) is not None
    # «Байрамов Шохрат»: the second is in no dictionary, and no surname by its look.
    sorts = {sort for form in forms(surname) if form.known for sort in form.grammemes}
    foreign = not sorts and _OPEN_SURNAME.search(surname) is None
    foreign = foreign and SURNAME_ENDING.search(surname) is None
    family = usual and _is_family(given)
    return ("Name" in sorts and family) or (foreign and (shaped or family))


def _is_family(word: str) -> bool:
    """True for «Байрамов», which the dictionary has as a given name in other cases alone."""
    first = [form for form in forms(word) if form.known and form.case == "nomn"]
    return any("Surn" in form.grammemes for form in first) and not any(
        "Name" in form.grammemes for form in first
    )


def is_surname_first(surname: str, given: str, fathers: str) -> bool:
    """True for «Сапарбаев Нурдин Асанович»: the father's name closes, and all agree in case."""
    if not PATRONYMIC.search(fathers) or PATRONYMIC.search(given):
        return False
    known = [form for form in forms(surname) if form.known]
    if SURNAME_ENDING.search(surname):
        return True
    if known and not any(form.is_name for form in known):
        return False
    known = [form for form in forms(given) if form.known]
    return not known or any(form.is_name for form in known)


def is_only(word: str, grammeme: str) -> bool:
    """True if the dictionary knows the word as that sort of a name and as no other."""
    sorts = {sort for form in forms(word) if form.known for sort in form.grammemes & _SORTS}
    return sorts == {grammeme}


def may_be_foreign(given: str, surname: str) -> bool:
    """True for a name though the first word means something: «Тумэн Эрдэнэбат», «Ван Лисинь».

    The second is in no dictionary («Барань» is at most a place); the first is nothing's genitive,
    as a body behind an office would be: «директор Водоканала Утепбергенов».
    """
    first = [form for form in forms(given) if form.known]
    second = [form for form in forms(surname) if form.known]
    places = all("Geox" in form.grammemes for form in second)
    named = any(form.is_name and form.case == "nomn" for form in first)
    if surname.lower() in HONORIFICS or (second and not (places and (named or not first))):
        return False
    if second and first:
        return True  # «Золтан Барань»
    if not first or (SYLLABLE.fullmatch(given) and first[0].pos not in {"PREP", "CONJ"}):
        return True
    noun = first[0]
    shaped = SURNAME_ENDING.search(surname) is not None and noun.case not in {"gent", ""}
    return (
        noun.pos == "NOUN"
        and (noun.case == "nomn" or shaped)
        and "Orgn" not in noun.grammemes
        and noun.lemma not in BODY_HEADS
    )

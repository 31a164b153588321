"""Russian surnames by their look, and such as are written in capitals."""

import re

from db.language.inflect import forms

SURNAME_ENDING = re.compile(
    r"(?:[оеё]в|[иы]н|ск(?:ий|ой)|цк(?:ий|ой)|янц?|дзе|швили|заде|енко|[уюя]к|ич|ли|лы|оглу|бек|ия|ава)"
    r"(?:а|у|ым|ой|е|ого|ому|им|ая|ую|ей)?$"
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


_SORTS = frozenset({"Name", "Surn", "Patr"})
#: Surnames of one syllable, never declined, that may stand before the given name: «Ли Сергеем».
_SHORT_SURNAMES = frozenset("Ли Ким Пак Цой Хан Тен Юн Шин Кан Хван Нам Лим Тян Эм Ан Цай".split())


#: What no given name ends in.
_USUAL_SURNAME = re.compile(r"(?:[оеё]ва?|ский|ская|енко|янц?|дзе|швили|заде)$")


def is_reversed(given: str, surname: str) -> bool:
    """True for «Атамурадов Бегенч»: the dictionary or the ending tells the first is the surname."""
    if given in _SHORT_SURNAMES and is_only(surname, "Name"):
        return True
    shaped = not any(form.known for form in forms(given)) and _USUAL_SURNAME.search(given)
    return bool(
        (shaped or is_only(given, "Surn"))
        and is_only(surname, "Name")
        and SURNAME_ENDING.search(given) is not None
    )


def is_only(word: str, grammeme: str) -> bool:
    """True if the dictionary knows the word as that sort of a name and as no other."""
    sorts = {sort for form in forms(word) if form.known for sort in form.grammemes & _SORTS}
    return sorts == {grammeme}

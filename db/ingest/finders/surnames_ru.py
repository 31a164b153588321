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

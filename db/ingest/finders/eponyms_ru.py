"""After whom or what a Russian body is called: «Фонд Мирзы Каримбека», «им. З. Буниятова»."""

from db.ingest.finders.document import Token
from db.ingest.finders.name_words_ru import (
    genitive_name,
    head_forms,
    is_person,
    is_region,
    nominative_singular,
)
from db.ingest.finders.surnames_ru import SURNAME_ENDING
from db.language.inflect import forms, noun_forms
from db.language.patterns import regex

#: The genitive of a part of a country that no dictionary need know: «Халогаланда».
_REGION_ENDING = regex(r"\w{3}(?:ланда|марка|шира|фьорда|бурга|гарда|ботнии)$")
#: What is done or studied, in the genitive: «изучения», «исследований», «связей».
_DEEDS = ("ния", "тия", "ства", "ики", "ии", "ия", "ний", "тий", "ций", "связей")


def eponym(tokens: tuple[Token, ...], index: int, limit: int, cases: set[str]) -> int:
    """«Фонд Мирзы Каримбека», «Фондом Руставели»: names in the genitive, else ``index``.

    A single name behind a head that itself stands in the genitive may be a person's: «глава Центра
    Петрова» gives none, unless it cannot be a nominative.
    """
    pair = tokens[index : min(index + 2, limit)]
    persons = [token for token in pair if token.is_word and is_person(token.text)]
    if len(persons) == 2:
        headed = bool(head_forms(tokens[index - 1].text))
        both = all(genitive_name(token.text) for token in persons)
        return index + 2 if headed and both else index
    if not persons or persons[0] is not pair[0] or _goes_on_as_name(tokens, index + 1, limit):
        return index
    word = pair[0].text
    readings = [form for form in noun_forms(word) if form.number == "sing"]
    genitive_only = genitive_name(word) and not nominative_singular(word)
    if not readings or is_region(word) or genitive_only or _REGION_ENDING.search(word):
        return index + 1  # «Воеводины», several Voevodins to the dictionary, is a place's
    if _is_studied(tokens, index) and "gent" in {form.case for form in readings}:
        return index + 1  # «Центр изучения Арала»
    fixed = "Fixd" in {grammeme for form in readings for grammeme in form.grammemes}
    genitive = fixed or any(form.case == "gent" for form in readings)
    headed = bool(head_forms(tokens[index - 1].text))
    return index + 1 if genitive and headed and "gent" not in cases else index


def _is_studied(tokens: tuple[Token, ...], index: int) -> bool:
    """True for an unknown word, no surname's by its look, behind what is done: «изучения Арала»."""
    word, before = tokens[index].text, tokens[index - 1].text.lower()
    deed = before.endswith(_DEEDS) and not head_forms(before)
    known = any(form.known for form in forms(word))
    return deed and not known and SURNAME_ENDING.search(word) is None


def _goes_on_as_name(tokens: tuple[Token, ...], at: int, limit: int) -> bool:
    """An initial or another capital word: the name of a person."""
    return at < limit and tokens[at].is_word and tokens[at].text[0].isupper()


def dedication(tokens: tuple[Token, ...], index: int, limit: int) -> int:
    """«им. академика З. Буниятова»: up to the last capital word."""
    at, end = index + 1, index
    while at < min(limit, index + 8):
        token = tokens[at]
        if token.is_word and any(char.isupper() for char in token.text):
            end = at + 1
        elif token.text != "." and not (token.is_word and end == index):
            break
        at += 1
    return end

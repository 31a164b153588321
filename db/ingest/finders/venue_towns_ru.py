"""The Russian town that a venue is of: «в ташкентском отеле», «в музее Тотьмы»."""

import re
from itertools import pairwise

from db.ingest.finders.document import Document, Token
from db.ingest.finders.regions_ru import is_land, town_of_adjective
from db.ingest.finders.tables import words
from db.language.inflect import (
    adjective_cases,
    nominative_adjective,
    noun_forms,
    with_case_of,
)
from db.language.patterns import regex
from db.model import Leaf

_ADJECTIVE_ENDS = ("кий", "кого", "кому", "ком", "ким", "кая", "кой", "кую", "кое")
_VENUES = words(
    "отель гостиница дом дворец зал университет институт музей библиотека центр санаторий театр "
    "филармония особняк усадьба кафе ресторан клуб академия школа лицей мэрия ратуша пансионат "
    "конференц-зал экспоцентр бизнес-центр технопарк консерватория галерея лекторий площадка "
    "здание палата дума "
    "администрация павильон цех ангар ресторация фабрика завод вокзал порт музей-заповедник"
)
_REPORTED = regex(r"(?:сообща|переда[её]|корреспондент)", re.IGNORECASE)
_IN = frozenset({"в", "во", "на"})
#: So many words may stand between a venue and its town: «в музее истории мореплавания Тотьмы».
_BETWEEN = 6


def town_of_venue(document: Document, tokens: tuple[Token, ...]) -> Leaf | None:
    """The town in the genitive behind a venue, or in the adjective before it."""
    return (
        _in_genitive(document, tokens)
        or _by_adjective(document, tokens)
        or _by_name_of_venue(document, tokens)
        or _of_correspondent(document, tokens)
    )


def _of_correspondent(document: Document, tokens: tuple[Token, ...]) -> Leaf | None:
    """«Из Ялты сообщают: …», «корреспондент передаёт из Гродно»: where the report comes from."""
    if not any(_REPORTED.match(token.text) for token in tokens):
        return None
    for index, token in enumerate(tokens[:-1]):
        if token.text.lower() == "из" and tokens[index + 1].text[0].isupper():
            return _genitive_town(document, tokens, index + 1)
    return None


def _in_genitive(document: Document, tokens: tuple[Token, ...]) -> Leaf | None:
    """«в здании городской думы Старой Руссы», «в музее мореходов Тотьмы»."""
    for index, token in enumerate(tokens):
        if token.text.lower() not in _IN:
            continue
        inside = False
        for at in range(index + 1, min(len(tokens), index + 2 + _BETWEEN)):
            word = tokens[at]
            if not word.is_word or document.is_quoted(word.start):
                break
            if inside and word.text[0].isupper():
                leaf = _genitive_town(document, tokens, at)
                if leaf is not None:
                    return leaf
            cases = {form.case for form in noun_forms(word.text) if form.lemma in _VENUES}
            inside = inside or "loct" in cases
    return None


def _genitive_town(document: Document, tokens: tuple[Token, ...], at: int) -> Leaf | None:
    first, last = tokens[at], tokens[at]
    gent = [number for case, number in adjective_cases(first.text) if case == "gent"]
    if gent and at + 1 < len(tokens) and tokens[at + 1].text[0].isupper():
        last = tokens[at + 1]
    for form in noun_forms(last.text):
        if form.case != "gent" or "Geox" not in form.grammemes or not form.known:
            continue
        if is_land(form.lemma):
            return None
        town = with_case_of(form.lemma, last.text)
        if first is not last:
            town = f"{nominative_adjective(first.text, form.gender, form.number)} {town}"
        return document.leaf(town, first.start, last.end, "place.venue", 0.75, "weak_pattern")
    return None


def _by_adjective(document: Document, tokens: tuple[Token, ...]) -> Leaf | None:
    """«в ташкентском отеле», «владивостокский Дом учёных»: the town that a venue is of."""
    for token, following in (*pairwise(tokens), *zip(tokens, tokens[2:], strict=False)):
        if not (token.is_word and token.text.lower().endswith(_ADJECTIVE_ENDS)):
            continue
        named = token.text[0].isupper() and token.start > tokens[0].start
        apart = following.start > token.end + 1
        if apart and not adjective_cases(document.text[token.end + 1 : following.start - 1]):
            continue
        if named or not is_venue(following.text) or document.is_quoted(token.start):
            continue
        town = town_of_adjective(token.text)
        if town is not None:
            return document.leaf(
                town, token.start, token.end, "place.adjective", 0.75, "weak_pattern"
            )
    return None


def _by_name_of_venue(document: Document, tokens: tuple[Token, ...]) -> Leaf | None:
    """«в стенах Тартуского университета», «в Казанском университете»: a house named by its town."""
    for index, token in enumerate(tokens):
        if token.text.lower() not in _IN:
            continue
        for at in range(index + 1, min(len(tokens), index + 1 + _BETWEEN)):
            word = tokens[at]
            if not word.is_word or document.is_quoted(word.start):
                break
            if not word.text[0].isupper():
                continue
            case = "loct" if at == index + 1 else "gent"
            named = any(pair[0] == case for pair in adjective_cases(word.text))
            house = next((t for t in tokens[at + 1 : at + 4] if is_venue(t.text)), None)
            town = town_of_adjective(word.text) if named and house else None
            if town is not None:
                return document.leaf(
                    town, word.start, word.end, "place.adjective", 0.7, "weak_pattern"
                )
            break
    return None


def is_venue(word: str) -> bool:
    """True for «гостинице», «Доме», «библиотеки»."""
    return any(form.lemma in _VENUES for form in noun_forms(word))

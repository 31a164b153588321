"""Russian places that «в» does not lead to: islands, shores, and what lies near a town."""

from db.ingest.finders.document import Document, Token
from db.ingest.finders.regions_ru import is_land
from db.ingest.finders.tables import words
from db.ingest.finders.venue_towns_ru import is_venue
from db.language.inflect import forms, noun_forms, with_case_of
from db.model import Leaf

#: «на острове Валаам», «на станции Танхой»: what a place's own name stands behind.
_ON = words("остров станция хутор курорт мыс разъезд кордон турбаза заимка озеро")
_NEAR = {
    "под": "ablt",
    "близ": "gent",
    "возле": "gent",
    "вблизи": "gent",
    "около": "gent",
    "неподалёку": "gent",
    "неподалеку": "gent",
    "недалеко": "gent",
    "окрестностях": "gent",
    "пригороде": "gent",
}


def town_at_water(document: Document, tokens: tuple[Token, ...]) -> Leaf | None:
    """«на острове Кижи», «на Селигере»: the name itself where the noun before it is such a one."""
    for index, token in enumerate(tokens[:-1]):
        if token.text.lower() != "на":
            continue
        following, name = tokens[index + 1], tokens[min(index + 2, len(tokens) - 1)]
        on = any(form.case == "loct" and form.lemma in _ON for form in noun_forms(following.text))
        if on and _is_name(document, name):
            value = _nominative(name.text)
            return document.leaf(value, name.start, name.end, "place.island", 0.75, "weak_pattern")
        apart = any(
            form.number == "plur" and form.case == "loct" for form in noun_forms(following.text)
        )
        lodged = any(is_venue(token.text) for token in tokens[max(0, index - 3) : index])
        if not (apart or lodged):
            continue  # «судоходство на Рейне»: no place of a session
        if _is_name(document, following) and (town := _known(following.text, "loct")):
            return document.leaf(
                town, following.start, following.end, "place.island", 0.7, "weak_pattern"
            )
    return None


def town_nearby(document: Document, tokens: tuple[Token, ...]) -> Leaf | None:
    """«в пансионате под Гаграми», «близ Суздаля», «в окрестностях Ялты»."""
    for index, token in enumerate(tokens[:-1]):
        case = _NEAR.get(token.text.lower())
        if case is None:
            continue
        at = index + 1
        if tokens[at].text.lower() in {"от", "города", "городом"} and at + 1 < len(tokens):
            at += 1
        name = tokens[at]
        town = _known(name.text, case) if _is_name(document, name) else None
        if town is not None:
            return document.leaf(town, name.start, name.end, "place.near", 0.7, "weak_pattern")
    return None


def _is_name(document: Document, token: Token) -> bool:
    return token.is_word and token.text[0].isupper() and not document.is_quoted(token.start)


def _known(word: str, case: str) -> str | None:
    """The nominative of a place that the dictionary knows in that case, if it is no land."""
    for form in noun_forms(word):
        if form.case == case and form.known and "Geox" in form.grammemes:
            return None if is_land(form.lemma) else with_case_of(form.lemma, word)
    return None


def _nominative(word: str) -> str:
    """A name beside its noun stands in the nominative; a known one may agree with it."""
    if any(form.case == "nomn" for form in forms(word)):
        return word
    return _known(word, "loct") or word

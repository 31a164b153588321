"""What a person means who selects a piece of a text for a field: the value as one enters it.

Dates become EDTF, ordinals numbers, names come into the nominative, all by the finders' own rules;
what they do not know stays as it is written. Pure.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable

from db.ingest.finders import (
    instruments_az,
    instruments_en,
    instruments_ru,
    persons_az,
    persons_en,
    persons_ru,
)
from db.ingest.finders.bodies import bodies_in
from db.ingest.finders.dates import date_mentions, edtf
from db.ingest.finders.document import Document, Span, Token
from db.ingest.finders.instrument_dates import InstrumentDates
from db.ingest.finders.ordinals import ordinal_value
from db.language.azerbaijani import nominative_surname, without_locative
from db.language.inflect import nominative_adjective, noun_forms, with_case_of
from db.language.person_cases import may_be_nominative, possible_cases
from db.language.person_names import nominative_name
from db.model import DocumentText, Leaf

_TITLES = {
    "ru": instruments_ru.titles_in,
    "en": instruments_en.titles_in,
    "az": instruments_az.titles_in,
}

_PEOPLE = {
    "ru": persons_ru.people_in,
    "en": persons_en.people_in,
    "az": persons_az.people_in,
}


def select_value(text: DocumentText, field: str, start: int, end: int) -> Leaf | None:
    """The value of ``text.text[start:end]`` for a field; None if there is nothing in it.

    ``field`` is ``date_start``, ``date_end``, ``date``, ``ordinal``, ``place``, ``person``,
    ``body``, ``instrument`` or anything else, which is taken as it stands. The span is the
    selection without the white space around it; the rule is ``user``.
    """
    raw = text.text[start:end]
    start, end = start + len(raw) - len(raw.lstrip()), end - len(raw) + len(raw.rstrip())
    plain = " ".join(text.text[start:end].split())
    if not plain:
        return None
    reader = _READERS.get(field)
    value = reader(Document(text), plain, start, end) if reader is not None else plain
    return Leaf(plain if value is None else value, start, end)


Reader = Callable[[Document, str, int, int], str | int | None]


def _date(document: Document, plain: str, start: int, end: int) -> str | None:
    return _day(document, plain, 0)


def _last_date(document: Document, plain: str, start: int, end: int) -> str | None:
    return _day(document, plain, -1)


def _day(document: Document, plain: str, which: int) -> str | None:
    found = date_mentions(plain, 0, len(plain), document.language or "en")
    if not found:
        return None
    date = found[which].dates[which]
    return edtf(date) if date[0] else None


def _ordinal(document: Document, plain: str, start: int, end: int) -> int | None:
    language = document.language or "en"
    words = plain.split()
    for count in (2, 1):
        for first in range(len(words) - count + 1):
            value = ordinal_value(" ".join(words[first : first + count]), language)
            if value:
                return value
    return next((int(word) for word in words if word.isdecimal()), None)


def _person(document: Document, plain: str, start: int, end: int) -> str | None:
    span = _prepared(document, start, end)
    people = _PEOPLE.get(document.language or "")
    if span is None or people is None:
        return None
    inside = [
        person
        for person in people(document, document.sentence_at(span.start))
        if person.start < span.end and span.start < person.end
    ]
    if len(inside) == 1:
        return inside[0].name
    if document.language == "az":
        *given, surname = plain.split()
        return " ".join([*given, nominative_surname(surname, genitive=False)])
    return _russian_person(plain) if document.language == "ru" else None


def _russian_person(plain: str) -> str:
    """A name that no sentence explains, by its endings alone."""
    words = tuple(plain.split())
    cases = possible_cases(words)
    if "nomn" in cases or not cases or may_be_nominative(words):
        return plain
    return " ".join(nominative_name(words, min(cases)))


def _body(document: Document, plain: str, start: int, end: int) -> str | None:
    span = _prepared(document, start, end)
    found = bodies_in(document, *span) if span is not None else []
    return found[0].name if len(found) == 1 else None


def _instrument(document: Document, plain: str, start: int, end: int) -> str | None:
    titles = _TITLES.get(document.language or "")
    span = _prepared(document, start, end)
    if titles is None or span is None:
        return None
    inside = [
        title
        for title in titles(document, InstrumentDates(document))
        if title.span_start < span.end and span.start < title.span_end
    ]
    return inside[0].value if len(inside) == 1 else None


def _place(document: Document, plain: str, start: int, end: int) -> str | None:
    if document.language == "az":
        return without_locative(plain)
    words = plain.split()
    if document.language != "ru" or len(words) > 2:
        return None
    town = words[-1]
    readings = noun_forms(town)
    places = [form for form in readings if "Geox" in form.grammemes] or list(readings)
    if not places or any(form.case == "nomn" for form in places):
        return None
    lemma = places[0].lemma if "ё" in town else places[0].lemma.replace("ё", "е")
    first = [nominative_adjective(word, places[0].gender, "sing") for word in words[:-1]]
    return " ".join([*first, with_case_of(lemma, town)])


def _prepared(document: Document, start: int, end: int) -> Span | None:
    """The selection as offsets into the prepared text, which the finders read."""

    def raw(token: Token) -> tuple[int, int]:
        return document.raw_span(token.start, token.end)

    tokens = document.tokens
    first = bisect_right(tokens, start, key=lambda token: raw(token)[1])
    last = bisect_left(tokens, end, key=lambda token: raw(token)[0])
    inside = tokens[first:last]
    return Span(inside[0].start, inside[-1].end) if inside else None


_READERS: dict[str, Reader] = {
    "date_start": _date,
    "date": _date,
    "date_end": _last_date,
    "ordinal": _ordinal,
    "place": _place,
    "person": _person,
    "body": _body,
    "instrument": _instrument,
}

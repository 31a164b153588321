"""Azerbaijani persons in a sentence: a genitive chain with its office, then the name."""

import re
from typing import NamedTuple

from db.ingest.finders.bodies import Body, bodies_in
from db.ingest.finders.bodies_az import head_of
from db.ingest.finders.document import Document, Span
from db.ingest.finders.found import FoundPerson
from db.ingest.finders.offices_az import chain_start, is_office, is_plural, singular
from db.ingest.finders.words_az import HONORIFICS, OFFICE_WORDS, SESSION_NOUNS
from db.language.azerbaijani import is_locative, lower, nominative_surname

_PATRONYMIC = frozenset({"oğlu", "qızı"})
_GENITIVE_CONTEXT = re.compile(
    r"məruzə(?:si|ləri|lər)|sədrliyi|rəhbərliyi|çıxış(?:ı|ları)\b|iştirakı ilə|təqdimat"
    r"|moderatorluğu"
    r"|rəyi|təşəbbüsü",
    re.IGNORECASE,
)
_ATTRIBUTE = re.compile(r"d[aə]k[ıi]$")
_BRACKET = re.compile(r"\s?\((?P<office>[^()]{3,160})\)")


class _Name(NamedTuple):
    first: int
    end: int  # token indexes
    known: tuple[str, ...] = ()


def people_in(document: Document, span: Span) -> list[FoundPerson]:
    """The persons of a sentence in order."""
    bodies = bodies_in(document, span.start, span.end)
    genitive = _GENITIVE_CONTEXT.search(document.text, *span) is not None
    first, last = document.token_range(*span)
    found: list[FoundPerson] = []
    consumed = first
    shared: tuple[str, int, int] | None = None
    for name in _names(document, first, last, bodies):
        office, plural = _office(document, consumed, name.first, bodies)
        joined = all(
            token.text in {",", "və", "habelə", "həmçinin"}
            for token in document.tokens[consumed : name.first]
        )
        if office is None and joined and shared is not None:
            office, plural = shared, True
        if office is None:
            office = _bracketed(document, name)
        if office is None and not (joined and found) and not _sure(document, name):
            continue
        shared = office if plural else None
        found.append(_person(document, name, office, genitive=genitive))
        consumed = name.end
    return found


def _names(document: Document, first: int, last: int, bodies: list[Body]) -> list[_Name]:
    tokens, text = document.tokens, document.text
    names: list[_Name] = []
    known = _known(document, first, last, bodies)
    index = first
    while index < last - 1:
        if index in known:
            names.append(known[index])
            index = known[index].end
            continue
        if not _is_name_word(document, index, bodies):
            index += 1
            continue
        end = index + 1
        while end < last and end not in known and text[tokens[end - 1].end : tokens[end].start] == " ":
            if not (_is_name_word(document, end, bodies) or tokens[end].text in _PATRONYMIC):
                break
            end += 1
        # «Milli Məclisin deputatı»: an office follows, so these words are a part of it.
        owner = end < last and is_office(tokens[end].text) and _is_adjacent(document, end)
        if (
            2 <= end - index <= 4
            and not owner
            and not _ATTRIBUTE.search(lower(tokens[end - 1].text))
        ):
            names.append(_Name(index, end))
        index = end
    return names


def _known(document: Document, first: int, last: int, bodies: list[Body]) -> dict[int, _Name]:
    """The names that the archive knows, by their first token; none of a body's name."""
    if document.known is None or first >= last:
        return {}
    span = Span(document.tokens[first].start, document.tokens[last - 1].end)
    found = {}
    for person in document.known.persons_in(document, span):
        inside = any(body.start <= person.start < body.end for body in bodies)
        if not inside and not document.is_quoted(person.start):
            begin, end = document.token_range(person.start, person.end)
            found[begin] = _Name(begin, end, person.words)
    return found


def _is_adjacent(document: Document, index: int) -> bool:
    tokens = document.tokens
    return document.text[tokens[index - 1].end : tokens[index].start] == " "


def _is_name_word(document: Document, index: int, bodies: list[Body]) -> bool:
    token = document.tokens[index]
    word = token.text
    if not token.is_word or not word[0].isupper() or len(word) < 2 or word.isupper():
        return False
    lowered = lower(word)
    if any(lowered.startswith(noun) for noun in SESSION_NOUNS) or head_of(word):
        return False
    if is_office(word) or (is_locative(word) and len(word) > 5):
        return False
    if lowered in HONORIFICS:
        return False
    if any(body.start <= token.start < body.end for body in bodies):
        return False
    return not document.is_quoted(token.start)


def _sure(document: Document, name: _Name) -> bool:
    """True if a name needs no office to be a person's: the archive knows it, or it is honoured."""
    return bool(name.known) or _honoured(document, name)


def _honoured(document: Document, name: _Name) -> bool:
    tokens, at = document.tokens, name.first - 1
    if at > 0 and tokens[at].text == ".":
        at -= 1
    return at >= 0 and lower(tokens[at].text) in HONORIFICS


def _office(
    document: Document, start: int, end: int, bodies: list[Body]
) -> tuple[tuple[str, int, int] | None, bool]:
    """The chain that ends right before the name, and whether it is in the plural."""
    tokens = document.tokens
    last = end
    while last > start and lower(tokens[last - 1].text) in HONORIFICS:
        last -= 1
    if last == start or not is_office(tokens[last - 1].text):
        return None, False
    begin = chain_start(document, start, last - 1, bodies)
    stated = document.text[tokens[begin].start : tokens[last - 1].end]
    plural = is_plural(tokens[last - 1].text)
    value = singular(stated) if plural else stated
    if begin == last - 1 and lower(stated) in OFFICE_WORDS:
        value = lower(stated)
    return (value, tokens[begin].start, tokens[last - 1].end), plural


def _bracketed(document: Document, name: _Name) -> tuple[str, int, int] | None:
    end = document.tokens[name.end - 1].end
    match = _BRACKET.match(document.text, end)
    if match is None or not is_office(match["office"].split()[-1]):
        return None
    return match["office"], match.start("office"), match.end("office")


def _person(
    document: Document, name: _Name, office: tuple[str, int, int] | None, *, genitive: bool
) -> FoundPerson:
    tokens = document.tokens[name.first : name.end]
    words = [token.text for token in tokens]
    bare = nominative_surname(words[-1], genitive=genitive)
    doubtful = genitive and bare == words[-1] and not name.known
    words[-1] = bare
    words = list(name.known) or words
    confidence = 0.9 if office is not None else 0.75
    reason = "" if office is not None else "weak_pattern"
    if doubtful:
        confidence, reason = 0.8, "case_uncertain"
    stated = office or ("", 0, 0)
    return FoundPerson(
        " ".join(words),
        tokens[0].start,
        tokens[-1].end,
        *stated,
        "person.chain" if office else "person.name",
        confidence,
        reason,
    )

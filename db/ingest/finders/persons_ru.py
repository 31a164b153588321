"""Russian persons in a sentence: names with the office before, behind, or in brackets."""

import re
from dataclasses import replace

from db.ingest.finders.document import Document, Span
from db.ingest.finders.found import FoundPerson
from db.ingest.finders.offices_ru import Office, office_after, office_before, predicate_office
from db.ingest.finders.persons import NameSource, NameSpan, names_in
from db.language.inflect import forms
from db.language.person_names import may_be_nominative, nominative_name, possible_cases

_BRACKET = re.compile(r"\s?\((?P<office>[^()]{3,160})\)")
#: A name may be followed by its original in Latin letters.
_APPOSITION = re.compile(r"(?:\s?\([A-Za-z][^()а-яё]{2,40}\))?\s?(?:,|[—–-])\s(?=\S)")
_ONLY_JOINED = re.compile(r"\s?(?:,|и|,? а также|,? и)?\s?(?:г-н|г-жа|господин|госпожа)?\s?$")
_DEGREE = re.compile(
    r"(?:доктор|кандидат|магистр|бакалавр)(?: [а-яё-]+){1,2} наук|магистр [а-яё-]+", re.IGNORECASE
)
#: Endings that no name has in the nominative.
_OBLIQUE = re.compile(r"(?:[уюеы]|[оеёыи]м|[оеё]й|ого|его|ии)$")
#: Nouns that are followed by whose doing it is, in the genitive.
_WHOSE = re.compile(
    r"(?:участи[еи]м?|председательств\w+|руководств\w+|модераци\w+|доклад\w*|сообщени\w+"
    r"|выступлени\w+|речь\w*|под началом|приветстви\w+|лекци\w+|презентаци\w+|слов\w+)\s$",
    re.IGNORECASE,
)
_TOOK_PART = re.compile(r"(?:прин\w+|прош\w+) участие\s$", re.IGNORECASE)
_EPONYM = re.compile(
    r"(?:\bимени|\bим\.)(?: [^\W\d_]+){0,3}\s$|(?:фонд|премия|институт)\w* $", re.IGNORECASE
)


def people_in(document: Document, span: Span, source: NameSource = names_in) -> list[FoundPerson]:
    """The persons of a sentence in order; ``source`` says where names stand."""
    names = [name for name in source(document, span) if not _is_eponym(document, span, name)]
    found: list[FoundPerson] = []
    consumed = span.start
    shared: Office | None = None
    waiting: list[NameSpan] = []  # joined names before this one that have no office yet
    for index, name in enumerate(names):
        several = index + 1 < len(names)
        limit = names[index + 1].start if several else span.end
        joined = _ONLY_JOINED.fullmatch(document.text, consumed, name.start) is not None
        waiting = waiting if joined else []
        office = _before(document, name, consumed, limit, several=several)
        behind = None if office else _behind(document, name, limit, several, bool(waiting))
        if office is None and behind is None and joined:
            office = shared
        shared = office if office is not None and office.plural else None
        stated = _uncapitalised(office or behind, span.start)
        if stated is None and not name.certain and name.doubtful:
            continue
        case = stated.case if stated is not None else _case_alone(document, name)
        if behind is not None and behind.plural:
            for place, other in enumerate(waiting, len(found) - len(waiting)):
                found[place] = _person(other, behind, behind.case, shared=True)
        waiting = [*waiting, name] if stated is None else []
        found.append(_person(name, stated, case, shared=office is not None and office is shared))
        consumed = max(name.end, behind.end if behind else 0)
    return found


def _uncapitalised(office: Office | None, start: int) -> Office | None:
    """An office that opens the sentence has its capital letter from there."""
    if office is None or office.start != start or not office.value[1:2].islower():
        return office
    return replace(office, value=office.value[0].lower() + office.value[1:])


def _before(
    document: Document, name: NameSpan, start: int, limit: int, *, several: bool
) -> Office | None:
    """The office before a name; a mere degree gives way to an office behind."""
    office = office_before(document, name, start, several=several)
    if office is None:
        return predicate_office(document, name, start)
    if _DEGREE.fullmatch(office.value) and _behind(document, name, limit, several, False):
        return None
    return office


def _is_eponym(document: Document, span: Span, name: NameSpan) -> bool:
    """A name inside an institution's: «имени З. Буниятова», «Фонд Мирзы Каримбека»."""
    before = document.text[span.start : name.start]
    if not _EPONYM.search(before[-60:]):
        return False
    direct = re.search(r"(?:фонд|премия|институт)\w* $", before, re.IGNORECASE)
    return direct is None or "nomn" not in possible_cases(name.words)


def _behind(
    document: Document, name: NameSpan, limit: int, several: bool, shared: bool
) -> Office | None:
    """The office in brackets or in apposition; one that runs into the next name is that one's.

    ``several`` says that another name follows, ``shared`` that others wait for this office.
    """
    bracket = _BRACKET.match(document.text, name.end, limit)
    if bracket:
        office = office_after(document, bracket.start("office"), bracket.end("office"))
        if office is not None:
            return office
    comma = _APPOSITION.match(document.text, name.end, limit)
    office = office_after(document, comma.end(), limit, several=shared) if comma else None
    if office is not None and several and not document.text[office.end : limit].strip():
        return None
    return office


def _case_alone(document: Document, name: NameSpan) -> str:
    """The case of a name without office: by its endings, a noun before it asks for the genitive."""
    cases = possible_cases(name.words)
    before = document.text[max(0, name.start - 40) : name.start]
    if "gent" in cases and _WHOSE.search(before) and not _TOOK_PART.search(before):
        return "gent"
    if "nomn" in cases or not cases:
        return "nomn"
    if may_be_nominative(name.words):
        index = document.token_range(name.start, name.start)[0] - 1
        before = forms(document.tokens[index].text)[0].pos if index >= 0 else ""
        if before not in {"NOUN", "PREP", "ADJF", "CONJ"}:
            return "nomn"
    return min(cases)


def _nominative(name: NameSpan, case: str) -> tuple[str, ...]:
    """The name in the nominative: as the archive spells it, unless the text says another one.

    «Выступила Александра Петрова» is no oblique form of a known «Александр Петров».
    """
    if name.known:
        differing = [word for word, own in zip(name.words, name.known, strict=True) if word != own]
        if case == "nomn":
            if not differing or any(_OBLIQUE.search(word) for word in differing):
                return name.known
        elif differing or not may_be_nominative(name.words):
            return name.known
    return nominative_name(name.words, case)


def _person(name: NameSpan, office: Office | None, case: str, *, shared: bool) -> FoundPerson:
    doubt = "" if office is not None else "weak_pattern"
    words = _nominative(name, case)
    text = " ".join(words).replace(". -", ".-")
    sure = 0.93 if name.certain else 0.88
    confidence = sure if office is not None else 0.75
    if case != "nomn" and words == name.words and not name.words[-1].endswith(("о", "е", "и")):
        confidence, doubt = 0.8, "case_uncertain"
    rule = "person.shared_office" if shared else "person.office" if office else "person.name"
    return FoundPerson(
        text,
        name.start,
        name.end,
        office.value if office else "",
        office.start if office else 0,
        office.end if office else 0,
        rule,
        confidence,
        doubt,
    )

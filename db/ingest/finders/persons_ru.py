"""Russian persons in a sentence: names with the office before, behind, or in brackets."""

import re
from dataclasses import dataclass, replace

from db.ingest.finders.bodies_ru_genitive import genitive_body
from db.ingest.finders.cases_ru import case_alone, governed_case, is_subject, nominative
from db.ingest.finders.document import Document, Span
from db.ingest.finders.found import FoundPerson
from db.ingest.finders.name_spans import NameSource, NameSpan
from db.ingest.finders.offices_ru import Office, office_before
from db.ingest.finders.offices_ru_after import office_after, with_body
from db.ingest.finders.offices_ru_lead import label_office, lead_office, predicate_office
from db.ingest.finders.offices_ru_shared import (
    elided_item,
    in_singular,
    values_of_each,
    with_body_of_its_own,
    with_item,
)
from db.ingest.finders.offices_ru_short import short_office, short_office_after, with_rank
from db.ingest.finders.persons import names_in
from db.ingest.finders.remembered_ru import is_eponym
from db.ingest.finders.titles import is_title, without_titles
from db.language.patterns import regex
from db.language.person_cases import may_stand_in, possible_cases

_BRACKET = regex(r"\s?\((?P<office>[^()]{3,160})\)")
#: A name may be followed by its original in Latin letters, a town or a country.
_APPOSITION = regex(
    r"(?:\s?\([^()]{2,60}\))?\s?(?:,|\||[—–/-])\s"
    r"(?:(?:он|она) (?:же )?(?:сейчас |теперь |ныне |также )?(?:[—–-] )?)?(?=\S)"
)
_ONLY_JOINED = regex(r"\s?(?:,|и|,? а также|,? и)?\s?(?:г-н|г-жа|господин|госпожа)?\s?$")


#: «Директор», «С.н.с.»; not «МИД».
_CAPITAL = regex(r"\w(?:[а-яё]|\.\s?[а-яё])")


@dataclass(slots=True)
class _Reading:
    """A name with what is said of it so far; ``group`` are those who share its office."""

    name: NameSpan
    office: Office | None = None
    value: str = ""
    lead: Office | None = None
    is_shared: bool = False
    #: The case of the person to whom this one is joined.
    beside: str = ""


def people_in(document: Document, span: Span, source: NameSource = names_in) -> list[FoundPerson]:
    """The persons of a sentence in order; ``source`` says where names stand."""
    names = [name for name in source(document, span) if not is_eponym(document, span, name)]
    return [_person(document, read) for read in _Sentence(document, span, names).readings()]


#: «директора институтов Н. (Тула) и М. (Рязань)»
_REMARK = regex(r"^\s?\([А-ЯЁ][^()]{1,40}\)")


class _Sentence:
    """The names of one sentence, read from left to right."""

    def __init__(self, document: Document, span: Span, names: list[NameSpan]) -> None:
        self._document = document
        self._span = span
        self._names = names
        self._found: list[_Reading] = []
        #: Those who share the office in the plural, as it stands and in their order.
        self._sharing: list[_Reading] = []
        #: Joined names right before this one that have no office yet.
        self._waiting: list[_Reading] = []
        self._lead: Office | None = None

    def readings(self) -> list[_Reading]:
        """All persons with their offices."""
        at = self._span.start
        for index, name in enumerate(self._names):
            several = index + 1 < len(self._names)
            limit = self._names[index + 1].start if several else self._span.end
            at = self._read(name, at, limit, several=several)
        self._share_out()
        return self._found

    def _read(self, name: NameSpan, at: int, limit: int, *, several: bool) -> int:
        """Read one name behind ``at``; gives the offset behind it and its office."""
        document = self._document
        between = _REMARK.sub("", document.text[at : name.start])
        joined = _ONLY_JOINED.fullmatch(between) is not None
        self._waiting = self._waiting if joined else []
        self._follow_lead(at, name.start, several=several)
        read = _Reading(name, beside=self._case_before(at) if joined else "")
        before = self._before(name, at, limit, several=several)
        behind = None if before else _behind(document, name, limit, several, bool(self._waiting))
        stated = before or behind or label_office(document, name, at)
        read.office = _uncapitalised(stated, self._span.start)
        if read.office is not None:
            read.value = read.office.value
            self._take_office(read, behind)
        elif not self._take_shared(read, between, joined=joined):
            self._share_out()
        if read.office is None and not self._lead and not name.certain and name.doubtful:
            return at
        read.lead = self._lead
        self._waiting = [*self._waiting, read] if read.office is None else []
        self._found.append(read)
        return max(name.end, behind.end if behind else 0)

    def _before(self, name: NameSpan, start: int, limit: int, *, several: bool) -> Office | None:
        """The office before a name; a mere degree gives way to an office behind."""
        document, beside = self._document, self._case_before(start)
        office = office_before(document, name, start, several=several, beside=beside)
        short = short_office(document, name, start)
        if short is not None and (office is None or short.start < office.start):
            return replace(short, case=office.case) if office is not None else short
        if office is None:
            predicate = predicate_office(document, name, start, several=several)
            behind = predicate and _behind(document, name, limit, several, False)
            return None if behind else predicate
        behind = _behind(document, name, limit, several, False)
        if is_title(office.value) and behind:
            return None
        office = with_rank(document, office)
        # «глава делегации Ирана N, профессор университета»
        if behind is None or office.plural or behind.plural or is_title(behind.value):
            return office
        if several and ";" not in document.text[behind.end : limit]:
            return office
        return replace(office, value=f"{office.value}, {behind.value}")

    def _case_before(self, at: int) -> str:
        """The case of the person whose name or office ends there; empty if there is none."""
        if not self._found or at == self._span.start:
            return ""
        return _case(self._document, self._found[-1])

    def _follow_lead(self, at: int, end: int, *, several: bool) -> None:
        """A plural office before a dash holds for the list behind it, up to a semicolon."""
        lead = lead_office(self._document, at, end) if several else None
        lead = _uncapitalised(lead, self._span.start)
        if lead is not None or re.search(r"[;.]\s", self._document.text[at:end]):
            self._lead = lead

    def _take_office(self, read: _Reading, behind: Office | None) -> None:
        self._share_out()
        if read.office is not None and read.office.plural:
            self._sharing = [read]
        if behind is not None and behind.plural and self._waiting:
            for other in self._waiting:
                other.office, other.is_shared, other.value = behind, True, behind.value
            self._sharing = [*self._waiting, read]
            self._share_out()

    def _take_shared(self, read: _Reading, between: str, *, joined: bool) -> bool:
        """The office of the names before, or that with other words at its end."""
        if not self._sharing:
            return False
        office, item = self._sharing[0].office, elided_item(between)
        value = self._sharing[0].value if joined else ""
        if item and not joined:
            value = with_item(self._sharing[0].value, item)
        elif not joined:
            value = with_body_of_its_own(self._sharing[0].value, between)
        if not value:
            return False
        read.office, read.value, read.is_shared = office, value, True
        self._sharing.append(read)
        return True

    def _share_out(self) -> None:
        """Give each of those who share an office their own part of it."""
        if self._sharing and len({read.value for read in self._sharing}) == 1:
            values = values_of_each(self._sharing[0].value, len(self._sharing))
            for read, value in zip(self._sharing, values, strict=True):
                read.value = value
        elif self._sharing:
            self._sharing[0].value = in_singular(self._sharing[0].value, several=True)
        self._sharing = []


def _uncapitalised(office: Office | None, start: int) -> Office | None:
    """An office that opens the sentence has its capital letter from there."""
    if office is None or office.start != start or not _CAPITAL.match(office.value):
        return office
    return replace(office, value=office.value[0].lower() + office.value[1:])


def _behind(
    document: Document, name: NameSpan, limit: int, several: bool, shared: bool
) -> Office | None:
    """The office in brackets or in apposition; one that runs into the next name is that one's.

    ``several`` says that another name follows, ``shared`` that others wait for this office.
    """
    bracket = _BRACKET.match(document.text, name.end, limit)
    if bracket:
        start, end = bracket.span("office")
        starts = [start, *(m.end() for m in re.finditer(", ", document.text[start:end]))]
        for at in (start if at == start else start + at for at in starts):
            office = _after(document, at, end)
            if office is not None:
                return _of_body(office, document.text[start : max(start, at - 2)])
    comma = _APPOSITION.match(document.text, name.end, limit)
    office = _after(document, comma.end(), limit, name=name, several=shared) if comma else None
    rest = document.text[office.end : limit].strip() if office is not None else ""
    if several and rest in {"—", "–", "-", ":"}:
        return None  # «Председатель — Н., секретарь — М.»
    if office is None or not several or rest:
        return with_body(document, office, name.start, limit) if office else None
    # What runs into the next name is that one's: «Н. – главный врач, муфтий М.».
    cut = document.text.rfind(", ", comma.end() if comma else limit, limit)
    if comma is None or cut <= 0:
        return None
    return _after(document, comma.end(), cut, name=name, several=shared)


def _of_body(office: Office, before: str) -> Office:
    """«N (РИР, директор)»: the house that stands before the office in the bracket owns it."""
    owner = genitive_body(before) if before and office.value.islower() else ""
    return replace(office, value=f"{office.value} {owner}") if owner else office


def _after(
    document: Document, start: int, end: int, *, name: NameSpan | None = None, several: bool = False
) -> Office | None:
    short = None if several else short_office_after(document, start, end)
    #: «предоставили Канату Ибраеву, ректору академии»: the office agrees with the name.
    cases = ("nomn", *sorted(possible_cases(name.words) - {"nomn"})) if name else ("nomn",)
    governed = governed_case(document, name) if name else ""
    cases += (governed,) if governed and governed not in cases else ()
    return short or office_after(document, start, end, cases, several=several)


def office_alone(document: Document, span: Span) -> str:
    """The office that a stretch consists of; empty if it is something else."""
    if not document.text[span.start].isalpha():
        return ""
    office = _after(document, *span)
    whole = office is not None and office.end >= span.end - 1
    return without_titles(office.value) if office is not None and whole else ""


def _case(document: Document, read: _Reading) -> str:
    """The case that a name stands in: that of its office, or of the person beside it."""
    if read.office is not None and read.office.case:
        return read.office.case
    if read.beside not in {"", "nomn"} and may_stand_in(read.name.words, read.beside):
        return read.beside
    return case_alone(document, read.name)


def _person(document: Document, read: _Reading) -> FoundPerson:
    name, office = read.name, read.office
    case = _case(document, read)
    words = nominative(name, case)
    lead = read.lead.value if read.lead is not None else ""
    value = ", ".join(part for part in (lead, without_titles(read.value)) if part)
    doubt = "" if office is not None else "weak_pattern"
    confidence = (0.93 if name.certain else 0.88) if office is not None else 0.75
    if case != "nomn" and words == name.words and not name.words[-1].endswith(("о", "е", "и")):
        confidence, doubt = 0.8, "case_uncertain"
    rule = "person.name"
    if value:
        rule = "person.shared_office" if read.is_shared else "person.office"
    place = office if read.value and office is not None else read.lead
    return FoundPerson(
        " ".join(words),
        name.start,
        name.end,
        value,
        place.start if place and value else 0,
        place.end if place and value else 0,
        rule,
        confidence,
        doubt,
        case,
        acts=case == "nomn" and (bool(value) or is_subject(document, name)),
    )

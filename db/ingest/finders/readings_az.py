"""An Azerbaijani name with what is said of it so far, and the person that it makes."""

import re
from dataclasses import dataclass
from typing import NamedTuple

from db.ingest.finders.cases_az import is_given_word, owns
from db.ingest.finders.document import Document, Span
from db.ingest.finders.found import FoundPerson
from db.ingest.finders.names_az import Name, names_in
from db.ingest.finders.titles import without_titles
from db.language.azerbaijani import lower, nominative_surname, without_dative
from db.language.known_names import known_names
from db.language.patterns import regex

_VOWEL = regex("[aeəıioöuü]", re.IGNORECASE)


#: «Hiroşi», «Yuko»: open syllables in letters of Japanese names, a nasal among them at most.
_OPEN = regex(r"(?:(?:[kgsztdnhbpmrcç]y?|ş|y|v|f|q|ts)?[aeiou]n?){2,}")
_STEM = regex(r"(?:(?:[kgsztdnhbpmrcçq]y?|ş|y|v|f|ts)?[aeiou](?:n(?=[kgsztdq]))?){3,}n")


def is_japanese(given: str, stem: str) -> bool:
    """True for «Hiroşi» and «Tanakan»: a Japanese surname with the first letter of «-nın»."""
    given = lower(given)
    if known_names({given}) or not _OPEN.fullmatch(given):
        return False
    return _STEM.fullmatch(lower(stem)) is not None


class StatedOffice(NamedTuple):
    """An office as it stands, and whether several share it."""

    value: str
    start: int
    end: int
    is_plural: bool


@dataclass(slots=True)
class Reading:
    """A name with what is said of it so far."""

    name: Name
    office: StatedOffice | None = None
    value: str = ""
    #: A further office of one who shares another.
    own: str = ""
    lead: str = ""
    #: Behind a title or «həmkarı»: somebody who is there.
    is_introduced: bool = False


def name_alone(document: Document, span: Span) -> FoundPerson | None:
    """The name that a stretch consists of, sure or not."""
    first, last = document.token_range(*span)
    names = names_in(document, first, last, [])
    if len(names) != 1 or (names[0].first, names[0].end) != (first, last):
        return None
    return person(document, Reading(names[0]), genitive=False)


def person(document: Document, read: Reading, *, genitive: bool) -> FoundPerson:
    """The person, with the name in the nominative and without mere titles."""
    name, office = read.name, read.office
    tokens = document.tokens[name.first : name.end]
    words = list(name.words)
    genitive = genitive or owns(document, name)
    bare = nominative_surname(words[-1], genitive=genitive)
    if bare == words[-1] and is_given_word(document, name):
        bare = without_dative(bare)  # «söz Həsrət Abdulxalıqova verilib»: a woman's has «-ovaya»
    if _VOWEL.search(bare.rpartition("-")[2]) is None:
        bare = words[-1]  # «Kim Te-hun»: no syllable of a name is an ending
    if bare != words[-1] and is_japanese(words[0], bare):
        bare = bare[:-1]  # «Hiroşi Tanakanın»: no syllable is closed, and the ending is «-nın»
    doubtful = genitive and bare == words[-1] and not name.known
    words[-1] = bare
    words = list(name.known) or words
    confidence = 0.9 if office is not None else 0.75
    reason = "" if office is not None else "weak_pattern"
    if doubtful:
        confidence, reason = 0.8, "case_uncertain"
    value = without_titles(read.value)
    if read.lead and value:
        value = f"{read.lead}, {value}"
    return FoundPerson(
        " ".join(words),
        tokens[0].start,
        tokens[-1].end,
        value,
        office.start if office and value else 0,
        office.end if office and value else 0,
        "person.chain" if value else "person.name",
        confidence,
        reason,
        acts=(bool(value) or read.is_introduced)
        and nominative_surname(name.words[-1], genitive=True) == name.words[-1],
    )

"""An English name with what is said of it so far, and the person that it makes."""

from dataclasses import dataclass

from db.ingest.finders.document import Document, Span
from db.ingest.finders.found import FoundPerson
from db.ingest.finders.names_en import Name, names_in
from db.ingest.finders.offices_en import Stated, is_plural, singular
from db.ingest.finders.titles import without_titles
from db.language.patterns import regex

#: "Professor, Renmin University" is an office, and no mere title.
_PROFESSORSHIP = regex(r"(?:(?:Associate|Assistant) )?[Pp]rofessor, (?:[A-Z][\w’-]+,? ?)+$")
OFFICE_NOUN = regex(r"(?= (?:of|at|in|for|from|with|to|on)\b|,)")
NO_OFFICE: Stated = ("", 0, 0)


@dataclass(slots=True)
class Reading:
    """A name with what is said of it so far."""

    name: Name
    office: Stated = NO_OFFICE
    rule: str = "person.office_before"
    #: Said to have done something, or introduced as somebody's colleague.
    is_introduced: bool = False


def name_alone(document: Document, span: Span) -> FoundPerson | None:
    """The name that a stretch consists of, sure or not."""
    names = names_in(document, span)
    if len(names) != 1 or names[0].end < span.end - 1:
        return None
    return person(Reading(names[0]), acts=False)


def person(read: Reading, *, acts: bool) -> FoundPerson:
    """The person, without mere titles; ``acts`` says that they do something."""
    name, office = read.name, read.office
    chair = _PROFESSORSHIP.match(office[0]) is not None
    value = office[0] if chair else without_titles(office[0])
    confidence, reason = (0.9, "") if value else (0.78, "weak_pattern")
    place = office[1:] if value else (0, 0)
    return FoundPerson(
        name.text,
        name.start,
        name.end,
        value,
        *place,
        read.rule,
        confidence,
        reason,
        acts=acts or bool(value),
    )


def plural_office(office: str) -> bool:
    """True for "Research Fellows at the Academy"."""
    return is_plural(OFFICE_NOUN.split(office)[0])


def singular_office(office: str) -> str:
    """The office with its first noun in the singular."""
    noun = OFFICE_NOUN.split(office)[0]
    return singular(noun) + office[len(noun) :]

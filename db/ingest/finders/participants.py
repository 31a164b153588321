"""Who took part, with the office as stated and the role; not who is merely mentioned."""

import re
from dataclasses import dataclass

from db.ingest.finders import persons_az, persons_en, persons_ru, words_az, words_en, words_ru
from db.ingest.finders.document import Document, Span
from db.ingest.finders.found import FoundPerson
from db.ingest.finders.other_sessions import OtherSessions
from db.model import ProposedPerson, Role

_FINDERS = {"ru": persons_ru.people_in, "en": persons_en.people_in, "az": persons_az.people_in}
_WORDS = {"ru": words_ru, "en": words_en, "az": words_az}
_ROLES: dict[str, tuple[tuple[Role, str], ...]] = {
    "ru": (
        (
            Role.CHAIR,
            (
                r"председательств|под председательством|возглав"
                r"|сопредседател\w+ (?:заседани|встреч)"
            ),
        ),
        (
            Role.MODERATOR,
            (
                r"модератор|модерир|\bв[её]л[аи]?\b|руководил|ведущ(?:ий|ая|ие|им"
                r"|ими) (?:дискусс|заседани|встреч)"
            ),
        ),
        (
            Role.SPEAKER,
            (r"выступ|доклад|сообщени|слово|приветств|обратил|открыва|открыл|отметил|напомнил"),
        ),
        (Role.PARTICIPANT, r"участ|представл|присутств|собрал"),
    ),
    "en": (
        (Role.RAPPORTEUR, r"\brapporteur"),
        (Role.CHAIR, r"\bchair(?:ed|ing)\b|\bpresid(?:ed|ing)\b"),
        (Role.MODERATOR, r"\bmoderat"),
        (
            Role.SPEAKER,
            (
                r"\bremarks|\baddress|\bspoke|\bspeaker|\bpresented|\bdelivered"
                r"|\bkeynote|\bopened|\bcomment|\bwelcom"
            ),
        ),
        (Role.PARTICIPANT, r"\btaking part|\btook part|\battended|\bparticipa"),
    ),
    "az": (
        (Role.CHAIR, r"sədrliyi|sədrlik|rəhbərlik|rəhbərliyi"),
        (Role.MODERATOR, r"moderator|aparıb|aparmış"),
        (Role.SPEAKER, r"çıxış|məruzə|salamla|söz|açıq elan|açıb"),
        (Role.PARTICIPANT, r"iştirak|qatıl"),
    ),
}


@dataclass(frozen=True, slots=True)
class Participants:
    """The persons in order and the blocks that tell of them."""

    people: tuple[ProposedPerson, ...]
    blocks: frozenset[int]


def find_participants(
    document: Document, start: int, end: int, others: OtherSessions
) -> Participants:
    """The persons who are shown taking part between two offsets of the prepared text."""
    language = document.language or ""
    if language not in _FINDERS:
        return Participants((), frozenset())
    taking = re.compile(_WORDS[language].TAKING_PART, re.IGNORECASE)
    not_taking = re.compile(_WORDS[language].NOT_TAKING_PART, re.IGNORECASE)
    people: list[ProposedPerson] = []
    known: list[str] = []
    blocks: set[int] = set()
    cue_block = -2
    for span in document.sentences(start, end):
        block = document.block_index(span.start)
        if taking.search(document.unquoted, *span):
            cue_block = block
        follows_cue = block - cue_block <= 1 or _in_list(document, block, cue_block)
        if span in others or not follows_cue or not_taking.search(document.unquoted, *span):
            continue
        for person in _FINDERS[language](document, span):
            if any(_same_person(person.name, name) for name in known):
                continue
            known.append(person.name)
            people.append(_proposed(document, person, _role(document, span, person, language)))
            blocks.add(block)
            cue_block = max(cue_block, block)
    return Participants(tuple(people), frozenset(blocks))


def _in_list(document: Document, block: int, cue_block: int) -> bool:
    return cue_block >= 0 and all(
        document.blocks[index].label is not None for index in range(cue_block + 1, block + 1)
    )


def _proposed(
    document: Document, person: FoundPerson, role: tuple[Role, int, int] | None
) -> ProposedPerson:
    name = document.leaf(
        person.name, person.start, person.end, person.rule, person.confidence, person.reason
    )
    office = None
    if person.office:
        office = document.leaf(
            person.office,
            person.office_start,
            person.office_end,
            person.rule,
            person.confidence,
            person.reason,
        )
    stated = None
    if role is not None:
        stated = document.leaf(str(role[0]), role[1], role[2], "role.cue", 0.86)
    return ProposedPerson(name, office, stated)


def _role(
    document: Document, span: Span, person: FoundPerson, language: str
) -> tuple[Role, int, int] | None:
    """The role by the cue nearest to the name: before it if there is one, else after it."""
    found: list[tuple[int, Role, int, int]] = []
    for role, pattern in _ROLES[language]:
        for match in re.finditer(pattern, document.text[span.start : span.end], re.IGNORECASE):
            at = span.start + match.start()
            stop = span.start + match.end()
            if (
                person.office
                and person.office_start <= at < person.office_end
                and role is not Role.RAPPORTEUR
            ):
                continue
            after = language != "az" and at > person.start
            general = 150 * (role in {Role.SPEAKER, Role.PARTICIPANT})
            found.append((abs(person.start - at) + 400 * after + general, role, at, stop))
    if not found:
        return None
    return min(found)[1:]


def _same_person(name: str, other: str) -> bool:
    """The same surname, and given names or initials that agree."""
    one, two = (_folded(text).split() for text in (name, other))
    if one[-1] != two[-1] and not _same_declined(one, two):
        return False
    if len(one) == 1 or len(two) == 1:
        return True
    return all(
        a == b or ((a.endswith(".") or b.endswith(".")) and a[0] == b[0])
        for a, b in zip(one[:1], two[:1], strict=True)
    )


def _same_declined(one: list[str], two: list[str]) -> bool:
    """A surname that was not brought to the nominative, in a later mention with initials."""
    brief = one[0].endswith(".") or two[0].endswith(".")
    first, second = sorted((one[-1], two[-1]), key=len)
    kept = len(first) - 2
    return brief and kept >= 3 and first[:kept] == second[:kept] and len(second) - kept <= 4


def _folded(text: str) -> str:
    return text.lower().replace("ё", "е").replace("\u0307", "")

"""What a person did at a session, by the cue nearest to the name."""

import re

from db.ingest.finders.document import Document, Span
from db.ingest.finders.found import FoundPerson
from db.language.patterns import regex
from db.model import Leaf, Role

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
        (Role.PARTICIPANT, r"\btaking part|\btook part|\battended|\bparticipa|\bjoined by"),
    ),
    "az": (
        (Role.CHAIR, r"sədrliyi|sədrlik|rəhbərlik|rəhbərliyi"),
        (Role.MODERATOR, r"moderator|aparıb|aparmış"),
        (Role.SPEAKER, r"çıxış|məruzə|salamla|söz|açıq elan|açıb"),
        (Role.PARTICIPANT, r"iştirak|qatıl"),
    ),
}


#: So near to a verb stands what somebody led.
_NEAR, _FAR = 50, 90
_DELEGATION = regex(r"делегаци", re.IGNORECASE)
_LED_ELSEWHERE = regex(
    r" (?:[\w-]+ ){0,3}?(?:nümayəndə heyət|delegasiya)\w*| (?:dövr|müddət|təcrüb|növb)\w+"
    r"|[nk]? [^.;]{0,80}(?:d[aə]n|[ny][aə]) (?:keç(?:di|ib|mə|mi)|təhvil)\w*",
    re.IGNORECASE,
)
#: "moderated by N, was joined by M": the first is said of N alone.
_DONE_BY = regex(
    r"(?:^|[\s,])(?P<verb>(?:co-?)?(?:moderated|chaired|presided over|opened|attended|joined|led"
    r"|addressed|welcomed|facilitated|followed)) (?:also )?by\b",
    re.IGNORECASE,
)


def _leads_others(document: Document, at: int, stop: int, span: Span) -> bool:
    """«делегацию возглавил N», «N-in rəhbərlik etdiyi nümayəndə heyəti»: no chair of it."""
    cue = document.text[at:stop].lower()
    before, behind = max(span.start, at - _NEAR), min(span.end, stop + _NEAR)
    if cue.startswith("возглав"):
        return _DELEGATION.search(document.text, before, behind) is not None
    return _LED_ELSEWHERE.match(document.text, stop, min(span.end, stop + _FAR)) is not None


def _is_of_others(document: Document, at: int, stop: int, person: FoundPerson) -> bool:
    """True for a cue before "…ed by" whose doer is named behind that."""
    cue = _DONE_BY.match(document.text, at - 1)
    begin = person.begin
    return cue is not None and _DONE_BY.search(document.text, stop, max(stop, begin)) is not None


def role_of(
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
            if role is Role.CHAIR and _leads_others(document, at, stop, span):
                continue
            if language == "en" and _is_of_others(document, at, stop, person):
                continue
            if language == "en" and person.office_start <= at < person.office_end:
                if person.office.lower().startswith("rapporteur"):
                    return role, at, stop  # "with N acting as rapporteur"
                continue  # "UN Special Rapporteur N"
            after = language != "az" and at > person.start
            general = 150 * (role in {Role.SPEAKER, Role.PARTICIPANT})
            found.append((abs(person.start - at) + 400 * after + general, role, at, stop))
    if not found:
        return None
    return min(found)[1:]


def takes_chair(stated: Leaf | None, known: Leaf | None) -> bool:
    """True for a chair or a moderator of whom no more than that he spoke is known so far."""
    presides = stated is not None and stated.text in {str(Role.CHAIR), str(Role.MODERATOR)}
    return presides and (known is None or known.text in {str(Role.PARTICIPANT), str(Role.SPEAKER)})

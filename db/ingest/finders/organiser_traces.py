"""Organisers in a wording that no cue foresees: bodies beside any word of organising. Doubted.

A clause is looked at only if it speaks of the work of bringing people together, and of nobody's
help, support or mere presence. Of its bodies those count that can be its subject or its agent.
"""

import re
from collections.abc import Iterator

from db.ingest.finders.bodies import Body
from db.ingest.finders.document import Document, Span
from db.ingest.finders.organiser_lists import BodyLists
from db.language.patterns import regex

_WORK = {
    "ru": regex(
        r"организ(?!ац\w+ (?:объедин|договор))|устро(?:ил|ен|ит)|подготов|\bготовил|проведени"
        r"|пров[её]л|провел|\bпроводил|созва|созыва|хозя(?:ин|ева|йк)|пригла[сш]|\bпозва"
        r"|инициатив|инициатор|ответственност|хлопот|забот|придума|затея|оргкомитет|усили"
        r"|стараниями|на себя|\bплод\w*|детищ|принимал[аио]? |сообща|вместе|обеспечи(?:л|вал)"
        r"|курировал|собрал[аи]? (?:гостей|участников|экспертов|специалистов|их|всех)",
        re.IGNORECASE,
    ),
    "en": regex(
        r"organi[sz]|\bhost|\bconven|\barrang|\bstag(?:ed|ing)|\bprepar|\bplann(?:ed|ing)\b"
        r"|\bput (?:\w+ ){0,3}?together|\bset up|\bbehind (?:it|the|this)\b|\brun by|responsib"
        r"|\binitiat|\binvit|\bcalled (?:it"
        r"|the|this)\b|\bmount(?:ed|ing)|\b(?:work|doing|brainchild) of|\blay with|\bthanks to"
        r"|\borchestrat|\bsecretariat\b|\bcredit\b|\bjoint(?:ly)?\b",
        re.IGNORECASE,
    ),
    "az": regex(
        r"təşkil|hazırla|keçir(?:ib|miş|di)(?!l)|ərsəyə|çağır|ev sahib|öhdə|üzərinə|təşəbbüs"
        r"|dəvət|birgə|yiyəlik|keçirilməs|yükü|zəhmət|məsul|cavabdeh|reallaşdır",
        re.IGNORECASE,
    ),
}
#: Help, presence, what is still to be done, and what else may be organised.
_OTHER_PART = {
    "ru": regex(
        r"поддерж|содейств|спонсор|помо[гщ]|финанс|оплат|расход|средств|деньг|перевод|трансляц"
        r"|участи|участник|участвова|представ|выступ|доклад|поруч|рекоменд|призва|просят|просит"
        r"|будет|будут|подпис|учредил|основа[нл]|создан|входят|сотрудничеств\w+ (?:между|с)\b",
        re.IGNORECASE,
    ),
    "en": regex(
        r"support|sponsor|\bfund(?:ed|ing|s)\b|\bpa(?:id|ys?)\b|\bgrants?\b|\bbill\b|interpret"
        r"|translat|assist|cater|broadcast|attend|took part|participa|represent|address|spoke"
        r"|\bwill\b|\bshall\b|\bshould\b|\bsigned\b|founded|established|recommend|report by"
        r"|contribut|\burge|\bcall(?:s|ed)? (?:up)?on\b",
        re.IGNORECASE,
    ),
    "az": regex(
        r"dəst[əe]|sponsor|maliyyə|köməy|yardım|xərc|tərcümə|yayım|iştirak|təmsil|çıxış|məruzə"
        r"|imzala|təsis|tapşır|tövsiyə|(?:acaq|əcək)",
        re.IGNORECASE,
    ),
}
_DIVIDER = regex(
    r";|, (?:а|но|тогда как|хотя) |,? \b(?:while|whereas|although)\b|, (?:isə|lakin) ",
    re.IGNORECASE,
)
#: Before a list in English: a venue, an origin, or an office in that body.
_NO_AGENT = regex(
    r"\b(?:at|in|from|inside|near|than|for|into|like)(?: the| our| its)? ?$"
    r"|\b(?:set(?:ting)? up|(?:establish|launch|found)(?:ed|ing)?|creat(?:e|ed|ing))"
    r"(?: the| an?)? ?$"
    r"|\b(?:prior to|ahead of|before)(?: the| its)?(?: \S+)? ?$"
)
_OF = regex(r"\bof(?: the| our| its)? ?$")
_OF_WORK = regex(
    r"\b(?:work|effort|initiative|invitation|responsibility|doing|brainchild|hospitality|hands)s?"
    r" of(?: the| our| its)? ?$"
)
_AND = regex(r"(?:\b(?:и|and|və)|[^\W\d_],) (?:the )?$")
#: A single body must stand so near to the word.
_NEAR = 60


def traced(document: Document, lists: BodyLists, spans: list[Span]) -> Iterator[list[Body]]:
    """The lists of bodies that seem to have organised the session, the likeliest first."""
    language = document.language or "en"
    if language not in _WORK:
        return
    found = [
        bodies
        for span in spans
        for clause in _clauses(document, span)
        for bodies in _in_clause(document, lists, clause, language)
    ]
    yield from sorted(found, key=lambda bodies: len(bodies) < 2)


def _clauses(document: Document, span: Span) -> Iterator[Span]:
    at = span.start
    for divider in _DIVIDER.finditer(document.unquoted, *span):
        yield Span(at, divider.start())
        at = divider.end()
    yield Span(at, span.end)


def _in_clause(
    document: Document, lists: BodyLists, clause: Span, language: str
) -> Iterator[list[Body]]:
    bodies = lists.all_in(*clause)
    if not bodies:
        return
    text = _without(document, clause, bodies)
    work = [match.start() + clause.start for match in _WORK[language].finditer(text)]
    if not work or _OTHER_PART[language].search(text):
        return
    for run in lists.runs(bodies):
        own = [body for body in run if _may_act(document, body, clause, language)]
        near = min(min(abs(at - run[0].start), abs(at - run[-1].end)) for at in work) <= _NEAR
        if len(own) != len(run) or _goes_on_before(document, run[0], clause):
            continue
        if len(own) > 1 or (near and not _is_complement(document, run[0], clause)):
            yield own


def _goes_on_before(document: Document, body: Body, clause: Span) -> bool:
    """True behind an "and": something that is no known body was named before it."""
    return _AND.search(document.text, clause.start, body.start) is not None


def _is_complement(document: Document, body: Body, clause: Span) -> bool:
    """«an initiative of the X»: one body alone is what something belongs to."""
    before = document.text[max(clause.start, body.start - 10) : body.start]
    return document.language == "en" and _OF.search(before) is not None


def _without(document: Document, clause: Span, bodies: list[Body]) -> str:
    """The clause with blanks for its bodies and for what is quoted."""
    text, at = "", clause.start
    for body in bodies:
        text += document.unquoted[at : body.start]
        text += " " * (body.after - max(at, body.start))
        at = max(at, body.after)
    return text + document.unquoted[at : clause.end]


def _may_act(document: Document, body: Body, clause: Span, language: str) -> bool:
    """True if a body can be who does it: a nominative, or no complement of another noun."""
    if language != "en":
        return not body.cases or "nomn" in body.cases
    before = document.text[max(clause.start, body.start - 40) : body.start]
    if _NO_AGENT.search(before):
        return False
    return _OF.search(before) is None or _OF_WORK.search(before) is not None

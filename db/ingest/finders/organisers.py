"""Who organised the session: bodies in the construction that says so; never those who supported."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from db.ingest.finders.abbreviations import bare_abbreviations, matches_initials
from db.ingest.finders.bodies import Body, bodies_in
from db.ingest.finders.document import Document, Span
from db.ingest.finders.fields import field_lines
from db.ingest.finders.organiser_anaphors import pointed_at
from db.ingest.finders.organiser_cue import AROUND, FOLLOWING, PRECEDING, Cue
from db.ingest.finders.organiser_cues import CUES
from db.ingest.finders.organiser_idioms import IDIOMS
from db.ingest.finders.organiser_lists import BodyLists
from db.ingest.finders.organiser_partners import ANOTHER, OTHER_EVENT, PARTNER, SHARED, TOGETHER
from db.ingest.finders.organiser_traces import traced
from db.ingest.finders.organisers_apart import without_council
from db.ingest.finders.other_sessions import OtherSessions
from db.ingest.finders.own_house import own_houses
from db.ingest.finders.session_signs import is_session_noun
from db.ingest.finders.sessions import SessionMention
from db.language.patterns import regex

#: «Форум, созданный в 2011 году по инициативе …»: who founded the council held no session of it.
_FOUNDED = regex(
    r"(?:созданн|учрежд[её]нн|основанн|образованн|действующ)\w+ (?:[\w.]+ ){0,4}$"
    r"|\b(?:founded|established|set up|created|launched|formed) (?:[\w,]+ ){0,4}$",
    re.IGNORECASE,
)
#: So near to a body stands the word that makes it a partner.
_BESIDE = 35
#: So many letters an abbreviation has that no bracket explains.
_SHORTEST = 3
#: Before the first body of a line that a list goes on in.
_LINK = regex(r"\W*(?:(?:и|а также|and|as well as|və|habelə) )?(?:the )?\W*")
_IDEA = regex(r"\s(?:təşəbbüsü|dəvəti|çağırışı|ideyası|təklifi),? (?:və|həmçinin|habelə)\s$")


@dataclass(frozen=True, slots=True)
class Organisers:
    """The organising bodies in order; ``weak`` if the wording only suggests it."""

    bodies: tuple[Body, ...] = ()
    weak: bool = False


def organisers(
    document: Document,
    main: SessionMention,
    others: OtherSessions,
    head_end: int,
    mentions: list[Body],
    beyond: tuple[Span, ...] = (),
) -> Organisers:
    """The organising bodies; none where no construction says who it was.

    They are looked for in the head, then in the parts ``beyond`` it.
    """
    houses = own_houses(document, mentions)
    lists = BodyLists(document, _by_abbreviation(document, mentions, main), houses, mentions)
    stated = field_lines(document, "organisers", len(document.text))
    for case in ("nomn", "ablt", "") if stated else ():
        if found := lists.following(*stated[0], case):
            for line in stated[1:]:
                more = lists.following(*line, case)
                if not more or _LINK.fullmatch(document.text, line.start, more[0].start) is None:
                    break
                found += more
            return Organisers(tuple(_with_partners(document, lists, stated[0], found)))
    for part in (Span(0, head_end), *beyond):
        told = _told(document, lists, part, main, others)
        if told.bodies:
            return told
    return Organisers()


def _told(
    document: Document, lists: BodyLists, part: Span, main: SessionMention, others: OtherSessions
) -> Organisers:
    """The organisers that the sentences of a part of the text tell, the report first."""
    language = document.language or "en"
    spans = [piece for span in document.sentences(*part) for piece in others.pieces(span)]
    spans.sort(key=lambda span: not span.start <= main.start < span.end)
    cut = (_without_other_event(document, span, language, main) for span in spans)
    spans = [span for span in cut if span is not None]
    cues = (*CUES.get(language, CUES["en"]), *IDIOMS.get(language, ()))
    for weak in (False, True):
        chosen = [cue for cue in cues if cue.weak is weak]
        for span in spans:
            found = _in_sentence(document, lists, span, chosen, main)
            if found:
                more = _more(document, lists, spans, found, main)
                first = [] if more else _beside_partner(document, lists, span, cues, found, main)
                both = sorted((*first, *found), key=lambda body: body.start)
                return Organisers((*both, *more), weak)
    if own := without_council(pointed_at(document, lists, part, _council(main)), main):
        return Organisers(tuple(own), weak=True)
    for found in traced(document, lists, spans):
        if own := without_council(found, main):
            sentence = document.sentence_at(own[0].start)
            own = without_council(_with_partners(document, lists, sentence, own), main)
            return Organisers((*own, *_more(document, lists, spans, own, main)), weak=True)
    return Organisers()


def _council(main: SessionMention) -> str:
    return main.council.name if main.council else ""


def _by_abbreviation(
    document: Document, mentions: list[Body], main: SessionMention
) -> dict[str, Body]:
    """Bodies by the abbreviation that the text explains; never the council's own."""
    own = main.council.name.lower() if main.council else ""
    others = [body for body in mentions if body.name.lower() != own]
    known = {body.gloss.text: body for body in reversed(others) if body.gloss is not None}
    for short in bare_abbreviations(document):  # «XBDM» of «Xəzər-Baltik Dialoq Mərkəzi»
        if short in known or len(short) < _SHORTEST or short == _short_of(main):
            continue
        fit = {body.name.lower(): body for body in others if matches_initials(short, body.name)}
        if len(fit) == 1:
            known[short] = next(iter(fit.values()))
    return known


def _short_of(main: SessionMention) -> str:
    """The council's abbreviation, if the text has one."""
    gloss = main.council.gloss if main.council else main.abbreviation
    return gloss.text if gloss else ""


def _without_other_event(
    document: Document, span: Span, language: str, main: SessionMention
) -> Span | None:
    """A sentence up to the clause that tells of an excursion or the like; None if it is all so."""
    event = _another_event(document, span, language, main)
    if event is None:
        return span
    marks = (document.unquoted.rfind(sign, span.start, event.start()) for sign in ("; ", ", "))
    stop = max(marks)
    return Span(span.start, stop) if stop > span.start else None


def _another_event(
    document: Document, span: Span, language: str, main: SessionMention
) -> re.Match[str] | None:
    """The first word for an excursion or the like in a sentence that speaks of no session."""
    pattern = OTHER_EVENT.get(language, OTHER_EVENT["en"])
    if pattern.search(document.unquoted, *span) is None:
        return None
    names = [(body.start, body.end) for body in bodies_in(document, *span)]
    event = next(
        (
            match
            for match in pattern.finditer(document.unquoted, *span)
            if all(not start <= match.start() < end for start, end in names)
            and not _is_in_name(document, match, span)
        ),
        None,
    )
    first, last = document.token_range(*span)
    words = [token.text for token in document.tokens[first:last] if token.is_word]
    own = document.text[main.start : main.end].lower()  # "the fifth workshop" is the session itself
    return (
        None
        if any(is_session_noun(word, language) or word.lower() == own for word in words)
        else event
    )


def _is_in_name(document: Document, match: re.Match[str], span: Span) -> bool:
    """«the Odesa Seminar on Sea Trade»: an English noun in a capital letter is part of a name."""
    return document.language == "en" and match.start() > span.start and match[0][0].isupper()


def _in_sentence(
    document: Document,
    lists: BodyLists,
    span: Span,
    cues: Iterable[Cue],
    main: SessionMention,
) -> list[Body]:
    for cue in cues:
        for match in cue.pattern.finditer(document.unquoted, *span):
            if cue.weak and _FOUNDED.search(document.unquoted, span.start, match.start()):
                continue
            for found in _beside(lists, span, match.span(), cue):
                if own := without_council(found, main):
                    return without_council(_with_partners(document, lists, span, own), main)
    return []


def _beside_partner(
    document: Document,
    lists: BodyLists,
    span: Span,
    cues: Iterable[Cue],
    found: list[Body],
    main: SessionMention,
) -> list[Body]:
    """«Принимал гостей X, соорганизатором выступил Y»: whose partner a co-organiser was.

    «Хозяева — X, а половину забот по организации взял на себя Y»: the one named last, too.
    """
    near = Span(max(span.start, found[0].start - _BESIDE), min(span.end, found[0].after + _BESIDE))
    partner = PARTNER.search(document.unquoted, *near) is not None
    shared = SHARED.search(document.unquoted, *span) is not None
    if len(found) > 1 or not (partner or shared):
        return []
    names = {body.name for body in found}
    for cue in cues:
        for match in cue.pattern.finditer(document.unquoted, *span):
            for bodies in _beside(lists, span, match.span(), cue):
                own = [body for body in without_council(bodies, main) if body.name not in names]
                if not own or PARTNER.search(match[0]):
                    continue
                if partner or not cue.weak:
                    return own
    return []


def _more(
    document: Document,
    lists: BodyLists,
    spans: list[Span],
    found: list[Body],
    main: SessionMention,
) -> list[Body]:
    """«Tədbirin digər təşkilatçısı X-dir»: one more, in a sentence of its own."""
    pattern = ANOTHER.get(document.language or "en", ANOTHER["en"])
    names = {body.name for body in found}
    for span in spans:
        for match in pattern.finditer(document.unquoted, *span):
            for bodies in (
                lists.following(match.end(), span.end),
                lists.preceding(span.start, match.start()),
            ):
                if own := [
                    body for body in without_council(bodies, main) if body.name not in names
                ]:
                    return own
    return []


def _beside(
    lists: BodyLists, span: Span, cue_span: tuple[int, int], cue: Cue
) -> Iterator[list[Body]]:
    start, end = cue_span
    if cue.side in {PRECEDING, AROUND}:
        yield lists.preceding(span.start, start, cue.case)
    if cue.side in {FOLLOWING, AROUND}:
        yield lists.following(end, span.end, cue.case)


def _with_partners(
    document: Document, lists: BodyLists, span: Span, found: list[Body]
) -> list[Body]:
    """«… провёл заседание совместно с Y»: those with whom it was done."""
    pattern, case = TOGETHER.get(document.language or "en", TOGETHER["en"])
    match = pattern.search(document.unquoted, found[-1].after, span.end)
    before = pattern.search(document.unquoted, span.start, found[0].start)
    if match is None and before is not None and document.language != "az":
        partners = lists.following(before.end(), found[0].start, case)  # «Вместе с Y его провёл X»
        names = {body.name for body in found}
        return [*(lists.in_full(body) for body in partners if body.name not in names), *found]
    if match is None:
        first = _initiators(document, lists, span, found) if document.language == "az" else []
        return [*first, *found]
    if document.language == "az":
        partners = lists.preceding(found[-1].after, match.start(), case)
        found = [*_initiators(document, lists, span, found), *found]
    else:
        partners = lists.following(match.end(), span.end, case)
    names = {body.name for body in found}
    return found + [body for body in partners if body.name not in names]


def _initiators(document: Document, lists: BodyLists, span: Span, found: list[Body]) -> list[Body]:
    """«X-in təşəbbüsü və Y-in təşkilatçılığı ilə»: whose idea it was, before the organiser."""
    match = _IDEA.search(document.text, span.start, found[0].start)
    return lists.preceding(span.start, match.start(), "gent") if match else []

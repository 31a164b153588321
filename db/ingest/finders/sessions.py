"""Which session a document reports: the mention that is the report, apart from other sessions."""

import re
from dataclasses import dataclass, replace

from db.ingest.finders.bodies import Abbreviation, Body, bodies_in, council_heads
from db.ingest.finders.clauses import clause_at, without_brackets
from db.ingest.finders.document import Document, Span, Token
from db.ingest.finders.headings import has_relative, is_heading, opens_sentence
from db.ingest.finders.meeting_verbs import is_object, is_subject
from db.ingest.finders.past_parts import tells_of_past
from db.ingest.finders.session_councils import is_beside, is_of_lands, session_council
from db.ingest.finders.session_ordinals import (
    Ordinal,
    ordinal_before,
    session_ordinal,
    told_behind_council,
)
from db.ingest.finders.session_signs import (
    WORDS,
    Signs,
    is_cited,
    is_counted,
    is_means,
    is_numbered_event,
    is_session_noun,
    is_training,
    meets,
    pattern_of,
    receives,
)
from db.language.patterns import regex

#: Right before a session's noun: the one that the text itself is about.
_PRESENT = regex(
    r"\b(?:настоящ\w+|нынешн\w+|данн\w+|the present|the current|this|hazırkı|indiki) "
    r"(?:[\w-]+ )?$",
    re.IGNORECASE,
)
_TRACK = regex(r"\b[Tt]rack[ -]\S+ [Dd]ialogues?$")
_HELD = regex(r",? (?:(?:which|that) (?:was|has)? ?)?(?:held|convened|concluded|took place)\b")
#: What is said in passing loses so much.
_IN_PASSING = 3.0
#: «встреча Окского совета»: between a session's noun and its council stands no more.
_NEAR_COUNCIL = 3
#: So far behind its noun a session is said to be put off.
_PUT_OFF_NEAR = 120
_WAS_BEFORE_COLON = regex(r" (?:idi|oldu|olub|olmuşdur)(?=:)")
#: So many paragraphs may hold the headings of a document.
_HEAD = 6


@dataclass(frozen=True, slots=True)
class SessionMention:
    """A place where a session is spoken of. ``other`` marks one that is not the one reported.

    ``heading`` is one in a line that names the session and tells nothing of it; ``past`` one that
    is taken for another one only because «toplaşmışdı» had been so.
    """

    start: int
    end: int
    sentence: Span
    ordinal: Ordinal | None
    council: Body | None
    abbreviation: Abbreviation | None
    held: bool
    other: bool
    heading: bool
    future: bool
    score: float
    past: bool = False


def mention_of_council(
    council: Body, sentence: Span, ordinal: Ordinal | None, *, heading: bool
) -> SessionMention:
    """A session that no noun names: its council stands for it, in a heading or as one that met."""
    return SessionMention(
        council.start,
        council.end,
        sentence,
        ordinal,
        council,
        None,
        held=not heading,
        other=False,
        heading=heading,
        future=False,
        score=0.0,
    )


def session_mentions(document: Document) -> list[SessionMention]:
    """Every mention of a session in order."""
    language = document.language
    if language is None or language not in WORDS:
        return []
    signs = Signs(document, language)
    found: list[SessionMention] = []
    received: list[SessionMention] = []
    counted: set[str] = set()
    for index, token in enumerate(document.tokens):
        if not token.is_word:
            continue
        if is_session_noun(token.text, language):
            if is_means(document, token) or is_beside(document, token.start):
                continue
            found.append(_mention(document, index, language, signs))
        elif met := meets(language).match(document.text, token.start):
            mention = _mention(document, index, language, signs)
            verb, council = Token(met[0], *met.span()), mention.council
            found += [mention] if council and is_subject(document, council, verb) else []
        elif receives(language).match(document.text, token.start):
            mention = _mention(document, index, language, signs)
            received += [mention] if is_object(document, mention.council, token) else []
        elif is_counted(token.text, language):
            if is_training(document, token):
                continue
            mention = _mention(document, index, language, signs)
            named = mention.council is not None or signs.is_of_council(document, token)
            named = named or token.text.lower() in counted
            counted |= {token.text.lower()} if mention.council is not None else set()
            numbered = mention.ordinal or _is_track_held(document, mention.council)
            found += [mention] if numbered and named else []
        taken = bool(found) and found[-1].start == token.start
        if not taken and is_numbered_event(token.text, language):
            beside = is_beside(document, token.start)
            event = None if beside else _event(document, index, language, signs)
            found += [event] if event else []
    told = {document.block_index(mention.start) for mention in found if not mention.other}
    found += [mention for mention in received if document.block_index(mention.start) in told]
    found.sort(key=lambda mention: mention.start)
    return _told_in_the_past(_without_past_parts(document, found))


def _is_track_held(document: Document, council: Body | None) -> bool:
    """True for "the Adria Track II dialogue held in Zadar": such talks are their own session."""
    track = council is not None and _TRACK.search(council.name) is not None
    return council is not None and track and _HELD.match(document.text, council.after) is not None


def _without_past_parts(document: Document, found: list[SessionMention]) -> list[SessionMention]:
    """Under «Справка» or "Background" other sessions are told of, if one was named before."""
    numbers: set[int] = set()
    named, parts = False, []
    for mention in found:
        number = mention.ordinal.value if mention.ordinal else 0
        known = not number or number in numbers
        past = named and not known and not mention.other and tells_of_past(document, mention.start)
        parts.append(replace(mention, other=True) if past else mention)
        if not (past or mention.other):
            named = named or bool(number) or mention.council is not None
            numbers.add(number)
    return parts


def _told_in_the_past(found: list[SessionMention]) -> list[SessionMention]:
    """«Şura dördüncü iclasına toplaşmışdı»: the report itself, where nothing before it is one."""
    for index, mention in enumerate(found):
        named = mention.council is not None or mention.ordinal is not None
        if named and not mention.other:
            break
        if mention.past and mention.council is not None:
            return [*found[:index], replace(mention, other=False), *found[index + 1 :]]
    return found


def _is_present(document: Document, sentence: Span, noun: Token) -> bool:
    """«the present session»: the one that the text is about, whatever else is recalled."""
    before = document.text[max(sentence.start, noun.start - 40) : noun.start]
    return _PRESENT.search(before) is not None


def _had_been(signs: Signs, clause: Span, ordinal: Ordinal | None) -> bool:
    """«keçirilmişdi»: another session's, if its number or its day is told; else this one's."""
    return signs.has("HAD_BEEN", clause) and (ordinal is not None or signs.is_dated(clause))


def _told_of(document: Document, clause: Span, noun: Token) -> Span:
    """«Bu, ikinci iclas idi: birincisi … keçirilmişdi»: what is told of the first is behind it."""
    was = _WAS_BEFORE_COLON.match(document.text, noun.end, clause.end)
    return Span(clause.start, was.end()) if was else clause


def _is_put_off(document: Document, signs: Signs, clause: Span, noun: Token) -> bool:
    """«плановое заседание перенесено на осень»: told behind its noun, and held is another one."""
    behind = Span(noun.end, min(clause.end, noun.end + _PUT_OFF_NEAR))
    return signs.has("PUT_OFF", behind) and not signs.has("HELD", clause)


def _is_awaited(document: Document, sentence: Span, noun: Token, language: str) -> bool:
    """«подготовить к восьмому заседанию», "by the next session", «iclasa qədər»: it is to come."""
    before = document.text[max(sentence.start, noun.start - 60) : noun.start]
    if is_cited(document, noun, before):
        return True
    if pattern_of(language, "AWAITED_BEFORE").search(before):
        return True
    return pattern_of(language, "AWAITED_BEHIND").match(document.text, noun.end) is not None


def _event(document: Document, index: int, language: str, signs: Signs) -> SessionMention | None:
    """«VI Каспийский экспертный форум»: a body that is its own session, with the number of it.

    Without a number it is one only of experts of two lands.
    """
    token = document.tokens[index]
    for body in signs.councils(document.sentence_at(token.start)):
        if body.start <= token.start < body.end:
            first = document.token_range(body.start, body.start)[0]
            sentence = document.sentence_at(token.start)
            ordinal = ordinal_before(document, first, sentence, language)
            if ordinal is not None and ordinal.end <= body.start:
                mention = replace(_mention(document, index, language, signs), ordinal=ordinal)
                return replace(mention, council=_held_by(document, token, body, language))
    return _of_lands(document, index, language, signs)


def _of_lands(document: Document, index: int, language: str, signs: Signs) -> SessionMention | None:
    """«прошёл Чешско-Литовский форум экспертов»: what experts of two lands held on a day."""
    token = document.tokens[index]
    sentence = document.sentence_at(token.start)
    if not (signs.has("HELD", sentence) and signs.is_dated(sentence)):
        return None
    for body in signs.councils(sentence):
        if body.start <= token.start < body.end and is_of_lands(body, language):
            return replace(_mention(document, index, language, signs), council=body)
    return None


def _held_by(document: Document, event: Token, body: Body, language: str) -> Body:
    """«третья ассамблея Союза аналитиков»: the body whose session is called so, if one is named."""
    inner = bodies_in(document, event.end, body.end)
    heads = council_heads(language)
    return next((one for one in inner if one.head in heads and one.end == body.end), body)


def _mention(document: Document, index: int, language: str, signs: Signs) -> SessionMention:
    token = document.tokens[index]
    sentence = document.sentence_at(token.start)
    ordinal = session_ordinal(document, index, sentence, language)
    council, abbreviation = session_council(document, index, sentence, signs.councils(sentence))
    if ordinal is None and council is not None and 0 < council.start - token.end < _NEAR_COUNCIL:
        ordinal = told_behind_council(document, council.after, language)
    clause = clause_at(document, token.start, token.end)
    held = signs.has("HELD", sentence)
    parts = without_brackets(document, clause)
    future = any(signs.has("WILL_BE_HELD", part) for part in parts)
    other = future or any(signs.has("OTHER_SESSION", part) for part in parts)
    other = other or (signs.has("NEXT_IF_NOT_HELD", clause) and not signs.has("HELD", clause))
    other = other or _is_put_off(document, signs, clause, token)
    other = other or _is_awaited(document, sentence, token, language)
    past = not other and _had_been(signs, _told_of(document, clause, token), ordinal)
    other = (other or past) and not _is_present(document, sentence, token)
    heading = not held and document.block_index(token.start) < _HEAD
    heading = heading and is_heading(document, sentence) and not signs.is_listed(sentence)
    mention = SessionMention(
        token.start,
        token.end,
        sentence,
        ordinal,
        council,
        abbreviation,
        held,
        other,
        heading,
        future,
        0.0,
        past,
    )
    return replace(mention, score=_score(document, mention, token, signs))


def _score(document: Document, mention: SessionMention, noun: Token, signs: Signs) -> float:
    """How surely a mention is the report: what it names, and whether it is told or said in passing.

    Of a session whose council only a general word names («the club's eighth gathering») the day
    must be told, or that it was held.
    """
    sentence, heading, held = mention.sentence, mention.heading, mention.held
    named = mention.council is not None or mention.abbreviation is not None
    numbered = mention.ordinal is not None
    score = 3.0 * held + 2.0 * numbered + 3.5 * (mention.council is not None)
    score += (3.5 if numbered else 2.0) * heading + 1.0 * (mention.abbreviation is not None)
    score -= 0.1 * document.block_index(noun.start)
    subject = opens_sentence(document, sentence, noun.start)
    reported = held or heading or subject
    reported = reported or (
        not has_relative(document, Span(sentence.start, noun.start)) and signs.tells_day(sentence)
    )
    if reported and not heading:
        score += 1.0 * (named and signs.is_dated(sentence))
        bare = not named and (held or (numbered and subject))
        score += 1.5 * (bare and signs.is_of_council(document, noun))
        score += 1.0 * (bare and not held and signs.tells_day(sentence))
    listed = not held and signs.is_listed(sentence)
    if listed or document.is_quoted(noun.start) or not reported:
        score -= _IN_PASSING
    return score

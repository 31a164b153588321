"""Which session a document reports: the mention that is the report, apart from other sessions."""

import re
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache

from db.ingest.finders import words_az, words_en, words_ru
from db.ingest.finders.bodies import Abbreviation, Body, bodies_in, council_heads, is_abbreviation
from db.ingest.finders.dates import date_mentions
from db.ingest.finders.document import Document, Span, Token
from db.ingest.finders.headings import has_relative, is_heading, opens_sentence
from db.ingest.finders.ordinals import roman_value
from db.ingest.finders.relative_days import relative_day
from db.ingest.finders.session_ordinals import Ordinal, ordinal_before, session_ordinal
from db.language.azerbaijani import lower
from db.language.inflect import noun_forms

_WORDS = {"ru": words_ru, "en": words_en, "az": words_az}
_AZ_NOUN = re.compile(
    "(?:" + "|".join(words_az.SESSION_NOUNS) + ")(?:l[aə]r)?(?:s?[ıiuü]|[ıiuü]?m[ıiuü]z)?"
    "(?:n?[ıiuü]n|n?[ıiuü]|n?d[aə]|n?d[aə]n|n?[aə]|y[aə])?"
)


#: Right before a session's noun: the one that the text itself is about.
_PRESENT = re.compile(
    r"\b(?:настоящ\w+|нынешн\w+|данн\w+|the present|the current|this|hazırkı|indiki) "
    r"(?:[\w-]+ )?$",
    re.IGNORECASE,
)
#: Between «собрались» and a council: its members.
_MEMBERS = re.compile(r" (?:члены|участники|эксперты|представители) ")
#: A mention that scores less reports nothing; what is said in passing loses so much.
_LEAST, _IN_PASSING = 3.5, 3.0


@dataclass(frozen=True, slots=True)
class SessionMention:
    """A place where a session is spoken of. ``other`` marks one that is not the one reported.

    ``heading`` is one in a line that names the session and tells nothing of it.
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


@lru_cache(maxsize=64)
def _pattern(language: str, name: str) -> re.Pattern[str]:
    return re.compile(getattr(_WORDS[language], name, "(?!)"), re.IGNORECASE)


@lru_cache(maxsize=4)
def _meets(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{_WORDS[language].MEETS})(?!\w)", re.IGNORECASE)


def is_session_noun(word: str, language: str | None) -> bool:
    """True for «заседания», "session", «iclası»."""
    if language == "ru":
        return any(form.lemma in words_ru.SESSION_NOUNS for form in noun_forms(word))
    if language == "az":
        return _AZ_NOUN.fullmatch(lower(word)) is not None
    return word.lower() in words_en.SESSION_NOUNS


def is_numbered_event(word: str, language: str) -> bool:
    """True for «форум», "congress": a council may be called so, and each of its sessions too."""
    if language == "ru":
        return any(form.lemma in words_ru.EVENTS for form in noun_forms(word))
    if language == "az":
        return lower(word).startswith(words_az.EVENTS)
    return word.lower() in words_en.EVENTS


def says_held(document: Document, span: Span) -> bool:
    """True if a stretch says that something was held, or that people met."""
    language = document.language or ""
    if language not in _WORDS:
        return False
    text = document.unquoted
    meets = re.compile(rf"(?<!\w){_meets(language).pattern}", re.IGNORECASE)
    return bool(_pattern(language, "HELD").search(text, *span) or meets.search(text, *span))


def session_mentions(document: Document) -> list[SessionMention]:
    """Every mention of a session in order."""
    language = document.language
    if language is None or language not in _WORDS:
        return []
    signs = _Signs(document, language)
    found = []
    for index, token in enumerate(document.tokens):
        if not token.is_word:
            continue
        if is_session_noun(token.text, language):
            found.append(_mention(document, index, language, signs))
        elif _meets(language).match(document.text, token.start):
            mention = _mention(document, index, language, signs)
            if mention.council is not None and _is_subject(document, mention.council, token):
                found.append(mention)
        elif is_numbered_event(token.text, language):
            numbered = _numbered_event(document, index, language, signs)
            found += [numbered] if numbered else []
    return found


def _is_present(document: Document, sentence: Span, noun: Token) -> bool:
    """«the present session»: the one that the text is about, whatever else is recalled."""
    before = document.text[max(sentence.start, noun.start - 40) : noun.start]
    return _PRESENT.search(before) is not None


def _is_subject(document: Document, council: Body, verb: Token) -> bool:
    """«Совет собрался», «собрались члены Совета»: the council or its members do so."""
    if council.start < verb.start:
        return True
    return _MEMBERS.fullmatch(document.text, verb.end, council.start) is not None


def _numbered_event(
    document: Document, index: int, language: str, signs: "_Signs"
) -> SessionMention | None:
    """«VI Каспийский экспертный форум»: a body that is its own session, with the number of it."""
    token = document.tokens[index]
    for body in signs.councils(document.sentence_at(token.start)):
        if body.start <= token.start < body.end:
            first = document.token_range(body.start, body.start)[0]
            sentence = document.sentence_at(token.start)
            ordinal = ordinal_before(document, first, sentence, language)
            if ordinal is not None and document.text[ordinal.end : body.start] == " ":
                return replace(_mention(document, index, language, signs), ordinal=ordinal)
    return None


def main_mention(mentions: list[SessionMention]) -> SessionMention | None:
    """The mention that reports the document's own session; None if there is none."""
    fit = [
        mention
        for mention in mentions
        if not mention.other and (mention.council or mention.abbreviation or mention.ordinal)
    ]
    best = max(fit, key=lambda mention: mention.score, default=None)
    if best is None or best.score < _LEAST or _is_announced(best, mentions):
        return None
    return best if best.ordinal else _numbered_by_heading(best, fit)


def _is_announced(best: SessionMention, mentions: list[SessionMention]) -> bool:
    """True if a session to come is told of first: what was held before it is mere background."""
    return any(
        mention.future
        and mention.sentence.start < best.sentence.start
        and (mention.council is not None or mention.ordinal is not None)
        for mention in mentions
    )


def _numbered_by_heading(best: SessionMention, fit: list[SessionMention]) -> SessionMention:
    """A report without a number has that of the heading above it, if it is of no other council."""
    for mention in fit:
        if not mention.heading or mention.ordinal is None or mention.start > best.start:
            continue
        names = {body.name.lower() for body in (mention.council, best.council) if body}
        if len(names) < 2:
            return replace(best, ordinal=mention.ordinal)
    return best


def _mention(document: Document, index: int, language: str, signs: "_Signs") -> SessionMention:
    token = document.tokens[index]
    sentence = document.sentence_at(token.start)
    ordinal = session_ordinal(document, index, sentence, language)
    council, abbreviation = _council(document, index, sentence, signs.councils(sentence))
    clause = clause_at(document, token.start, token.end)
    held = signs.has("HELD", sentence)
    future = signs.has("WILL_BE_HELD", clause)
    other = future or signs.has("OTHER_SESSION", clause)
    other = other or (signs.has("NEXT_IF_NOT_HELD", clause) and not signs.has("HELD", clause))
    other = other and not _is_present(document, sentence, token)
    block = document.block_index(token.start)
    heading = not held and block < 6 and is_heading(document, sentence)
    listed = not held and signs.is_listed(sentence)
    heading = heading and not listed
    named = council is not None or abbreviation is not None
    score = 3.0 * held + 2.0 * (ordinal is not None) + 3.5 * (council is not None)
    score += (3.5 if ordinal else 2.0) * heading + 1.0 * (abbreviation is not None) - 0.1 * block
    reported = held or heading or opens_sentence(document, sentence, token.start)
    reported = reported or (
        not has_relative(document, Span(sentence.start, token.start)) and signs.tells_day(sentence)
    )
    score += 1.0 * (named and reported and not heading and signs.is_dated(sentence))
    if listed or document.is_quoted(token.start) or not reported:
        score -= _IN_PASSING
    return SessionMention(
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
        score,
    )


def clause_at(document: Document, start: int, end: int) -> Span:
    """The part of a sentence that holds a mention: between semicolons, or inside of brackets."""
    text, sentence = document.text, document.sentence_at(start)
    opening = text.rfind("(", sentence.start, start)
    closing = text.find(")", end, sentence.end)
    if opening >= 0 and closing >= 0 and ")" not in text[opening:start]:
        return Span(opening, closing + 1)
    first = text.rfind(";", sentence.start, start)
    last = text.find(";", end, sentence.end)
    return Span(sentence.start if first < 0 else first + 1, sentence.end if last < 0 else last)


class _Signs:
    """What a stretch says of sessions; each stretch is looked at once."""

    def __init__(self, document: Document, language: str) -> None:
        self._document = document
        self._language = language
        self._heads = council_heads(language)
        self._known: dict[tuple[str, Span], bool] = {}
        self._bodies: dict[Span, list[Body]] = {}
        self._dated: dict[Span, bool] = {}
        self._told: dict[Span, bool] = {}

    def has(self, name: str, span: Span) -> bool:
        """True if the words of that table stand in the stretch."""
        if (name, span) not in self._known:
            found = _pattern(self._language, name).search(self._document.unquoted, *span)
            self._known[name, span] = found is not None
        return self._known[name, span]

    def is_dated(self, span: Span) -> bool:
        """True if a date stands in the stretch."""
        if span not in self._dated:
            text = self._document.text
            self._dated[span] = bool(date_mentions(text, *span, self._language))
        return self._dated[span]

    def tells_day(self, span: Span) -> bool:
        """True if the stretch says when something was, be it only «вчера»."""
        if span not in self._told:
            dates = date_mentions(self._document.text, *span, self._language)
            month = any(mention.dates[0][1] for mention in dates)
            self._told[span] = month or relative_day(self._document, span) is not None
        return self._told[span]

    def is_listed(self, span: Span) -> bool:
        """True for a line that opens with a date, as another one does: news, or a calendar."""
        return span.start in self._dated_lines and len(self._dated_lines) > 1

    @cached_property
    def _dated_lines(self) -> frozenset[int]:
        """Where the paragraphs begin that open with a date and go on."""
        found = set()
        for block in self._document.blocks:
            stop = min(block.end, block.start + 24)
            dates = date_mentions(self._document.text, block.start, stop, self._language)
            if dates and dates[0].start - block.start <= 1 and block.end > dates[0].end + 12:
                found.add(block.start)
        return frozenset(found)

    def councils(self, span: Span) -> list[Body]:
        """The bodies of a stretch that may hold sessions."""
        if span not in self._bodies:
            found = bodies_in(self._document, *span)
            self._bodies[span] = [body for body in found if body.head in self._heads]
        return self._bodies[span]


def _council(
    document: Document, index: int, sentence: Span, councils: list[Body]
) -> tuple[Body | None, Abbreviation | None]:
    noun = document.tokens[index]
    if councils:
        nearest = min(councils, key=lambda body: _distance(body, noun, document.language or ""))
        return nearest, None
    near = document.tokens[max(0, index - 3) : index + 4]
    for token in near:
        text = token.text.split("-")[0].split("’")[0]
        if (
            token.is_word
            and len(text) > 2
            and not roman_value(text)
            and is_abbreviation(text)
            and not _in_capitals(document, sentence)
            and token.start >= sentence.start
        ):
            return None, Abbreviation(text, token.start, token.start + len(text))
    return None, None


def _in_capitals(document: Document, span: Span) -> bool:
    """A heading in capital letters: its short words are no abbreviations."""
    letters = [char for char in document.text[span.start : span.end] if char.isalpha()]
    return sum(char.isupper() for char in letters) * 10 > len(letters) * 7


def _distance(body: Body, noun: Token, language: str) -> int:
    """Characters between the noun and the body; the wrong side counts three times."""
    if body.start >= noun.end:
        return (body.start - noun.end) * (3 if language == "az" else 1)
    return (noun.start - body.end) * (1 if language == "az" else 3)

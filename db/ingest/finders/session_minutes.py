"""Minutes that name their body and day and say nowhere «заседание»: «ПРОТОКОЛ № 7», "MINUTES"."""

import re

from db.ingest.finders.bodies import Body, bodies_in, council_heads
from db.ingest.finders.dates import date_mentions
from db.ingest.finders.document import Document
from db.ingest.finders.minutes_titles import minutes_title
from db.ingest.finders.ordinals import ordinal_value
from db.ingest.finders.session_ordinals import Ordinal
from db.ingest.finders.sessions import SessionMention, mention_of_council
from db.language.patterns import regex

#: The title and the body stand within so many paragraphs, and the day within so many.
_HEAD, _DATED = 8, 12
_MOST = 100
#: What minutes have, and no other paper.
_PARTS = {
    "ru": regex(
        r"(?:за)?слушали\b|постановили\b|решили\b|присутств|повестка дня|отсутств|выступили\b"
        r"|председатель\W|секретарь\W|участв|приглаш[её]н",
        re.IGNORECASE,
    ),
    "en": regex(
        r"(?:members )?present\b|apologies|in attendance|agenda|in the chair|attend(?:ance|ees)"
        r"|resolved\b|item \d|absent|chair(?:man|woman|person)?\b|secretary\b",
        re.IGNORECASE,
    ),
    "az": regex(
        r"iştirak|gündəlik|qərara al|dinlənil|eşidil|çıxış ed|sədr\b|katib\b|üzrlü|dəvət olun",
        re.IGNORECASE,
    ),
}


def session_of_minutes(document: Document) -> SessionMention | None:
    """The session that such minutes are of; None where the text is none, or has no day."""
    language = document.language or ""
    if language not in _PARTS:
        return None
    title = minutes_title(document)
    council = _council(document, language) if title is not None else None
    if title is None or council is None:
        return None
    number = _number(title, language)
    if not _has_parts(document, language, 1 if number else 2):
        return None
    end = document.blocks[min(_DATED, len(document.blocks)) - 1].end
    if not any(all(one.dates[0][1:]) for one in date_mentions(document.text, 0, end, language)):
        return None
    sentence = document.sentence_at(council.start)
    return mention_of_council(council, sentence, number, heading=True)


def _council(document: Document, language: str) -> Body | None:
    """The body that a line of the head consists of."""
    heads = council_heads(language)
    for block in document.blocks[:_HEAD]:
        for body in bodies_in(document, block.start, block.end):
            rest = document.text[block.start : body.start] + document.text[body.after : block.end]
            if body.head in heads and not re.search(r"\w", rest):
                return body
    return None


def _has_parts(document: Document, language: str, least: int) -> bool:
    """True if two paragraphs at least open with what minutes consist of; one under a number."""
    opened = {
        match[0].lower()
        for block in document.blocks
        if (match := _PARTS[language].match(document.text, block.start, block.end))
    }
    return len(opened) >= least


def _number(title: re.Match[str], language: str) -> Ordinal | None:
    for group in ("number", "joined", "word"):
        stated = title.groupdict().get(group)
        if not stated:
            continue
        value = int(stated) if stated.isdigit() else ordinal_value(stated, language)
        if 0 < value < _MOST:
            return Ordinal(value, *title.span(group))
    return None

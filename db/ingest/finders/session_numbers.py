"""The number of the session reported: from its own mention, a sentence beside it, the title."""

import re

from db.ingest.finders.document import Document, Span
from db.ingest.finders.fields import field_value
from db.ingest.finders.ordinals import COUNTING_WORDS, ordinal_value
from db.ingest.finders.other_sessions import OtherSessions
from db.ingest.finders.session_counts import counted_ordinal
from db.ingest.finders.session_ordinals import Ordinal, told_times
from db.ingest.finders.session_signs import Signs, says_held
from db.ingest.finders.sessions import SessionMention
from db.language.patterns import regex
from db.model import Leaf

#: «Протокол № 5» over «заседания …»: minutes are numbered as the sessions are.
_MINUTES = regex(
    r"(?:протокол|protokol|minutes|record)(?:\s(?:of (?:the )?)?(?:meeting|session))?"
    r"\s?(?:№|no\.?|nr\.?|n|nömrə)\s?(?P<number>\d{1,3})(?![\d/.-])",
    re.IGNORECASE,
)
#: «заседание Совета № 7»: behind the council's name.
_BEHIND = regex(r",?\s(?:№|No\.?)\s?(?P<number>\d{1,3})(?![\d/.-])", re.IGNORECASE)
#: The value of a line that only numbers the session.
_WHOLE = regex(
    r"(?:№\s?|No\.?\s?|the )?(?P<number>\d{1,2}|[\w-]+(?: [^\W\d_]+)?)(?: по сч[её]ту)?"
    r"(?: \([^()\n]*\))?[.;]?"
)
_NEAR_TITLE = 2
#: A title stands within so many lines above its report.
_TITLE = 6


def _names_council(document: Document, span: Span) -> bool:
    """«Шура», "the Council": what the text calls its council."""
    signs = Signs(document, document.language or "en")
    first, last = document.token_range(*span)
    return any(
        token.is_word and signs.is_council_head(token.text) for token in document.tokens[first:last]
    )


def session_number(
    document: Document, main: SessionMention, others: OtherSessions, head_end: int
) -> Leaf | None:
    """The number; None where none is said."""
    found, rule, confidence = main.ordinal, "ordinal.session", 0.95
    if found is None:
        rule, confidence = "ordinal.counted", 0.88
        pieces = [
            piece for span in document.sentences(0, head_end) for piece in others.pieces(span)
        ]
        for piece in pieces:
            found = found or counted_ordinal(document, *piece)
            found = found or _told_times(document, main, piece)
    if found is None:
        return _stated(document, head_end) or _titled(document, main)
    return document.leaf(found.value, found.start, found.end, rule, confidence)


def _stated(document: Document, head_end: int) -> Leaf | None:
    """«Порядковый номер заседания: четвёртое», "Session number: 4": a line of a form, whole."""
    span = field_value(document, "number", head_end)
    match = _WHOLE.match(document.text, *span) if span is not None else None
    if span is None or match is None or match.end() != span.end:
        return None
    word = match["number"]
    value = ordinal_value(word, document.language or "en") or COUNTING_WORDS.get(word.lower(), 0)
    value = value or (int(word) if word.isdigit() else 0)
    return document.leaf(value, *match.span("number"), "ordinal.field", 0.9) if value else None


def _titled(document: Document, main: SessionMention) -> Leaf | None:
    """The number behind the council's name, or that of the minutes that the title is of."""
    council, block = main.council, document.block_index(main.start)
    match = _BEHIND.match(document.text, council.after) if council is not None else None
    last = block + 1 + _NEAR_TITLE * main.heading
    for near in document.blocks[max(0, block - _NEAR_TITLE) : last]:
        match = match or _MINUTES.match(document.text, near.start, near.end)
    if match is None or not int(match["number"]):
        return None
    number = int(match["number"])
    return document.leaf(number, *match.span("number"), "ordinal.title", 0.6, "weak_pattern")


def _told_times(document: Document, main: SessionMention, span: Span) -> Ordinal | None:
    """«Съехались уже в четвёртый раз», told right beside the report."""
    distance = document.block_index(span.start) - document.block_index(main.start)
    titled = -_TITLE <= distance < 0 and _names_council(document, span)
    if not (abs(distance) <= 1 or titled) or not says_held(document, span):
        return None
    return told_times(document, span, document.language or "en")

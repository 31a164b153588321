"""The number of the session reported, from its own mention or from a sentence beside it."""

from db.ingest.finders.document import Document, Span
from db.ingest.finders.other_sessions import OtherSessions
from db.ingest.finders.session_counts import counted_ordinal
from db.ingest.finders.session_ordinals import Ordinal, told_times
from db.ingest.finders.session_signs import says_held
from db.ingest.finders.sessions import SessionMention
from db.model import Leaf


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
        return None
    return document.leaf(found.value, found.start, found.end, rule, confidence)


def _told_times(document: Document, main: SessionMention, span: Span) -> Ordinal | None:
    """«Съехались уже в четвёртый раз», told right beside the report."""
    near = abs(document.block_index(span.start) - document.block_index(main.start)) <= 1
    if not near or not says_held(document, span):
        return None
    return told_times(document, span, document.language or "en")

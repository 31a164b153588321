"""Texts of documents for quotations: one of now, those of before, and where words may stand."""

import json
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from sqlalchemy import ColumnElement, case, literal, select
from sqlalchemy.orm import Session

from db.model.quotations import QuotationPlace, digest
from db.storage.reading.document_page import further_originals, spans_of
from db.storage.reading.sources import DOCUMENT, ORIGINAL, RECORD_VERSION


class QuotedDocument(NamedTuple):
    """A document's text as it stands now, and the digests of its files."""

    id: str
    meeting_id: str
    language: str
    text: str
    filename: str
    originals: tuple[str, ...]


def quoted_document(session: Session, document_id: str) -> QuotedDocument | None:
    """The document; None if it is not there, or in the recycle bin."""
    column = DOCUMENT.c
    row = session.execute(
        select(
            column.id,
            column.meeting_id,
            column.language,
            column.text,
            ORIGINAL.c.filename,
            ORIGINAL.c.sha256,
        )
        .join_from(DOCUMENT, ORIGINAL, column.original_sha256 == ORIGINAL.c.sha256)
        .where(column.id == document_id)
    ).first()
    if row is None:
        return None
    further = further_originals(session, [document_id]).get(document_id, ())
    digests = (row.sha256, *(one.sha256 for one in further))
    return QuotedDocument(row.id, row.meeting_id, row.language, row.text, row.filename, digests)


def place_in(session: Session, document: QuotedDocument, start: int, end: int) -> QuotationPlace:
    """A part of a document as a place: with the point that most of it belongs to."""
    spans = spans_of(session, [document.id]).get(document.id, [])

    def shared(first: int, last: int) -> int:
        return min(last, end) - max(first, start)

    best = max(spans, key=lambda span: shared(span.start, span.end), default=None)
    if best is not None and shared(best.start, best.end) <= 0:
        best = None
    return QuotationPlace(
        document_id=document.id,
        meeting_id=document.meeting_id,
        resolution_id=best.resolution_id if best is not None else None,
        number=best.number if best is not None else None,
        language=document.language,
        filename=document.filename,
        start=start,
        end=end,
        words=document.text[start:end],
    )


def earlier_text(session: Session, document_id: str, wanted: str) -> str | None:
    """The text that a document had when its digest was ``wanted``; None if no version has it."""
    kept = RECORD_VERSION.c
    contents = session.scalars(
        select(kept.content).where(kept.record_id == document_id).order_by(kept.version.desc())
    )
    for content in contents:
        found = json.loads(content)
        text = found.get("text") if isinstance(found, dict) else None
        if isinstance(text, str) and digest(text) == wanted:
            return text
    return None


def documents_with(session: Session, words: Sequence[str], limit: int) -> Iterator[str]:
    """The documents that have at least half of the words, those with most of them first."""
    if not words:
        return
    text = DOCUMENT.c.text
    score: ColumnElement[int] = literal(0)
    for word in words:
        score = score + case((text.contains(word, autoescape=True), 1), else_=0)
    counted = select(DOCUMENT.c.id, score.label("score")).subquery()
    least = (len(words) + 1) // 2
    statement = (
        select(counted.c.id)
        .where(counted.c.score >= least)
        .order_by(counted.c.score.desc(), counted.c.id)
        .limit(limit)
    )
    yield from session.scalars(statement)

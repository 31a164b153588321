"""Texts of documents for quotations: one of now, those of before, and where words may stand."""

import json
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from heapq import nsmallest
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.model.quotations import QuotationPlace, digest
from db.storage.ascending import further
from db.storage.reading.document_page import further_originals, spans_of
from db.storage.reading.sources import DOCUMENT, ORIGINAL, RECORD_VERSION

Reading = Callable[[], AbstractContextManager[Session]]
#: So many documents are read in one transaction.
_BATCH = 200


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
    others = further_originals(session, [document_id]).get(document_id, ())
    digests = (row.sha256, *(one.sha256 for one in others))
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


def documents_with(
    reading: Reading, words: Sequence[str], limit: int, look: Callable[[int], None]
) -> list[str]:
    """The documents that have at least half of the words, those with most of them first.

    All texts are looked through; ``look`` is told how many were, and may end it by raising.
    """
    if not words:
        return []
    column = DOCUMENT.c
    least = (len(words) + 1) // 2
    found: list[tuple[int, str]] = []
    last, seen = "", 0
    while True:
        batch = select(column.id, column.text).where(column.id > last)
        with reading() as session:
            rows = session.execute(batch.order_by(column.id).limit(_BATCH)).all()
        if not rows:
            break
        for document_id, text in rows:
            score = sum(word in text for word in words)
            if score >= least:
                found.append((-score, document_id))
        found = nsmallest(limit, found)
        last, seen = further(rows[-1].id, last), seen + len(rows)
        look(seen)
    return [document_id for _, document_id in found]

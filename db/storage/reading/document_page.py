"""A document for reading, and the paragraphs of many documents for the index."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.errors import RecordNotFoundError
from db.model import DocumentDetail, DocumentType, Original
from db.storage.document_json import paragraphs_from_json, warnings_from_json
from db.storage.reading.paragraph_map import Span, map_paragraphs
from db.storage.reading.sources import (
    DOCUMENT,
    FURTHER_ORIGINAL,
    ORIGINAL,
    RECORD,
    RESOLUTION,
    RESOLUTION_TEXT,
    rows_in,
)


def original_of(row: Any) -> Original:
    """The original of a row that has its columns."""
    return Original(row.sha256, row.filename, row.media_type, row.size, row.received_at)


def further_originals(
    session: Session, document_ids: Iterable[str]
) -> dict[str, tuple[Original, ...]]:
    """Other files with the text of each document, the first received first."""
    column = FURTHER_ORIGINAL.c
    statement = (
        select(column.document_id, ORIGINAL)
        .join_from(FURTHER_ORIGINAL, ORIGINAL, column.original_sha256 == ORIGINAL.c.sha256)
        .order_by(column.document_id, ORIGINAL.c.received_at, ORIGINAL.c.sha256)
    )
    found: dict[str, tuple[Original, ...]] = {}
    for row in rows_in(session, statement, column.document_id, document_ids):
        found[row.document_id] = (*found.get(row.document_id, ()), original_of(row))
    return found


def spans_of(session: Session, document_ids: Iterable[str]) -> dict[str, list[Span]]:
    """The places of resolutions in the documents; a wording typed in has none."""
    column = RESOLUTION_TEXT.c
    statement = (
        select(
            column.document_id,
            column.start,
            column.end,
            column.resolution_id,
            RESOLUTION.c.number,
        )
        .join_from(RESOLUTION_TEXT, RESOLUTION, column.resolution_id == RESOLUTION.c.id)
        .where(column.start.is_not(None), column.end.is_not(None))
    )
    found: dict[str, list[Span]] = {}
    for row in rows_in(session, statement, column.document_id, document_ids):
        found.setdefault(row[0], []).append(Span(*row[1:]))
    return found


def document_detail(session: Session, document_id: str) -> DocumentDetail:
    """A document with its paragraphs. Raises RecordNotFoundError."""
    statement = (
        select(DOCUMENT, RECORD.c.version, ORIGINAL)
        .join_from(DOCUMENT, RECORD, DOCUMENT.c.id == RECORD.c.id)
        .join(ORIGINAL, DOCUMENT.c.original_sha256 == ORIGINAL.c.sha256)
        .where(DOCUMENT.c.id == document_id)
    )
    row = session.execute(statement).first()
    if row is None:
        raise RecordNotFoundError(id=document_id)
    spans = spans_of(session, [document_id]).get(document_id, [])
    return DocumentDetail(
        id=row.id,
        version=row.version,
        meeting_id=row.meeting_id,
        type=DocumentType(row.document_type),
        language=row.language,
        title=row.title,
        original=original_of(row),
        paragraphs=map_paragraphs(row.text, paragraphs_from_json(row.structure), spans),
        complete=row.complete,
        warnings=warnings_from_json(row.warnings),
        further_originals=further_originals(session, [row.id]).get(row.id, ()),
    )

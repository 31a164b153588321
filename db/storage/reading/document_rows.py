"""Rows of documents. The text itself is read by ``document_page``."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.model import DocumentRow, DocumentType
from db.storage.reading.sources import DOCUMENT, ORIGINAL, rows_in


def document_rows(session: Session, ids: Sequence[str]) -> dict[str, DocumentRow]:
    """The rows of those documents."""
    column = DOCUMENT.c
    statement = select(
        column.id,
        column.meeting_id,
        column.title,
        ORIGINAL.c.filename,
        column.document_type,
        column.language,
        ORIGINAL.c.received_at,
        ORIGINAL.c.size,
        column.complete,
    ).join_from(DOCUMENT, ORIGINAL, column.original_sha256 == ORIGINAL.c.sha256)
    return {
        row.id: DocumentRow(
            id=row.id,
            meeting_id=row.meeting_id,
            title=row.title,
            filename=row.filename,
            type=DocumentType(row.document_type),
            language=row.language,
            received_at=row.received_at,
            size=row.size,
            complete=row.complete,
        )
        for row in rows_in(session, statement, column.id, ids)
    }

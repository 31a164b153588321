"""Originals whose text is not whole: which they are, and what a better reading of one adds.

A waiting file takes the new reading in its place; a document gets the text as a new version, and
the one it had stays in the version before. The original is never touched.
"""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from db.errors import RecordNotFoundError
from db.language.moved_spans import moved_span
from db.model import DocumentText, InboxState
from db.storage.document_json import (
    paragraphs_from_json,
    paragraphs_to_json,
    warnings_from_json,
    warnings_to_json,
)
from db.storage.history import Change
from db.storage.inbox import find, index_file
from db.storage.kept_unread import UNREAD
from db.storage.originals import StoredOriginal
from db.storage.reading.head import SETTLED
from db.storage.received import Received
from db.storage.recording.title import document_title
from db.storage.tables import (
    AssertionTable,
    DocumentTable,
    InboxTable,
    OriginalTable,
    ResolutionTextTable,
    TextBandTable,
    TextPrintTable,
)
from db.storage.text_json import dump
from db.storage.text_prints import Wording, keep_print

#: What an event of reading a file again is called.
READ_AGAIN = "read_again"


@dataclass(frozen=True, slots=True)
class Unfinished:
    """A file that was not read whole: it waits, or it is the document's."""

    inbox_id: str
    problem: str
    document_id: str | None = None


def unfinished(session: Session, inbox_id: str) -> Unfinished | None:
    """What a file still lacks; None for one that was read whole or was set aside."""
    row = session.get(InboxTable, inbox_id)
    if row is None or row.state == InboxState.DISCARDED.value:
        return None
    if row.state == InboxState.CONFIRMED.value:
        document = session.scalar(
            select(DocumentTable.id)
            .where(DocumentTable.original_sha256 == row.original_sha256)
            .where(DocumentTable.meeting_id == row.meeting_id)
            .where(DocumentTable.complete.is_(False))
            .order_by(DocumentTable.id)
        )
        return None if document is None else Unfinished(row.id, row.problem, document)
    return Unfinished(row.id, row.problem) if row.problem else None


def all_unfinished(session: Session) -> tuple[StoredOriginal, ...]:
    """The originals that were not read whole, the first received first; not those just kept."""
    waits = InboxTable.state.not_in(SETTLED) & InboxTable.problem.not_in(("", UNREAD))
    recorded = (InboxTable.state == InboxState.CONFIRMED.value) & DocumentTable.complete.is_(False)
    rows = session.execute(
        select(OriginalTable, InboxTable.filename.label("came_as"))
        .join(InboxTable, InboxTable.original_sha256 == OriginalTable.sha256)
        .join(
            DocumentTable,
            (DocumentTable.original_sha256 == OriginalTable.sha256)
            & (DocumentTable.meeting_id == InboxTable.meeting_id),
            isouter=True,
        )
        .where(waits | recorded)
        .order_by(InboxTable.received_at, InboxTable.id)
    ).all()
    found = {
        row.OriginalTable.sha256: StoredOriginal(
            row.OriginalTable.sha256,
            row.came_as,
            row.OriginalTable.media_type,
            row.OriginalTable.size,
        )
        for row in rows
    }
    return tuple(found.values())


def document_text(session: Session, document_id: str) -> DocumentText:
    """A document's text as it was read. Raises RecordNotFoundError."""
    row = session.get(DocumentTable, document_id)
    if row is None:
        raise RecordNotFoundError(id=document_id)
    return DocumentText(
        row.text,
        paragraphs_from_json(row.structure),
        row.format,
        language=row.language or None,
        warnings=warnings_from_json(row.warnings),
        complete=row.complete,
    )


def read_again(change: Change, inbox_id: str, received: Received) -> None:
    """A waiting file is what a new reading says of it. Raises RecordNotFoundError if it is settled.

    The event keeps what it was before, whole where a person had worked on it.
    """
    row = find(change.session, inbox_id)
    if row.state in SETTLED:
        raise RecordNotFoundError(id=inbox_id)
    change.event(
        READ_AGAIN,
        inbox_id=row.id,
        filename=row.filename,
        was=row.state,
        problem=row.problem,
        proposal=row.proposal or "",
    )
    before = row.document
    row.state, row.problem = received.state.value, received.problem
    row.questions = received.questions
    row.document = None if received.text is None else dump(received.text.to_json())
    row.proposal = None if received.proposal is None else dump(received.proposal.to_json())
    if row.document != before:
        index_file(change, row)


def add_text(change: Change, document_id: str, text: DocumentText) -> None:
    """Give a document the text that was missing; what was read out of it keeps its places.

    The caller's transaction is finished. Raises RecordNotFoundError.
    """
    session = change.session
    document = session.get(DocumentTable, document_id)
    if document is None:
        raise RecordNotFoundError(id=document_id)
    before, warnings = document.text, document.warnings
    document.updated_at = change.at  # written with the text, so that it gets one version
    if not document.title:
        document.title = document_title(text)
    document.language = document.language or text.language or ""
    document.text, document.structure = text.text, paragraphs_to_json(text.paragraphs)
    document.format, document.complete = text.format, text.complete
    document.warnings = warnings_to_json(text.warnings)
    change.touch(document.id)
    _move_places(change, document, before)
    for entity in (TextBandTable, TextPrintTable):
        session.execute(delete(entity).where(entity.document_id == document.id))
    keep_print(session, document.id, Wording(text))
    change.index(document.meeting_id)
    event = change.event(
        READ_AGAIN, document.id, sha256=document.original_sha256, warnings=warnings
    )
    change.finish(event)


def _move_places(change: Change, document: DocumentTable, before: str) -> None:
    """Evidence and wordings point at the same words; those that are not found point nowhere."""
    session = change.session
    wordings = session.scalars(
        select(ResolutionTextTable).where(ResolutionTextTable.document_id == document.id)
    )
    for wording in wordings:
        if _moved(wording, before, document.text, wording.text):
            change.touch(wording.resolution_id)
    stated = session.scalars(select(AssertionTable).where(AssertionTable.source_id == document.id))
    for assertion in stated:
        if _moved(assertion, before, document.text, ""):
            change.touch(assertion.record_id)
    session.flush()


def _moved(row: Any, before: str, now: str, wording: str) -> bool:
    """Move a row's place; a wording that was typed in gets one. Whether it is another one."""
    place: tuple[int, int] | None = None
    if row.start is not None and row.end is not None:
        place = moved_span(before, now, row.start, row.end)
    elif wording:
        place = moved_span(wording, now, 0, len(wording))
    start, end = place or (None, None)
    if (row.start, row.end) == (start, end):
        return False
    row.start, row.end = start, end
    return True

"""Copies a passage with its proof, and says later whether quoted words stand as they were read."""

from pathlib import Path
from typing import TYPE_CHECKING

from db.errors import RecordNotFoundError, UnreadableFileError
from db.exchange.whole_file import whole_content
from db.model.quotations import (
    QuotationMark,
    QuotationReport,
    ReadPassage,
    digest,
    read_quotation,
)
from db.progress import Progress, silent
from db.storage.instants import now
from db.storage.quotation_checks import QuotationCheck
from db.storage.reading.quotations import place_in, quoted_document

if TYPE_CHECKING:
    from db.usecases.open_archive import OpenedArchive

#: More bytes are no quotation.
LIMIT = 1_000_000


def read_passage(opened: "OpenedArchive", document_id: str, start: int, end: int) -> ReadPassage:
    """``text[start:end]`` of a document with its mark. Raises RecordNotFoundError."""
    with opened.store.reading() as session:
        document = quoted_document(session, document_id)
        if document is None:
            raise RecordNotFoundError(id=document_id)
        place = place_in(session, document, start, end)
    mark = QuotationMark(
        document=document.id,
        original=document.originals[0],
        text=digest(document.text),
        start=start,
        end=start + len(place.words),
        words=digest(place.words),
        read=f"{now()[:19]}Z",
        archive=opened.info.uuid,
        point=place.number or "",
    )
    return ReadPassage(place.words, mark, document.filename)


def read_block(file: Path) -> str:
    """The text of a file with a quotation. Raises UnreadableFileError."""
    try:
        data = whole_content(file, LIMIT)
    except OSError as error:
        detail = error.strerror or str(error)
        raise UnreadableFileError("file_unreadable", name=file.name, detail=detail) from error
    return decoded(data, file.name)


def decoded(data: bytes, name: str) -> str:
    """The text of a quotation's bytes. Raises UnreadableFileError ``file_too_large``."""
    if len(data) > LIMIT:
        raise UnreadableFileError("file_too_large", name=name, size=len(data), limit=LIMIT)
    return data.decode("utf-8-sig", "replace")


def verify_quotation(
    opened: "OpenedArchive", block: str, progress: Progress = silent
) -> QuotationReport:
    """Hold a quotation, with its mark or words alone, against the archive. May be cancelled."""

    def look(done: int) -> None:
        progress(done, 0)

    given, reading = read_quotation(block), opened.store.reading
    return QuotationCheck(reading, given, opened.info.uuid, look).report()

"""Copies a passage with its proof, and says later whether quoted words stand as they were read."""

from typing import TYPE_CHECKING

from db.errors import RecordNotFoundError
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


def verify_quotation(
    opened: "OpenedArchive", block: str, progress: Progress = silent
) -> QuotationReport:
    """Hold a quotation, with its mark or words alone, against the archive. May be cancelled."""

    def look(done: int) -> None:
        progress(done, 0)

    with opened.store.reading() as session:
        return QuotationCheck(session, read_quotation(block), opened.info.uuid, look).report()

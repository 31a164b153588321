"""Puts a waiting text, or another document, beside a document of the archive."""

from typing import TYPE_CHECKING

from db.model import Comparison, DocumentText, Proposal
from db.storage.matching.comparing import compare, compare_wording
from db.usecases.show_record import show_document

if TYPE_CHECKING:
    from db.usecases.open_archive import OpenedArchive


def compare_texts(
    opened: "OpenedArchive", document_id: str, text: DocumentText, proposal: Proposal, filename: str
) -> Comparison:
    """Word by word in one language, point by point in two. Raises RecordNotFoundError."""
    with opened.store.reading() as session:
        return compare(session, document_id, text, proposal, filename)


def compare_documents(opened: "OpenedArchive", left_id: str, right_id: str) -> Comparison:
    """Two editions word by word, as they may be read. Raises RecordNotFoundError."""
    left, right = (show_document(opened, one) for one in (left_id, right_id))
    return compare_wording(
        left.original.filename,
        [part.text for part in left.paragraphs],
        right.original.filename,
        [part.text for part in right.paragraphs],
    )

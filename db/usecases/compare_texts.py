"""Puts a waiting text beside a document of the archive."""

from typing import TYPE_CHECKING

from db.model import Comparison, DocumentText, Proposal
from db.storage.matching.comparing import compare

if TYPE_CHECKING:
    from db.usecases.open_archive import OpenedArchive


def compare_texts(
    opened: "OpenedArchive", document_id: str, text: DocumentText, proposal: Proposal, filename: str
) -> Comparison:
    """Word by word in one language, point by point in two. Raises RecordNotFoundError."""
    with opened.store.reading() as session:
        return compare(session, document_id, text, proposal, filename)

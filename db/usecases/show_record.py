"""Pages: a meeting, a document, or any record by its id or the beginning of it."""

from typing import TYPE_CHECKING

from db.model import Detail, DocumentDetail, MeetingDetail, RecordType
from db.storage.access.withheld import check_withheld
from db.storage.annotations.details import (
    annotated,
    annotated_document,
    annotated_meeting,
)
from db.storage.reading.document_page import document_detail
from db.storage.reading.find_record import find_record
from db.storage.reading.meeting_page import meeting_detail
from db.storage.reading.resolution_page import resolution_detail

if TYPE_CHECKING:
    from db.usecases.open_archive import OpenedArchive


def show_record(opened: "OpenedArchive", record_id: str, language: str = "ru") -> Detail:
    """Any record by its id, or by a beginning of at least 8 characters that no other id has.

    Raises RecordNotFoundError; its code is ``record_ambiguous`` where several ids begin so. Of what
    a copy for readers has not got AccessError ``record_closed``.
    """
    with opened.store.reading() as session:
        check_withheld(session, record_id)
        found, record_type = find_record(session, record_id)
        if record_type is RecordType.MEETING:
            return annotated_meeting(session, meeting_detail(session, found, language))
        if record_type is RecordType.RESOLUTION:
            return annotated(session, resolution_detail(session, found, language))
        if record_type is RecordType.DOCUMENT:
            return annotated_document(session, document_detail(session, found))
        if record_type is RecordType.SAVED_SEARCH:
            from db.storage.reading.saved_searches import saved_search

            return saved_search(session, found, language)
        from db.storage.reading.authority_page import authority_detail

        return annotated(session, authority_detail(session, found, language))


def show_meeting(opened: "OpenedArchive", meeting_id: str, language: str = "ru") -> MeetingDetail:
    """A meeting's page. Raises RecordNotFoundError."""
    with opened.store.reading() as session:
        check_withheld(session, meeting_id)
        return annotated_meeting(session, meeting_detail(session, meeting_id, language))


def show_document(opened: "OpenedArchive", document_id: str) -> DocumentDetail:
    """A document for reading. Raises RecordNotFoundError."""
    with opened.store.reading() as session:
        return annotated_document(session, document_detail(session, document_id))

"""What a form opens with: the draft of a record, what it is called, its meeting's documents."""

from dataclasses import dataclass

from db import Archive
from db.errors import RecordNotFoundError
from db.model import (
    AuthorityDetail,
    DocumentDetail,
    DocumentSummary,
    MeetingDetail,
    RecordType,
    SavedSearch,
)
from db.model.drafts import EditedRecord
from viewer.i18n import session_text
from viewer.pages.wording import document_word, fact_line, point_of_session


@dataclass(frozen=True, slots=True)
class LoadedRecord:
    """A record to edit, in words of the interface's language."""

    edited: EditedRecord
    type: RecordType
    title: str
    documents: tuple[DocumentSummary, ...] = ()


def load(archive: Archive, record_id: str, language: str) -> LoadedRecord:
    """Read a record for its form. Raises RecordNotFoundError."""
    detail = archive.show(record_id, language)
    if isinstance(detail, SavedSearch):
        raise RecordNotFoundError(id=record_id)
    edited = archive.history.read_draft(record_id, language)
    archive.read_date("2021")  # what reads dates is there before the first letter
    if isinstance(detail, AuthorityDetail):
        return LoadedRecord(edited, detail.type, detail.label)
    if isinstance(detail, MeetingDetail):
        return LoadedRecord(edited, RecordType.MEETING, _session(detail), detail.documents)
    meeting = archive.meeting(detail.meeting_id, language)
    if isinstance(detail, DocumentDetail):
        title = fact_line(document_word(detail.type), _session(meeting))
        return LoadedRecord(edited, RecordType.DOCUMENT, title, meeting.documents)
    place = point_of_session(meeting.ordinal, detail.number)
    title = fact_line(meeting.council_abbreviation, place)
    return LoadedRecord(edited, RecordType.RESOLUTION, title, meeting.documents)


def _session(meeting: MeetingDetail) -> str:
    council = meeting.council_abbreviation or (meeting.council.label if meeting.council else "")
    return session_text(meeting.ordinal, council)

"""The printed form of any record, read from the archive; of a meeting also an extract. No Qt."""

from collections.abc import Sequence

from db import Archive
from db.errors import RecordNotFoundError
from db.model import (
    AuthorityDetail,
    DocumentDetail,
    MeetingDetail,
    ResolutionDetail,
)
from viewer.citing.gathering import cited_source
from viewer.printing.extract import extract
from viewer.printing.meeting_record import meeting_record
from viewer.printing.other_records import authority_sheet, document_sheet
from viewer.printing.sheet import Sheet


def gather_record(
    archive: Archive, record_id: str, language: str, points: Sequence[str] = ()
) -> Sheet:
    """The sheet of a record; with ``points`` (numbers or ids) the extract of these.

    A resolution alone is an extract of itself. Raises RecordNotFoundError, with the code
    ``point_unknown`` for a point that the meeting has not, ``not_printed`` for other records.
    """
    found = archive.show(record_id, language)
    if isinstance(found, ResolutionDetail):
        points = points or (found.id,)
        found = archive.meeting(found.meeting_id, language)
    if isinstance(found, DocumentDetail):
        if not points:
            source = cited_source(archive, found.id, language)
            return document_sheet(found, source, language)
        meeting = archive.meeting(found.meeting_id, language)
        return _extract(archive, meeting, points, language, found.id)
    if isinstance(found, MeetingDetail):
        if points:
            return _extract(archive, found, points, language)
        return meeting_record(found, cited_source(archive, found.id, language), language)
    if isinstance(found, AuthorityDetail):
        return authority_sheet(found, archive.info.title, language)
    raise RecordNotFoundError("not_printed", id=record_id)


def _extract(
    archive: Archive,
    meeting: MeetingDetail,
    wanted: Sequence[str],
    language: str,
    document_id: str = "",
) -> Sheet:
    for one in wanted:
        if not any(one in {point.id, point.number} for point in meeting.resolutions):
            raise RecordNotFoundError("point_unknown", id=meeting.id, value=one)
    chosen = [point for point in meeting.resolutions if {point.id, point.number} & set(wanted)]
    documents = [one for one in meeting.documents if one.language in chosen[0].texts]
    best = next((one.id for one in documents if one.language == language), "")
    cited = document_id or best or (documents[0].id if documents else meeting.id)
    source = cited_source(archive, cited, language)
    return extract(meeting, chosen, source, language)

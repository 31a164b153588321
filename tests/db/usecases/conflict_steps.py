"""What tests of sources that disagree ask of the one meeting of an archive."""

from db import Archive
from db.model import Conflict, MeetingDetail, Query, RecordType


def meeting(archive: Archive) -> MeetingDetail:
    """The meeting."""
    (meeting_id,) = archive.record_ids(RecordType.MEETING)
    return archive.meeting(meeting_id)


def conflict(archive: Archive, field: str) -> Conflict:
    """What its sources say of a field."""
    return next(one for one in meeting(archive).conflicts if one.field == field)


def total(archive: Archive, query: str) -> int:
    """How many units a query finds."""
    archive.wait_for_index()
    return archive.search(Query(query)).total

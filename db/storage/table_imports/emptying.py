"""Takes back what an import gave to a record that was known before it, and nothing else."""

from collections.abc import Collection, Sequence

from sqlalchemy import delete, select

from db.model import PartialDate
from db.storage.history import Change
from db.storage.tables import (
    DocumentTable,
    MeetingTable,
    MeetingThemeTable,
    NameFormTable,
    OfficeTable,
    OrganiserTable,
    ParticipationTable,
    RecordTable,
    ResolutionKindTable,
    ResolutionTextTable,
)


def empty_again(
    change: Change, record_id: str, fields: Sequence[str], documents: Collection[str]
) -> None:
    """Empty the fields that were filled; ``documents`` are those of the import."""
    session = change.session
    record = session.get_one(RecordTable, record_id)
    if isinstance(record, MeetingTable):
        _empty_meeting(change, record, fields)
    for field in fields:
        name, _, code = field.partition("/")
        if name == "kinds":
            session.execute(
                delete(ResolutionKindTable).where(ResolutionKindTable.resolution_id == record_id)
            )
        elif name == "text":
            _take_wording(change, record_id, code, documents)
        elif name == "name":
            session.execute(
                delete(NameFormTable).where(
                    NameFormTable.authority_id == record_id, NameFormTable.language == code
                )
            )
            change.rename(record_id)
    change.touch(record_id)


def _empty_meeting(change: Change, meeting: MeetingTable, fields: Sequence[str]) -> None:
    session = change.session
    for field in fields:
        name, _, code = field.partition("/")
        if name in {"ordinal", "date_start", "date_end"}:
            setattr(meeting, name, None)
        elif name == "place":
            meeting.place_id = None
        elif name == "theme":
            theme = session.get(MeetingThemeTable, (meeting.id, code))
            if theme is not None:
                meeting.theme = "" if meeting.theme == theme.text else meeting.theme
                session.delete(theme)
        elif name == "organisers":
            session.execute(delete(OrganiserTable).where(OrganiserTable.meeting_id == meeting.id))
        elif name == "participants":
            _take_participants(change, meeting.id)
    start = PartialDate.parse(meeting.date_start) if meeting.date_start else None
    end = PartialDate.parse(meeting.date_end) if meeting.date_end else start
    meeting.date_first = start.first_day() if start else None
    meeting.date_last = end.last_day() if end else None
    change.index(meeting.id)
    session.flush()


def _take_participants(change: Change, meeting_id: str) -> None:
    session, own = change.session, ParticipationTable
    ids = select(own.id).where(own.meeting_id == meeting_id)
    for person in session.scalars(select(own.person_id).where(own.meeting_id == meeting_id)):
        change.index(person)
    session.execute(delete(OfficeTable).where(OfficeTable.participation_id.in_(ids)))
    session.execute(delete(own).where(own.meeting_id == meeting_id))


def _take_wording(
    change: Change, resolution_id: str, language: str, documents: Collection[str]
) -> None:
    own = ResolutionTextTable
    for text in change.session.scalars(
        select(own).where(own.resolution_id == resolution_id, own.language == language)
    ).all():
        if text.document_id in documents:
            document = change.session.get_one(DocumentTable, text.document_id)
            change.index(document.meeting_id)
            change.session.delete(text)
    change.session.flush()

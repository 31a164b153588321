"""The page of a person, an institution, an instrument, a council, a place or a topic."""

from dataclasses import replace
from operator import itemgetter

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.errors import RecordNotFoundError
from db.model import (
    AUTHORITY_TYPES,
    AuthorityDetail,
    MeetingMention,
    RecordType,
    ResolutionRow,
)
from db.model.authority_records import OfficeSpan
from db.storage.authority_records.page import description, identifiers, office_line, relations
from db.storage.reading.dossiers.meetings import LEGAL_BASIS_ROLE, ORGANISER_ROLE, mention_of
from db.storage.reading.dossiers.statements import of_person
from db.storage.reading.history import history
from db.storage.reading.meeting_rows import resolution_rows
from db.storage.reading.names import load_names, name_forms
from db.storage.reading.sources import (
    CITATION,
    INSTRUMENT,
    MEETING,
    ORGANISER,
    RECORD,
    RECORD_TOPIC,
    RESOLUTION,
    rows_in,
)


def authority_detail(session: Session, authority_id: str, language: str) -> AuthorityDetail:
    """An authority's page. Raises RecordNotFoundError."""
    head = authority_head(session, authority_id, language)
    found = _mentions(session, authority_id, head.type, language)
    offices: tuple[OfficeSpan, ...] = ()
    if head.type is RecordType.PERSON:
        read = [mention for mention, is_office in found if is_office]
        offices = office_line(session, authority_id, read, language)
    return replace(
        head,
        meetings=tuple(mention for mention, _ in found),
        cited_by=_cited_by(session, authority_id, head.type, language),
        offices=offices,
    )


def authority_head(session: Session, authority_id: str, language: str) -> AuthorityDetail:
    """An authority's own record, without what others say of it: no meetings, offices, citations.

    Raises RecordNotFoundError.
    """
    statement = (
        select(RECORD.c.type, RECORD.c.version, INSTRUMENT.c.date)
        .join_from(RECORD, INSTRUMENT, RECORD.c.id == INSTRUMENT.c.id, isouter=True)
        .where(RECORD.c.id == authority_id, RECORD.c.binned_at.is_(None))
    )
    row = session.execute(statement).first()
    if row is None or RecordType(row.type) not in AUTHORITY_TYPES:
        raise RecordNotFoundError(id=authority_id)
    record_type = RecordType(row.type)
    return AuthorityDetail(
        id=authority_id,
        version=row.version,
        type=record_type,
        label=load_names(session, [authority_id], language).label(authority_id),
        names=name_forms(session, authority_id),
        meetings=(),
        date=row.date,
        history=history(session, authority_id),
        description=description(session, authority_id),
        identifiers=identifiers(session, [authority_id]).get(authority_id, ()),
        relations=relations(session, authority_id, language),
    )


def _mentions(
    session: Session, authority_id: str, record_type: RecordType, language: str
) -> list[tuple[MeetingMention, bool]]:
    """The meetings by their days; True where ``detail`` is an office that was stated there."""
    if record_type is RecordType.PERSON:
        details = _offices(session, authority_id, language)
    else:
        plain = _plain(session, authority_id, record_type)
        details = [(meeting_id, detail, False) for meeting_id, detail in plain]
    meeting_ids = [meeting_id for meeting_id, _, _ in details]
    meetings = {row.id: row for row in rows_in(session, select(MEETING), MEETING.c.id, meeting_ids)}
    ids = [i for row in meetings.values() for i in (row.council_id, row.place_id)]
    names = load_names(session, ids, language)
    made = [
        (
            (row.date_first is None, row.date_first or "", row.id),
            mention_of(row, names, detail),
            is_office,
        )
        for row, detail, is_office in (
            (meetings[meeting_id], detail, is_office) for meeting_id, detail, is_office in details
        )
    ]
    return [(mention, is_office) for _, mention, is_office in sorted(made, key=itemgetter(0))]


def _plain(session: Session, authority_id: str, record_type: RecordType) -> list[tuple[str, str]]:
    """The meetings of an authority that is not a person, and what it was there."""
    if record_type is RecordType.INSTITUTION:
        column, detail = ORGANISER.c.institution_id, ORGANISER_ROLE
        statement = select(ORGANISER.c.meeting_id)
    elif record_type is RecordType.INSTRUMENT:
        column, detail = MEETING.c.legal_basis_id, LEGAL_BASIS_ROLE
        statement = select(MEETING.c.id)
    elif record_type is RecordType.TOPIC:
        column, detail = RECORD_TOPIC.c.topic_id, ""
        statement = select(MEETING.c.id).join_from(
            MEETING, RECORD_TOPIC, MEETING.c.id == RECORD_TOPIC.c.record_id
        )
    else:
        column = MEETING.c.council_id if record_type is RecordType.COUNCIL else MEETING.c.place_id
        detail, statement = "", select(MEETING.c.id)
    return [(i, detail) for i in session.scalars(statement.where(column == authority_id))]


def _offices(session: Session, person_id: str, language: str) -> list[tuple[str, str, bool]]:
    """The meetings of a person with the office stated there, or the role where none is (False)."""
    said = of_person(session, person_id, language)
    return [(one.meeting_id, one.office or one.role, bool(one.office)) for one in said]


def _cited_by(
    session: Session, authority_id: str, record_type: RecordType, language: str
) -> tuple[ResolutionRow, ...]:
    if record_type is RecordType.INSTRUMENT:
        table, column, owner = CITATION, CITATION.c.instrument_id, CITATION.c.resolution_id
    elif record_type is RecordType.TOPIC:
        table, column, owner = RECORD_TOPIC, RECORD_TOPIC.c.topic_id, RECORD_TOPIC.c.record_id
    else:
        return ()
    statement = (
        select(RESOLUTION.c.id)
        .join_from(RESOLUTION, table, RESOLUTION.c.id == owner)
        .join(MEETING, RESOLUTION.c.meeting_id == MEETING.c.id)
        .where(column == authority_id)
        .order_by(
            MEETING.c.date_first.is_(None),
            MEETING.c.date_first,
            MEETING.c.id,
            RESOLUTION.c.position,
        )
    )
    ids = list(session.scalars(statement))
    rows = resolution_rows(session, ids, language)
    return tuple(rows[i] for i in ids)

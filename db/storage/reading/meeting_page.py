"""A meeting's page: everything that its record holds, in a fixed number of statements."""

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.errors import RecordNotFoundError
from db.model import (
    Assertion,
    CitedInstrument,
    DocumentSummary,
    DocumentType,
    MeetingDetail,
    Participation,
    RecordType,
    Ref,
    Role,
)
from db.storage.name_choice import best_language, theme_in
from db.storage.reading.conflicts import conflicts_of
from db.storage.reading.document_page import further_originals, original_of
from db.storage.reading.history import history
from db.storage.reading.names import Names, load_names
from db.storage.reading.resolution_page import (
    LoadedResolutions,
    load_resolutions,
    topic_refs,
)
from db.storage.reading.session_line import session_line
from db.storage.reading.sources import (
    ASSERTION,
    DOCUMENT,
    INSTRUMENT,
    MEETING,
    OFFICE,
    ORGANISER,
    ORIGINAL,
    PARTICIPATION,
    RECORD,
    RECORD_TOPIC,
    RESOLUTION,
)
from db.storage.reading.wordings import themes_of


def meeting_detail(session: Session, meeting_id: str, language: str) -> MeetingDetail:
    """A meeting's page. Raises RecordNotFoundError."""
    head = _head(session, meeting_id)
    themes = themes_of(session, [meeting_id]).get(meeting_id, {})
    organisers = _organisers(session, meeting_id)
    participants = _participants(session, meeting_id)
    loaded = load_resolutions(session, RESOLUTION.c.meeting_id == meeting_id)
    documents = _documents(session, meeting_id)
    own = select(RECORD_TOPIC.c.topic_id).where(RECORD_TOPIC.c.record_id == meeting_id)
    topics = list(session.scalars(own))
    ids = {head.council_id, head.place_id, head.legal_basis_id, *organisers, *topics}
    ids |= loaded.name_ids()
    names = load_names(session, [*ids, *(row.person_id for row in participants)], language)
    return MeetingDetail(
        id=head.id,
        version=head.version,
        council=_ref(names, head.council_id, RecordType.COUNCIL),
        council_abbreviation=names.abbreviation(head.council_id),
        ordinal=head.ordinal,
        date_start=head.date_start,
        date_end=head.date_end,
        place=_ref(names, head.place_id, RecordType.PLACE),
        theme=theme_in(themes, head.theme, language),
        organisers=tuple(Ref(i, RecordType.INSTITUTION, names.short(i)) for i in organisers),
        legal_basis=_ref(names, head.legal_basis_id, RecordType.INSTRUMENT),
        participants=_participations(participants, names, language, head.language),
        resolutions=loaded.details(names),
        documents=documents,
        instruments=_instruments(loaded, head, names),
        line=session_line(session, head.council_id),
        history=history(session, meeting_id),
        assertions=assertions(session, meeting_id, documents),
        conflicts=conflicts_of(session, meeting_id, language),
        topics=topic_refs(names, topics),
    )


def _ref(names: Names, record_id: str | None, record_type: RecordType) -> Ref | None:
    return names.ref(record_id, record_type) if record_id else None


def _head(session: Session, meeting_id: str) -> Any:
    statement = (
        select(MEETING, RECORD.c.version, INSTRUMENT.c.date.label("legal_basis_date"))
        .join_from(MEETING, RECORD, MEETING.c.id == RECORD.c.id)
        .join(INSTRUMENT, MEETING.c.legal_basis_id == INSTRUMENT.c.id, isouter=True)
        .where(MEETING.c.id == meeting_id)
    )
    row = session.execute(statement).first()
    if row is None:
        raise RecordNotFoundError(id=meeting_id)
    return row


def _organisers(session: Session, meeting_id: str) -> list[str]:
    column = ORGANISER.c
    statement = select(column.institution_id).where(column.meeting_id == meeting_id)
    return list(session.scalars(statement.order_by(column.position, column.institution_id)))


def _participants(session: Session, meeting_id: str) -> list[Any]:
    column = PARTICIPATION.c
    statement = (
        select(column.id, column.person_id, column.role, OFFICE.c.language, OFFICE.c.text)
        .join_from(PARTICIPATION, OFFICE, OFFICE.c.participation_id == column.id, isouter=True)
        .where(column.meeting_id == meeting_id)
        .order_by(column.position, column.id)
    )
    return list(session.execute(statement))


def _participations(
    rows: list[Any], names: Names, language: str, own: str | None
) -> tuple[Participation, ...]:
    offices: dict[str, dict[str, str]] = {}
    people: dict[str, Any] = {}
    for row in rows:
        people[row.id] = row
        texts = offices.setdefault(row.id, {})
        if row.language is not None:
            texts[row.language] = row.text
    made: list[Participation] = []
    for participation_id, row in people.items():
        texts = offices[participation_id]
        best = best_language(texts, language, own)
        made.append(
            Participation(
                person=names.ref(row.person_id, RecordType.PERSON),
                office=texts[best] if best is not None else "",
                role=Role(row.role),
                language=best or "",
            )
        )
    return tuple(made)


def _documents(session: Session, meeting_id: str) -> tuple[DocumentSummary, ...]:
    column = DOCUMENT.c
    statement = (
        select(
            column.id,
            column.document_type,
            column.language,
            column.title,
            column.complete,
            ORIGINAL,
        )
        .join_from(DOCUMENT, ORIGINAL, column.original_sha256 == ORIGINAL.c.sha256)
        .where(column.meeting_id == meeting_id)
        .order_by(ORIGINAL.c.received_at, column.id)
    )
    rows = session.execute(statement).all()
    further = further_originals(session, [row.id for row in rows])
    return tuple(
        DocumentSummary(
            id=row.id,
            type=DocumentType(row.document_type),
            language=row.language,
            title=row.title,
            original=original_of(row),
            complete=row.complete,
            further_originals=further.get(row.id, ()),
        )
        for row in rows
    )


def _instruments(loaded: LoadedResolutions, head: Any, names: Names) -> tuple[CitedInstrument, ...]:
    """What the points cite, in the order of their first citation; the legal basis comes last."""
    dates: dict[str, str | None] = {}
    numbers: dict[str, list[str]] = {}
    for point in loaded.rows:
        for cited in loaded.citations:
            if cited.resolution_id == point.id:
                dates.setdefault(cited.instrument_id, cited.date)
                if point.number:
                    numbers.setdefault(cited.instrument_id, []).append(point.number)
    if head.legal_basis_id:
        dates[head.legal_basis_id] = head.legal_basis_date
    return tuple(
        CitedInstrument(
            names.ref(instrument_id, RecordType.INSTRUMENT),
            date,
            tuple(numbers.get(instrument_id, ())),
            instrument_id == head.legal_basis_id,
        )
        for instrument_id, date in dates.items()
    )


def assertions(
    session: Session, record_id: str, documents: tuple[DocumentSummary, ...]
) -> tuple[Assertion, ...]:
    """The values of a record with their sources: by field, the chosen one first."""
    titles = {document.id: document.title for document in documents}
    column = ASSERTION.c
    statement = (
        select(ASSERTION)
        .where(column.record_id == record_id)
        .order_by(column.field, column.chosen.desc(), column.id)
    )
    return tuple(
        Assertion(
            field=row.field,
            value=row.value,
            source=Ref(row.source_id, RecordType.DOCUMENT, titles.get(row.source_id, ""))
            if row.source_id
            else None,
            start=row.start,
            end=row.end,
            rule=row.rule,
            confidence=row.confidence,
            chosen=row.chosen,
        )
        for row in session.execute(statement)
    )

"""A chosen council, list of organisers or legal basis put into the meeting as a source has it."""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from db.model import Leaf, ProposedBody, RecordType
from db.storage.authorities import add_body_forms, add_form, find, find_body, make
from db.storage.history import Change
from db.storage.name_keys import name_key
from db.storage.reading.body_statements import (
    StatedBody,
    organiser_lists,
    stated_councils,
)
from db.storage.recording.references import redirect_references
from db.storage.tables import (
    AssertionTable,
    CitationTable,
    DocumentTable,
    MeetingTable,
    NameFormTable,
    OrganiserTable,
    ResolutionTable,
)


def set_council(change: Change, meeting: MeetingTable, source_id: str) -> None:
    """The meeting is one of the council that a document names; references follow it."""
    stated = stated_councils(_rows(change.session, meeting.id))
    wanted = stated[source_id]
    before = meeting.council_id
    meeting.council_id = _authority(change, RecordType.COUNCIL, wanted, source_id)
    change.session.flush()
    redirect_references(change, meeting, before)
    _mark(change.session, stated.values(), [wanted.text])


def set_organisers(change: Change, meeting: MeetingTable, source_id: str) -> None:
    """The meeting was organised by those whom a document names, in its order."""
    session = change.session
    lists = organiser_lists(_rows(session, meeting.id))
    wanted = lists[source_id]
    ids = [
        body.authority_id or _authority(change, RecordType.INSTITUTION, body, source_id)
        for body in wanted
    ]
    session.execute(delete(OrganiserTable).where(OrganiserTable.meeting_id == meeting.id))
    for position, institution in enumerate(dict.fromkeys(ids)):
        session.add(
            OrganiserTable(meeting_id=meeting.id, institution_id=institution, position=position)
        )
    session.flush()
    stated = (body for bodies in lists.values() for body in bodies)
    _mark(session, stated, [body.text for body in wanted], ids)


def set_legal_basis(change: Change, meeting: MeetingTable, title: str, source_id: str) -> None:
    """The meeting rests on what a document names: the instrument that its points cite so."""
    found = find(change, RecordType.INSTRUMENT, title)
    meeting.legal_basis_id = _meant(change.session, meeting.id, found, title, source_id) or make(
        change, RecordType.INSTRUMENT
    )
    language = _language(change, source_id)
    add_form(change, RecordType.INSTRUMENT, meeting.legal_basis_id, title, language, source_id)


def _meant(
    session: Session, meeting_id: str, bearers: Sequence[str], title: str, source_id: str
) -> str | None:
    """Of several instruments with one title: that of the meeting's points, or of the document."""
    cited = session.scalars(
        select(CitationTable.instrument_id)
        .join(ResolutionTable, ResolutionTable.id == CitationTable.resolution_id)
        .where(ResolutionTable.meeting_id == meeting_id)
        .where(CitationTable.instrument_id.in_(bearers))
    ).all()
    named = session.scalars(
        select(NameFormTable.authority_id)
        .where(NameFormTable.authority_id.in_(bearers), NameFormTable.source_id == source_id)
        .where(NameFormTable.key == name_key(title))
    ).all()
    for found in (set(named), set(cited), set(bearers)):
        if len(found) == 1:
            return found.pop()
    return None


def _authority(change: Change, record_type: RecordType, stated: StatedBody, source_id: str) -> str:
    """The one with that name, or a new one."""
    body = ProposedBody(
        Leaf(stated.name) if stated.name else None,
        Leaf(stated.abbreviation) if stated.abbreviation else None,
    )
    language = _language(change, source_id)
    found = find_body(change, record_type, body, language) or make(change, record_type)
    add_body_forms(change, record_type, found, body, language, source_id)
    return found


def _mark(
    session: Session,
    stated: Iterable[StatedBody],
    names: Iterable[str],
    ids: Sequence[str] = (),
) -> None:
    """The assertions of bodies that the meeting shows now are the chosen ones, and no others."""
    keys = {name_key(name) or name for name in names}
    for body in stated:
        chosen = body.authority_id in ids or (name_key(body.text) or body.text) in keys
        session.execute(
            update(AssertionTable).where(AssertionTable.id.in_(body.rows)).values(chosen=chosen)
        )


def _rows(session: Session, meeting_id: str) -> Sequence[Any]:
    column = AssertionTable
    return session.scalars(
        select(AssertionTable)
        .where(column.record_id == meeting_id, column.source_id.is_not(None))
        .order_by(column.id)
    ).all()


def _language(change: Change, document_id: str) -> str:
    document = change.session.get(DocumentTable, document_id)
    return document.language if document is not None else ""

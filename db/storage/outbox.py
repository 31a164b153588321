"""Which meetings and persons the index has to take in again when a name changes."""

from collections.abc import Iterator, Sequence

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import Session

from db.model import RecordType
from db.storage.reading.sources import TOPIC, in_batches
from db.storage.tables import (
    CitationTable,
    MeetingTable,
    OrganiserTable,
    ParticipationTable,
    PersonTable,
    RecordTopicTable,
    ResolutionTable,
)
from db.storage.topics.tree import load_tree

#: Records that have units whatever is said of them; others only by tags and notes.
OWNER_TYPES = (RecordType.MEETING.value, RecordType.PERSON.value)


def owners_named_by(session: Session, authorities: Sequence[str]) -> list[str]:
    """The meetings whose units hold a name of one of the authorities, and persons among them.

    A unit is found by what is broader than its topics too, so a topic stands for all below it.
    """
    if not authorities:
        return []
    named = _with_narrower(session, authorities)
    meetings: dict[str, None] = {}
    persons: dict[str, None] = {}
    for batch in in_batches(named, 2_000):
        found = session.scalars(select(MeetingTable.id).where(or_(*_naming(batch))))
        meetings.update(dict.fromkeys(found))
        own = session.scalars(select(PersonTable.id).where(PersonTable.id.in_(batch)))
        persons.update(dict.fromkeys(own))
    return [*sorted(meetings), *sorted(persons)]


def _with_narrower(session: Session, authorities: Sequence[str]) -> Sequence[str]:
    for batch in in_batches(authorities, 2_000):
        if session.scalar(select(TOPIC.c.id).where(TOPIC.c.id.in_(batch)).limit(1)) is not None:
            return load_tree(session).with_below(authorities)
    return authorities


def _naming(authorities: Sequence[str]) -> Iterator[ColumnElement[bool]]:
    meeting = MeetingTable
    yield meeting.council_id.in_(authorities)
    yield meeting.place_id.in_(authorities)
    yield meeting.legal_basis_id.in_(authorities)
    yield meeting.id.in_(
        select(ParticipationTable.meeting_id).where(ParticipationTable.person_id.in_(authorities))
    )
    yield meeting.id.in_(
        select(OrganiserTable.meeting_id).where(OrganiserTable.institution_id.in_(authorities))
    )
    yield meeting.id.in_(
        select(ResolutionTable.meeting_id)
        .join(CitationTable, CitationTable.resolution_id == ResolutionTable.id)
        .where(CitationTable.instrument_id.in_(authorities))
    )
    about = select(RecordTopicTable.record_id).where(RecordTopicTable.topic_id.in_(authorities))
    yield meeting.id.in_(about)
    yield meeting.id.in_(select(ResolutionTable.meeting_id).where(ResolutionTable.id.in_(about)))

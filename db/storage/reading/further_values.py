"""What a table shows of records beyond their rows: asked for by field, a page of ids at a time.

A field that no column shows costs nothing. Every statement goes by an index and reads what belongs
to the ids alone.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Table, func, select
from sqlalchemy.orm import Session

from db.model import RecordType
from db.model.rows import FurtherValue
from db.storage.reading.names import load_names
from db.storage.reading.of_ids import OfIds
from db.storage.reading.sources import (
    CITATION,
    DOCUMENT,
    HELD_OFFICE,
    MEETING,
    ORGANISER,
    ORIGINAL,
    PARTICIPATION,
    RECORD,
    RECORD_TAG,
    RECORD_TOPIC,
    RESOLUTION,
    paired,
)

Reader = Callable[[Session, Sequence[str], str], Mapping[str, FurtherValue]]


class UnknownFieldError(ValueError):
    """Records of that type have no such field."""


def further_values(
    session: Session,
    record_type: RecordType,
    ids: Sequence[str],
    fields: Sequence[str],
    language: str,
) -> dict[str, Mapping[str, FurtherValue]]:
    """Field → id → value; a record without a value is missing there. Raises UnknownFieldError."""
    found = {}
    for field in fields:
        read = _READERS.get((record_type, field))
        if read is None:
            raise UnknownFieldError(f"{record_type.value} has no field {field!r}")
        found[field] = read(session, ids, language)
    return found


def _count(counted: Table, by: str, what: str = "") -> Reader:
    owner = counted.c[by]
    number = func.count(counted.c[what].distinct()) if what else func.count()
    counts = OfIds(select(owner, number).group_by(owner), owner)

    def read(session: Session, ids: Sequence[str], _language: str) -> Mapping[str, FurtherValue]:
        return dict.fromkeys(ids, 0) | paired(counts.rows(session, ids))

    return read


def _named(owner: ColumnElement[Any], named: ColumnElement[Any], *order: Any) -> Reader:
    """The names of the authorities that belong to each record."""
    tied = OfIds(select(owner, named).where(named.is_not(None)).order_by(owner, *order), owner)

    def read(session: Session, ids: Sequence[str], language: str) -> Mapping[str, FurtherValue]:
        found: dict[str, dict[str, None]] = {}
        for i, authority in tied.rows(session, ids):
            found.setdefault(i, {})[authority] = None
        names = load_names(session, {one for own in found.values() for one in own}, language)
        return {i: tuple(map(names.label, own)) for i, own in found.items()}

    return read


def _tags(session: Session, ids: Sequence[str], _language: str) -> Mapping[str, FurtherValue]:
    found: dict[str, tuple[str, ...]] = {}
    for i, text in _TAGS.rows(session, ids):
        found[i] = (*found.get(i, ()), text)
    return found


def _changed(session: Session, ids: Sequence[str], _language: str) -> Mapping[str, FurtherValue]:
    return paired(_CHANGES.rows(session, ids))


def _received(session: Session, ids: Sequence[str], _language: str) -> Mapping[str, FurtherValue]:
    return paired(_RECEIVED.rows(session, ids))


def _seen(tied: Table, owner: str, which: Any) -> Reader:
    """The first or the last day of the meetings that a record is tied to."""
    own = tied.c[owner]
    days = OfIds(
        select(own, which(MEETING.c.date_first))
        .join_from(tied, MEETING, tied.c.meeting_id == MEETING.c.id)
        .where(MEETING.c.date_first.is_not(None))
        .group_by(own),
        own,
    )

    def read(session: Session, ids: Sequence[str], _language: str) -> Mapping[str, FurtherValue]:
        return paired(days.rows(session, ids))

    return read


def _cited(which: Any) -> Reader:
    own = CITATION.c.instrument_id
    days = OfIds(
        select(own, which(MEETING.c.date_first))
        .join_from(CITATION, RESOLUTION, CITATION.c.resolution_id == RESOLUTION.c.id)
        .join(MEETING, RESOLUTION.c.meeting_id == MEETING.c.id)
        .where(MEETING.c.date_first.is_not(None))
        .group_by(own),
        own,
    )

    def read(session: Session, ids: Sequence[str], _language: str) -> Mapping[str, FurtherValue]:
        return paired(days.rows(session, ids))

    return read


_TAGS = OfIds(
    select(RECORD_TAG.c.record_id, RECORD_TAG.c.text).order_by(
        RECORD_TAG.c.record_id, RECORD_TAG.c.key
    ),
    RECORD_TAG.c.record_id,
)
_CHANGES = OfIds(select(RECORD.c.id, RECORD.c.updated_at), RECORD.c.id)
_RECEIVED = OfIds(
    select(DOCUMENT.c.meeting_id, func.min(ORIGINAL.c.received_at))
    .join_from(DOCUMENT, ORIGINAL, DOCUMENT.c.original_sha256 == ORIGINAL.c.sha256)
    .group_by(DOCUMENT.c.meeting_id),
    DOCUMENT.c.meeting_id,
)
_TOPICS = _named(RECORD_TOPIC.c.record_id, RECORD_TOPIC.c.topic_id, RECORD_TOPIC.c.topic_id)
_READERS: Mapping[tuple[RecordType, str], Reader] = {
    (RecordType.MEETING, "organisers"): _named(
        ORGANISER.c.meeting_id, ORGANISER.c.institution_id, ORGANISER.c.position
    ),
    (RecordType.MEETING, "document_count"): _count(DOCUMENT, "meeting_id"),
    (RecordType.MEETING, "participant_count"): _count(PARTICIPATION, "meeting_id", "person_id"),
    (RecordType.MEETING, "received_at"): _received,
    (RecordType.MEETING, "topics"): _TOPICS,
    (RecordType.PERSON, "institutions"): _named(
        HELD_OFFICE.c.person_id, HELD_OFFICE.c.institution_id, HELD_OFFICE.c.id
    ),
    (RecordType.PERSON, "first_seen"): _seen(PARTICIPATION, "person_id", func.min),
    (RecordType.PERSON, "last_seen"): _seen(PARTICIPATION, "person_id", func.max),
    (RecordType.INSTITUTION, "first_seen"): _seen(ORGANISER, "institution_id", func.min),
    (RecordType.INSTITUTION, "last_seen"): _seen(ORGANISER, "institution_id", func.max),
    (RecordType.INSTRUMENT, "first_cited"): _cited(func.min),
    (RecordType.INSTRUMENT, "last_cited"): _cited(func.max),
    **{
        (record_type, field): read
        for record_type in (
            RecordType.MEETING,
            RecordType.PERSON,
            RecordType.INSTITUTION,
            RecordType.INSTRUMENT,
        )
        for field, read in (("tags", _tags), ("updated_at", _changed))
    },
}
#: All fields that there are, each with the type of its records.
FURTHER_FIELDS = tuple(_READERS)

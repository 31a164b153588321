"""By which columns records name authorities, and whom these name.

What holds for an authority follows from the records that name it: with their access it changes too.
"""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from db.model import RecordType
from db.storage.reading.sources import (
    CITATION,
    DOCUMENT,
    LINK,
    MEETING,
    NAME_FORM,
    ORGANISER,
    PARTICIPATION,
    RECORD_NOTE,
    RECORD_TAG,
    RECORD_TOPIC,
    RESOLUTION,
    UNIT_CREATOR,
    rows_in,
)


class Naming(NamedTuple):
    """A column with an authority, the one with the record that names it, and the type of that.

    Without a type it is a session or a point.
    """

    named: ColumnElement[Any]
    owner: ColumnElement[Any]
    by: RecordType | None = RecordType.MEETING


_CREATORS = Naming(UNIT_CREATOR.c.authority_id, UNIT_CREATOR.c.unit_id, RecordType.UNIT)
NAMING: Mapping[RecordType, tuple[Naming, ...]] = {
    RecordType.PERSON: (
        Naming(PARTICIPATION.c.person_id, PARTICIPATION.c.meeting_id),
        _CREATORS,
    ),
    RecordType.INSTITUTION: (
        Naming(ORGANISER.c.institution_id, ORGANISER.c.meeting_id),
        _CREATORS,
    ),
    RecordType.COUNCIL: (
        Naming(MEETING.c.council_id, MEETING.c.id),
        Naming(LINK.c.council_id, LINK.c.source_id, None),
        _CREATORS,
    ),
    RecordType.PLACE: (Naming(MEETING.c.place_id, MEETING.c.id),),
    RecordType.INSTRUMENT: (
        Naming(MEETING.c.legal_basis_id, MEETING.c.id),
        Naming(CITATION.c.instrument_id, CITATION.c.resolution_id, None),
    ),
    RecordType.TOPIC: (Naming(RECORD_TOPIC.c.topic_id, RECORD_TOPIC.c.record_id, None),),
}


def named_by(session: Session, records: Iterable[str]) -> list[str]:
    """The authorities with units of their own whom those records name, with all that is in them.

    Persons have such units, others while they have a tag or a note.
    """
    own = list(dict.fromkeys(records))
    points = _ids(session, RESOLUTION.c.id, RESOLUTION.c.meeting_id, own)
    texts = [*own, *_ids(session, DOCUMENT.c.id, DOCUMENT.c.meeting_id, own)]
    naming = [*own, *points]
    others: dict[str, None] = {}
    found: dict[str, None] = {}
    for kind, pairs in NAMING.items():
        for pair in pairs:
            into = found if kind is RecordType.PERSON else others
            into |= dict.fromkeys(_ids(session, pair.named, pair.owner, naming))
    others |= dict.fromkeys(_ids(session, NAME_FORM.c.authority_id, NAME_FORM.c.source_id, texts))
    persons = _ids(session, PARTICIPATION.c.person_id, PARTICIPATION.c.person_id, others)
    for table in (RECORD_TAG, RECORD_NOTE):
        found |= dict.fromkeys(_ids(session, table.c.record_id, table.c.record_id, others))
    return [*dict.fromkeys((*found, *persons))]


def _ids(
    session: Session, wanted: ColumnElement[Any], column: ColumnElement[Any], ids: Iterable[str]
) -> list[str]:
    statement = select(wanted).distinct()
    return [row[0] for row in rows_in(session, statement, column, ids) if row[0] is not None]

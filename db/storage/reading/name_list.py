"""Every authority with its names and how often it occurs: what is held in memory while typing."""

from collections import Counter
from collections.abc import Mapping
from typing import NamedTuple

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from db.model import RecordType
from db.storage.name_choice import Form
from db.storage.reading.sources import (
    CITATION,
    EVENT,
    MEETING,
    NAME_FORM,
    ORGANISER,
    PARTICIPATION,
    RECORD_TOPIC,
    paired,
    whole_column,
)


class NamedRecord(NamedTuple):
    """An authority: its name forms, the preferred ones first, and in how many meetings it is.

    Of an instrument ``frequency`` is the number of resolutions that cite it, of a topic that of
    the records under it.
    """

    id: str
    forms: tuple[Form, ...]
    frequency: int


def last_event(session: Session) -> int:
    """The number of the newest event: as long as it stays, no name has changed."""
    return session.scalar(select(func.max(EVENT.c.seq))) or 0


def named_records(session: Session) -> Mapping[RecordType, list[NamedRecord]]:
    """All authorities by type, in no order."""
    column = NAME_FORM.c
    statement = select(
        column.authority_id, column.authority_type,
        column.text, column.language, column.kind, column.preferred,
    ).order_by(column.authority_id, column.preferred.desc(), column.id)  # fmt: skip
    forms: dict[str, dict[str, list[Form]]] = {}
    for authority_id, record_type, text, language, kind, preferred in whole_column(
        session, statement
    ):
        of_type = forms.setdefault(record_type, {})
        of_type.setdefault(authority_id, []).append(Form(text, language, kind, bool(preferred)))
    return {
        record_type: _records(forms.get(record_type.value, {}), _counts(session, record_type))
        for record_type in _COUNTED
    }


def years(session: Session) -> list[tuple[str, int]]:
    """The years in which meetings were held, the newest first, with the number of meetings."""
    days = whole_column(session, select(MEETING.c.date_first))
    found = Counter(day[:4] for (day,) in days if day)
    return sorted(found.items(), reverse=True)


def _records(forms: Mapping[str, list[Form]], counts: Mapping[str, int]) -> list[NamedRecord]:
    return [
        NamedRecord(authority_id, tuple(own), counts.get(authority_id, 0))
        for authority_id, own in forms.items()
    ]


def _counts(session: Session, record_type: RecordType) -> dict[str, int]:
    return paired(whole_column(session, _COUNTED[record_type]))


#: How often each authority of a type occurs.
_COUNTED: Mapping[RecordType, Select[tuple[str, int]]] = {
    RecordType.PERSON: select(
        PARTICIPATION.c.person_id, func.count(PARTICIPATION.c.meeting_id.distinct())
    ).group_by(PARTICIPATION.c.person_id),
    RecordType.COUNCIL: select(MEETING.c.council_id, func.count()).group_by(MEETING.c.council_id),
    RecordType.PLACE: select(MEETING.c.place_id, func.count()).group_by(MEETING.c.place_id),
    RecordType.TOPIC: select(RECORD_TOPIC.c.topic_id, func.count()).group_by(
        RECORD_TOPIC.c.topic_id
    ),
    RecordType.INSTITUTION: select(ORGANISER.c.institution_id, func.count()).group_by(
        ORGANISER.c.institution_id
    ),
    RecordType.INSTRUMENT: select(CITATION.c.instrument_id, func.count()).group_by(
        CITATION.c.instrument_id
    ),
}

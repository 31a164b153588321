"""Every authority with its names and how often it occurs: what is held in memory while typing."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from db.model import RecordType
from db.storage.name_choice import Form
from db.storage.reading.of_ids import OfIds
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
    forms = _by_type(whole_column(session, _FORMS))
    return {
        record_type: _records(forms.get(record_type, {}), _counts(session, record_type))
        for record_type in _COUNTED
    }


def years(session: Session) -> list[tuple[str, int]]:
    """The years in which meetings were held, the newest first, with the number of meetings."""
    return sorted(((year, count) for year, count in session.execute(_YEARS)), reverse=True)


def forms_of(session: Session, ids: Iterable[str]) -> Mapping[RecordType, dict[str, list[Form]]]:
    """The name forms of some authorities, by their types and ids."""
    return _by_type(_FORMS_OF.rows(session, ids))


def counts_of(session: Session, record_type: RecordType, ids: Iterable[str]) -> dict[str, int]:
    """How often some authorities of a type occur; one that never does is missing."""
    return paired(_COUNTS_OF[record_type].rows(session, ids))


def _by_type(
    rows: Iterable[tuple[str, str, str, str | None, str, int]],
) -> dict[RecordType, dict[str, list[Form]]]:
    forms: dict[RecordType, dict[str, list[Form]]] = {one: {} for one in RecordType}
    by_name = {one.value: own for one, own in forms.items()}
    for authority_id, record_type, text, language, kind, preferred in rows:
        of_type = by_name[record_type]
        of_type.setdefault(authority_id, []).append(Form(text, language, kind, bool(preferred)))
    return forms


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
_COUNTS_OF = {
    record_type: OfIds(statement, statement.selected_columns[0])
    for record_type, statement in _COUNTED.items()
}
_FORM = NAME_FORM.c
_FORMS = select(
    _FORM.authority_id,
    _FORM.authority_type,
    _FORM.text,
    _FORM.language,
    _FORM.kind,
    _FORM.preferred,
).order_by(_FORM.authority_id, _FORM.preferred.desc(), _FORM.id)
_FORMS_OF = OfIds(_FORMS, _FORM.authority_id)
_YEAR = func.substr(MEETING.c.date_first, 1, 4)
_YEARS = select(_YEAR, func.count()).where(_YEAR != "").group_by(_YEAR)

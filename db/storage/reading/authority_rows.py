"""Rows of persons, institutions and instruments."""

from collections.abc import Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.model import InstitutionRow, InstrumentRow, PersonRow
from db.storage.name_choice import best_language
from db.storage.reading.names import load_names
from db.storage.reading.of_ids import OfIds
from db.storage.reading.sources import (
    CITATION,
    INSTITUTION,
    INSTRUMENT,
    MEETING,
    OFFICE,
    ORGANISER,
    PARTICIPATION,
    PERSON,
    paired,
)

_PERSONS = OfIds(select(PERSON.c.id), PERSON.c.id)
_INSTITUTIONS = OfIds(select(INSTITUTION.c.id), INSTITUTION.c.id)
_INSTRUMENTS = OfIds(select(INSTRUMENT.c.id, INSTRUMENT.c.date), INSTRUMENT.c.id)
_ATTENDED = OfIds(
    select(PARTICIPATION.c.person_id, func.count(PARTICIPATION.c.meeting_id.distinct())).group_by(
        PARTICIPATION.c.person_id
    ),
    PARTICIPATION.c.person_id,
)
_OFFICES = OfIds(
    select(
        PARTICIPATION.c.person_id,
        MEETING.c.date_first,
        PARTICIPATION.c.id,
        OFFICE.c.language,
        OFFICE.c.text,
        MEETING.c.language.label("own"),
    )
    .join_from(PARTICIPATION, OFFICE, OFFICE.c.participation_id == PARTICIPATION.c.id)
    .join(MEETING, PARTICIPATION.c.meeting_id == MEETING.c.id),
    PARTICIPATION.c.person_id,
)
_ORGANISED = OfIds(
    select(ORGANISER.c.institution_id, func.count()).group_by(ORGANISER.c.institution_id),
    ORGANISER.c.institution_id,
)
_CITED = OfIds(
    select(CITATION.c.instrument_id, func.count()).group_by(CITATION.c.instrument_id),
    CITATION.c.instrument_id,
)


def person_rows(session: Session, ids: Sequence[str], language: str) -> dict[str, PersonRow]:
    """The rows of those persons; ``office`` is that of the latest dated meeting that states one."""
    present = [row.id for row in _PERSONS.rows(session, ids)]
    names = load_names(session, present, language)
    counts = paired(_ATTENDED.rows(session, present))
    offices = latest_offices(session, present, language)
    return {
        person_id: PersonRow(
            id=person_id,
            label=names.label(person_id),
            other_names=names.others(person_id),
            office=offices.get(person_id, ""),
            meeting_count=counts.get(person_id, 0),
        )
        for person_id in present
    }


def latest_offices(session: Session, person_ids: Sequence[str], language: str) -> dict[str, str]:
    """The latest office stated of each person: in the language asked for, else the meeting's."""
    latest: dict[str, tuple[str, str]] = {}
    wordings: dict[str, dict[str, str]] = {}
    own: dict[str, str | None] = {}
    for row in _OFFICES.rows(session, person_ids):
        wordings.setdefault(row.id, {})[row.language] = row.text
        own[row.id] = row.own
        latest[row.person_id] = max(
            latest.get(row.person_id, ("", "")), (row.date_first or "", row.id)
        )
    chosen: dict[str, str] = {}
    for person_id, (_, participation_id) in latest.items():
        texts = wordings[participation_id]
        best = best_language(texts, language, own[participation_id])
        chosen[person_id] = texts[best] if best is not None else ""
    return chosen


def institution_rows(
    session: Session, ids: Sequence[str], language: str
) -> dict[str, InstitutionRow]:
    """The rows of those institutions; ``meeting_count`` counts the meetings they organised."""
    present = [row.id for row in _INSTITUTIONS.rows(session, ids)]
    names = load_names(session, present, language)
    counts = paired(_ORGANISED.rows(session, present))
    return {
        institution_id: InstitutionRow(
            id=institution_id,
            label=names.label(institution_id),
            abbreviation=names.abbreviation(institution_id),
            other_names=names.others(institution_id),
            meeting_count=counts.get(institution_id, 0),
        )
        for institution_id in present
    }


def instrument_rows(
    session: Session, ids: Sequence[str], language: str
) -> dict[str, InstrumentRow]:
    """The rows of those instruments; ``citation_count`` counts the resolutions that cite them."""
    found = _INSTRUMENTS.rows(session, ids)
    present = [row.id for row in found]
    names = load_names(session, present, language)
    counts = paired(_CITED.rows(session, present))
    return {
        row.id: InstrumentRow(
            id=row.id,
            label=names.label(row.id),
            date=row.date,
            citation_count=counts.get(row.id, 0),
        )
        for row in found
    }

"""What else is known of candidates: the last office of a person, the date of an instrument."""

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.model import Candidate
from db.storage.name_choice import best_language
from db.storage.reading.of_ids import OfIds
from db.storage.reading.sources import INSTRUMENT, MEETING, OFFICE, PARTICIPATION, paired

#: Nobody takes part in sessions that are further apart.
LIFETIME = 70


def is_far_from_some(session: Session, year: int | None) -> bool:
    """Whether any meeting of the archive is so far from the year that nobody was at both."""
    return year is not None and _is_far(year, *session.execute(_FIRST_AND_LAST).one())


def with_years(session: Session, found: Sequence[Candidate], year: int) -> list[Candidate]:
    """Persons with what the years of their sessions say against them."""
    far = {
        row.person_id
        for row in _YEARS.rows(session, (one.id for one in found))
        if _is_far(year, row.first_day, row.last_day)
    }
    return [
        replace(one, against=(*one.against, "years_apart")) if one.id in far else one
        for one in found
    ]


def with_offices(session: Session, found: Sequence[Candidate], language: str) -> list[Candidate]:
    """Persons with their last office and its year."""
    last: dict[str, tuple[str, str]] = {}
    for person, newest in _NEWEST.rows(session, (one.id for one in found)):
        day, participation = newest.rsplit(" ", 1)
        last[person] = (participation, day[:4])
    offices = _offices(session, [participation for participation, _ in last.values()], language)
    told = []
    for one in found:
        participation, year = last.get(one.id, ("", ""))
        told.append(replace(one, context=offices.get(participation, ""), year=year))
    return told


def with_dates(session: Session, found: Sequence[Candidate], date: str | None) -> list[Candidate]:
    """Instruments with their dates, and what another date says against them."""
    dates = paired(_DATES.rows(session, (one.id for one in found)))
    told = []
    for one in found:
        known = dates.get(one.id)
        against = one.against
        if known != date and "same_meeting" not in one.why:
            against = (*against, "other_date")
        told.append(replace(one, context=known or "", against=against))
    return told


def dated(session: Session, date: str | None, limit: int) -> list[str]:
    """Some instruments of that full date."""
    if date is None or len(date) < len("2021-11-18"):
        return []
    statement = select(INSTRUMENT.c.id).where(INSTRUMENT.c.date == date).order_by(INSTRUMENT.c.id)
    return list(session.scalars(statement.limit(limit)))


def _is_far(year: int, *days: str | None) -> bool:
    return any(abs(year - int(day[:4])) > LIFETIME for day in days if day)


def _offices(session: Session, participations: Sequence[str], language: str) -> dict[str, str]:
    found: dict[str, dict[str, str]] = {}
    for participation, own, text in _OFFICES.rows(session, participations):
        found.setdefault(participation, {})[own] = text
    return {
        participation: texts[best]
        for participation, texts in found.items()
        if (best := best_language(texts, language, None)) is not None
    }


_PARTICIPATION, _OFFICE = PARTICIPATION.c, OFFICE.c
_DAY = MEETING.c.date_first
_FIRST_AND_LAST = select(
    select(func.min(_DAY)).scalar_subquery(), select(func.max(_DAY)).scalar_subquery()
)
#: By person the first and the last day: those that are farthest from any year.
_YEARS = OfIds(
    select(
        _PARTICIPATION.person_id,
        func.min(_DAY).label("first_day"),
        func.max(_DAY).label("last_day"),
    )
    .join_from(PARTICIPATION, MEETING, MEETING.c.id == _PARTICIPATION.meeting_id)
    .group_by(_PARTICIPATION.person_id),
    _PARTICIPATION.person_id,
)
#: By person the last participation after its day; one without a day comes before all others.
_NEWEST = OfIds(
    select(
        _PARTICIPATION.person_id,
        func.max(func.coalesce(_DAY, "").concat(" ").concat(_PARTICIPATION.id)).label("newest"),
    )
    .join_from(PARTICIPATION, MEETING, MEETING.c.id == _PARTICIPATION.meeting_id)
    .group_by(_PARTICIPATION.person_id),
    _PARTICIPATION.person_id,
)
_OFFICES = OfIds(
    select(_OFFICE.participation_id, _OFFICE.language, _OFFICE.text),
    _OFFICE.participation_id,
)
_DATES = OfIds(select(INSTRUMENT.c.id, INSTRUMENT.c.date), INSTRUMENT.c.id)

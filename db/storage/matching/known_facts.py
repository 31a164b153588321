"""What else is known of candidates: the last office of a person, the date of an instrument."""

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.model import Candidate
from db.storage.name_choice import best_language
from db.storage.reading.sources import INSTRUMENT, MEETING, OFFICE, PARTICIPATION, paired, rows_in

#: Nobody takes part in sessions that are further apart.
LIFETIME = 70


def with_offices(
    session: Session, found: Sequence[Candidate], language: str, year: int | None
) -> list[Candidate]:
    """Persons with their last office and its year, and what the years say against them."""
    ids = [one.id for one in found]
    last: dict[str, tuple[str, str]] = {}
    column = PARTICIPATION.c
    statement = (
        select(column.person_id, column.id, MEETING.c.date_first)
        .join_from(PARTICIPATION, MEETING, MEETING.c.id == column.meeting_id)
        .order_by(MEETING.c.date_first, column.id)
    )
    years: dict[str, list[int]] = {}
    for person, participation, day in rows_in(session, statement, column.person_id, ids):
        last[person] = (participation, (day or "")[:4])
        if day:
            years.setdefault(person, []).append(int(day[:4]))
    offices = _offices(session, [participation for participation, _ in last.values()], language)
    told = []
    for one in found:
        participation, when = last.get(one.id, ("", ""))
        far = year is not None and any(
            abs(year - known) > LIFETIME for known in years.get(one.id, ())
        )
        against = (*one.against, "years_apart") if far else one.against
        context = offices.get(participation, "")
        told.append(replace(one, context=context, year=when, against=against))
    return told


def with_dates(session: Session, found: Sequence[Candidate], date: str | None) -> list[Candidate]:
    """Instruments with their dates, and what another date says against them."""
    statement = select(INSTRUMENT.c.id, INSTRUMENT.c.date)
    dates = paired(rows_in(session, statement, INSTRUMENT.c.id, [one.id for one in found]))
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


def _offices(session: Session, participations: Sequence[str], language: str) -> dict[str, str]:
    column = OFFICE.c
    statement = select(column.participation_id, column.language, column.text)
    found: dict[str, dict[str, str]] = {}
    for participation, own, text in rows_in(
        session, statement, column.participation_id, participations
    ):
        found.setdefault(participation, {})[own] = text
    return {
        participation: texts[best]
        for participation, texts in found.items()
        if (best := best_language(texts, language, None)) is not None
    }

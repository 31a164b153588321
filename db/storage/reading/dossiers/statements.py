"""Who was at which meeting in which role, with the office as it was stated there."""

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from db.storage.name_choice import best_language
from db.storage.reading.sources import MEETING, OFFICE, PARTICIPATION, in_batches


class Statement(NamedTuple):
    """A participation; ``office`` is empty where none was stated."""

    person_id: str
    meeting_id: str
    role: str
    office: str


def of_person(session: Session, person_id: str, language: str) -> tuple[Statement, ...]:
    """All participations of a person."""
    return statements(session, PARTICIPATION.c.person_id == person_id, language)


def of_person_at(
    session: Session, person_id: str, meeting_ids: Sequence[str], language: str
) -> tuple[Statement, ...]:
    """A person's participations in a few meetings."""
    own = PARTICIPATION.c
    there = (own.person_id == person_id) & own.meeting_id.in_(meeting_ids)
    return statements(session, there, language)


def of_people(session: Session, person_ids: Iterable[str], language: str) -> tuple[Statement, ...]:
    """All participations of several persons."""
    return tuple(
        one
        for batch in in_batches(person_ids)
        for one in statements(session, PARTICIPATION.c.person_id.in_(batch), language)
    )


def statements(
    session: Session, condition: ColumnElement[bool], language: str
) -> tuple[Statement, ...]:
    """The participations that a condition on their table selects, in their order.

    An office comes in the language asked for, else in the meeting's own, else in any.
    """
    column = PARTICIPATION.c
    statement = (
        select(
            column.id,
            column.person_id,
            column.meeting_id,
            column.role,
            OFFICE.c.language,
            OFFICE.c.text,
            MEETING.c.language.label("own"),
        )
        .join_from(PARTICIPATION, MEETING, column.meeting_id == MEETING.c.id)
        .join(OFFICE, OFFICE.c.participation_id == column.id, isouter=True)
        .where(condition)
        .order_by(column.id)
    )
    texts: dict[str, dict[str, str]] = {}
    found: dict[str, Any] = {}
    for row in session.execute(statement):
        found[row.id] = row
        own = texts.setdefault(row.id, {})
        if row.language is not None:
            own[row.language] = row.text
    return tuple(
        Statement(row.person_id, row.meeting_id, row.role, _office(texts[key], language, row.own))
        for key, row in found.items()
    )


def _office(texts: dict[str, str], language: str, own: str | None) -> str:
    best = best_language(texts, language, own)
    return texts[best] if best is not None else ""

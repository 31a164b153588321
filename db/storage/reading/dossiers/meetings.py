"""The meetings of an authority: which they are, in the order of their days, and what they show."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from db.model import MeetingMention, RecordType, Ref
from db.model.dossiers import MeetingEntry
from db.storage.name_choice import theme_in
from db.storage.reading.names import Names, load_names
from db.storage.reading.sources import MEETING, ORGANISER, PARTICIPATION, rows_in
from db.storage.reading.wordings import themes_of

#: What selects some of the meetings.
Condition = ColumnElement[bool]
#: Roles that are no ``Role`` of a person.
ORGANISER_ROLE, LEGAL_BASIS_ROLE, REPRESENTED_ROLE = "organiser", "legal_basis", "represented"


def own_meetings(authority_id: str, record_type: RecordType) -> Condition:
    """The condition on the table of meetings that selects those of an authority."""
    own = MEETING.c
    if record_type is RecordType.PERSON:
        there = select(PARTICIPATION.c.meeting_id).where(PARTICIPATION.c.person_id == authority_id)
        return own.id.in_(there)
    if record_type is RecordType.INSTITUTION:
        there = select(ORGANISER.c.meeting_id).where(ORGANISER.c.institution_id == authority_id)
        return own.id.in_(there)
    column = {
        RecordType.COUNCIL: own.council_id,
        RecordType.INSTRUMENT: own.legal_basis_id,
        RecordType.PLACE: own.place_id,
    }[record_type]
    return column == authority_id


def count_meetings(session: Session, condition: Condition) -> int:
    """How many they are."""
    return session.scalar(select(func.count()).select_from(MEETING).where(condition)) or 0


def meeting_ids(session: Session, condition: Condition, offset: int, limit: int) -> list[str]:
    """Some of them by their days; those without a known day come last."""
    own = MEETING.c
    statement = select(own.id).where(condition)
    ordered = statement.order_by(own.date_first.is_(None), own.date_first, own.id)
    return list(session.scalars(ordered.offset(offset).limit(limit)))


def all_meetings(session: Session, condition: Condition) -> set[str]:
    """All of them."""
    return set(session.scalars(select(MEETING.c.id).where(condition)))


def in_time(session: Session, ids: Iterable[str]) -> list[str]:
    """Those meetings by their days; one that has gone is missing."""
    own = MEETING.c
    rows = rows_in(session, select(own.id, own.date_first), own.id, ids)
    return [row[0] for row in sorted(rows, key=lambda row: (row[1] is None, row[1] or "", row[0]))]


def years_of(session: Session, condition: Condition) -> tuple[int, int] | None:
    """The years of the first and of the last of them; None where no day is known."""
    own = MEETING.c
    first, last = session.execute(
        select(func.min(own.date_first), func.max(own.date_last)).where(condition)
    ).one()
    return (int(first[:4]), int((last or first)[:4])) if first else None


def mentions(session: Session, ids: Sequence[str], language: str) -> dict[str, MeetingMention]:
    """Those meetings as a list names them, without a detail."""
    return {row.id: mention for row, mention in _named(session, ids, language)}


def meeting_entries(
    session: Session,
    ids: Sequence[str],
    language: str,
    said: Callable[[MeetingMention, str], MeetingEntry] = MeetingEntry,
) -> tuple[MeetingEntry, ...]:
    """Those meetings with their themes; ``said`` adds what the authority was there."""
    named = {row.id: (row, mention) for row, mention in _named(session, ids, language)}
    themes = themes_of(session, list(named))
    entries = []
    for meeting_id in ids:
        if meeting_id in named:
            row, mention = named[meeting_id]
            theme = theme_in(themes.get(meeting_id, {}), row.theme, language)
            entries.append(said(mention, theme))
    return tuple(entries)


def people_refs(session: Session, ids: Iterable[str], language: str) -> dict[str, Ref]:
    """Those persons pointed at, by id."""
    wanted = list(ids)
    names = load_names(session, wanted, language)
    return {i: names.ref(i, RecordType.PERSON) for i in wanted}


def _named(session: Session, ids: Sequence[str], language: str) -> list[tuple[Any, MeetingMention]]:
    own = MEETING.c
    columns = (own.id, own.council_id, own.ordinal, own.date_start, own.place_id, own.theme)
    rows = list(rows_in(session, select(*columns), own.id, ids))
    bodies = [i for row in rows for i in (row.council_id, row.place_id)]
    names = load_names(session, bodies, language)
    return [(row, mention_of(row, names)) for row in rows]


def mention_of(meeting: Any, names: Names, detail: str = "") -> MeetingMention:
    """A meeting's row, with the names of its council and its place, as it is mentioned."""
    return MeetingMention(
        meeting_id=meeting.id,
        council=names.short(meeting.council_id),
        ordinal=meeting.ordinal,
        date=meeting.date_start,
        place=names.label(meeting.place_id),
        detail=detail,
    )

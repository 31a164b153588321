"""Whom, and which bodies, an authority came together with, and at how many meetings."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import ColumnElement, Select, func, select
from sqlalchemy.orm import Session

from db.model import RecordType, ResolutionKind
from db.model.dossiers import CountedRef, Portion
from db.storage.reading.names import load_names
from db.storage.reading.sources import (
    CITATION,
    MEETING,
    ORGANISER,
    PARTICIPATION,
    RESOLUTION,
    RESOLUTION_KIND,
    paired,
    rows_in,
)


def people_at(
    session: Session, meetings: ColumnElement[bool], language: str, offset: int, limit: int
) -> Portion:
    """The persons at those meetings, the most frequent first."""
    there = PARTICIPATION.c
    statement = _at(select(there.person_id, func.count(there.meeting_id.distinct())))
    return _counted(
        session,
        statement.where(meetings).group_by(there.person_id),
        (RecordType.PERSON, language),
        offset,
        limit,
    )


def people_met(session: Session, person_id: str, language: str, offset: int, limit: int) -> Portion:
    """The persons who were at the same meetings as one, the most frequent first."""
    own, other = PARTICIPATION.alias("own"), PARTICIPATION.alias("other")
    statement = (
        select(other.c.person_id, func.count(other.c.meeting_id.distinct()))
        .join_from(own, other, own.c.meeting_id == other.c.meeting_id)
        .where(own.c.person_id == person_id, other.c.person_id != person_id)
        .group_by(other.c.person_id)
    )
    return _counted(session, statement, (RecordType.PERSON, language), offset, limit)


def organisers_at(
    session: Session, meetings: ColumnElement[bool], language: str, offset: int, limit: int
) -> Portion:
    """The institutions that organised those meetings, the most frequent first."""
    own = ORGANISER.c
    statement = (
        select(own.institution_id, func.count())
        .join_from(MEETING, ORGANISER, own.meeting_id == MEETING.c.id)
        .where(meetings)
        .group_by(own.institution_id)
    )
    return _counted(session, statement, (RecordType.INSTITUTION, language), offset, limit)


def organisers_of(
    session: Session, meeting_ids: Iterable[str], without: str, language: str
) -> Sequence[CountedRef]:
    """All institutions that organised meetings given one by one; not the one that asks."""
    own = ORGANISER.c
    statement = select(own.institution_id)
    counts = Counter(row[0] for row in rows_in(session, statement, own.meeting_id, meeting_ids))
    del counts[without]
    return _commonest(session, counts, RecordType.INSTITUTION, language)


def councils_of_all(
    session: Session, meeting_ids: Iterable[str], language: str
) -> Sequence[CountedRef]:
    """All councils of meetings given one by one."""
    own = MEETING.c
    rows = rows_in(session, select(own.council_id), own.id, meeting_ids)
    counts = Counter(row[0] for row in rows if row[0] is not None)
    return _commonest(session, counts, RecordType.COUNCIL, language)


def _commonest(
    session: Session, counts: Counter[str], record_type: RecordType, language: str
) -> Sequence[CountedRef]:
    ordered = sorted(counts.items(), key=lambda one: (-one[1], one[0]))
    return _refs(session, ordered, record_type, language)


def councils_of(session: Session, meetings: ColumnElement[bool], language: str) -> Portion:
    """The councils of those meetings, all of them."""
    own = MEETING.c
    statement = select(own.council_id, func.count()).where(meetings, own.council_id.is_not(None))
    grouped = statement.group_by(own.council_id)
    return _counted(session, grouped, (RecordType.COUNCIL, language), 0, -1)


def councils_citing(session: Session, instrument_id: str, language: str) -> Portion:
    """The councils whose resolutions cite an instrument, with the number of these."""
    own = MEETING.c
    statement = (
        select(own.council_id, func.count())
        .join_from(CITATION, RESOLUTION, CITATION.c.resolution_id == RESOLUTION.c.id)
        .join(MEETING, RESOLUTION.c.meeting_id == own.id)
        .where(CITATION.c.instrument_id == instrument_id, own.council_id.is_not(None))
        .group_by(own.council_id)
    )
    return _counted(session, statement, (RecordType.COUNCIL, language), 0, -1)


def kinds_held(
    session: Session, meetings: ColumnElement[bool]
) -> tuple[int, Mapping[ResolutionKind, int]]:
    """How many resolutions those meetings have, and how many of each kind."""
    own = select(RESOLUTION.c.id).join_from(
        MEETING, RESOLUTION, RESOLUTION.c.meeting_id == MEETING.c.id
    )
    return _kinds(session, own.where(meetings))


def kinds_citing(session: Session, instrument_id: str) -> tuple[int, Mapping[ResolutionKind, int]]:
    """How many resolutions cite an instrument, and how many of each kind."""
    return _kinds(
        session, select(CITATION.c.resolution_id).where(CITATION.c.instrument_id == instrument_id)
    )


def _at(statement: Select[tuple[str, int]]) -> Select[tuple[str, int]]:
    return statement.join_from(MEETING, PARTICIPATION, PARTICIPATION.c.meeting_id == MEETING.c.id)


def _kinds(
    session: Session, points: Select[tuple[str]]
) -> tuple[int, Mapping[ResolutionKind, int]]:
    total = session.scalar(select(func.count()).select_from(points.subquery())) or 0
    own = RESOLUTION_KIND.c
    chosen = points.subquery()
    rows = session.execute(
        select(own.kind, func.count())
        .join_from(chosen, RESOLUTION_KIND, own.resolution_id == chosen.c[0])
        .group_by(own.kind)
    )
    counts = paired(rows)
    return total, {kind: counts[kind] for kind in ResolutionKind if kind in counts}


def _counted(
    session: Session,
    statement: Select[tuple[str, int]],
    shown: tuple[RecordType, str],
    offset: int,
    limit: int,
) -> Portion:
    """A page of a statement that gives ids with counts; ``shown`` is of what type, and how."""
    total = session.scalar(select(func.count()).select_from(statement.subquery())) or 0
    who, count = statement.selected_columns
    ordered = statement.order_by(count.desc(), who).offset(offset)
    rows = session.execute(ordered.limit(limit) if limit >= 0 else ordered)
    return Portion(tuple(_refs(session, [(i, n) for i, n in rows], *shown)), total)


def _refs(
    session: Session, counts: Sequence[tuple[str, int]], record_type: RecordType, language: str
) -> Sequence[CountedRef]:
    names = load_names(session, [i for i, _ in counts], language)
    return [CountedRef(names.ref(i, record_type), count) for i, count in counts]

"""The resolutions that cite an instrument, by date, with where each of them names it."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.model import ResolutionRow
from db.storage.reading.dossiers.meetings import Condition
from db.storage.reading.meeting_rows import resolution_rows
from db.storage.reading.sources import (
    ASSERTION,
    CITATION,
    MEETING,
    RESOLUTION,
    RESOLUTION_TEXT,
    rows_in,
)

#: The field under which an instrument's titles are stated, each with its place in a document.
_TITLE = "title"


class Naming(NamedTuple):
    """Where a wording of a resolution names an instrument: a span of ``text``."""

    language: str
    text: str
    start: int
    end: int


def count_citations(session: Session, instrument_id: str) -> int:
    """How many resolutions cite it."""
    own = CITATION.c
    statement = select(func.count()).where(own.instrument_id == instrument_id)
    return session.scalar(statement) or 0


def citing_points(
    session: Session, instrument_id: str, language: str, offset: int, limit: int
) -> Sequence[ResolutionRow]:
    """Some of the resolutions that cite it, by the days of their meetings."""
    statement = (
        select(RESOLUTION.c.id)
        .join_from(CITATION, RESOLUTION, RESOLUTION.c.id == CITATION.c.resolution_id)
        .join(MEETING, RESOLUTION.c.meeting_id == MEETING.c.id)
        .where(CITATION.c.instrument_id == instrument_id)
        .order_by(
            MEETING.c.date_first.is_(None),
            MEETING.c.date_first,
            MEETING.c.id,
            RESOLUTION.c.position,
        )
    )
    ids = list(session.scalars(statement.offset(offset).limit(limit)))
    rows = resolution_rows(session, ids, language)
    return [rows[i] for i in ids if i in rows]


def citing_meetings(instrument_id: str) -> Condition:
    """The condition on the table of meetings that selects those whose resolutions cite it."""
    there = (
        select(RESOLUTION.c.meeting_id)
        .join_from(CITATION, RESOLUTION, RESOLUTION.c.id == CITATION.c.resolution_id)
        .where(CITATION.c.instrument_id == instrument_id)
    )
    return MEETING.c.id.in_(there)


def namings(
    session: Session, instrument_id: str, resolution_ids: Sequence[str]
) -> Mapping[str, Sequence[Naming]]:
    """Where those resolutions name it by what was read of it: its titles' places in the texts."""
    said = ASSERTION.c
    places: dict[str, list[tuple[int, int]]] = {}
    for row in session.execute(
        select(said.source_id, said.start, said.end).where(
            said.record_id == instrument_id, said.field == _TITLE, said.start.is_not(None)
        )
    ):
        places.setdefault(row.source_id, []).append((row.start, row.end))
    found: dict[str, list[Naming]] = {}
    wording = RESOLUTION_TEXT.c
    for row in rows_in(session, select(RESOLUTION_TEXT), wording.resolution_id, resolution_ids):
        if row.start is None or row.end - row.start != len(row.text):
            continue  # its words are not the document's own any more
        for start, end in places.get(row.document_id, ()):
            if row.start <= start < end <= row.end:
                naming = Naming(row.language, row.text, start - row.start, end - row.start)
                found.setdefault(row.resolution_id, []).append(naming)
    return found

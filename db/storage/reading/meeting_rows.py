"""Rows of meetings and of resolutions."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.model import MeetingRow, ResolutionRow
from db.storage.name_choice import best_language, by_language, theme_in
from db.storage.reading.names import load_names
from db.storage.reading.of_ids import OfIds
from db.storage.reading.sources import MEETING, RESOLUTION
from db.storage.reading.wordings import (
    kinds_of,
    meeting_languages,
    resolution_counts,
    texts_of,
    themes_of,
)

_MEETINGS = OfIds(
    select(
        MEETING.c.id,
        MEETING.c.council_id,
        MEETING.c.ordinal,
        MEETING.c.date_start,
        MEETING.c.date_end,
        MEETING.c.place_id,
        MEETING.c.theme,
    ),
    MEETING.c.id,
)
_RESOLUTIONS = OfIds(
    select(
        RESOLUTION.c.id,
        RESOLUTION.c.meeting_id,
        RESOLUTION.c.number,
        MEETING.c.council_id,
        MEETING.c.ordinal,
        MEETING.c.date_start,
        MEETING.c.place_id,
        MEETING.c.language,
    ).join_from(RESOLUTION, MEETING, RESOLUTION.c.meeting_id == MEETING.c.id),
    RESOLUTION.c.id,
)


def meeting_rows(session: Session, ids: Sequence[str], language: str) -> dict[str, MeetingRow]:
    """The rows of those meetings; a theme falls back to the wording that was chosen."""
    found = _MEETINGS.rows(session, ids)
    present = [row.id for row in found]
    themes = themes_of(session, present)
    counts = resolution_counts(session, present)
    languages = meeting_languages(session, present)
    names = load_names(
        session, [i for row in found for i in (row.council_id, row.place_id)], language
    )
    return {
        row.id: MeetingRow(
            id=row.id,
            council=names.short(row.council_id),
            ordinal=row.ordinal,
            date_start=row.date_start,
            date_end=row.date_end,
            place=names.label(row.place_id),
            theme=theme_in(themes.get(row.id, {}), row.theme, language),
            resolution_count=counts.get(row.id, 0),
            languages=languages.get(row.id, ()),
        )
        for row in found
    }


def resolution_rows(
    session: Session, ids: Sequence[str], language: str
) -> dict[str, ResolutionRow]:
    """The rows of those resolutions; a text falls back to the meeting's language, then to any."""
    found = _RESOLUTIONS.rows(session, ids)
    present = [row.id for row in found]
    kinds = kinds_of(session, present)
    texts = texts_of(session, present)
    names = load_names(
        session, [i for row in found for i in (row.council_id, row.place_id)], language
    )
    made: dict[str, ResolutionRow] = {}
    for row in found:
        own = texts.get(row.id, {})
        best = best_language(own, language, row.language)
        made[row.id] = ResolutionRow(
            id=row.id,
            meeting_id=row.meeting_id,
            council=names.short(row.council_id),
            ordinal=row.ordinal,
            date_start=row.date_start,
            place=names.label(row.place_id),
            number=row.number,
            kinds=kinds.get(row.id, ()),
            text=own[best] if best is not None else "",
            language=best or "",
            languages=by_language(own),
        )
    return made

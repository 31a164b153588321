"""The places where councils met, with all their names: where they lie is not known here."""

from collections import Counter

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.model import RecordType, Ref
from db.model.pictures import UNDATED, PlaceMet, Scope
from db.storage.reading.names import load_names
from db.storage.reading.pictures.years import meetings_of_resolutions, years_of_meetings
from db.storage.reading.sources import MEETING, RESOLUTION, paired, whole_column


def read_places(session: Session, language: str, scope: Scope | None) -> tuple[PlaceMet, ...]:
    """The places by their number of meetings; meetings without a place are in none."""
    held = whole_column(
        session, select(MEETING.c.id, MEETING.c.place_id).where(MEETING.c.place_id.is_not(None))
    )
    years = years_of_meetings(session)
    resolutions = _resolutions(session, scope)
    meetings: Counter[str] = Counter()
    points: Counter[str] = Counter()
    spans: dict[str, tuple[int, int]] = {}
    for meeting, place in held:
        if scope is None or meeting in scope.meetings:
            meetings[place] += 1
            points[place] += resolutions.get(meeting, 0)
            spans[place] = _wider(spans.get(place), years[meeting])
    names = load_names(session, meetings, language)
    return tuple(
        PlaceMet(
            Ref(place, RecordType.PLACE, names.label(place)),
            tuple(dict.fromkeys(form.text for form in names.forms(place))),
            meetings[place],
            points[place],
            spans[place],
        )
        for place in sorted(meetings, key=lambda one: (-meetings[one], names.label(one), one))
    )


def _resolutions(session: Session, scope: Scope | None) -> dict[str, int]:
    """How many resolutions each meeting has."""
    if scope is None:
        column = RESOLUTION.c.meeting_id
        return paired(whole_column(session, select(column, func.count()).group_by(column)))
    of = meetings_of_resolutions(session)
    return Counter(of[one] for one in scope.resolutions if one in of)


def _wider(known: tuple[int, int] | None, years: tuple[int, ...]) -> tuple[int, int]:
    dated = [year for year in (*(known or ()), *years) if year != UNDATED]
    return (min(dated), max(dated)) if dated else (UNDATED, UNDATED)

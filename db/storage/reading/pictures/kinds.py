"""Years by kinds of resolutions: how many of each."""

from collections import Counter

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.model.pictures import KindsByYear, Scope
from db.storage.reading.pictures.years import meetings_of_resolutions, within, years_of_meetings
from db.storage.reading.sources import RESOLUTION_KIND, whole_column

#: What stands for the kind of a resolution without any.
_NO_KIND = ""


def read_kinds(session: Session, scope: Scope | None) -> KindsByYear:
    """Each resolution in each of its kinds and of its meeting's years."""
    years, meetings = years_of_meetings(session), meetings_of_resolutions(session)
    asked = None if scope is None else scope.resolutions
    column = RESOLUTION_KIND.c
    pairs = whole_column(session, select(column.resolution_id, column.kind))
    kinds: Counter[tuple[str, str]] = Counter()
    of_kind: Counter[str] = Counter()
    bearing = set()
    for resolution, kind in pairs:
        if asked is None or resolution in asked:
            kinds[meetings[resolution], kind] += 1
            of_kind[kind] += 1
            bearing.add(resolution)
    by_meeting: Counter[str] = Counter()
    for resolution in within(meetings, asked):
        by_meeting[meetings[resolution]] += 1
        if resolution not in bearing:
            kinds[meetings[resolution], _NO_KIND] += 1
            of_kind[_NO_KIND] += 1
    counts: Counter[tuple[int, str]] = Counter()
    for (meeting, kind), count in kinds.items():
        for year in years[meeting]:
            counts[year, kind] += count
    totals: Counter[int] = Counter()
    for meeting, count in by_meeting.items():
        for year in years[meeting]:
            totals[year] += count
    return KindsByYear(dict(counts), dict(totals), dict(of_kind), by_meeting.total())

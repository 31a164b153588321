"""Years by kinds of resolutions: how many of each."""

from collections import Counter
from collections.abc import Mapping

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.model.pictures import KindsByYear, Scope
from db.storage.reading.pictures.years import years_of_meetings
from db.storage.reading.sources import RESOLUTION, RESOLUTION_KIND, paired, whole_column

#: What stands for the kind of a resolution without any.
_NO_KIND = ""
#: How many resolutions a meeting has of a kind, and how many it has at all.
_Kinds = Mapping[tuple[str, str], int]
_Totals = Mapping[str, int]

_MEETING, _KIND = RESOLUTION.c.meeting_id, RESOLUTION_KIND.c.kind
_BOTH = RESOLUTION.outerjoin(RESOLUTION_KIND, RESOLUTION_KIND.c.resolution_id == RESOLUTION.c.id)


def read_kinds(session: Session, scope: Scope | None) -> KindsByYear:
    """Each resolution in each of its kinds and of its meeting's years."""
    kinds, by_meeting = _all(session) if scope is None else _found(session, scope)
    years = years_of_meetings(session)
    counts: Counter[tuple[int, str]] = Counter()
    of_kind: Counter[str] = Counter()
    for (meeting, kind), count in kinds.items():
        of_kind[kind] += count
        for year in years[meeting]:
            counts[year, kind] += count
    totals: Counter[int] = Counter()
    for meeting, count in by_meeting.items():
        for year in years[meeting]:
            totals[year] += count
    return KindsByYear(dict(counts), dict(totals), dict(of_kind), sum(by_meeting.values()))


def _all(session: Session) -> tuple[_Kinds, _Totals]:
    rows = whole_column(
        session, select(_MEETING, _KIND, func.count()).select_from(_BOTH).group_by(_MEETING, _KIND)
    )
    kinds = {(meeting, kind or _NO_KIND): count for meeting, kind, count in rows}
    totals = whole_column(session, select(_MEETING, func.count()).group_by(_MEETING))
    return kinds, paired(totals)


def _found(session: Session, scope: Scope) -> tuple[_Kinds, _Totals]:
    kinds: Counter[tuple[str, str]] = Counter()
    found: dict[str, str] = {}
    asked = scope.resolutions
    for resolution, meeting, kind in whole_column(
        session, select(RESOLUTION.c.id, _MEETING, _KIND).select_from(_BOTH)
    ):
        if resolution in asked:
            kinds[meeting, kind or _NO_KIND] += 1
            found[resolution] = meeting
    return kinds, Counter(found.values())

"""The years that meetings belong to, as the index has them: every one that their days touch."""

from collections.abc import Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.model.pictures import UNDATED
from db.storage.reading.sources import MEETING, RESOLUTION, paired, whole_column

_NONE = (UNDATED,)


def years_between(first: str | None, last: str | None) -> tuple[int, ...]:
    """The years of a span of days, ``2021-12-30`` to ``2022-01-02``; ``UNDATED`` alone for none."""
    begin, end = first or last, last or first
    if begin is None or end is None:
        return _NONE
    low, high = sorted((int(begin[:4]), int(end[:4])))
    return tuple(range(low, high + 1))


def years_of_meetings(session: Session) -> Mapping[str, tuple[int, ...]]:
    """The years of every meeting."""
    column = MEETING.c
    known: dict[tuple[str | None, str | None], tuple[int, ...]] = {}
    found = {}
    for meeting, first, last in whole_column(
        session, select(column.id, column.date_first, column.date_last)
    ):
        years = known.get((first, last))
        if years is None:
            years = known[first, last] = years_between(first, last)
        found[meeting] = years
    return found


def meetings_of_resolutions(session: Session) -> Mapping[str, str]:
    """The meeting of every resolution."""
    return paired(whole_column(session, select(RESOLUTION.c.id, RESOLUTION.c.meeting_id)))

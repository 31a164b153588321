"""A council's line of sessions, with the ones that the archive has no record of."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.model import SessionMark
from db.storage.reading.sources import MEETING

#: Beyond this many missing sessions in a row an ordinal is a slip of the pen, not a gap.
LONGEST_GAP = 100


def session_line(session: Session, council_id: str | None) -> tuple[SessionMark, ...]:
    """The numbered sessions of a council from the first to the last, gaps included."""
    if council_id is None:
        return ()
    column = MEETING.c
    statement = (
        select(column.ordinal, column.id, column.date_start, column.date_first)
        .where(column.council_id == council_id, column.ordinal.is_not(None))
        .order_by(column.ordinal)
    )
    rows = sorted(
        session.execute(statement),
        key=lambda row: (row.ordinal, row.date_first is None, row.date_first or "", row.id),
    )
    return line_of(rows)


def line_of(rows: Sequence[Any]) -> tuple[SessionMark, ...]:
    """Rows ``(ordinal, id, date…)`` in order, with marks for what is missing between them."""
    marks: list[SessionMark] = []
    expected = 1
    for ordinal, meeting_id, date, *_ in rows:
        if ordinal - expected <= LONGEST_GAP:
            marks.extend(SessionMark(gap, None, None) for gap in range(expected, ordinal))
        marks.append(SessionMark(ordinal, meeting_id, date))
        expected = ordinal + 1
    return tuple(marks)

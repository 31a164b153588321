"""Which originals are to be checked next, and what is kept of it. Reads no file.

A round goes over all originals that were not checked (or did not come in) within ``RECENT`` days
before it began, the oldest first. It begins when one was not checked for ``WAIT`` days and then has
a month of idle time, so that each is checked within 90 days. What was found stands in a row for
each; the log has an event for a finished round and for each original that is not what it was.

A time ahead of the present was told by a wrong clock: such a check counts as none, and such a round
as no round.
"""

import json
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Select, and_, case, func, or_, select
from sqlalchemy.orm import Session

from db.model.fixity import CheckResult
from db.storage.fixity import KnownOriginal
from db.storage.history import Change
from db.storage.instants import CLOCKS_DIFFER
from db.storage.reading.sources import DOCUMENT, EVENT, ORIGINAL, ORIGINAL_CHECK
from db.storage.tables import OriginalCheckTable

RECENT, WAIT = 30, 60
CHECKED, DAMAGED = "originals_checked", "original_damaged"
_FORM = "%Y-%m-%dT%H:%M:%S.%fZ"


class Found(NamedTuple):
    """What a check found. ``detail`` is what there is instead."""

    sha256: str
    at: str
    result: CheckResult
    detail: str = ""


def before(at: str, days: int) -> str:
    """The instant so many days before another."""
    return (datetime.fromisoformat(at) - timedelta(days=days)).strftime(_FORM)


def round_to_work_at(session: Session, at: str) -> str | None:
    """When the round began that is to be worked at; None while none is due at ``at``."""
    began = ORIGINAL_CHECK.c.round_began
    running: str | None = session.scalar(select(func.max(began)).where(began <= _latest(at)))
    if running is not None and running != _last_finished(session):
        return running
    oldest = session.scalar(joined(func.min(last_checked(at))))
    return at if oldest is not None and oldest <= before(at, WAIT) else None


def left_in_round(session: Session, began: str, at: str, limit: int) -> list[KnownOriginal]:
    """The originals that a round has still to check at ``at``, the longest unchecked first."""
    column = ORIGINAL.c
    rows = session.execute(
        joined(column.sha256, column.filename, column.size)
        .where(is_left(began, at))
        .order_by(last_checked(at), column.sha256)
        .limit(limit)
    )
    return [KnownOriginal(row.sha256, row.filename, row.size, "") for row in rows]


def last_checked(at: str) -> ColumnElement[str]:
    """When an original was checked last, or came in, as seen at ``at`` (with ``joined``).

    Empty where both times are ahead of that.
    """
    checked, received, latest = ORIGINAL_CHECK.c.checked_at, ORIGINAL.c.received_at, _latest(at)
    return case((checked <= latest, checked), (received <= latest, received), else_="")


def is_left(began: str, at: str) -> ColumnElement[bool]:
    """Whether a round has still to check an original (with ``joined``)."""
    of_round = ORIGINAL_CHECK.c.round_began
    unchecked = last_checked(at) < before(began, RECENT)
    return and_(unchecked, or_(of_round.is_(None), of_round != began))


def _latest(at: str) -> str:
    return (datetime.fromisoformat(at) + CLOCKS_DIFFER).strftime(_FORM)


def note_found(change: Change, began: str, found: Sequence[Found]) -> None:
    """Keep what checks of a round found; of a bad one the log tells too."""
    session = change.session
    for one in found:
        row = session.get(OriginalCheckTable, one.sha256)
        if row is None:
            row = OriginalCheckTable(sha256=one.sha256)
            session.add(row)
        row.checked_at, row.result, row.detail = one.at, one.result.value, one.detail
        row.round_began = began
        if one.result is not CheckResult.GOOD:
            change.event(
                DAMAGED,
                document_of(session, one.sha256),
                sha256=one.sha256,
                result=one.result.value,
                found=one.detail,
            )


def finish_round(change: Change, began: str) -> int:
    """Write into the log what a round came to; the event's number."""
    of_round = ORIGINAL_CHECK.c.round_began == began
    count = select(func.count()).select_from(ORIGINAL_CHECK).where(of_round)
    bad = count.where(ORIGINAL_CHECK.c.result != CheckResult.GOOD.value)
    return change.event(
        CHECKED,
        began=began,
        originals=change.session.scalar(count) or 0,
        problems=change.session.scalar(bad) or 0,
    )


def document_of(session: Session, sha256: str) -> str | None:
    """A document that was read from an original; None if there is none (any more)."""
    return session.scalar(
        select(DOCUMENT.c.id)
        .where(DOCUMENT.c.original_sha256 == sha256)
        .order_by(DOCUMENT.c.id)
        .limit(1)
    )


def _last_finished(session: Session) -> str:
    """The beginning of the round that was finished last; empty if none was."""
    detail = session.scalar(
        select(EVENT.c.detail).where(EVENT.c.what == CHECKED).order_by(EVENT.c.seq.desc()).limit(1)
    )
    return "" if detail is None else str(json.loads(detail).get("began", ""))


def joined(*columns: ColumnElement[Any]) -> Select[Any]:
    """Originals with their last checks."""
    return select(*columns).join_from(
        ORIGINAL, ORIGINAL_CHECK, ORIGINAL_CHECK.c.sha256 == ORIGINAL.c.sha256, isouter=True
    )

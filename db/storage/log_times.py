"""Which of the log's times can be true. Events stand in their order, whatever a clock said.

A clock that was wrong for a while leaves times that run back. True are those of the longest row of
days that never runs back, each day counted once however much was done on it, and on those days the
longest row of instants. When any other event was is not known, only between which two it was: it
counts as there from the next one with a true time on.
"""

import threading
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from itertools import accumulate, groupby

from sqlalchemy import Row, Select, func, select
from sqlalchemy.orm import Session

from db.model.fixity import ClockStep
from db.storage.chain import Head, head, holds
from db.storage.instants import now
from db.storage.reading.sources import EVENT

_DAY = len("2026-03-12")
#: Clocks agree that differ by so much.
_AGREE = timedelta(minutes=1)


def last_until(session: Session, wanted: str) -> Row[tuple[int, str]] | None:
    """Number and time of the last event that was there at an instant, or the beginning of one.

    ``2026-03-12`` is the end of that day. None if there was no event then.
    """
    seq, at = EVENT.c.seq, EVENT.c.at
    until = wanted + "\uffff"
    if first_step_back(session) is None:
        newest = select(seq, at).order_by(seq.desc()).limit(1)
        return session.execute(newest.where(at <= until)).first()
    events = session.execute(select(seq, at).order_by(seq)).all()
    true = true_times([event.at for event in events])
    there = bisect_right(true, until, key=lambda place: events[place].at)
    if there == len(true) and until >= now():
        return events[-1]
    return events[true[there - 1]] if there else None


def first_step_back(session: Session) -> int | None:
    """The first event with an earlier time than the one before it; None in a log without any."""
    step = session.execute(_steps_back().limit(1)).first()
    return None if step is None else step.seq


def clock_step(session: Session, after: int = 0) -> ClockStep | None:
    """The first event whose time is earlier than the one before it, by more than a minute.

    So much may two machines differ that write into one archive in turn. ``after`` is the number of
    an event: those before it are not looked at.
    """
    for row in session.execute(_steps_back(after)):
        if datetime.fromisoformat(row.before) - datetime.fromisoformat(row.at) > _AGREE:
            return ClockStep(row.seq, row.at, row.before)
    return None


class KnownClockStep:
    """The same of one log, of which each event is looked at once."""

    def __init__(self) -> None:
        self._found: ClockStep | None = None
        self._looked_at = Head(0, "")
        self._asking = threading.Lock()

    def __call__(self, session: Session) -> ClockStep | None:
        """What ``clock_step`` says."""
        with self._asking:
            if self._looked_at.seq and not holds(session, str(self._looked_at)):
                self._found, self._looked_at = None, Head(0, "")
            if self._found is None:
                last = head(session)
                self._found = clock_step(session, self._looked_at.seq)
                self._looked_at = last
            return self._found


def _steps_back(after: int = 0) -> Select[tuple[int, str, str]]:
    """The events with an earlier time than the one before, in their order, with both times."""
    seq, at = EVENT.c.seq, EVENT.c.at
    own = select(seq, at, func.lag(at).over(order_by=seq).label("before")).where(seq >= after)
    pairs = own.subquery().c
    steps = select(pairs.seq, pairs.at, pairs.before).where(pairs.at < pairs.before)
    return steps.order_by(pairs.seq)


def true_times(times: Sequence[str]) -> list[int]:
    """The places of the instants that can be true, in their order."""
    lengths = [(day, len(list(same))) for day, same in groupby(at[:_DAY] for at in times)]
    starts = list(accumulate((length for _day, length in lengths), initial=0))
    steady = _longest(day for day, _length in lengths)
    places = [place for day in steady for place in range(starts[day], starts[day + 1])]
    return [places[i] for i in _longest(times[place] for place in places)]


def _longest(values: Iterable[str]) -> list[int]:
    """The places of the longest row that never runs back; of equals one that ends early.

    After C. Schensted, Longest increasing and decreasing subsequences (1961).
    """
    ends: list[str] = []
    last: list[int] = []
    before: list[int] = []
    for place, value in enumerate(values):
        length = len(ends) if not ends or value >= ends[-1] else bisect_right(ends, value)
        before.append(last[length - 1] if length else -1)
        if length == len(ends):
            ends.append(value)
            last.append(place)
        else:
            ends[length], last[length] = value, place
    row: list[int] = []
    place = last[-1] if last else -1
    while place >= 0:
        row.append(place)
        place = before[place]
    return row[::-1]

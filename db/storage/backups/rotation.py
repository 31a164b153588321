"""Which automatic backups are kept as time goes by. Pure: it removes nothing.

The last ``LAST`` stay, the newest of each of the last ``DAYS`` days, of each of the last ``WEEKS``
weeks, and of every month. Days are those of the calendar where the program runs. A verified backup
stands for its day, week or month rather than one that is not; the last verified one always stays,
and while none is, nothing goes.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import NamedTuple

LAST, DAYS, WEEKS = 5, 14, 8


class Dated(NamedTuple):
    """A backup as the rotation sees it. ``made_at`` has a time zone."""

    name: str
    made_at: datetime
    good: bool


def kept_names(backups: Iterable[Dated], now: datetime) -> frozenset[str]:
    """The names of those that stay; ``now`` has a time zone, whose days are meant."""
    newest = sorted(backups, key=lambda one: (one.made_at, one.name), reverse=True)
    last_good = next((one for one in newest if one.good), None)
    if last_good is None:
        return frozenset(one.name for one in newest)
    kept = {one.name for one in newest[:LAST]} | {last_good.name}
    kept |= {one.name for one in newest if one.made_at > now}  # the clock was set back
    chosen: dict[tuple[str, int, int], Dated] = {}
    for one in newest:
        for span in _spans(one.made_at, now):
            there = chosen.get(span)
            if there is None or (one.good and not there.good):
                chosen[span] = one
    return frozenset(kept | {one.name for one in chosen.values()})


def _spans(made_at: datetime, now: datetime) -> Iterator[tuple[str, int, int]]:
    """The days, weeks and months that a backup may stand for."""
    day, today = made_at.astimezone(now.tzinfo).date(), now.date()
    year, week, _ = day.isocalendar()
    yield "month", day.year, day.month
    if (today - day).days < DAYS:
        yield "day", day.year, day.timetuple().tm_yday
    # From Monday to Monday: seven days each.
    mondays = (today.toordinal() - today.weekday()) - (day.toordinal() - day.weekday())
    if mondays // 7 < WEEKS:
        yield "week", year, week

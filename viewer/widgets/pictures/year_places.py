"""Where sessions stand in their year: by their dates as far as known, never over each other."""

from calendar import monthrange
from collections.abc import Sequence

from db.model.dates import PartialDate


def is_exact(date: str | None) -> bool:
    """Whether more than the year is known of a date (EDTF)."""
    return bool(date) and PartialDate.parse(date or "").month > 0


def shares(dates: Sequence[str | None]) -> list[float]:
    """How much of the year was over at each date, 0 to 1.

    What is known by its month or its year alone stands between its neighbours in the order that is
    given, as far as these are in it.
    """
    spans = [_span(date) for date in dates]
    found: list[float] = []
    for place, span in enumerate(spans):
        following = [one for one in spans[place + 1 :] if one is not None]
        if span is not None:
            low, high = span
            if found and low <= found[-1] <= high:
                low = found[-1]
            if following and low <= following[0][1] <= high:
                high = following[0][1]
            found.append((low + high) / 2)
            continue
        vague = next((n for n, one in enumerate(spans[place:]) if one is not None), None)
        left = len(spans) - place if vague is None else vague
        begin, end = found[-1] if found else 0.0, sum(following[0]) / 2 if following else 1.0
        found.append(begin + (end - begin) / (left + 1))
    return found


def _span(date: str | None) -> tuple[float, float] | None:
    """The shares of the year between which a date may be; None where no month is known."""
    if not is_exact(date):
        return None
    day = PartialDate.parse(date or "")
    begin, days = (day.month - 1) / 12, monthrange(day.year, day.month)[1]
    if not day.day:
        return begin, begin + 1 / 12
    place = begin + (day.day - 0.5) / days / 12
    return place, place


def apart(wanted: Sequence[float], low: float, high: float, step: float) -> list[float]:
    """The nearest places to those that are wanted, in their order, ``step`` from each other."""
    found: list[float] = []
    for place in wanted:
        found.append(max(place, found[-1] + step if found else low))
    latest = high
    for number in reversed(range(len(found))):
        found[number] = min(found[number], latest)
        latest = found[number] - step
    return found

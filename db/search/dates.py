"""Reads the value of ``date:`` in a query. Partial dates stand for all the days they may mean."""

import re

from db.model import PartialDate
from db.search.documents import as_number
from db.search.syntax import Days

_RANGE = re.compile(r"(?P<first>[\d.\-/]*?)(?:\.\.\.?|…)(?P<last>[\d.\-/]*)")
_POINTED = re.compile(r"(?:(?:(\d{1,2})[./])?(\d{1,2})[./])?(\d{4})")
_FIRST_DAY, _LAST_DAY = 10101, 99991231


def read_days(text: str) -> Days | None:
    """``2021``, ``2021-11``, ``18.11.2021``, ``2020..2022``, ``..2022``; None if it is none."""
    span = _RANGE.fullmatch(text)
    if span is None:
        date = _date(text)
        return Days(as_number(date.first_day()), as_number(date.last_day())) if date else None
    first, last = _date(span["first"]), _date(span["last"])
    if (span["first"] and first is None) or (span["last"] and last is None):
        return None
    if first is None and last is None:
        return None
    if first and last and last.last_day() < first.first_day():
        first, last = last, first
    return Days(
        as_number(first.first_day()) if first else _FIRST_DAY,
        as_number(last.last_day()) if last else _LAST_DAY,
    )


def _date(text: str) -> PartialDate | None:
    pointed = _POINTED.fullmatch(text)
    if pointed:
        text = "-".join(part.zfill(2) for part in reversed(pointed.groups()) if part)
    try:
        return PartialDate.parse(text)
    except ValueError:
        return None

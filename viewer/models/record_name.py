"""What a record is called where its label alone is at hand: in sentences, heads and lists."""

import re

from db.model import RecordType, Ref
from viewer.i18n import date_range, session_text

_DAY = r"\d{4}(?:-\d\d(?:-\d\d)?)?"
_DATES = re.compile(f"({_DAY})(?:/({_DAY}))?")
_BETWEEN = " · "


def date_words(text: str) -> str:
    """A day, a month, a year, or two of them with / between, in words; other texts as they are."""
    dates = _DATES.fullmatch(text)
    try:
        return text if dates is None else date_range(dates[1], dates[2])
    except ValueError:
        return text  # 2021-13 is none


def record_name(ref: Ref) -> str:
    """The label; of a meeting, whose label is its council, its number and its date, in words.

    «Форум · 8 · 2024-11-14» becomes «Форум · 8-е заседание · 14 ноября 2024».
    """
    if ref.type is not RecordType.MEETING:
        return ref.label
    parts = ref.label.split(_BETWEEN)
    dates = _DATES.fullmatch(parts[-1])
    if len(parts) > 1 and dates is not None:
        parts[-1] = date_range(dates[1], dates[2])
    if len(parts) > 2 and parts[-2].isdecimal():
        parts[-2] = session_text(int(parts[-2]))
    return _BETWEEN.join(parts)

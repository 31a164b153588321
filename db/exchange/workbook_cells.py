"""What a cell of an XLSX sheet says: numbers as they are typed, serial days as exact as shown.

A cell whose format shows month and year holds a first of the month all the same: what is read is
the month, since nobody has stated the day.
"""

import math
import re
from datetime import date, timedelta

#: Number formats that the standard gives to dates, ECMA-376 part 1, 18.8.30.
_DAYS = frozenset((*range(14, 18), 22, *range(27, 32), 34, 35, 36, *range(50, 59)))
_MONTHS = frozenset((17,))
#: Hours, minutes or seconds that go on beyond a day: a span of time, which is no date.
_SPAN = re.compile(r"\[(?:h+|m+|s+)\]", re.IGNORECASE)
_HALVES = re.compile(r"am/pm|a/p")
#: What a format may be made of that shows a day without its year, and what makes minutes of an m.
_NO_YEAR = re.compile(r"[dmhsдмчс\s.,:/\-]*")
_CLOCK = re.compile(r"[hsчс]")
_QUOTED = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]|_.|\*.')
_EPOCHS = {False: date(1899, 12, 30), True: date(1904, 1, 1)}
#: Before this serial number the days of the 1900 system are miscounted (it has a 29 February).
_SURE = 61
_LAST = 2_958_465  # 31 December 9999

DAY, MONTH, YEAR = "day", "month", "year"


def precision(format_id: int, code: str) -> str:
    """How exact a number format shows a date: ``day``, ``month``, ``year``; ``""`` for no date.

    The number knows its year where the format leaves it out («18.11», «ноябрь»).
    """
    if format_id in _MONTHS:
        return MONTH
    if format_id in _DAYS:
        return DAY
    letters = _QUOTED.sub("", code.split(";", maxsplit=1)[0]).lower()
    if "general" in letters or not code or _SPAN.search(code):
        return ""
    has_year, has_day = "y" in letters or "г" in letters, "d" in letters or "д" in letters
    has_month = "m" in letters or "м" in letters
    if not has_year:
        letters = _HALVES.sub("h", letters)
        if not _NO_YEAR.fullmatch(letters):
            return ""
        return DAY if has_day else MONTH if has_month and not _CLOCK.search(letters) else ""
    if has_day:
        return DAY
    return MONTH if has_month else YEAR


def serial_date(number: str, exact: str, *, since_1904: bool) -> str:
    """The EDTF date of a serial number; the number itself where it is no date that can be sure."""
    value = _value(number)
    if value is None:
        return number
    serial = math.floor(value)
    if not (0 if since_1904 else _SURE) <= serial <= _LAST - 1462 * since_1904:
        return number
    day = _EPOCHS[since_1904] + timedelta(days=serial)
    text = day.isoformat()
    return {DAY: text, MONTH: text[:7], YEAR: text[:4]}[exact]


def plain_number(number: str) -> str:
    """A number as a person types it: ``3.0`` and ``3E0`` are ``3``. What is none stays."""
    value = _value(number)
    if value is None:
        return number
    if value == int(value) and abs(value) < 1e15:
        return str(int(value))
    return repr(value)


_NUMBER = re.compile(r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?")
_WHOLE = re.compile(r"[0-9]{1,18}")


def _value(number: str) -> float | None:
    """The number; None for what the format knows no number for, as one without end."""
    if not _NUMBER.fullmatch(stripped := number.strip()):
        return None
    value = float(stripped)
    return value if math.isfinite(value) else None


def whole_number(text: str) -> int | None:
    """What counts rows or points at a style: a number of a few digits; None for anything else."""
    return int(text) if _WHOLE.fullmatch(text.strip()) else None


_REFERENCE = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")


def cell_place(reference: str) -> tuple[int, int] | None:
    """Row and column, counted from 0, of ``B12``; None for what is no reference."""
    match = _REFERENCE.fullmatch(reference.replace("$", "").upper())
    if match is None or int(match[2]) < 1:
        return None
    column = 0
    for letter in match[1]:
        column = column * 26 + ord(letter) - 64
    return int(match[2]) - 1, column - 1

"""What a cell of an XLSX sheet says: numbers as they are typed, serial days as exact as shown.

A cell whose format shows month and year holds a first of the month all the same: what is read is
the month, since nobody has stated the day.
"""

import re
from datetime import date, timedelta

#: Number formats that the standard gives to dates, ECMA-376 part 1, 18.8.30.
_DAYS = frozenset((*range(14, 18), 22, *range(27, 32), 34, 35, 36, *range(50, 59)))
_MONTHS = frozenset((17,))
_QUOTED = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]|_.|\*.')
_EPOCHS = {False: date(1899, 12, 30), True: date(1904, 1, 1)}
#: Before this serial number the days of the 1900 system are miscounted (it has a 29 February).
_SURE = 61
_LAST = 2_958_465  # 31 December 9999

DAY, MONTH, YEAR = "day", "month", "year"


def precision(format_id: int, code: str) -> str:
    """How exact a number format shows a date: ``day``, ``month``, ``year``; ``""`` for no date."""
    if format_id in _MONTHS:
        return MONTH
    if format_id in _DAYS:
        return DAY
    letters = _QUOTED.sub("", code.split(";", maxsplit=1)[0]).lower()
    if "general" in letters or not code:
        return ""
    has_year, has_day = "y" in letters or "г" in letters, "d" in letters or "д" in letters
    if not has_year:
        return ""
    if has_day:
        return DAY
    return MONTH if "m" in letters or "м" in letters else YEAR


def serial_date(number: str, exact: str, *, since_1904: bool) -> str:
    """The EDTF date of a serial number; the number itself where it is no date that can be sure."""
    try:
        serial = int(float(number))
    except (ValueError, OverflowError):
        return number
    if not (0 if since_1904 else _SURE) <= serial <= _LAST - 1462 * since_1904:
        return number
    day = _EPOCHS[since_1904] + timedelta(days=serial)
    text = day.isoformat()
    return {DAY: text, MONTH: text[:7], YEAR: text[:4]}[exact]


def plain_number(number: str) -> str:
    """A number as a person types it: ``3.0`` and ``3E0`` are ``3``."""
    try:
        value = float(number)
    except ValueError:
        return number
    if value == int(value) and abs(value) < 1e15:
        return str(int(value))
    return repr(value)


_REFERENCE = re.compile(r"([A-Z]{1,3})(\d{1,7})")


def cell_place(reference: str) -> tuple[int, int] | None:
    """Row and column, counted from 0, of ``B12``; None for what is no reference."""
    match = _REFERENCE.fullmatch(reference.replace("$", "").upper())
    if match is None or int(match[2]) < 1:
        return None
    column = 0
    for letter in match[1]:
        column = column * 26 + ord(letter) - 64
    return int(match[2]) - 1, column - 1

"""Dates as exact as their source: a year, a month or a day (EDTF level 0, ISO 8601-2)."""

import re
from dataclasses import dataclass
from datetime import date

_EDTF = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


@dataclass(frozen=True, slots=True, order=True)
class PartialDate:
    """A date of which the month or the day may be unknown (0 means unknown)."""

    year: int
    month: int = 0
    day: int = 0

    def __post_init__(self) -> None:
        try:
            date(self.year, self.month if self.day else self.month or 1, self.day or 1)
        except ValueError:
            said = f"no such date: {self.year}-{self.month}-{self.day}"
            raise ValueError(said) from None

    def __str__(self) -> str:
        text = f"{self.year:04d}"
        if self.month:
            text += f"-{self.month:02d}"
        if self.day:
            text += f"-{self.day:02d}"
        return text

    @classmethod
    def parse(cls, text: str) -> "PartialDate":
        """``2021``, ``2021-11`` or ``2021-11-18``. Raises ValueError for anything else."""
        match = _EDTF.fullmatch(text)
        if match is None:
            raise ValueError(f"not a date: {text!r}")
        parts = [int(part) for part in match.groups() if part]
        if 0 in parts:  # to be unknown is to be left out
            raise ValueError(f"no such date: {text!r}")
        return cls(*parts)

    def first_day(self) -> str:
        """The earliest day it can mean, as ``YYYY-MM-DD``."""
        return f"{self.year:04d}-{self.month or 1:02d}-{self.day or 1:02d}"

    def last_day(self) -> str:
        """The latest day it can mean, as ``YYYY-MM-DD``."""
        from calendar import monthrange

        month = self.month or 12
        day = self.day or monthrange(self.year, month)[1]
        return f"{self.year:04d}-{month:02d}-{day:02d}"


def are_in_order(first: PartialDate | None, last: PartialDate | None) -> bool:
    """Whether a last day, if there is one, has a first day that it is not before."""
    return last is None or (first is not None and first.first_day() <= last.last_day())

"""What every picture is over: marks that say what they are and what choosing them asks for.

Words are made when they are wanted: a picture may have ten thousand marks.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from db.model.pictures import UNDATED

translate = QCoreApplication.translate
#: Beyond so many years in a row, only those that have something are shown.
_LONGEST_SPAN = 120

Values = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Aim:
    """What choosing a mark asks for: values of facets, words of the query language, a record."""

    filters: Values = field(default_factory=dict)
    excluded: Values = field(default_factory=dict)
    words: str = ""
    record: str = ""
    #: The meeting whose page a menu offers.
    meeting: str = ""


class Board:
    """Marks by number, and the lines of the table that says the same."""

    #: What it was made of: one of the same would be drawn the same.
    made_of: object = None

    def __len__(self) -> int:
        return 0

    def said(self, mark: int) -> str:
        """A mark in words."""
        return ""

    def aim(self, mark: int) -> Aim | None:
        """What choosing a mark asks for; None for nothing."""
        return None

    def heads(self) -> Sequence[str]:
        """The titles of the table's columns."""
        return ()

    def line_count(self) -> int:
        """How many lines the table has."""
        return 0

    def line(self, number: int) -> Sequence[str]:
        """The texts of a line."""
        return ()

    def line_aim(self, number: int) -> Aim | None:
        """What choosing a line asks for."""
        return None

    def is_empty(self) -> bool:
        """Whether there is nothing to draw."""
        return not self.line_count()


def shown_years(years: Sequence[int]) -> tuple[int, ...]:
    """The years of a picture in order, without gaps in time; what has no date comes last."""
    dated = sorted({year for year in years if year != UNDATED})
    if dated and dated[-1] - dated[0] < _LONGEST_SPAN:
        dated = list(range(dated[0], dated[-1] + 1))
    return (*dated, *((UNDATED,) if UNDATED in years else ()))


def year_word(year: int) -> str:
    """A year, or that there is none."""
    return str(year) if year != UNDATED else translate("pictures", "no date")


def year_aim(year: int, years: Sequence[int]) -> Aim:
    """What is of a year; of none: what is of no other year."""
    if year != UNDATED:
        return Aim({"year": (str(year),)})
    return Aim(excluded={"year": tuple(str(one) for one in years if one != UNDATED)})


def both(one: Aim, other: Aim) -> Aim:
    """What two marks ask for together."""
    return Aim(
        {**one.filters, **other.filters},
        {**one.excluded, **other.excluded},
        " ".join(part for part in (one.words, other.words) if part),
        one.record or other.record,
        one.meeting or other.meeting,
    )


def named(field: str, name: str) -> str:
    """Words of the query language for a name in a field: ``institution:"Water Institute"``."""
    plain = "".join(" " if sign in '"«»“”„‟' else sign for sign in name)
    return f'{field}:"{" ".join(plain.split())}"'

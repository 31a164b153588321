"""Reads the value of ``date:`` in a query. Partial dates stand for all the days they may mean.

>>> read_days("2021-11"), read_days("18.11.2021"), read_days("2020..2022"), read_days(">2021")
>>> read_days("18 ноября 2021"), read_days("noyabr 2021")
>>> read_days("202", typing=True)  # all the years that may be meant
"""

import re
from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from db.language.tokens import fold, plain
from db.model import PartialDate
from db.search.syntax import Days

#: Dashes that people, or their word processors, write for «to».
_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2212"
_RANGE = re.compile(r"(?P<first>.*?)\s*(?:\.{2,3}|…)\s*(?P<last>.*)")
_DASHED = re.compile(
    rf"(?P<first>\d{{4}}|[\d./]+\d{{4}})\s*-\s*(?P<last>\d{{4}}|[\d./]+\d{{4}})"
    rf"|(?P<from>[^{_DASHES}]+)[{_DASHES}](?P<to>[^{_DASHES}]+)"
)
_COMPARED = re.compile(r"(?P<sign>[<>]=?|[≤≥])\s*(?P<date>.+)")
_POINTED = re.compile(r"(?:(?:(\d{1,2})[./])?(\d{1,2})[./])?(\d{4})")
_WRITTEN = re.compile(r"(\d{4})-(\d{1,2})(?:-(\d{1,2}))?")
_BEGUN_YEAR = re.compile(r"\d{1,3}")
_BEGUN_MONTH = re.compile(r"(\d{4})-([01]?)")
_BEGUN_DAY = re.compile(r"(\d{4}-\d{2})-([0-3]?)")

_FIRST_DAY, _LAST_DAY = 10101, 99991231

#: Beginnings of the months' names in the three languages; «май» is also «мая» and «мае».
_MONTHS = tuple(
    tuple(names.split("/"))
    for names in (
        "январ/yanvar/january", "феврал/fevral/february", "март/mart/march", "апрел/aprel/april",
        "май/мая/мае/may", "июн/iyun/june", "июл/iyul/july", "август/avqust/august",
        "сентябр/sentyabr/september", "октябр/oktyabr/october", "ноябр/noyabr/november",
        "декабр/dekabr/december",
    )
)  # fmt: skip
_SHORT_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
#: Letters that a Russian or Azerbaijani case adds to such a beginning.
_LONGEST_ENDING = 4
_YEAR_WORDS = frozenset({"г", "год", "года", "году", "il", "ilin", "ci", "cu", "cü", "cı"})
_WORD = re.compile(r"[^\W\d_]+|\d+")


#: Words of a query that one date may take: «18 ноября 2021 г. –».
_MOST_WORDS = 9
_TO = re.compile(rf"\.{{2,3}}|…|[-{_DASHES}]")
#: What may stand in a date that is still being written.
_PART = re.compile(rf"\d{{1,4}}|[<>=≤≥]+|{_TO.pattern}")


class _Span(NamedTuple):
    first: int
    last: int


def read_words(words: Sequence[str], *, typing: bool = False) -> tuple[Days | None, int]:
    """The days that the first of some words mean, and how many of the words say it.

    A word that is a date of itself takes no further one but for a range. ``typing``: the last word
    may be only begun; words that may yet become a date are all taken, and mean nothing so far.
    """
    alone = read_days(words[0], typing=typing and len(words) == 1)
    if len(words) == 1 or (alone is not None and not _TO.fullmatch(words[1])):
        return alone, 1
    for count in range(min(len(words), _MOST_WORDS), 1, -1):
        days = read_days(" ".join(words[:count]), typing=typing and count == len(words))
        if days is not None:
            return days, count
    if typing and all(_PART.fullmatch(word) or _begins_month(word) for word in words):
        return alone, len(words)
    return alone, 1


def read_days(text: str, *, typing: bool = False) -> Days | None:
    """The days that a value means; None if it is no date.

    ``typing``: a date that is not complete stands for all that it may become; a range without an
    end is open.
    """
    text = text.strip().rstrip(",;")
    compared = _COMPARED.fullmatch(text)
    if compared:
        return _compared(compared["sign"], _span(compared["date"], typing=typing))
    bounds = _bounds(text)
    if bounds is None:
        span = _span(text, typing=typing)
        return Days(*span) if span else None
    first = _span(bounds[0], typing=False) if bounds[0] else None
    last = _span(bounds[1], typing=typing) if bounds[1] else None
    if (bounds[0] and first is None) or (bounds[1] and last is None and not typing):
        return None
    if first is None and last is None:
        return None
    if first and last and last.last < first.first:
        first, last = last, first
    return Days(first.first if first else _FIRST_DAY, last.last if last else _LAST_DAY)


def _bounds(text: str) -> tuple[str, str] | None:
    """The two ends of a range; either may be empty."""
    span = _RANGE.fullmatch(text)
    if span:
        return span["first"], span["last"]
    dashed = _DASHED.fullmatch(text)
    if dashed is None:
        return None
    first = (dashed["first"] or dashed["from"]).strip()
    last = (dashed["last"] or dashed["to"]).strip()
    # «2021–11» with a dash that a word processor has lengthened is a month, no range.
    return (first, last) if read_date(first) and read_date(last) else None


def _compared(sign: str, span: _Span | None) -> Days | None:
    if span is None:
        return None
    match sign:
        case ">":
            return Days(_beside(span.last, 1), _LAST_DAY)
        case "<":
            return Days(_FIRST_DAY, _beside(span.first, -1))
        case ">=" | "≥":
            return Days(span.first, _LAST_DAY)
        case _:
            return Days(_FIRST_DAY, span.last)


def _beside(day: int, step: int) -> int:
    """The day before or after one; the ends of the calendar have none and stay."""
    try:
        beside = date(day // 10_000, day // 100 % 100, day % 100) + timedelta(step)
    except (ValueError, OverflowError):  # the 31st of a month that is only begun
        return day
    return as_number(beside.isoformat())


def _span(text: str, *, typing: bool) -> _Span | None:
    begun = _begun(text) if typing else None
    whole = read_date(text)
    if begun is None and whole is not None:
        return _Span(as_number(whole.first_day()), as_number(whole.last_day()))
    return begun


def read_date(text: str) -> PartialDate | None:
    """The one date that a text is, in figures or in words, of any year; None if it is none."""
    text = re.sub(f"[{_DASHES}]", "-", text)
    pointed, written = _POINTED.fullmatch(text), _WRITTEN.fullmatch(text)
    if pointed:
        text = "-".join(part.zfill(2) for part in reversed(pointed.groups()) if part)
    elif written:
        text = "-".join(part.zfill(2) for part in written.groups() if part)
    else:
        text = _in_words(text)
    try:
        return PartialDate.parse(text)
    except ValueError:
        return None


def _in_words(text: str) -> str:
    """«18 ноября 2021 г.» as ``2021-11-18``; an empty text if it is no such date."""
    words = [word for word in _WORD.findall(text) if fold(word) not in _YEAR_WORDS]
    months = [month for word in words if (month := _month(word))]
    years = [word for word in words if word.isdecimal() and len(word) == 4]
    days = [word for word in words if word.isdecimal() and len(word) <= 2]
    if len(months) != 1 or len(years) != 1 or len(days) > 1 or len(words) != 2 + len(days):
        return ""
    return "-".join([years[0], f"{months[0]:02d}", *(day.zfill(2) for day in days)])


def _month(word: str) -> int:
    """The number of the month that is named; 0 if none is."""
    lower = plain(fold(word))
    if lower in _SHORT_MONTHS:
        return _SHORT_MONTHS.index(lower) + 1
    for number, beginnings in enumerate(_MONTHS, 1):
        for beginning in beginnings:
            if lower.startswith(beginning) and len(lower) - len(beginning) <= _LONGEST_ENDING:
                return number
    return 0


def _begins_month(word: str) -> bool:
    lower = plain(fold(word))
    return _month(word) > 0 or any(
        beginning.startswith(lower) for beginnings in _MONTHS for beginning in beginnings
    )


def _begun(text: str) -> _Span | None:
    """What a date may become that is only begun: ``202`` any year of the twenties."""
    if _BEGUN_YEAR.fullmatch(text):
        first, last = int(text.ljust(4, "0")), int(text.ljust(4, "9"))
        return _Span(max(first, 1) * 10000 + 101, last * 10000 + 1231)
    month = _BEGUN_MONTH.fullmatch(text)
    if month and int(month[1]):
        begin, end = {"": (1, 12), "0": (1, 9), "1": (1, 12)}[month[2]]
        return _Span(
            int(month[1]) * 10000 + begin * 100 + 1, int(month[1]) * 10000 + end * 100 + 31
        )
    day = _BEGUN_DAY.fullmatch(text)
    whole = read_date(day[1]) if day else None
    return _Span(as_number(whole.first_day()), as_number(whole.last_day())) if whole else None


def as_number(day: str) -> int:
    """``2021-11-18`` as 20211118."""
    return int(day.replace("-", ""))

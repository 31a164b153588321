"""Dates as exact as they are written, in three languages: parts, ranges, lists, elided years.

An own grammar, since ready-made parsers invent the day of «ноября 2020». Seasons, decades and
"next year" give no date.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from db.ingest.finders.date_patterns import BETWEEN_DAYS, GRAMMARS, MONTHS, NUMERIC, of_any_year
from db.ingest.finders.ordinals import counted_value, ordinal_value, roman_value
from db.language.patterns import regex
from db.model import PartialDate


class DateMention(NamedTuple):
    """``text[start:end]`` says these dates; a year of 0 is not said.

    With ``is_range`` the dates are a first and a last day; otherwise they are a list.
    """

    start: int
    end: int
    dates: tuple[tuple[int, int, int], ...]
    is_range: bool = False


_DIGIT = regex(r"\d")
#: «iyulun 18-də (2019)», «3 октября (2018 г.)».
_YEAR_BEHIND = regex(r"\w{0,3} \((?P<year>(?:19|20)\d\d)(?:\s?г\.|-c[iıuü] il)?\)")
_LIST_GAP = regex(r"(?:,|,? и|,? and|,? və|;)?\s*(?:от |of |a также )?$")


def date_mentions(
    text: str, start: int, end: int, language: str, *, any_year: bool = False
) -> list[DateMention]:
    """The dates of ``text[start:end]`` in order; an elided year is filled from a list's next.

    ``any_year`` takes those of all centuries, which a running text is not asked for.
    """
    return list(_mentions(text, start, end, language, any_year))


@lru_cache(maxsize=512)  # the finders ask for the same stretches again and again
def _mentions(
    text: str, start: int, end: int, language: str, any_year: bool
) -> tuple[DateMention, ...]:
    found: list[DateMention] = []
    taken = bytearray(end - start)
    digits = _DIGIT.search(text, start, end) is not None
    for pattern in _patterns(language, digits=digits, any_year=any_year):
        for match in pattern.finditer(text, start, end):
            if any(taken[match.start() - start : match.end() - start]) or _falls(match):
                continue
            # An impossible date is taken all the same: its month and year are no date either.
            taken[match.start() - start : match.end() - start] = bytes([1]) * len(match[0])
            mention = _read(match, language)
            if mention is not None:
                found.append(mention)
    return tuple(_with_elided(_with_year_before(sorted(found), text), text))


@lru_cache(maxsize=16)
def _patterns(language: str, *, digits: bool, any_year: bool) -> tuple[re.Pattern[str], ...]:
    """All patterns of a language; without digits only those that need none."""
    patterns = (*NUMERIC, *GRAMMARS.get(language, ()))
    if any_year:
        patterns = of_any_year(patterns)
    return patterns if digits else tuple(p for p in patterns if "w2" in p.groupindex)


def _with_year_before(mentions: list[DateMention], text: str) -> list[DateMention]:
    """«2023-cü il, 5 may»: a bare year and a day without one, with a comma between them."""
    joined: list[DateMention] = []
    for mention in mentions:
        before = joined[-1] if joined else None
        bare = before is not None and len(before.dates) == 1 and before.dates[0][1] == 0
        if before is None or not bare or mention.dates[0][0]:
            joined.append(mention)
        elif text[before.end : mention.start] in {", ", " "}:
            year = before.dates[0][0]
            dates = tuple((year, month, day) for _, month, day in mention.dates)
            joined[-1] = mention._replace(start=before.start, dates=dates)
        else:
            joined.append(mention)
    return joined


def _read(match: re.Match[str], language: str) -> DateMention | None:
    groups = match.groupdict()
    year2 = int(groups.get("y2") or 0)
    month2 = _month(groups, "2", language)
    day2 = _day_of(groups, "2", language)
    dates = [(year2, month2, day2)]
    ranged = False
    if groups.get("d1") or groups.get("m1") or groups.get("w1"):
        month1 = _month(groups, "1", language) or month2
        first = (int(groups.get("y1") or 0) or year2, month1, _day_of(groups, "1", language))
        ranged = bool(groups.get("dash") or groups.get("m1") or groups.get("n1"))
        more = (groups.get("more") or "").split(", ")[1:]
        dates = [first, *((*first[:2], int(day)) for day in more), *dates]
    if not all(_possible(date) for date in dates) or (ranged and dates[0] >= dates[-1]):
        return None
    text = match[0]
    lead = len(text) - len(text.lstrip(" ,"))
    trail = len(text) - len(text.rstrip(" ,"))
    return DateMention(match.start() + lead, match.end() - trail, tuple(dates), ranged)


def _falls(match: re.Match[str]) -> bool:
    """«зал 25, 2 июля»: figures that fall and have one month are not two days of it."""
    groups = match.groupdict()
    first, last = groups.get("d1"), groups.get("d2")
    if not first or not last or groups.get("m1") or groups.get("n1"):
        return False
    return int(first) > int(last) and "," in match[0][: match.start("d2") - match.start()]


def _day_of(groups: dict[str, str | None], which: str, language: str) -> int:
    if figures := groups.get("d" + which):
        return int(figures)
    word = groups.get("w" + which) or ""
    return ordinal_value(word, language) or (counted_value(word) if language == "az" else 0)


def _month(groups: dict[str, str | None], which: str, language: str) -> int:
    if number := groups.get("n" + which):
        return int(number)
    if figure := groups.get("r" + which):
        return roman_value(figure.upper())
    if word := groups.get("m" + which):
        for value, pattern in enumerate(MONTHS[language], 1):
            if pattern.fullmatch(word):
                return value
    return 0


def is_month(word: str) -> bool:
    """True for an English month with a capital letter."""
    return word[:1].isupper() and any(pattern.fullmatch(word) for pattern in MONTHS["en"])


def _possible(date: tuple[int, int, int]) -> bool:
    year, month, day = date
    try:
        PartialDate(year or 2000, month, day)
    except ValueError:
        return False
    return True


def _with_elided(mentions: list[DateMention], text: str) -> Iterator[DateMention]:
    filled: list[DateMention] = []
    after: DateMention | None = None
    for mention in reversed(mentions):
        current = mention
        if after is not None and not mention.dates[-1][0] and after.dates[0][0]:
            gap = text[mention.end : after.start]
            listed = len(gap) < 12 and _LIST_GAP.match(gap)
            if listed or BETWEEN_DAYS.fullmatch(gap):
                year = after.dates[0][0]
                current = mention._replace(dates=tuple((year, m, d) for _, m, d in mention.dates))
        told = _YEAR_BEHIND.match(text, mention.end)
        if told and not current.dates[-1][0]:
            dates = tuple((int(told["year"]), *day[1:]) for day in current.dates)
            current = current._replace(dates=dates)
        filled.append(current)
        after = current
    return reversed(filled)


def edtf(date: tuple[int, int, int]) -> str:
    """``2021-11-18``, ``2021-11`` or ``2021``. The year must be known."""
    return str(PartialDate(*date))

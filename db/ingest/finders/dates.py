"""Dates as exact as they are written, in three languages: parts, ranges, lists, elided years.

An own grammar, since ready-made parsers invent the day of «ноября 2020». Seasons, decades and
"next year" give no date.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from db.ingest.finders.ordinals import counted_value, ordinal_value, roman_value
from db.model import PartialDate

_RU_MONTHS = (
    "январ(?:ь|я|е|ю)|янв", "феврал(?:ь|я|е|ю)|февр?", "марта?|марте|мар", "апрел(?:ь|я|е|ю)|апр",
    "ма(?:й|я|е)", "июн(?:ь|я|е|ю)", "июл(?:ь|я|е|ю)", "августа?|августе|авг",
    "сентябр(?:ь|я|е|ю)|сент?", "октябр(?:ь|я|е|ю)|окт", "ноябр(?:ь|я|е|ю)|нояб?",
    "декабр(?:ь|я|е|ю)|дек",
)  # fmt: skip
_EN_MONTHS = (
    "January|Jan", "February|Feb", "March|Mar", "April|Apr", "May", "June|Jun", "July|Jul",
    "August|Aug", "September|Sept?", "October|Oct", "November|Nov", "December|Dec",
)  # fmt: skip
_AZ_MONTHS = (
    "yanvar", "fevral", "mart", "aprel", "may", "iyun", "iyul", "avqust", "sentyabr", "oktyabr",
    "noyabr", "dekabr",
)  # fmt: skip
_AZ_SUFFIX = "(?:[ıiuü]n?)?(?:da|də|dan|dən)?(?: ayı(?:nın|nda)?)?"
_DASH = r"\s?[-–—]\s?"


class DateMention(NamedTuple):
    """``text[start:end]`` says these dates; a year of 0 is not said.

    With ``is_range`` the dates are a first and a last day; otherwise they are a list.
    """

    start: int
    end: int
    dates: tuple[tuple[int, int, int], ...]
    is_range: bool = False


def _months(words: tuple[str, ...], suffix: str = "") -> tuple[str, tuple[re.Pattern[str], ...]]:
    anywhere = "(?:" + "|".join(words) + ")" + suffix
    exact = tuple(re.compile(f"(?:{word}){suffix}\\.?", re.IGNORECASE) for word in words)
    return anywhere, exact


_RU, _RU_EXACT = _months(_RU_MONTHS)
_EN, _EN_EXACT = _months(_EN_MONTHS)
_AZ, _AZ_EXACT = _months(_AZ_MONTHS, _AZ_SUFFIX)


def _day(name: str, suffix: str) -> str:
    return rf"[«\"“]?(?P<{name}>(?<!\d)(?<!№\s)(?<!№)(?<!No\.\s)\d{{1,2}})[»\"”]?{suffix}"


def _year(name: str) -> str:
    return rf"(?P<{name}>(?:1[89]|20)\d\d)(?!\d)"


def _compiled(*patterns: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern, re.IGNORECASE) for pattern in patterns)


_RU_Y = r"(?:\s?(?:года|году|годом|год|гг\.?|г\.?)(?!\w))?"
_EN_D = "(?:st|nd|rd|th)?"
_RU_D = "(?:-?(?:го|е|ого))?"
_RU_DAY_WORD = (
    r"(?:двадцать |тридцать )?(?:первого|второго|третьего|четв[её]ртого|пятого|шестого|седьмого"
    r"|восьмого|девятого)|(?:один|две|три|четыр|пят|шест|сем|восем|девят)надцатого|десятого"
    r"|двадцатого|тридцатого"
)
_EN_DAY_WORD = (
    r"(?:twenty-|thirty-)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth"
    r"|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|thirtieth"
)
_RU_SECOND = rf"(?P<w2>{_RU_DAY_WORD})"
_AZ_DAY_WORD = (
    r"(?:(?:on|iyirmi|otuz) )?(?:bir|iki|üç|dörd|beş|altı|yeddi|səkkiz|doqquz)|on|iyirmi|otuz"
)
_EN_WEEKDAY = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?"
_MORE_DAYS = r"(?P<more>(?:, \d{1,2}){0,3})"
_AZ_Y = rf"{_year('y2')}-c[iıuü] il(?:in)? "
_AZ_AFTER = rf"(?:,? {_year('y2')}(?:-c[iıuü] il[^\W\d]{{0,4}})?)?"
_AZ_D = r"(?:-?[^\W\d_]{1,4}(?!\w))?"
_AZ_GAP = rf"(?:(?P<dash>{_DASH}|-?d[aə]n )|-?(?:[ıiuü]|s[ıiuü]|d[aə])? və |, )"
_GRAMMARS: dict[str, tuple[re.Pattern[str], ...]] = {
    "ru": _compiled(
        rf"(?<=между ){_day('d1', _RU_D)}(?: (?P<m1>{_RU}))?(?P<dash> и )"
        rf"{_day('d2', _RU_D)} (?P<m2>{_RU})\b(?:,? {_year('y2')}{_RU_Y})?",
        rf"(?:с )?{_day('d1', _RU_D)} (?P<m1>{_RU})(?: {_year('y1')}{_RU_Y})?(?: по | до |{_DASH})"
        rf"{_day('d2', _RU_D)} (?P<m2>{_RU})\b(?:,? {_year('y2')}{_RU_Y})?",
        rf"(?:с )?{_day('d1', _RU_D)}{_MORE_DAYS}(?:(?P<dash>{_DASH}| по | до )|,? и |, )"
        rf"{_day('d2', _RU_D)} (?P<m2>{_RU})\b\.?(?:,? {_year('y2')}{_RU_Y})?",
        rf"{_day('d2', _RU_D)} (?P<m2>{_RU})\b\.?(?:,? {_year('y2')}{_RU_Y})?",
        rf"\b(?P<w1>{_RU_DAY_WORD})(?: и |(?P<dash> по )){_RU_SECOND} (?P<m2>{_RU})\b"
        rf"(?:,? {_year('y2')}{_RU_Y})?",
        rf"\b(?P<w2>{_RU_DAY_WORD}) (?P<m2>{_RU})\b(?:,? {_year('y2')}{_RU_Y})?",
        rf"\b(?P<m1>{_RU})(?:{_DASH}| и | по )(?P<m2>{_RU}),? {_year('y2')}{_RU_Y}",
        rf"\b(?P<m2>{_RU}),? {_year('y2')}{_RU_Y}",
        rf"(?<![\d.–-]){_year('y2')}\s?(?:года|году|годом|год|г\.)(?!\w)",
    ),
    "en": _compiled(
        rf"(?<=between ){_EN_WEEKDAY}(?:the )?{_day('d1', _EN_D)}(?: (?P<m1>{_EN}))?"
        rf"(?P<dash> and ){_EN_WEEKDAY}(?:the )?{_day('d2', _EN_D)} (?:of )?(?P<m2>{_EN})\b\.?"
        rf"(?:,? {_year('y2')})?",
        rf"{_day('d1', _EN_D)} (?:of )?(?P<m1>{_EN})\b\.?(?:,? {_year('y1')})?"
        rf"(?: to | until | till | through |{_DASH}){_EN_WEEKDAY}(?:the )?"
        rf"{_day('d2', _EN_D)} (?:of )?(?P<m2>{_EN})\b\.?(?:,? {_year('y2')})?",
        rf"\b(?P<m1>{_EN})\b\.? {_day('d1', _EN_D)}(?:,? {_year('y1')})?"
        rf"(?: to | until | till | through |{_DASH})(?P<m2>{_EN})\b\.? "
        rf"{_day('d2', _EN_D)}(?:,? {_year('y2')})?",
        rf"{_day('d1', _EN_D)}{_MORE_DAYS}(?:(?P<dash>{_DASH}| (?:to|till|until|through) )|,? and "
        rf"|,? & |, ){_EN_WEEKDAY}(?:the )?{_day('d2', _EN_D)} (?:of )?"
        rf"(?P<m2>{_EN})\b\.?(?:,? {_year('y2')})?",
        rf"\b(?P<m2>{_EN})\b\.? {_day('d1', _EN_D)}{_MORE_DAYS}(?:(?P<dash>{_DASH}"
        rf"| (?:to|till|until|through) )|,? and |,? & ){_day('d2', _EN_D)}(?!\d)"
        rf"(?:,? {_year('y2')})?",
        rf"{_day('d2', _EN_D)} (?:day )?(?:of )?(?P<m2>{_EN})\b\.?(?:,? {_year('y2')})?",
        rf"\b(?P<w1>{_EN_DAY_WORD})(?: and |(?P<dash> to )(?:the )?)(?:the )?(?P<w2>{_EN_DAY_WORD})"
        rf"(?: days?)? of (?P<m2>{_EN})\b(?:,? {_year('y2')})?",
        rf"\b(?P<w2>{_EN_DAY_WORD}) (?:day )?of (?P<m2>{_EN})\b(?:,? {_year('y2')})?",
        rf"\b(?P<m2>{_EN})\b\.? {_day('d2', _EN_D)}(?!\d)(?:,? {_year('y2')})?",
        rf"\b(?P<m1>{_EN})(?:{_DASH}| and | to )(?P<m2>{_EN}),? {_year('y2')}",
        rf"\b(?P<m2>{_EN})\b\.?,? (?:of )?{_year('y2')}",
        rf"(?:\bin|\bof|\bsince|\bfrom|\bby|,) {_year('y2')}(?![-–]\d)",
    ),
    "az": _compiled(
        rf"(?:{_AZ_Y})?\b(?P<m1>{_AZ})\b {_day('d1', '')}(?:-?(?:dan|dən|d[aə]|[ıiuü]|s[ıiuü]))?"
        rf"(?:{_DASH}| və | )(?P<m2>{_AZ})\b {_day('d2', '')}{_AZ_D}",
        rf"(?:{_AZ_Y})?\b(?P<m2>{_AZ})\b {_day('d1', '')}{_AZ_GAP}{_day('d2', '')}"
        r"(?:-?[^\W\d_]{1,4}(?!\w))",
        rf"{_AZ_Y}(?P<m2>{_AZ})\b {_day('d1', '')}{_AZ_GAP}{_day('d2', '')}{_AZ_D}",
        rf"{_AZ_Y}(?P<m2>{_AZ})\b {_day('d2', '')}{_AZ_D}",
        rf"{_AZ_Y}{_day('d1', '')}{_AZ_GAP}{_day('d2', '')} (?P<m2>{_AZ})\b",
        rf"{_AZ_Y}{_day('d2', '')} (?P<m2>{_AZ})\b",
        rf"(?:{_AZ_Y})?\b(?P<m2>{_AZ})\b (?P<w2>{_AZ_DAY_WORD})(?:s?[ıiuü])(?:n?d[aə])?(?!\w)",
        rf"\b(?P<w2>{_AZ_DAY_WORD}) (?P<m2>{_AZ})\b{_AZ_AFTER}",
        rf"{_AZ_Y}(?P<m2>{_AZ})\b",
        rf"{_day('d1', '')} (?P<m1>{_AZ})\b{_DASH}{_day('d2', '')} (?P<m2>{_AZ})\b{_AZ_AFTER}",
        rf"{_day('d1', '')}{_AZ_GAP}{_day('d2', '')} (?P<m2>{_AZ})\b{_AZ_AFTER}",
        rf"{_day('d2', '')} (?P<m2>{_AZ})\b{_AZ_AFTER}",
        rf"\b(?P<m2>{_AZ})\b {_day('d1', '')}(?P<dash>{_DASH}){_day('d2', '')}"
        r"(?:-?d[aə])?(?!\w)",
        rf"\b(?P<m2>{_AZ})\b {_day('d2', '')}-?(?:da|də|dan|dən|[ıiuü]|s[ıi])(?!\w)",
        rf"\b(?P<m2>{_AZ})\b {_year('y2')}(?:-c[iıuü] il[^\W\d]{{0,4}})?",
        rf"{_year('y2')}-c[iıuü] il[^\W\d]{{0,4}}",
    ),
}
_NUMERIC = _compiled(
    r"(?<![\d.])(?P<d1>\d{1,2})\.(?P<n1>\d{1,2})(?:\.(?P<y1>(?:19|20)\d\d))?\s?[-–—]\s?"
    r"(?P<d2>\d{1,2})\.(?P<n2>\d{1,2})\.(?P<y2>(?:19|20)\d\d)(?!\d)",
    r"(?<![\d.])(?P<d1>\d{1,2})\s?(?P<dash>[-–—])\s?(?P<d2>\d{1,2})\.(?P<n2>\d{1,2})\."
    r"(?P<y2>(?:19|20)\d\d)(?!\d)",
    r"(?<![\d.])(?P<d2>\d{1,2})(?:[./]|\. )(?P<n2>\d{1,2})(?:[./]|\. )(?P<y2>(?:19|20)\d\d)(?!\d)",
    r"(?<![\d.])(?P<d2>\d{1,2})\.(?P<r2>X?I{1,3}|I?[VX]|VI{1,3})\.(?P<y2>(?:19|20)\d\d)(?!\d)",
    r"(?<![\d-])(?P<y2>(?:19|20)\d\d)-(?P<n2>\d{2})-(?P<d2>\d{2})(?!\d)",
)
_DIGIT = re.compile(r"\d")
_EXACT = {"ru": _RU_EXACT, "en": _EN_EXACT, "az": _AZ_EXACT}
#: «iyulun 18-də (2019)», «3 октября (2018 г.)».
_YEAR_BEHIND = re.compile(r"\w{0,3} \((?P<year>(?:19|20)\d\d)(?:\s?г\.|-c[iıuü] il)?\)")
_LIST_GAP = re.compile(r"(?:,|,? и|,? and|,? və|;)?\s*(?:от |of |a также )?$")


def date_mentions(text: str, start: int, end: int, language: str) -> list[DateMention]:
    """The dates of ``text[start:end]`` in order; an elided year is filled from a list's next."""
    return list(_mentions(text, start, end, language))


@lru_cache(maxsize=512)  # the finders ask for the same stretches again and again
def _mentions(text: str, start: int, end: int, language: str) -> tuple[DateMention, ...]:
    found: list[DateMention] = []
    taken = bytearray(end - start)
    for pattern in _patterns(language, digits=_DIGIT.search(text, start, end) is not None):
        for match in pattern.finditer(text, start, end):
            if any(taken[match.start() - start : match.end() - start]) or _falls(match):
                continue
            # An impossible date is taken all the same: its month and year are no date either.
            taken[match.start() - start : match.end() - start] = bytes([1]) * len(match[0])
            mention = _read(match, language)
            if mention is not None:
                found.append(mention)
    return tuple(_with_elided(_with_year_before(sorted(found), text), text))


@lru_cache(maxsize=8)
def _patterns(language: str, *, digits: bool) -> tuple[re.Pattern[str], ...]:
    """All patterns of a language; without digits only those that need none."""
    patterns = (*_NUMERIC, *_GRAMMARS.get(language, ()))
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
        for value, pattern in enumerate(_EXACT[language], 1):
            if pattern.fullmatch(word):
                return value
    return 0


def is_month(word: str) -> bool:
    """True for an English month with a capital letter."""
    return word[:1].isupper() and any(pattern.fullmatch(word) for pattern in _EN_EXACT)


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
            if len(gap) < 12 and _LIST_GAP.match(gap):
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

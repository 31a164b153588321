"""How dates are written in three languages: in words, in figures, in lists and in ranges.

Groups: a first day is ``d1``, or in words ``w1``, of the month ``m1`` (``n1`` in figures, ``r1`` in
Roman ones) and the year ``y1``; the last or only one has 2 for 1.
"""

import re
from collections.abc import Iterable

from db.language.patterns import regex

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


def _months(words: tuple[str, ...], suffix: str = "") -> tuple[str, tuple[re.Pattern[str], ...]]:
    anywhere = "(?:" + "|".join(words) + ")" + suffix
    exact = tuple(regex(f"(?:{word}){suffix}\\.?", re.IGNORECASE) for word in words)
    return anywhere, exact


_RU, _RU_EXACT = _months(_RU_MONTHS)
_EN, _EN_EXACT = _months(_EN_MONTHS)
_AZ, _AZ_EXACT = _months(_AZ_MONTHS, _AZ_SUFFIX)


def _day(name: str, suffix: str) -> str:
    return rf"[«\"“]?(?P<{name}>(?<!\d)(?<!№\s)(?<!№)(?<!No\.\s)\d{{1,2}})[»\"”]?{suffix}"


def _year(name: str) -> str:
    return rf"(?P<{name}>(?:1[89]|20)\d\d)(?!\d)"


def _compiled(*patterns: str) -> tuple[re.Pattern[str], ...]:
    return tuple(regex(pattern, re.IGNORECASE) for pattern in patterns)


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
_RU_WEEKDAY = (
    r"(?:(?:понедельник|вторник|сред[ауы]|четверг|пятниц[ауы]|суббот[ауы]|воскресень[ея]),? )?"
)
#: «30 июня, и пятницу, 1 июля», "Friday 30 June and Saturday 1 July": between two days told apart.
BETWEEN_DAYS = regex(rf",? (?:and|и|və) (?:в )?{_EN_WEEKDAY}{_RU_WEEKDAY}(?:the )?")
_MORE_DAYS = r"(?P<more>(?:, \d{1,2}){0,3})"
_AZ_Y = rf"{_year('y2')}-c[iıuü] il(?:in)? "
_AZ_AFTER = rf"(?:,? {_year('y2')}(?:-c[iıuü] il[^\W\d]{{0,4}})?)?"
_AZ_D = r"(?:-?[^\W\d_]{1,4}(?!\w))?"
_AZ_GAP = rf"(?:(?P<dash>{_DASH}|-?d[aə]n )|-?(?:[ıiuü]|s[ıiuü]|d[aə])? və |, )"
GRAMMARS: dict[str, tuple[re.Pattern[str], ...]] = {
    "ru": _compiled(
        rf"(?<=между ){_day('d1', _RU_D)}(?: (?P<m1>{_RU}))?(?P<dash> и )"
        rf"{_day('d2', _RU_D)} (?P<m2>{_RU})\b(?:,? {_year('y2')}{_RU_Y})?",
        rf"(?:с )?{_day('d1', _RU_D)} (?P<m1>{_RU})(?: {_year('y1')}{_RU_Y})?"
        rf"(?:,? (?:по|до) {_RU_WEEKDAY}|{_DASH})"
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
        rf"(?:,? (?:to|until|till|through) |{_DASH}){_EN_WEEKDAY}(?:the )?"
        rf"{_day('d2', _EN_D)} (?:of )?(?P<m2>{_EN})\b\.?(?:,? {_year('y2')})?",
        rf"\b(?P<m1>{_EN})\b\.? {_day('d1', _EN_D)}(?:,? {_year('y1')})?"
        rf"(?:,? (?:to|until|till|through) |{_DASH}){_EN_WEEKDAY}(?P<m2>{_EN})\b\.? "
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
        rf"(?:{_AZ_Y})?\b(?P<m2>{_AZ})\b {_day('d1', '')}{_MORE_DAYS}{_AZ_GAP}{_day('d2', '')}"
        r"(?:-?[^\W\d_]{1,4}(?!\w))",
        rf"{_AZ_Y}(?P<m2>{_AZ})\b {_day('d1', '')}{_MORE_DAYS}{_AZ_GAP}{_day('d2', '')}{_AZ_D}",
        rf"{_AZ_Y}(?P<m2>{_AZ})\b {_day('d2', '')}{_AZ_D}",
        rf"{_AZ_Y}{_day('d1', '')}{_MORE_DAYS}{_AZ_GAP}{_day('d2', '')} (?P<m2>{_AZ})\b",
        rf"{_AZ_Y}{_day('d2', '')} (?P<m2>{_AZ})\b",
        rf"(?:{_AZ_Y})?\b(?P<m2>{_AZ})\b (?P<w2>{_AZ_DAY_WORD})(?:s?[ıiuü])(?:n?d[aə])?(?!\w)",
        rf"\b(?P<w2>{_AZ_DAY_WORD}) (?P<m2>{_AZ})\b{_AZ_AFTER}",
        rf"{_AZ_Y}(?P<m2>{_AZ})\b",
        rf"{_day('d1', '')} (?P<m1>{_AZ})\b{_DASH}{_day('d2', '')} (?P<m2>{_AZ})\b{_AZ_AFTER}",
        rf"{_day('d1', '')}{_MORE_DAYS}{_AZ_GAP}{_day('d2', '')} (?P<m2>{_AZ})\b{_AZ_AFTER}",
        rf"{_day('d2', '')} (?P<m2>{_AZ})\b{_AZ_AFTER}",
        rf"\b(?P<m2>{_AZ})\b {_day('d1', '')}(?P<dash>{_DASH}){_day('d2', '')}"
        r"(?:-?d[aə])?(?!\w)",
        rf"\b(?P<m2>{_AZ})\b {_day('d2', '')}-?(?:da|də|dan|dən|[ıiuü]|s[ıi])(?!\w)",
        rf"\b(?P<m2>{_AZ})\b {_year('y2')}(?:-c[iıuü] il[^\W\d]{{0,4}})?",
        rf"{_year('y2')}-c[iıuü] il[^\W\d]{{0,4}}",
    ),
}
NUMERIC = _compiled(
    r"(?<![\d.])(?P<d1>\d{1,2})\.(?P<n1>\d{1,2})(?:\.(?P<y1>(?:19|20)\d\d))?\s?[-–—]\s?"
    r"(?P<d2>\d{1,2})\.(?P<n2>\d{1,2})\.(?P<y2>(?:19|20)\d\d)(?!\d)",
    r"(?<![\d.])(?P<d1>\d{1,2})\s?(?P<dash>[-–—])\s?(?P<d2>\d{1,2})\.(?P<n2>\d{1,2})\."
    r"(?P<y2>(?:19|20)\d\d)(?!\d)",
    r"(?<![\d.])(?P<d2>\d{1,2})(?:[./]|\. )(?P<n2>\d{1,2})(?:[./]|\. )(?P<y2>(?:19|20)\d\d)(?!\d)",
    r"(?<![\d.])(?P<d2>\d{1,2})\.(?P<r2>X?I{1,3}|I?[VX]|VI{1,3})\.(?P<y2>(?:19|20)\d\d)(?!\d)",
    r"(?<![\d-])(?P<y2>(?:19|20)\d\d)-(?P<n2>\d{2})-(?P<d2>\d{2})(?!\d)",
)
#: The centuries that a running text tells of: any four digits may be something else there.
_CENTURIES = ("(?:1[89]|20)\\d\\d", "(?:19|20)\\d\\d")


def of_any_year(patterns: Iterable[re.Pattern[str]]) -> tuple[re.Pattern[str], ...]:
    """The same ways of writing with whatever year, for what is known to be a date."""
    made = []
    for pattern in patterns:
        written = pattern.pattern
        for bound in _CENTURIES:
            written = written.replace(bound, r"\d{4}")
        made.append(regex(written, pattern.flags))
    return tuple(made)


#: The months of a language in their order.
MONTHS = {"ru": _RU_EXACT, "en": _EN_EXACT, "az": _AZ_EXACT}

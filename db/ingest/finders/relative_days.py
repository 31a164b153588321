"""Days that are told from the day of writing: «сегодня», "on Friday", «dünən». Reads no dates."""

import re
from datetime import date, timedelta
from typing import NamedTuple

from db.ingest.finders.document import Document, Span
from db.language.patterns import regex

_DAYS_AGO = {
    "ru": {
        "сегодня": 0,
        "вчера": 1,
        "позавчера": 2,
        r"накануне(?= в[о ]| здесь| тут|[,.]| [а-яё]+(?:л|ла|ло|ли|л[ао]сь|лось|лся|лись)\b)": 1,
    },
    "en": {"today": 0, "tonight": 0, "yesterday": 1, "last (?:night|evening)": 1},
    "az": {"bu gün": 0, "bugün": 0, "dünən": 1},
}
#: Stems of the days of a week, from Monday on.
_WEEK = {
    "ru": ("понедельник", "вторник", "сред[ау]", "четверг", "пятниц[ау]", "суббот[ау]",
           "воскресенье"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    "az": ("bazar ertəsi", "çərşənbə axşamı", "çərşənbə(?! axşamı)", "cümə axşamı",
           "cümə(?! axşamı)", "şənbə", "bazar(?= günü)"),
}  # fmt: skip
_BEFORE_WEEKDAY = {
    "ru": r"\b(?:в|во) (?:эт\w+ |минувш\w+ |прошедш\w+ |прошл\w+ )?",
    "en": r"\b(?:on (?:this )?|last |this (?:past )?|(?<=\bhere )|(?<=[a-z]{3}ed )|(?<=\w\w met )"
    r"|(?<=\bsaid )|(?<=\bmeeting ))",
    "az": r"(?<!\w)(?:bu |ötən |keçən )?",
}
#: Behind a day of the week: the date itself, "on Friday 30 June", «в пятницу, 30 июня».
_NO_DATE = (
    r"(?!,? (?:the )?\d{1,2}(?:st|nd|rd|th|-?го|-?е)? [^\W\d_]{3}"
    r"|,? (?:January|February|March|April|May|June|July|August|September|October|November"
    r"|December) \d)"
)


_PATTERNS = {
    language: tuple(
        (regex(rf"\b{word}(?!\w)", re.IGNORECASE), days, None)
        for word, days in _DAYS_AGO[language].items()
    )
    + tuple(
        (regex(rf"{_BEFORE_WEEKDAY[language]}{name}\b{_NO_DATE}", re.IGNORECASE), 0, index)
        for index, name in enumerate(_WEEK[language])
    )
    for language in _WEEK
}


class RelativeDay(NamedTuple):
    """``text[start:end]`` names a day by the day of writing: days ago, or a day of the week.

    With both it is so many days before that day of the week.
    """

    start: int
    end: int
    days_ago: int = 0
    weekday: int | None = None

    def on(self, written: date) -> date:
        """The day itself; a day of the week is the last one up to the day of writing."""
        since = 0 if self.weekday is None else (written.weekday() - self.weekday) % 7
        return written - timedelta(days=since + self.days_ago)


#: The days of a week as the ends of «с четверга по субботу», "from Thursday to Saturday".
_ENDS = {
    "ru": ("понедельника?", "вторника?", "сред[ыау]", "четверга?", "пятниц[ыау]", "суббот[ыау]",
           "воскресень[яе]"),
    "en": _WEEK["en"],
    "az": ("bazar ertəsi", "çərşənbə axşamı", "çərşənbə", "cümə axşamı", "cümə", "şənbə", "bazar"),
}  # fmt: skip
_LINKS = {
    "ru": r" (?:по|и|до) (?:во? )?| ?[–—-] ?",
    "en": r" (?:to|till|until|through|and) (?:on )?| ?[–—-] ?",
    "az": r"(?: gün[üi])?(?:n?d[aə]n | və | ?[–—-] ?)",
}
_NEIGHBOURS = {
    "ru": r"вчера и сегодня",
    "en": "yesterday and today",
    "az": "dünən və bu gün",
}
_RANGES = {
    language: regex(
        rf"\b(?P<first>{'|'.join(names)})(?:{_LINKS[language]})(?P<last>{'|'.join(names)})"
        rf"|\b{_NEIGHBOURS[language]}(?!\w)",
        re.IGNORECASE,
    )
    for language, names in _ENDS.items()
}


def range_of_days(document: Document, span: Span) -> tuple[RelativeDay, RelativeDay] | None:
    """«с четверга по субботу», "yesterday and today": the first and the last day."""
    language = document.language or ""
    match = _RANGES[language].search(document.unquoted, *span) if language in _RANGES else None
    if match is None:
        return None
    if match["first"] is None:
        return RelativeDay(*match.span(), 1), RelativeDay(*match.span(), 0)
    first, last = (
        next(
            index
            for index, name in enumerate(_ENDS[language])
            if re.fullmatch(name, match[end], re.IGNORECASE)
        )
        for end in ("first", "last")
    )
    before = (last - first) % 7
    return RelativeDay(*match.span("first"), before, last), RelativeDay(
        *match.span("last"), 0, last
    )


def relative_days(document: Document, span: Span) -> list[RelativeDay]:
    """All such words of a stretch, in order."""
    return sorted(
        RelativeDay(*match.span(), days, weekday)
        for pattern, days, weekday in _PATTERNS.get(document.language or "", ())
        for match in pattern.finditer(document.unquoted, *span)
    )


def relative_day(document: Document, span: Span) -> RelativeDay | None:
    """The first such words of a stretch."""
    found = [
        RelativeDay(*match.span(), days, weekday)
        for pattern, days, weekday in _PATTERNS.get(document.language or "", ())
        if (match := pattern.search(document.unquoted, *span))
    ]
    return min(found, default=None, key=lambda day: day.start)

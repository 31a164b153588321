"""Months that are told without a day and a year: «в июне», "in late May", «iyunda»."""

import re

from db.ingest.finders.dates import DateMention
from db.language.patterns import regex

_MONTHS = {
    "ru": (
        "январе", "феврале", "марте", "апреле", "мае", "июне", "июле", "августе", "сентябре",
        "октябре", "ноябре", "декабре",
    ),
    "en": (
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
    ),
    "az": (
        "yanvar", "fevral", "mart", "aprel", "may", "iyun", "iyul", "avqust", "sentyabr",
        "oktyabr", "noyabr", "dekabr",
    ),
}  # fmt: skip
_PATTERNS = {
    "ru": regex(rf"\bв (?P<month>{'|'.join(_MONTHS['ru'])})(?! \d)(?!\w)"),
    "en": regex(
        rf"\b[Ii]n (?:early |late |mid-)?(?P<month>{'|'.join(_MONTHS['en'])})\b(?!,? \d|\.? \d)"
    ),
    "az": regex(
        rf"(?<![\w-])(?<!\d )(?<!ilin )(?P<month>{'|'.join(_MONTHS['az'])})"
        r"(?:da|də| ayında)(?!\w)",
        re.IGNORECASE,
    ),
}


def months_alone(text: str, start: int, end: int, language: str) -> list[DateMention]:
    """Such months of ``text[start:end]``, with neither a day nor a year."""
    names = _MONTHS.get(language, ())
    pattern = _PATTERNS.get(language)
    return [
        DateMention(*match.span("month"), ((0, names.index(match["month"]) + 1, 0),))
        for match in (pattern.finditer(text, start, end) if pattern else ())
        if match["month"] in names
    ]

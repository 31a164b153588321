"""One date told of several cited texts: «Соглашение … и Протокол …, подписанные 5 мая 2010 года».

A plural participle, "both" or «hər ikisi» says so; a date that merely stands behind the last of
them is the last one's.
"""

import re
from dataclasses import replace
from itertools import pairwise

from db.ingest.finders.dates import DateMention
from db.ingest.finders.document import Document
from db.ingest.finders.instrument_dates import InstrumentDates
from db.ingest.finders.instrument_titles import Title
from db.language.patterns import regex

_JOINED = regex(
    r"[»”\"]?\w{0,3}(?:,| и|,? and|,? və|,? а также|,? as well as|,? habelə)"
    r"(?: (?:the|к нему|также|its|their|an?|[a-zа-яё]{4,}))? [«“\"]?"
)
#: «Декларация о намерениях («Псковская декларация»)»: the second name of one text.
_OTHER_NAME = regex(
    r"[»”\"]? \((?:далее|так называем\w+|hereinafter|the|known as|bundan sonra)?,?"
    r"(?:(?:^|(?<=\w)) ?[—–-] ?|(?<=\w) )?[«“\"]?"
)
_NAME_ENDS = regex(r"[»”\"]?\w{0,4}\)")
_BEHIND = {
    "ru": regex(r"(?:,? ?(?:об[ае]|все)\b|[а-яё]+(?:н|т)(?:ные|ных|ным|ными|ые|ых|ым|ыми)\b)"),
    "en": regex(r"\b(?:both|all|each|were|have been|had been)\b"),
    "az": regex(r"\b(?:hər ikisi|hamısı|hər üçü)\b", re.IGNORECASE),
}
_SAME_DAY = {
    "ru": regex(r",?(?: [\w-]+){0,2} (?:в тот же день|от? (?:того|той) же (?:числа|дня|даты))"),
    "en": regex(r",?(?: [\w-]+){0,2} (?:on |of )?the same (?:date|day)\b"),
    "az": regex(r"\w*(?: [\w-]+){0,2} (?:həmin|eyni) (?:gün|tarix)"),
}
_SIGNED_RU = regex(r"[а-яё]+(?:ные|ных|ным|ными|тые|тых|тым|тыми) [^,;.]{0,60}$", re.IGNORECASE)
_SIGNED_AZ = regex(r"imzalan|bağlan|(?:qəbul|təsdiq) (?:ed|olun)")


def with_other_names(
    document: Document, titles: list[Title]
) -> tuple[list[Title], dict[int, Title]]:
    """The titles, with the second name of one in brackets behind it under the first one's place."""
    kept: list[Title] = []
    other: dict[int, Title] = {}
    for title in titles:
        gap = document.text[kept[-1].span_end : title.span_start] if kept else ""
        ends = _NAME_ENDS.match(document.text, title.span_end)
        if gap and ends and len(gap) < 40 and _OTHER_NAME.fullmatch(gap):
            other[len(kept) - 1] = title
            kept[-1] = replace(kept[-1], span_end=ends.end())
        else:
            kept.append(title)
    return kept, other


def dates_of_all(
    document: Document, titles: list[Title], dates: InstrumentDates
) -> list[list[DateMention]]:
    """The dates of each title; those that it shares with its neighbours as well."""
    stops = [*(title.span_start for title in titles), len(document.text)][1:]
    found = [dates.of(title, stop) for title, stop in zip(titles, stops, strict=True)]
    numbers = range(len(titles))
    for first, second in reversed(list(pairwise(numbers))):
        if found[first] or not found[second] or not _joined(document, titles, first):
            continue
        behind = found[second][0].start
        said = document.text[titles[second].span_end : behind] if behind else ""
        if _BEHIND[document.language or "en"].search(said):
            found[first] = found[second]
    for first, second in pairwise(numbers):
        if found[second] or not found[first] or not _joined(document, titles, first):
            continue
        if _is_signed_before(document, titles[first], found[first]):
            found[second] = found[first]
    for first, second in pairwise(numbers):
        if found[first] and not found[second] and _is_of_same_day(document, titles, first):
            found[second] = found[first]
    return found


def _is_of_same_day(document: Document, titles: list[Title], first: int) -> bool:
    """«Соглашение … и принятая в тот же день Конвенция», "the Protocol of the same date"."""
    one, two = titles[first], titles[first + 1]
    said = _SAME_DAY[document.language or "en"]
    if document.sentence_at(one.span_start) != document.sentence_at(two.span_start):
        return False
    between = said.search(document.text, one.span_end, two.span_start)
    return between is not None or said.match(document.text, two.span_end) is not None


def _is_signed_before(document: Document, title: Title, dates: list[DateMention]) -> bool:
    """«Подписанные 3 марта …», «3 martda imzalanmış …»: said of all that are named behind it."""
    at, end = dates[0].start, title.span_start
    if at >= end:
        return False
    if document.language == "az":
        return _SIGNED_AZ.search(document.text, dates[-1].end, end) is not None
    if document.language == "en":  # "signed on 3 May, the Treaty and the Protocol": no plural
        return False
    return _SIGNED_RU.search(document.text[max(0, at - 90) : at]) is not None


def _joined(document: Document, titles: list[Title], first: int) -> bool:
    gap = document.text[titles[first].span_end : titles[first + 1].span_start]
    return _JOINED.fullmatch(gap) is not None

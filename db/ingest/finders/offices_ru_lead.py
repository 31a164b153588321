"""Russian offices that stand apart from the name: before a link verb, a dash or a colon."""

import re
from dataclasses import replace

from db.ingest.finders.document import Document
from db.ingest.finders.name_spans import NameSpan
from db.ingest.finders.offices_ru import Office, stated_office
from db.ingest.finders.offices_ru_heads import first_head, is_broken
from db.language.patterns import regex

_LINK_VERB = regex(
    r"\b(?:(?:был[аи]? )?(?:избран|назначен|утвержд[её]н)[аы]?|был[аи]?|стал[аи]?"
    r"|явля(?:[ею]тся|лся|лась|лись)|(?P<by>избрали|назначили|утвердили))\s(?:(?:г-н|г-жа|господин|госпожа)\s)?"
)
#: Who keeps the minutes has no other role; the chair has, and is no office.
_LABEL = regex(
    r"(?:^|(?<=[.;,]\s)|(?<=\n))(?P<office>(?:(?:ответственн|уч[её]н)ый\s)?(?:секретарь|сопредседатель))"
    r"(?:\s(?:заседания|встречи|сессии|совета|комиссии|совещания|собрания|форума|конференции"
    r"|конгресса|семинара|съезда|консультаций|переговоров|слушаний|круглого\sстола))?\s?(?::|\s[—–-])\s",
    re.IGNORECASE,
)
#: The sign behind «сопредседатели Совета» before the list of them.
_SIGN = regex(r"\s?(?::|\s[—–-])\s")


def predicate_office(
    document: Document, name: NameSpan, start: int, *, several: bool = False
) -> Office | None:
    """«Секретарём заседания была X»: the office stands in the instrumental before a link verb."""
    verb = None
    for match in _LINK_VERB.finditer(document.text, start, name.start):
        verb = match if match.end() == name.start else verb
    if verb is None:
        return None
    first, last = document.token_range(start, verb.start())
    head = first_head(document, max(first, last - 20), last, ("ablt",), several=several)
    if head is None or is_broken(document, head.index + 1, last):
        return None
    if "котор" in document.text[document.tokens[head.index].start : verb.start()]:
        return None  # «база, ответственным за которую назначен N»
    case = "accs" if verb["by"] else "nomn"
    return replace(stated_office(document, head, last, []), case=case)


def label_office(document: Document, name: NameSpan, start: int) -> Office | None:
    """«Секретарь заседания: N» and «Протокол вёл секретарь — N»: what stands before the sign."""
    match = _LABEL.search(document.text, start, name.start)
    if match is None or match.end() != name.start:
        return None
    value = match["office"].lower()
    return Office(value, *match.span("office"), "nomn", plural=False)


def lead_office(document: Document, start: int, end: int) -> Office | None:
    """«Сопредседатели Совета — директор МИКИ X и Y»: what all of the list are.

    Only an office of something, in the plural; «эксперты: …» is none.
    """
    sign = None
    for match in _SIGN.finditer(document.text, start, end):
        sign = match
    if sign is None:
        return None
    first, last = document.token_range(start, sign.start() + 1)
    for index in range(last - 1, first, -1):
        if document.tokens[index].text in {",", ";", ".", ":", "("}:
            first = index + 1
            break
    for case in ("nomn", "ablt", "accs", "gent"):
        head = first_head(document, first, last, (case,))
        if head is None or head.number != "plur" or is_broken(document, head.index + 1, last):
            continue
        if head.index + 1 < last:
            return replace(stated_office(document, head, last, []), case="nomn")
    return None

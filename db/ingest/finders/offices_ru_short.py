"""Russian offices with shortened words: «и. о. декана», «зам. директора», «с.н.с. ИКИ»."""

import re

from db.ingest.finders.document import Document
from db.ingest.finders.name_spans import NameSpan
from db.ingest.finders.offices_ru import Office
from db.ingest.finders.offices_ru_after import office_end
from db.ingest.finders.offices_ru_heads import first_head, is_broken
from db.language.patterns import regex

_ACTING = r"[ив]\.\s?о\.|врио|врид|ио"
#: Heads that are written short, with what they govern behind them.
_HEAD = (
    r"(?:[1Iп]-?[йы]?\s|перв\.\s|ст\.\s|пред\.|зав\.|зам\.|нач\.|пом\.|отв\.|уч\.|зампред\.|"
    r"[гвсм]\.\s?н\.\s?с\.|доц\.|н\.\s?с\."
    r"|зав(?:кафедрой|отделом|сектором|отделением|лабораторией)\b)"
)
_SHORT = regex(
    rf"(?<![\w.])(?:(?P<acting>{_ACTING})|{_HEAD})(?:\s?(?=[а-яё])|\s(?=[А-ЯЁ]{{2}})|\s?(?=,)|\s?$)",
    re.IGNORECASE,
)
#: What stands short before a head that is written out: «ст. преподаватель».
_RANK = regex(r"(?<![\w.])(?:(?:ст|мл|гл|вед|науч|техн|исп|ген|почётн|отв)\.\s?)+$", re.IGNORECASE)
_RANK_FIRST = regex(r"(?:(?:ст|мл|гл|вед|науч|техн|исп|ген|отв)\.\s?)+", re.IGNORECASE)


def short_office(document: Document, name: NameSpan, start: int) -> Office | None:
    """«и. о. декана Школы N», «зав. кафедрой N»: what follows keeps its case.

    The case of the name cannot be told from it.
    """
    match = None
    for found in _SHORT.finditer(document.text, start, name.start):
        match = found
    if match is None:
        return None
    first, last = document.token_range(match.end(), name.start)
    if first >= last:
        return None
    if any(token.text in {",", ";", ":", "(", ")", "и"} for token in document.tokens[first:last]):
        return None
    if is_broken(document, first, last):
        return None
    if match["acting"]:
        head = first_head(document, first, last, ("gent",), several=False)
        if head is None or head.first != first:
            return None
    end = document.tokens[last - 1].end
    return Office(document.text[match.start() : end], match.start(), end, "", plural=False)


def short_office_after(document: Document, start: int, end: int) -> Office | None:
    """The same behind a comma, a dash or a bracket."""
    match = _SHORT.match(document.text, start, end) or _RANK_FIRST.match(document.text, start, end)
    if match is None:
        return None
    first, last = document.token_range(match.end(), end)
    stop = office_end(document, first, last)
    while stop > first and document.tokens[stop - 1].text in {".", ",", "и"}:
        stop -= 1
    finish = document.tokens[stop - 1].end if stop > first else match.end()
    value = document.text[start:finish].strip()
    return Office(value, start, start + len(value), "nomn", plural=False)


def with_rank(document: Document, office: Office) -> Office:
    """«ст. преподаватель Школы» for the office without its shortened rank."""
    match = _RANK.search(document.text, max(0, office.start - 30), office.start)
    if match is None:
        return office
    rank = document.text[match.start() : office.start]
    return Office(rank + office.value, match.start(), office.end, office.case, office.plural)

"""The part of a sentence that speaks of one session: between semicolons, brackets, asides."""

import re

from db.ingest.finders.document import Document, Span
from db.language.patterns import regex

#: «…, whose previous meetings were held in Omsk and Turpan, …»: an aside about other sessions.
_ASIDE = regex(
    r", (?:whose|which|котор\w+|чь[яеи]\w*) (?:[\w-]+ ){0,3}?(?:previous|earlier|former|last"
    r"|предыдущ\w+|прежни\w+|прошл\w+)\b[^,;()]*(?:\([^()]*\)[^,;()]*)*,"
    r"|, (?:где|where) [^,;()]{0,60}(?:прошл\w+ год|ранее|год(?:ом|у)? назад|last year|earlier"
    r"|previous)[^,;()]{0,60},",
    re.IGNORECASE,
)


#: «a year after its inaugural session in Baku», «спустя два года после первой встречи в Омске».
_SINCE = regex(
    r",? ?(?:[—–-] )?(?:just |exactly |almost |barely |ровно |почти )?(?:"
    r"\b(?:an?|one|two|three|four|five|six|several|\d+) (?:year|month|week)s? (?:after|from|since)"
    r"|\b(?:спустя|через) (?:[а-яё]+ ){0,2}после"
    r"|\b[а-яё]+ (?:год(?:а|у)?|лет|месяц\w*) спустя после"
    r"|\b(?:на )?(?:год|два года|три года|полгода) позже,? чем)"
    r" (?:[\w’-]+ ){0,4}$",
    re.IGNORECASE,
)
_SINCE_BEHIND = regex(
    r"\w*(?: [^\s,;.]+){0,5}?d[aə]n (?:düz |təxminən )?\w+ (?:il|ay|həftə) sonra,?", re.IGNORECASE
)
#: «…, когда пятое заседание прошло в Виго», "…, whose fifth round was broken off": the clause of
#: what was held then.
_WHEN = regex(r", (?:when|where|whose|после чего|когда|где|чь[яеёи])\b[^,;()]*", re.IGNORECASE)
#: Brackets, and in a participle what was meant first: neither to come nor another session's.
_BRACKETS = regex(
    r"\([^()]*\)"
    r"|, (?:за)?планированн\w+[^;.]{0,80}?(?:перенес[её]нн|отложенн|отмен[её]нн)\w+[^,;.]*(?=,)"
    r"|\b\d{4}[^.;]{0,60}(?:planlaşdırıl|nəzərdə tutul)\w+ [^.;]{0,60}?təxirə sal\w+(?= )"
)
#: «…, between the tenth session in Doha and the eleventh, …»: what the own one lies between.
_BETWEEN = regex(
    r",? \b(?:between the|между) [^;()]{3,80}? (?:and|и) [^,;()]{3,60}(?:, (?:which"
    r"|котор\w+)[^,;()]*)?",
    re.IGNORECASE,
)
_DASH = regex(r" [—–] ")
_SINCE_ENDS = regex(r",(?! (?:\d{4}|[A-Z]\w+,))|;| [—–-] ")


def _since(text: str, sentence: Span, start: int, end: int) -> Span | None:
    """The part of a sentence that only says how long after another session something was."""
    if match := _SINCE.search(text, max(sentence.start, start - 90), start):
        closed = _SINCE_ENDS.search(text, end, sentence.end)
        return Span(match.start(), closed.start() if closed else sentence.end)
    if match := _SINCE_BEHIND.match(text, end, sentence.end):
        before = max(text.rfind(sign, sentence.start, start) for sign in ",;")
        return Span(max(sentence.start, before + 1), match.end())
    return None


def aside_at(document: Document, sentence: Span, start: int, end: int) -> Span | None:
    """«(предыдущее прошло в 2010 году)», "– the last one was in May –": what is told in passing.

    Between dashes only where a sentence has two of them.
    """
    text = document.text
    opening = text.rfind("(", sentence.start, start)
    closing = text.find(")", end, sentence.end)
    if opening >= 0 and closing >= 0 and ")" not in text[opening:start]:
        return Span(opening, closing + 1)
    dashes = list(_DASH.finditer(text, *sentence))
    if len(dashes) == 2 and dashes[0].end() <= start and end <= dashes[1].start():
        return Span(dashes[0].start(), dashes[1].end())
    return None


def without_brackets(document: Document, clause: Span) -> list[Span]:
    """What stands outside of the brackets in a clause; all of it if it is itself in brackets.

    «…, запланированное на май и отложенное, прошло …»: such a participle is like one.
    """
    if document.text[clause.start] == "(":
        return [clause]
    parts, at = [], clause.start
    for match in _BRACKETS.finditer(document.text, *clause):
        parts.append(Span(at, match.start()))
        at = match.end()
    return [*parts, Span(at, clause.end)]


def clause_at(document: Document, start: int, end: int) -> Span:
    """The part of a sentence that holds a mention: between semicolons, or inside of brackets."""
    text, sentence = document.text, document.sentence_at(start)
    if since := _since(text, sentence, start, end):
        return since
    if aside := aside_at(document, sentence, start, end):
        return aside
    before = text.rfind(";", sentence.start, start)
    after = text.find(";", end, sentence.end)
    first = sentence.start if before < 0 else before + 1
    last = sentence.end if after < 0 else after
    for other in (*_WHEN.finditer(text, first, last), *_BETWEEN.finditer(text, first, last)):
        if other.start() <= start < other.end():
            return Span(*other.span())
    for other in _ASIDE.finditer(text, first, last):
        if other.start() <= start < other.end():
            return Span(*other.span())
        if other.end() <= start:
            first = other.end()
        else:
            last = other.start()
            break
    return Span(first, last)

"""The part of a sentence that speaks of one session: between semicolons, brackets, asides."""

import re

from db.ingest.finders.document import Document, Span

#: «…, whose previous meetings were held in Omsk and Turpan, …»: an aside about other sessions.
_ASIDE = re.compile(
    r", (?:whose|which|котор\w+|чь[яеи]\w*) (?:[\w-]+ ){0,3}?(?:previous|earlier|former|last"
    r"|предыдущ\w+|прежни\w+|прошл\w+)\b[^,;()]*(?:\([^()]*\)[^,;()]*)*,"
    r"|, (?:где|where) [^,;()]{0,60}(?:прошл\w+ год|ранее|год(?:ом|у)? назад|last year|earlier"
    r"|previous)[^,;()]{0,60},",
    re.IGNORECASE,
)


def clause_at(document: Document, start: int, end: int) -> Span:
    """The part of a sentence that holds a mention: between semicolons, or inside of brackets."""
    text, sentence = document.text, document.sentence_at(start)
    opening = text.rfind("(", sentence.start, start)
    closing = text.find(")", end, sentence.end)
    if opening >= 0 and closing >= 0 and ")" not in text[opening:start]:
        return Span(opening, closing + 1)
    before = text.rfind(";", sentence.start, start)
    after = text.find(";", end, sentence.end)
    first = sentence.start if before < 0 else before + 1
    last = sentence.end if after < 0 else after
    for aside in _ASIDE.finditer(text, first, last):
        if aside.start() <= start < aside.end():
            return Span(*aside.span())
        if aside.end() <= start:
            first = aside.end()
        else:
            last = aside.start()
            break
    return Span(first, last)

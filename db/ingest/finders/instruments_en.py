"""English titles of cited texts: a run of capital words with a head noun in it.

A head in small letters ("the ceasefire agreement of 12 May 1994") makes one only with a date.
"""

import re
from itertools import pairwise

from db.ingest.finders.dates import is_month
from db.ingest.finders.document import Document, Token
from db.ingest.finders.instrument_dates import InstrumentDates
from db.ingest.finders.instrument_titles import Title
from db.ingest.finders.instrument_words_en import (
    ABOUT,
    ANNEXED,
    DETERMINERS,
    HEADS,
    LINKS,
    PARTICIPLES,
    PLANS,
    PLURALIA,
    TREATIES,
)
from db.ingest.finders.words_en import SESSION_NOUNS
from db.language.patterns import regex

_NOT_TITLES = regex(
    r"(?:opening|closing|introductory|keynote|welcoming|concluding|draft|proposed|future|new|previous|last|present|next)$",
    re.IGNORECASE,
)
_NUMBER = regex(r"(?: (?:No\.? ?)?\d{1,4}(?:/\d{1,4}|-[IVX]+)?(?!\w))")
#: "the Agreement on the Rasht – Astara Railway": a dash between two names of a title.
_ROUTE = regex(r"(?<=\w) [–—] [A-Z][\w’'-]*(?= (?:[A-Z–—]|of |dated |signed |adopted |\()|,)")
_OWNERS = regex(r"s[’'] [A-Z]")
#: "Digital", "eGovernment", "e-Trade".
_INNER = regex("[a-z]?-?[A-Z]")
#: "the Lund Declaration on clean rivers of 4 May 2009": what it is about in small letters.
_SMALL_ABOUT = regex(
    r"(?P<about> (?:on|concerning|regarding)(?: (?!of |dated )[a-z][\w’'-]*){1,7})"
    r"(?: (?:of|dated|signed on|adopted on) | \()"
)
#: One text that is named in the plural: "the Statutes of the Council, adopted on 9 June 2020".
_IN_PLURAL = frozenset({"statutes", "regulations"})
_LONGEST = 30
#: "Code of Conduct concerning the Carriage of Livestock": with what it is about it needs no date.
_OF_CONDUCT = regex(r" of (?:Conduct|Practice|Ethics) (?:for|on|concerning|regarding|relating)\b")
#: "Convention on Access to Official Documents": these ask for "to", also before another head.
_WAYS = frozenset("Access Adherence Accession Adaptation Amendments Right Rights Ways".split())


def titles_in(document: Document, dates: InstrumentDates) -> list[Title]:
    """All mentions of instruments in order."""
    found = []
    tokens = document.tokens
    at = 0
    while at < len(tokens):
        end = _run(document, at)
        if end > at:
            for start, stop in _split(document, at, end):
                title = _title(document, start, stop, dates)
                if title is not None:
                    found.append(title)
            at = end
            continue
        if tokens[at].is_word and _head_of(tokens[at].text) is not None:
            small = _small(document, at)
            found += [small] if small is not None else []
        at += 1
    return found


def _run(document: Document, at: int) -> int:
    tokens, text = document.tokens, document.text
    if not (tokens[at].is_word and tokens[at].text[0].isupper()):
        return at
    end = index = at + 1
    about = False
    while index < len(tokens) and index - at < _LONGEST:
        token = tokens[index]
        gap = text[tokens[index - 1].end : token.start]
        if (token.text == "," and about and _enumerates(document, index)) or (
            about and _ROUTE.match(text, token.start - 1)
        ):
            index += 1
            continue
        if about and _OWNERS.match(text, tokens[index - 1].end - 1):
            index += 1  # "on Seafarers’ Diplomas"
            continue
        if (gap != " " and not _OWNERS.match(text, tokens[index - 2].end - 1)) or is_month(
            token.text
        ):
            break
        if token.is_word and (_INNER.match(token.text) or _closes(document, index)):
            end = index + 1
        elif token.text.lower() not in LINKS:
            break
        about = about or token.text.lower() in ABOUT
        index += 1
    return end


def _closes(document: Document, index: int) -> bool:
    """A head in small letters right behind a capital word: "the Tashkent declaration"."""
    before = document.tokens[index - 1].text
    head = _head_of(document.tokens[index].text)
    return head in HEADS and before[0].isupper() and before.lower() not in DETERMINERS


def _enumerates(document: Document, comma: int) -> bool:
    """After a comma a title goes on with capital words up to "and": "on Soil, Water and Air"."""
    following = document.text[document.tokens[comma].end :][:90]
    return bool(
        re.match(
            r" [A-Z][\w-]*(?:,? (?:[A-Z][\w-]*|of|in|the|to))*,? and (?:the )?[A-Z]", following
        )
    )


def _singular(word: str) -> str:
    lower = word.lower()
    known = HEADS | PLANS
    if lower.endswith("ies") and lower[:-3] + "y" in known:
        return word[:-3] + "y"
    if lower.endswith("s") and lower[:-1] in known:
        return word[:-1]
    if lower == "memoranda":
        return word[:-1] + "um"
    return word


def _head_of(word: str) -> str | None:
    head = _singular(word).lower()
    if word.lower() in PLURALIA:
        return word.lower()
    return head if head in HEADS or head in PLANS else None


def _split(document: Document, at: int, end: int) -> list[tuple[int, int]]:
    """In "the X Treaty and the Y Charter" each half has a head of its own."""
    tokens = document.tokens
    heads = [i for i in range(at, end) if _head_of(tokens[i].text)]
    for first, second in pairwise(heads):
        for index in range(second - 1, first, -1):
            about = tokens[index - 1].text in _WAYS and tokens[index - 2].text.lower() in ABOUT
            if tokens[index].text == "to" and (about or _is_annexed(document, first, index)):
                continue
            if tokens[index].text.lower() in {"and", "or", "to", "under"}:
                rest = _split(document, index + 1, end)
                return [(at, index), *rest]
    return [(at, end)]


def _is_annexed(document: Document, head: int, to: int) -> bool:
    """True for "Protocol I Additional to the …", and not "the Parties to the Protocol to …"."""
    noun = _head_of(document.tokens[head].text)
    return noun in ANNEXED and to - head < 4 and document.tokens[to + 1].text == "the"


def _is_head(tokens: tuple[Token, ...], index: int, end: int) -> bool:
    """In "Treaty Office" the word only describes another noun."""
    if _head_of(tokens[index].text) is None:
        return False
    behind = tokens[index + 1].text.lower() if index + 1 < end else ""
    return not behind or behind in LINKS | PARTICIPLES or behind == ","


def _bounds(document: Document, at: int, end: int) -> tuple[int, int, int] | None:
    """First word, head and end of the title in a run of capital words."""
    tokens = document.tokens
    while at < end and tokens[at].text.lower() in LINKS | DETERMINERS | {"it"}:
        at += 1
    if any(token.text.lower() in SESSION_NOUNS for token in tokens[at:end]):
        return None
    heads = [index for index in range(at, end) if _is_head(tokens, index, end)]
    firm = [index for index in heads if (_head_of(tokens[index].text) or "") in HEADS]
    if not heads:
        return None
    head = (firm or heads)[0]
    inner = [i for i in range(at, head) if tokens[i].text.lower() in DETERMINERS]
    if inner:
        at = inner[-1] + 1  # the capital letter of the first word is the sentence's
    links = [i for i in range(at, head) if tokens[i].text.lower() in LINKS]
    if links:
        at = links[-1] + 1
    while end > head + 1 and tokens[end - 1].text.lower() in LINKS:
        end -= 1
    return at, head, end


def _title(document: Document, at: int, end: int, dates: InstrumentDates) -> Title | None:
    tokens = document.tokens
    bounds = _bounds(document, at, end)
    if bounds is None:
        return None
    at, head, end = bounds
    if any(_NOT_TITLES.match(token.text) for token in tokens[max(0, at - 1) : head]):
        return None
    noun = _head_of(tokens[head].text) or ""
    start, stop = tokens[at].start, tokens[end - 1].end
    stated = tokens[head].text.lower() in _IN_PLURAL and not dates.are_several(stop)
    words = [
        _singular(token.text) if index == head and not stated else token.text
        for index, token in enumerate(tokens[at:end], at)
    ]
    value = document.text[start : tokens[head].start] + words[head - at]
    value += document.text[tokens[head].end : stop]
    if number := _NUMBER.match(document.text, stop):
        plain = noun in {"resolution", "law", "decree", "directive", "regulation", "decision"}
        if plain and not dates.at(stop + 1):
            value, stop = value + number[0], number.end()
            words.append(number[0].strip())
    about = _SMALL_ABOUT.match(document.text, stop)
    if about is not None and noun in HEADS and dates.at(about.end()):
        value, stop = value + about["about"], about.end("about")
    value, stop = _behind_date(document, value, stop, dates)
    behind = document.quote_at(stop + 1) if head == end - 1 and noun in HEADS else None
    if behind is not None and document.text[stop] == " ":
        value, stop = f"{value} {document.text[behind.start : behind.end]}", behind.end
        words.append(document.text[behind.start : behind.end])
    if (quote := _quote_before(document, start)) is not None:
        value, start = f"{document.text[quote:start]}{value}", quote
        words.insert(0, document.text[quote:start])
    small = tokens[head].text[0].islower()
    coded = noun == "code" and _OF_CONDUCT.match(document.text, tokens[head].end, stop)
    weak = (noun in PLANS | PLURALIA and not coded) or (small and noun not in TREATIES)
    weak = weak or _opens_by_chance(document, at, head)
    key = f"{noun} " + " ".join(word.lower() for word in words)
    return Title(value, key, start, stop, _lead(document, start), end - at == 1, weak)


def _quote_before(document: Document, start: int) -> int | None:
    """Where a quoted name right before a title begins: "the “Green Bridge” Agreement"."""
    at = next((quote.start for quote in document.quotes if quote.end == start - 1), None)
    before = document.text[:at] if at is not None else ""
    return at if re.search(r"\b(?:the|its|their|of|and) $", before[-8:], re.IGNORECASE) else None


def _behind_date(
    document: Document, value: str, stop: int, dates: InstrumentDates
) -> tuple[str, int]:
    """Such titles go on behind their date: "the Agreement of 4 May 2009 on Mutual Recognition"."""
    match = regex(r" (?:of|dated) ").match(document.text, stop)
    found = dates.at(match.end()) if match else []
    if not found:
        return value, stop
    link = regex(r" (?:on|concerning|regarding|between|for) ").match(document.text, found[-1].end)
    at = document.token_range(0, link.end())[1] if link else 0
    end = _run(document, at) if link else at
    if link is None or end == at:
        return value, stop
    behind = document.tokens[end - 1].end
    return value + document.text[found[-1].end : behind], behind


def _opens_by_chance(document: Document, at: int, head: int) -> bool:
    """A sentence's first word is capital of itself: "Regional agreements are rare"."""
    tokens = document.tokens
    first = document.sentence_at(tokens[at].start).start == tokens[at].start
    return first and head - at == 1 and tokens[head].text[0].islower()


def _lead(document: Document, start: int) -> int:
    return max(document.sentence_at(start).start, start - 60)


def _small(document: Document, head: int) -> Title | None:
    """A phrase in small letters from its determiner to a head that a date follows."""
    tokens, text = document.tokens, document.text
    noun = _head_of(tokens[head].text)
    if noun not in HEADS or not tokens[head].text[0].islower():
        return None
    start = head
    while start > 0 and head - start < 5:
        before = tokens[start - 1]
        if text[before.end : tokens[start].start] != " " or not before.is_word:
            return None
        if before.text.lower() in DETERMINERS:
            break
        if before.text.lower() in LINKS or _NOT_TITLES.match(before.text):
            return None
        start -= 1
    if head - start >= 5:
        return None
    begin, stop = tokens[start].start, tokens[head].end
    value = text[begin : tokens[head].start] + _singular(tokens[head].text)
    if not text.startswith((" of ", " dated ", " signed ", " adopted ", " concluded "), stop):
        return None
    bare = start == head
    return Title(value, f"{noun} {value.lower()}", begin, stop, begin, bare, weak=True)

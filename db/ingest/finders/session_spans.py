"""The first and the last day of a session where they are told apart, or as a number of days.

«начавшееся 4 сентября заседание завершилось сегодня», "ended two days of talks on Friday",
«с четверга по субботу».
"""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from db.ingest.finders.cited_dates import belongs_to_a_text
from db.ingest.finders.dates import date_mentions
from db.ingest.finders.document import Document, Span
from db.ingest.finders.other_sessions import OtherSessions
from db.ingest.finders.relative_days import range_of_days, relative_days
from db.ingest.finders.session_signs import is_session_noun, says_held
from db.ingest.finders.sessions import SessionMention
from db.ingest.finders.writing_days import day_of, year_nearby
from db.language.patterns import regex
from db.model import Leaf

_OPENED = regex(
    r"\b(?:откры(?:л|т|в)|нача(?:л|в|т)|стартов|open(?:ed|ing)\b|beg[au]n\b|started\b|kicked off"
    r"|got under way|başla|açıl(?:ıb|mış|dı|an))\w*",
    re.IGNORECASE,
)
_CLOSED = regex(
    r"\b(?:заверш|законч|оконч(?:ил|ен)|закры(?:л|т|в)|подв(?:ел|[её]л)\w* (?:\w+ )?итог|conclud"
    r"|closed\b|clos(?:es|ing)\b|end(?:ed|s)\b|finish|(?:wrapp|wound|wind)\w* up|came to (?:an end"
    r"|a close)|başa (?:çat|vur)|yekunlaş|yekun vur|sona (?:çat|yet|er)|bit(?:ib|miş|di)\b)\w*",
    re.IGNORECASE,
)
_LASTED = regex(
    r"\b(?:продл|длил|продолжал|заня(?:л|в)|lasted|went on for|ran for|took\b|davam e|sür[üd])",
    re.IGNORECASE,
)
_COUNTS = (
    ("дву?х", "дв[ау]х?", "two", "iki", "2"),
    ("тр[её]х", "тр(?:и|[её]х)", "three", "üç", "3"),
    ("четыр[её]х", "четыр(?:е|[её]х)", "four", "dörd", "4"),
    ("пяти", "пят[ьи]", "five", "beş", "5"),
)
_DAYS = tuple(
    regex(
        rf"\b(?:{stem}дневн\w+|{figure}-?(?:х-?)?дневн\w+|(?:{russian}|{figure}) дн(?:я|ей)"
        rf"|(?:{english}|{figure})[- ]days?\b|(?:{azerbaijani}|{figure})[ -]?gün(?:lük|dən)?\b)",
        re.IGNORECASE,
    )
    for stem, russian, english, azerbaijani, figure in _COUNTS
)
#: Behind a number of days: what lasts so long.
_EVENT = regex(
    r"(?: [\w-]+){0,2}? (?:event|talks|discussion|programme|deliberation|мероприяти|работ|переговор"
    r"|дискусси|обсуждени|диалог|разговор|форум|tədbir|müzakirə|dialoq|forum|iş)",
    re.IGNORECASE,
)
#: «Два дня учёные спорили», «iki gün ərzində müzakirə ediblər».
_TALKED = regex(
    r"обсужда|обсуди|спорил|говорил|разговор|дискусс|discuss|debat|talked|argued|müzakirə|danış"
    r"|mübahisə",
    re.IGNORECASE,
)
#: So far from its verb a day may stand; a session has so many days at the most.
_NEAR, _LONGEST = 110, 14


class _Day(NamedTuple):
    start: int
    end: int
    day: date
    rule: str


def told_span(
    document: Document, main: SessionMention, others: OtherSessions
) -> tuple[Leaf, Leaf] | None:
    """The first and the last day, from what is told of the opening, the end and the length."""
    spans = [piece for span in _near(document, main, others) for piece in others.pieces(span)]
    for span in spans:
        found = range_of_days(document, span) if _is_told_of(document, span) else None
        if found is not None:
            first, last = (day_of(document, day) for day in found)
            if first and last:
                return first, last
    for span in spans:
        if (whole := _in_order(document, span)) is not None:
            return whole
    opened = next(_days_of(document, spans, _OPENED), None)
    closed = next(_days_of(document, reversed(spans), _CLOSED), None)
    length = next((count for span in spans if (count := _length(document, span))), 0)
    if opened and closed and 0 < (closed.day - opened.day).days <= _LONGEST:
        return _leaf(document, opened, opened.day), _leaf(document, closed, closed.day)
    if closed and length:
        first_day = closed.day - timedelta(days=length - 1)
        return _leaf(document, closed, first_day), _leaf(document, closed, closed.day)
    if (
        opened
        and length
        and any(
            _LASTED.search(document.unquoted, *span) or _is_told_whole(document, span, opened)
            for span in spans
        )
    ):
        last_day = opened.day + timedelta(days=length - 1)
        return _leaf(document, opened, opened.day), _leaf(document, opened, last_day)
    return None


def _is_told_whole(document: Document, span: Span, opened: _Day) -> bool:
    """«Двухдневная сессия, открывшаяся 16 октября, …»: its length and its first day at once."""
    return span.start <= opened.start < span.end and _length(document, span) > 0


def _in_order(document: Document, span: Span) -> tuple[Leaf, Leaf] | None:
    """«открылось вчера и закрылось сегодня»: two verbs and two days of one sentence, in order."""
    opened = _OPENED.search(document.unquoted, *span)
    closed = _CLOSED.search(document.unquoted, *span) if opened else None
    days = list(_days_in(document, span)) if closed else []
    if opened is None or closed is None or len(days) != 2:
        return None
    first, last = sorted(days) if opened.start() < closed.start() else sorted(days)[::-1]
    if not 0 < (last.day - first.day).days <= _LONGEST:
        return None
    return _leaf(document, first, first.day), _leaf(document, last, last.day)


def _near(document: Document, main: SessionMention, others: OtherSessions) -> list[Span]:
    index = document.block_index(main.start)
    near = document.blocks[max(0, index - 1) : index + 3]
    spans = document.sentences(near[0].start, near[-1].end)
    return [span for span in spans if not others.covers(span.start) or span == main.sentence]


def _is_told_of(document: Document, span: Span) -> bool:
    """True if a sentence speaks of a session, or of something that was held."""
    first, last = document.token_range(*span)
    words = (token.text for token in document.tokens[first:last] if token.is_word)
    return says_held(document, span) or any(is_session_noun(w, document.language) for w in words)


def _length(document: Document, span: Span) -> int:
    """«двухдневное заседание», "two days of talks", «iki günlük sessiya»: how many days."""
    for count, pattern in enumerate(_DAYS, 2):
        match = pattern.search(document.unquoted, *span)
        if match is None:
            continue
        event = _EVENT.match(document.unquoted, match.end(), span.end)
        during = document.text[: match.start()].endswith(("For ", "for "))
        talked = _TALKED.search(document.unquoted, *span)
        return count if event or during or talked or _is_told_of(document, span) else 0
    return 0


def _days_of(
    document: Document, spans: Iterator[Span] | list[Span], verb: re.Pattern[str]
) -> Iterator[_Day]:
    """The days that stand nearest to such verbs."""
    for span in spans:
        verbs = [match.span() for match in verb.finditer(document.unquoted, *span)]
        days = list(_days_in(document, span)) if verbs else []
        other = _CLOSED if verb is _OPENED else _OPENED
        rivals = [match.span() for match in other.finditer(document.unquoted, *span)]
        for at in verbs:
            fit = [
                day
                for day in days
                if _gap(at, day) <= _NEAR and all(_gap(at, day) <= _gap(o, day) for o in rivals)
            ]
            if fit:
                yield min(fit, key=lambda day: _gap(at, day))


def _gap(verb: tuple[int, int], day: _Day) -> int:
    return day.start - verb[1] if day.start >= verb[1] else verb[0] - day.end


def _days_in(document: Document, span: Span) -> Iterator[_Day]:
    dated: list[tuple[int, int]] = []
    for mention in date_mentions(document.text, *span, document.language or "en"):
        year, month, day = mention.dates[0]
        year = year or year_nearby(document, mention)
        dated.append((mention.start, mention.end))
        if len(mention.dates) == 1 and year and day and not belongs_to_a_text(document, mention):
            yield _Day(mention.start, mention.end, date(year, month, day), "date.sentence")
    for told in relative_days(document, span):
        leaf = day_of(document, told)
        if leaf is not None and not any(0 <= start - told.end <= 2 for start, _ in dated):
            found = date.fromisoformat(str(leaf.value))
            yield _Day(told.start, told.end, found, "date.relative")


def _leaf(document: Document, told: _Day, day: date) -> Leaf:
    return document.leaf(day.isoformat(), told.start, told.end, told.rule, 0.8, "from_metadata")

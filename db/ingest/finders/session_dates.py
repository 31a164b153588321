"""When the session was held: the date of the report, never of a treaty or of publication."""

import re
from datetime import date
from itertools import pairwise

from db.ingest.finders.date_candidates import (
    IN_REPORT,
    SHORT,
    TOLD_OF_SESSION,
    Candidate,
    are_neighbours,
    date_candidates,
)
from db.ingest.finders.date_patterns import BETWEEN_DAYS
from db.ingest.finders.dates import DateMention, date_mentions, edtf
from db.ingest.finders.document import Document, Span
from db.ingest.finders.other_sessions import OtherSessions
from db.ingest.finders.session_signs import says_held
from db.ingest.finders.session_spans import told_span
from db.ingest.finders.sessions import SessionMention
from db.ingest.finders.writing_days import (
    PAGE_SIGNS,
    told_from_writing,
    year_nearby,
)
from db.language.patterns import regex
from db.model import Leaf

#: Between two dates, these say that the second is the last day of the same session.
_CLOSED = regex(
    r"заверш|законч|окончил|закры|продолж|\b(?:conclud|clos|end|continu|finish)\w*"
    r"|başa çat|yekunlaş|sona |davam",
    re.IGNORECASE,
)
_OPENED = regex(r"\bopen(?:ed|ing)\b|\bbegan\b|\bstarted\b|откры|начал", re.IGNORECASE)
#: So many characters may lie between them and behind them, and so many days.
_NEAR, _BEHIND, _LONGEST = 160, 24, 14
#: So many paragraphs at the end may hold the line with town and date.
_LAST = 4


def session_dates(
    document: Document, main: SessionMention, others: OtherSessions, head_end: int
) -> tuple[Leaf | None, Leaf | None]:
    """The first and, of a longer session, the last day, as exact as the text is."""
    candidates = date_candidates(document, main, others, head_end)
    best = max(candidates, key=lambda candidate: candidate.weight, default=None)
    if best is None or len(best.mention.dates) == 1 or best.weight < TOLD_OF_SESSION:
        span = told_span(document, main, others)
        if span is not None:
            return span
    in_report = best.mention if best and best.weight >= IN_REPORT else None
    told = told_from_writing(document, main.sentence, in_report)
    if told is None and (best is None or best.weight < TOLD_OF_SESSION):
        told = _told_nearby(document, main, others)
    whole = _ending_on(told, candidates)
    if whole is not None:
        best, told = whole, None
    if told is not None:
        return _opened_before(document, main, told) or (told, None)
    best = best or _at_the_end(document)
    if best is None:
        return None, None
    mention = _closed_later(document, best, candidates)
    year, inferred = mention.dates[-1][0], False
    if not year:
        year, inferred = year_nearby(document, mention), True
        if not year:
            return None, None
    dates = [(date[0] or year, date[1], date[2]) for date in mention.dates]
    rivals = {
        candidate.mention.dates
        for candidate in candidates
        if candidate.weight >= best.weight and candidate.mention.dates != mention.dates
    }
    confidence, reason = _certainty(dates[0], inferred=inferred, rival=bool(rivals))
    start, end = mention.start, mention.end
    first = document.leaf(edtf(dates[0]), start, end, _rule(best), confidence, reason)
    if len(dates) == 1 or not (mention.is_range or are_neighbours(dates)):
        return first, None
    return first, document.leaf(edtf(dates[-1]), start, end, _rule(best), confidence, reason)


def _closed_later(document: Document, best: Candidate, candidates: list[Candidate]) -> DateMention:
    """«открылась 17 мая и завершилась 19 мая»: the first and the last day, told apart."""
    mention = best.mention
    for before, after in pairwise(sorted(candidate.mention for candidate in candidates)):
        between = after.start - before.end
        if mention not in (before, after) or not 0 < between < _NEAR:
            continue
        days = [*before.dates, *after.dates]
        joined = BETWEEN_DAYS.fullmatch(document.text, before.end, after.start)
        closed = joined or _CLOSED.search(document.text, before.end, after.end + _BEHIND)
        apart = document.sentence_at(before.start) != document.sentence_at(after.start)
        if len(days) != 2 or not closed or (apart and bool(days[0][0]) < bool(days[1][0])):
            continue
        year = days[0][0] or days[1][0]
        first, last = ((day[0] or year, *day[1:]) for day in days)
        length = (last[1] - first[1]) * 31 + last[2] - first[2]
        if first[2] and last[2] and first < last and length <= _LONGEST:
            return DateMention(before.start, after.end, (first, last), is_range=True)
    return mention


def _told_nearby(document: Document, main: SessionMention, others: OtherSessions) -> Leaf | None:
    """«Собрались мы вчера»: the day is told beside the report, in a sentence that says they met."""
    index = document.block_index(main.start)
    near = document.blocks[max(0, index - 1) : index + 2]
    for span in document.sentences(near[0].start, near[-1].end):
        if span == main.sentence or others.covers(span.start):
            continue
        if not (
            main.start >= span.start >= document.blocks[index].start or says_held(document, span)
        ):
            continue
        told = told_from_writing(document, span, None)
        if told is not None:
            return told
    return None


def _ending_on(told: Leaf | None, candidates: list[Candidate]) -> Candidate | None:
    """«закрылась сегодня», and beside it «с 5 по 7 августа»: all days go before one of them."""
    if told is None:
        return None
    last = date.fromisoformat(str(told.value))
    for candidate in candidates:
        days = candidate.mention.dates
        own = days[-1][0] in {0, last.year}
        if len(days) > 1 and own and days[0][1:] <= (last.month, last.day) <= days[-1][1:]:
            dates = tuple((last.year, *day[1:]) for day in days)
            return candidate._replace(mention=candidate.mention._replace(dates=dates))
    return None


def _opened_before(
    document: Document, main: SessionMention, last: Leaf
) -> tuple[Leaf, Leaf] | None:
    """«opened on Wednesday» beside «ended on Thursday»: the first day and the last one."""
    index = document.block_index(main.start)
    near = document.blocks[max(0, index - 1) : index + 2]
    for span in document.sentences(near[0].start, near[-1].end):
        for match in _OPENED.finditer(document.unquoted, *span):
            behind = Span(match.start(), min(span.end, match.end() + _BEHIND))
            first = told_from_writing(document, behind, None)
            if first is None:
                continue
            days = (date.fromisoformat(str(last.value)) - date.fromisoformat(str(first.value))).days
            if 0 < days <= _LONGEST:
                return first, last
    return None


def _at_the_end(document: Document) -> Candidate | None:
    """«Дербент, 3 декабря 2021 года»: a line of a town and a date that closes the text."""
    for block in reversed(document.blocks[1:][-_LAST:]):
        if block.end - block.line_start > SHORT:
            continue
        mentions = date_mentions(
            document.text, block.line_start, block.end, document.language or "en"
        )
        if len(mentions) != 1 or not all(mentions[0].dates[0]):
            continue
        if not PAGE_SIGNS.search(document.text, block.line_start, block.end):
            return Candidate(1, mentions[0])
    return None


def _rule(candidate: Candidate) -> str:
    return "date.sentence" if candidate.weight >= IN_REPORT else "date.dateline"


def _certainty(date: tuple[int, int, int], *, inferred: bool, rival: bool) -> tuple[float, str]:
    if rival:
        return 0.6, "several_candidates"
    if inferred:
        return 0.8, "from_metadata"
    return (0.95, "") if date[2] else (0.8, "no_day" if date[1] else "no_month")

"""When the session was held: the date of the report, never of a treaty or of publication."""

import re
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from db.ingest.finders.cited_dates import belongs_to_a_text, dates_the_protocol
from db.ingest.finders.dates import DateMention, date_mentions, edtf
from db.ingest.finders.document import Block, Document, Span
from db.ingest.finders.fields import field_value
from db.ingest.finders.other_sessions import OtherSessions
from db.ingest.finders.session_signs import Signs, is_session_noun, says_held
from db.ingest.finders.session_spans import told_span
from db.ingest.finders.sessions import SessionMention
from db.ingest.finders.writing_days import (
    DATELINE_LENGTH,
    PAGE_SIGNS,
    told_from_writing,
    year_nearby,
)
from db.model import Leaf

#: Between two dates, these say that the second is the last day of the same session.
_CLOSED = re.compile(
    r"заверш|законч|окончил|закры|продолж|\b(?:conclud|clos|end|continu|finish)\w*"
    r"|başa çat|yekunlaş|sona |davam",
    re.IGNORECASE,
)
_AND = (" and ", " и ", " və ")
_OPENED = re.compile(r"\bopen(?:ed|ing)\b|\bbegan\b|\bstarted\b|откры|начал", re.IGNORECASE)
#: So many characters may lie between them and behind them, and so many days.
_NEAR, _BEHIND, _LONGEST = 160, 24, 14
#: From this weight on a date stands in a sentence about the session.
_TOLD_OF_SESSION = 4
#: So many paragraphs at the end may hold the line with town and date, and so long it is.
_LAST, _SHORT = 4, 60
#: Within so many characters a paragraph's dateline has its date.
_OPENING = 30
#: A year alone may be any event's: what a line gives in full goes before it.
_BARE_YEAR = 2.2
#: From this weight on a date stands in the report itself.
_IN_REPORT = 5


#: Behind a day that opens a paragraph: «18 ноября (Восток-Медиа) — …».
_DATELINE = re.compile(
    r"(?: \d{4}(?: г\.)?)?\.?,?(?: \([^()]{2,40}\)\.?|/[^/]{2,40}/)? ?[—–-] (?=\S)"
)


class _Candidate(NamedTuple):
    weight: float
    mention: DateMention


def session_dates(
    document: Document, main: SessionMention, others: OtherSessions, head_end: int
) -> tuple[Leaf | None, Leaf | None]:
    """The first and, of a longer session, the last day, as exact as the text is."""
    candidates = _candidates(document, main, others, head_end)
    best = max(candidates, key=lambda candidate: candidate.weight, default=None)
    if best is None or len(best.mention.dates) == 1 or best.weight < _TOLD_OF_SESSION:
        span = told_span(document, main, others)
        if span is not None:
            return span
    in_report = best.mention if best and best.weight >= _IN_REPORT else None
    told = told_from_writing(document, main.sentence, in_report)
    if told is None and (best is None or best.weight < _TOLD_OF_SESSION):
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
    if len(dates) == 1 or not (mention.is_range or _are_neighbours(dates)):
        return first, None
    return first, document.leaf(edtf(dates[-1]), start, end, _rule(best), confidence, reason)


def _closed_later(
    document: Document, best: _Candidate, candidates: list[_Candidate]
) -> DateMention:
    """«открылась 17 мая и завершилась 19 мая»: the first and the last day, told apart."""
    mention = best.mention
    for before, after in pairwise(sorted(candidate.mention for candidate in candidates)):
        between = after.start - before.end
        if mention not in (before, after) or not 0 < between < _NEAR:
            continue
        days = [*before.dates, *after.dates]
        joined = document.text[before.end : after.start] in _AND
        closed = joined or _CLOSED.search(document.text, before.end, after.end + _BEHIND)
        if len(days) != 2 or not closed:
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


def _ending_on(told: Leaf | None, candidates: list[_Candidate]) -> _Candidate | None:
    """«закрылась сегодня», and beside it «с 5 по 7 августа»: all days go before the last one."""
    if told is None:
        return None
    last = date.fromisoformat(str(told.value))
    for candidate in candidates:
        days = candidate.mention.dates
        same = days[-1][1:] == (last.month, last.day) and days[-1][0] in {0, last.year}
        if len(days) > 1 and same:
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


def _at_the_end(document: Document) -> _Candidate | None:
    """«Дербент, 3 декабря 2021 года»: a line of a town and a date that closes the text."""
    for block in reversed(document.blocks[1:][-_LAST:]):
        if block.end - block.line_start > _SHORT:
            continue
        mentions = date_mentions(
            document.text, block.line_start, block.end, document.language or "en"
        )
        if len(mentions) != 1 or not all(mentions[0].dates[0]):
            continue
        if not PAGE_SIGNS.search(document.text, block.line_start, block.end):
            return _Candidate(1, mentions[0])
    return None


def _rule(candidate: _Candidate) -> str:
    return "date.sentence" if candidate.weight >= _IN_REPORT else "date.dateline"


def _certainty(date: tuple[int, int, int], *, inferred: bool, rival: bool) -> tuple[float, str]:
    if rival:
        return 0.6, "several_candidates"
    if inferred:
        return 0.8, "from_metadata"
    return (0.95, "") if date[2] else (0.8, "no_day")


def _are_neighbours(dates: list[tuple[int, int, int]]) -> bool:
    return dates[0][:2] == dates[-1][:2] and 0 < dates[-1][2] - dates[0][2] <= 3


def _candidates(
    document: Document, main: SessionMention, others: OtherSessions, head_end: int
) -> list[_Candidate]:
    found = []
    main_block = document.block_index(main.start)
    stated = field_value(document, "date", len(document.text))
    if stated is not None and not _is_of_form(document):
        stated = None  # «Tarix: 03.11.2021» above an article: the day of the page
    for index, block in enumerate(document.blocks):
        if block.start >= head_end and index != main_block:
            break
        for mention in date_mentions(
            document.text, block.line_start, block.end, document.language or "en"
        ):
            sentence = document.sentence_at(mention.start)
            if others.covers(mention.start) or (
                belongs_to_a_text(document, mention)
                and not dates_the_protocol(document, main, mention)
            ):
                continue
            weight = _weight(document, main, index - main_block, sentence, mention, stated)
            if weight > 0:
                found.append(_Candidate(weight, mention))
    return found


def _is_of_form(document: Document) -> bool:
    end = len(document.text)
    fields = ("place", "theme", "organisers", "council", "number", "basis")
    return any(field_value(document, field, end) is not None for field in fields)


def _weight(
    document: Document,
    main: SessionMention,
    distance: int,
    sentence: Span,
    mention: DateMention,
    stated: Span | None,
) -> float:
    block = document.blocks[document.block_index(mention.start)]
    nearness = -0.01 * abs(distance) - 0.0001 * abs(mention.start - main.start)
    precision = 0.4 * (mention.dates[0][2] > 0) + 0.2 * (mention.dates[0][0] > 0)
    if stated is not None and stated.start <= mention.start < stated.end:
        return 8 + precision
    bare = not mention.dates[0][1]
    if _is_dateline(document, block, mention):
        return 3 + precision + nearness
    if sentence == main.sentence:
        return (_BARE_YEAR if bare and not main.heading else 5) + precision + nearness
    told = _speaks_of_session(document, sentence)
    held = -2 <= distance <= 1 and says_held(document, sentence)
    met = held and (distance >= 0 or _names_council(document, sentence))
    if (told or met) and mention.dates[0][2]:
        return 4 + precision + nearness
    if PAGE_SIGNS.search(document.text, block.line_start, min(block.end, block.line_start + 200)):
        return 0
    beside = _weight_beside(document, main, distance, mention, held=held)
    if beside is not None:
        return beside and beside + precision + nearness
    several = len(mention.dates) > 1 and (mention.is_range or _are_neighbours(list(mention.dates)))
    if distance == 0 and several:
        return 3.4 + precision + nearness
    if distance == 0:
        return 2 + precision + nearness
    return 1 + precision + nearness if 0 < distance <= 2 and mention.dates[0][2] else 0


def _weight_beside(
    document: Document, main: SessionMention, distance: int, mention: DateMention, *, held: bool
) -> float | None:
    """The weight of a date in a line or a lead beside the report; None where it is in neither."""
    block = document.blocks[document.block_index(mention.start)]
    length, day = block.end - block.line_start, mention.dates[0][2]
    ended = document.text[block.end - 1] == "."
    if held and ended and length > DATELINE_LENGTH and day:
        return 2.6
    if ended and length <= _SHORT and -2 <= distance < 0 and day:
        return 2.4
    if length <= DATELINE_LENGTH and distance <= 4 and not ended:
        leading_other = mention.start == block.line_start and mention.end + 8 < block.end
        told_well = mention.dates[0][1] and (day or main.heading)  # «Бюллетень · май 2021»
        return 0 if leading_other and distance > 1 else 3 if told_well else _BARE_YEAR
    near = -2 <= distance < 0 and mention.start - block.line_start <= _OPENING
    return 1.5 if near else None


def _is_dateline(document: Document, block: Block, mention: DateMention) -> bool:
    """«18 ноября (Восток-Медиа) — …»: one day that opens a paragraph, and a dash."""
    opens = mention.start - block.line_start <= _OPENING and len(mention.dates) == 1
    return opens and _DATELINE.match(document.text, mention.end, block.end) is not None


def _names_council(document: Document, sentence: Span) -> bool:
    """True for «Совет собрался 11 октября», "The Council met on 11 October"."""
    signs = Signs(document, document.language or "en")
    first, last = document.token_range(*sentence)
    return any(
        token.is_word and signs.is_council_head(token.text) for token in document.tokens[first:last]
    )


def _speaks_of_session(document: Document, sentence: Span) -> bool:
    """True for «The three-day gathering (10–12 August) …»."""
    first, last = document.token_range(*sentence)
    words = (token.text for token in document.tokens[first:last] if token.is_word)
    return any(is_session_noun(word, document.language) for word in words)

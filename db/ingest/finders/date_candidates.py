"""Which dates of a text may be its session's, each weighed by what stands around it."""

import re
from typing import NamedTuple

from db.ingest.finders.cited_dates import belongs_to_a_text, dates_the_protocol
from db.ingest.finders.dates import DateMention, date_mentions
from db.ingest.finders.dates_put_off import was_put_off
from db.ingest.finders.document import Block, Document, Span
from db.ingest.finders.fields import field_value
from db.ingest.finders.months_alone import months_alone
from db.ingest.finders.other_sessions import OtherSessions
from db.ingest.finders.session_signs import Signs, is_session_noun, says_held
from db.ingest.finders.sessions import SessionMention
from db.ingest.finders.writing_days import DATELINE_LENGTH, PAGE_SIGNS, is_masthead, opens_dateline
from db.language.patterns import regex

#: From this weight on a date stands in a sentence about the session.
TOLD_OF_SESSION = 4
#: From this weight on a date stands in the report itself.
IN_REPORT = 5
#: A line so short may hold the town and the date.
SHORT = 60
#: Within so many characters a paragraph's dateline has its date.
_OPENING = 30
#: A year alone may be any event's: what a line gives in full goes before it.
_BARE_YEAR = 2.2
#: A month without a day goes before the page's own day, and behind any day that is told.
_MONTH_ALONE = 3.8
#: «шестое заседание прошло в мае 2017 года», below a title: behind any line with the day.
_MONTH_TOLD = 3.2
#: "OSLO, June 14 – Experts called on June 13 for …": goes before the dateline's own day.
_TOLD_IN_LEAD = 3.5
#: The lead stands so many paragraphs above the report, and tells of the week before its dateline.
_LEADS, _WEEK = 2, 7
#: Behind a day that opens a paragraph: «18 ноября (Восток-Медиа) — …».
_DATELINE = regex(r"(?: \d{4}(?: г\.)?)?\.?,?(?: \([^()]{2,40}\)\.?|/[^/]{2,40}/)? ?[—–-] (?=\S)")
#: Behind a day: when in it people met, «, saat 09:30–16:15», ", 10 a.m. to 4 p.m.".
_TIME = regex(
    r"(?: года| г\.|-c[iıuü] il)?[,;]?(?: (?:saat|at|from|в|с|начало|начало в))?:?"
    r" \d{1,2}(?:[:.]\d\d)?(?: ?[ap]\.?m\.?)?(?: (?:час\w*|ч\.))?"
    r"(?:(?: ?[–—-] ?| до | to | - )\d{1,2}(?:[:.]\d\d)?(?: ?[ap]\.?m\.?)?(?: (?:час\w*|ч\.))?)?",
    re.IGNORECASE,
)


class Candidate(NamedTuple):
    """A date of the text and how much speaks for it."""

    weight: float
    mention: DateMention


def date_candidates(
    document: Document, main: SessionMention, others: OtherSessions, head_end: int
) -> list[Candidate]:
    """The dates up to the end of the head that may be the session's."""
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
            if (
                others.covers(mention.start)
                or was_put_off(document, mention)
                or (
                    belongs_to_a_text(document, mention)
                    and not dates_the_protocol(document, main, mention)
                )
            ):
                continue
            weight = _weight(document, main, index - main_block, sentence, mention, stated)
            if weight > 0:
                found.append(Candidate(weight, mention))
    return found + _month_alone(document, main, others)


def _month_alone(
    document: Document, main: SessionMention, others: OtherSessions
) -> list[Candidate]:
    """«в июне», "in late May", «iyunda» in the report: a month whose year the page gives."""
    if not (main.held or says_held(document, main.sentence)):
        return []
    return [
        Candidate(_MONTH_ALONE, mention)
        for mention in months_alone(document.unquoted, *main.sentence, document.language or "en")
        if not others.covers(mention.start)
    ]


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
    if main.sentence.start <= mention.start < main.sentence.end:
        return (_BARE_YEAR if bare and not main.heading else 5) + precision + nearness
    told = _speaks_of_session(document, sentence)
    held = -2 <= distance <= 1 and says_held(document, sentence)
    met = held and (distance >= 0 or _names_council(document, sentence))
    if (told or met) and mention.dates[0][2]:
        return 4 + precision + nearness
    if told and distance >= 0 and mention.dates[0][1] and says_held(document, sentence):
        return _MONTH_TOLD + precision + nearness
    if PAGE_SIGNS.search(document.text, block.line_start, min(block.end, block.line_start + 200)):
        return 0
    if is_masthead(document, block):
        return 0
    if -_LEADS <= distance <= 0 and _is_told_in_lead(document, block, mention):
        return _TOLD_IN_LEAD + precision + nearness
    beside = _weight_beside(document, main, distance, mention, held=held)
    if beside is not None:
        return beside and beside + precision + nearness
    several = len(mention.dates) > 1 and (mention.is_range or are_neighbours(list(mention.dates)))
    if distance == 0 and several:
        return 3.4 + precision + nearness
    if distance == 0:
        return (2 if bare else 2.3) + precision + nearness
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
    if ended and length <= SHORT and -2 <= distance < 0 and day:
        return 2.4
    if length <= DATELINE_LENGTH and distance <= 4 and not ended:
        behind = _TIME.match(document.text, mention.end, block.end)
        stop = behind.end() if behind else mention.end
        leading_other = mention.start == block.line_start and stop + 8 < block.end
        told_well = mention.dates[0][1] and (day or main.heading)  # «Бюллетень · май 2021»
        return 0 if leading_other and distance > 1 else 3 if told_well else _BARE_YEAR
    near = -2 <= distance < 0 and mention.start - block.line_start <= _OPENING
    return 1.5 if near else None


def _is_dateline(document: Document, block: Block, mention: DateMention) -> bool:
    """«18 ноября (Восток-Медиа) — …»: one day that opens a paragraph, and a dash."""
    opens = mention.start - block.line_start <= _OPENING and len(mention.dates) == 1
    if opens and _DATELINE.match(document.text, mention.end, block.end):
        return True
    return opens_dateline(document, block, mention)


def _is_told_in_lead(document: Document, block: Block, mention: DateMention) -> bool:
    """True for a day within the week before the dateline's, in the first sentence behind that."""
    language = document.language or "en"
    stop = min(block.end, block.line_start + DATELINE_LENGTH)
    written = next(iter(date_mentions(document.text, block.line_start, stop, language)), None)
    if written is None or written.start >= mention.start or not mention.dates[0][2]:
        return False
    if not _is_dateline(document, block, written):
        return False
    (_, month, day), (_, own_month, own_day) = written.dates[0], mention.dates[-1]
    since = (month - own_month) % 12 * 31 + day - own_day
    lead = document.sentences(written.end, block.end)[0]
    return 0 <= since <= _WEEK and mention.start < lead.end


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


def are_neighbours(dates: list[tuple[int, int, int]]) -> bool:
    """True for the days of one session in a list: «3 и 4 мая»."""
    return dates[0][:2] == dates[-1][:2] and 0 < dates[-1][2] - dates[0][2] <= 3

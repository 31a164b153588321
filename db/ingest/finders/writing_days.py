"""The day of writing, which the page or its dateline gives, and what is told from it."""

import re
from datetime import date

from db.ingest.finders.cited_dates import belongs_to_a_text
from db.ingest.finders.dates import DateMention, date_mentions
from db.ingest.finders.document import CAPITALS, Block, Document, Span
from db.ingest.finders.relative_days import RelativeDay, relative_day
from db.ingest.finders.session_signs import is_session_noun, pattern_of, says_held
from db.language.patterns import regex
from db.model import Leaf

#: What is printed beside the day of publication; «09:30–16:15» is when people met.
PAGE_SIGNS = regex(
    r"(?<![\d–—-])(?<![–—-]\s)\d{1,2}:\d{2}(?!\s?[–—-]\s?\d)|просмотр|oxunub|views|обновлено|опубликован|публикаци|размещен"
    r"|dərc (?:olun|edil)|yayım|yerləşdiril|yenilən"
    r"|\b(?:published|posted|updated|modified|accessed)\b",
    re.IGNORECASE,
)
#: A newspaper's own line: «Остров», № 41 (2187), "Saturday, 3 May 2019   Page 7".
_MASTHEAD_SIGNS = regex(
    r"№\s?\d+ ?\(\d+\)|\bгазет[аы]\b|\bжурнал\b|еженедельник|\bqəzeti?\b|\bjurnalı?\b|\bстр\. ?\d"
    r"|\b[Pp]age \d|\bsəh\. ?\d|\b(?:Courier|Gazette|Herald|Tribune|Mercury|Chronicle|Observer"
    r"|Times|Post|Reader|Daily|Weekly|Evening|Bugle|Journal|Dispatch)\b|\b[Vv]ol\. ?\d"
    r"|[«“\"][^«»“”\"\n]{3,40}[»”\"],? (?:№ ?\d+,? )?\d{1,2} "
)
#: A protocol has a number and a day, too.
_OF_A_PROTOCOL = regex(r"протокол|protokol|minutes|резолюц|resolution|qətnamə", re.IGNORECASE)
_YEAR = regex(r"(?<!\d)(?:19|20)\d\d(?!\d)")
#: A line with a date and hardly anything else is a dateline.
DATELINE_LENGTH = 110
#: What closes a dateline, before the report itself.
_DATELINE_DASH = regex(r"\s[—–-]+\s")
#: «МИНСК (Беларусь), », "(DUBLIN, ": what a dateline has before its day, and behind it.
_BEFORE_DAY = regex(
    rf"[\s(\[«“\"]*(?:(?:г|гор"
    rf"|пос)\.\s?)?[{CAPITALS}][\w’'.-]*(?:[ ,(/)–-]+[{CAPITALS}][\w’'.-]*){{0,6}}"
    r"[ ,(/)–:-]*"
)
_BEHIND_DAY = regex(
    r"(?:,? \d{4})?(?: года| г\.|-c[iıuü] il)?[.,]?[)\]]?,?(?:\s?\([^()]{2,40}\)"
    r"|\s?/[^/]{2,40}/)?[.,]?"
    r"\s*(?:[—–-]{1,2}\s|:\s)"
)
_NEXT_SENTENCE = regex(rf"\s[«“]?[{CAPITALS}]")
#: A dateline comes to its day within so many characters.
_LONGEST_DATELINE = 70
#: Where in a month a day lies that is not said.
_MIDDLE = 15
#: Before a year, the beginning or the end of something long.
_SINCE = regex(r"\b(?:с|со|до|после|since|until|before|after)(?: \w+)?,? $", re.IGNORECASE)
#: «от 9 ноября 2020 года, 11 января и 26 ноября 2021 года»: days of as many texts.
_LISTED = regex(r"[\s,]*(?:и|and|və)?\s*")
_COPYRIGHT = regex(
    r"(?:©|\([cс]\)|copyright)[^\n]{0,60}?(?<!\d)((?:19|20)\d\d)(?!\s?[–-]?\d)", re.IGNORECASE
)
#: A line so short may be a masthead: "Winter 2016", «№ 12, 2016».
_MASTHEAD = 60
#: «16 мая 2018 г. Вчера …»: nothing but a stop parts a dateline from the report.
_STOP = 6
#: A day so long after the page's own was in the year before.
_HALF_YEAR = 6 * 31
#: So many paragraphs are the head of a document.
_HEAD = 5
#: So many close it.
_LAST = 3


def told_from_writing(
    document: Document, report: Span, in_report: DateMention | None
) -> Leaf | None:
    """«сегодня», "on Friday" in the report, by the day that the page or the dateline gives.

    ``in_report`` is a date of the report itself: only a dateline leaves room for such words.
    """
    relative = relative_day(document, report)
    if relative is None:
        return None
    if in_report is not None:
        between = document.text[in_report.end : relative.start]
        stopped = document.text[in_report.start : relative.start].endswith(". ")
        if not _DATELINE_DASH.search(between) and not (stopped and len(between) < _STOP):
            return None
    return day_of(document, relative)


def day_of(document: Document, relative: RelativeDay) -> Leaf | None:
    """The day that such words name; None where nothing gives the day of writing."""
    written = _day_of_writing(document, relative.start)
    if written is None:
        return None
    return document.leaf(
        relative.on(written).isoformat(),
        relative.start,
        relative.end,
        "date.relative",
        0.8,
        "from_metadata",
    )


def _day_of_writing(document: Document, before: int) -> date | None:
    """The dateline's day, which is the nearest one before the words; else the page's."""
    language = document.language or "en"
    found = [
        mention
        for block in document.blocks[: document.block_index(before) + 1]
        for mention in date_mentions(document.text, block.line_start, block.end, language)
        if mention.end <= before and len(mention.dates) == 1 and mention.dates[0][2]
    ]
    for mention in reversed(found):
        year, month, day = mention.dates[0]
        year = year or year_nearby(document, mention)
        told = document.sentence_at(mention.start) == document.sentence_at(before)
        between = document.text[mention.end : before]
        stopped = document.text[mention.start : before].endswith(". ") and len(between) < _STOP
        if told and not stopped and not _DATELINE_DASH.search(between):
            continue  # «начавшееся 4 мая заседание сегодня завершилось»
        block = document.blocks[document.block_index(mention.start)]
        short = block.end - block.line_start <= DATELINE_LENGTH
        if year and (short or mention.start - block.line_start < DATELINE_LENGTH // 2):
            return date(year, month, day)
    return _day_of_page(document)


def _bare_year(document: Document) -> int:
    """The one year that the head names without a day, «заседание 2017 года»; else 0."""
    years = {
        mention.dates[0][0]
        for block in document.blocks[:_HEAD]
        for mention in _mentions(document, block)
        if not mention.dates[0][1]
        and _names_session(document, mention)
        and not belongs_to_a_text(document, mention)
        and not _SINCE.search(document.text, block.line_start, mention.start)
    } or {
        int(year)
        for block in document.blocks[:_HEAD]
        if block.end - block.line_start <= _MASTHEAD and not _mentions(document, block)
        for year in _YEAR.findall(document.text, block.line_start, block.end)
    }
    return years.pop() if len(years) == 1 else 0


def _names_session(document: Document, mention: DateMention) -> bool:
    """True for «заседание 2017 года», and in a short line; a war or a flood has its own year."""
    span = document.sentence_at(mention.start)
    if span.end - span.start <= _MASTHEAD or document.text[span.end - 1] not in ".;!?…":
        return True
    first, last = document.token_range(*span)
    return any(
        token.is_word and is_session_noun(token.text, document.language)
        for token in document.tokens[first:last]
    )


def _closing_year(document: Document) -> int:
    """«Степной вестник», 2016: the one year of the short lines that close the text."""
    years = {
        int(year)
        for block in document.blocks[1:][-_LAST:]
        if block.end - block.line_start <= _MASTHEAD
        and document.text[block.end - 1] not in ".;!?"
        and block.label is None
        and not _mentions(document, block)
        for year in _YEAR.findall(document.text, block.line_start, block.end)
    }
    return years.pop() if len(years) == 1 else 0


def _tells_of_session(document: Document, block: Block) -> bool:
    """True for a sentence of a session, held or to come: its day is not the page's."""
    span, language = Span(block.line_start, block.end), document.language or "en"
    if says_held(document, span):
        return True
    signs = (pattern_of(language, "WILL_BE_HELD"), pattern_of(language, "OTHER_SESSION"))
    return any(sign.search(document.text, *span) for sign in signs)


def _day_of_page(document: Document) -> date | None:
    """The first full date that is said to be the page's: «Опубликовано: 04.06.2021»."""
    language = document.language or "en"
    for block in document.blocks:
        stop = min(block.end, block.line_start + DATELINE_LENGTH)
        if not PAGE_SIGNS.search(document.text, block.line_start, stop):
            continue
        for mention in date_mentions(document.text, block.line_start, stop, language):
            year, month, day = mention.dates[0]
            if year and day:
                return date(year, month, day)
    return _day_of_line(document)


def _day_of_line(document: Document) -> date | None:
    """«Borjomi Gazette, 17 July 2016» below the text: the one full date in a line of its own."""
    days = {
        mention.dates[0]
        for block in document.blocks
        if block.end - block.line_start <= _MASTHEAD
        for mention in _mentions(document, block)
        if len(mention.dates) == 1 and all(mention.dates[0])
    }
    return date(*days.pop()) if len(days) == 1 else None


def year_nearby(document: Document, mention: DateMention) -> int:
    """The year of a day that is told without one; 0 where nothing gives it.

    First of the nearest date of the page itself, then a bare year of the head, the file's metadata,
    and at last any date that belongs to no cited text.
    """
    printed: list[tuple[int, int, int]] = []  # of two as near, the first
    elsewhere: list[tuple[int, int, int]] = []
    for index, block in enumerate(document.blocks):
        own = _is_of_page(document, block)
        before, cited = block.line_start, False
        for other in _mentions(document, block):
            year, month, day = other.dates[0]
            masthead = own and index < _HEAD and block.end - block.line_start <= _MASTHEAD
            listed = cited and _LISTED.fullmatch(document.text, before, other.start) is not None
            cited = (listed or belongs_to_a_text(document, other)) and not masthead
            before = other.end
            same = month == mention.dates[0][1]
            if not (year and month and (day or own or same)) or cited:
                continue
            after = mention.dates[0][1] * 31 + mention.dates[0][2] - month * 31 - (day or _MIDDLE)
            of_page = own or opens_dateline(document, block, other)
            if of_page and day and after > _HALF_YEAR and other.start < mention.start:
                year -= 1  # «28 декабря» on a page of 5 January
                after -= 12 * 31
            found = printed if of_page else elsewhere
            found.append((abs(after), len(found), year))
    if printed:
        return min(printed)[-1]
    if told := _bare_year(document) or _year_of_file(document) or _year_of_rights(document):
        return told
    if told := _closing_year(document):
        return told
    return min(elsewhere)[-1] if elsewhere else 0


def opens_dateline(document: Document, block: Block, mention: DateMention) -> bool:
    """«МИНСК, 3 мая 2019 г. —», "PRAIA, CABO VERDE (December 1, 2022) –": the day of writing."""
    near = mention.start - block.line_start <= _LONGEST_DATELINE and len(mention.dates) == 1
    stopped = document.text[mention.end - 1] == "."  # «Варна, 6 июня 2018 г. Совет заседал …»
    signs = (_BEHIND_DAY, _NEXT_SENTENCE) if stopped else (_BEHIND_DAY,)
    return (
        near
        and any(sign.match(document.text, mention.end, block.end) for sign in signs)
        and _BEFORE_DAY.fullmatch(document.text, block.line_start, mention.start) is not None
    )


def is_masthead(document: Document, block: Block) -> bool:
    """A short line of a newspaper with its name or number: its day is no session's."""
    if block.end - block.line_start > DATELINE_LENGTH:
        return False
    stretch = (block.line_start, block.end)
    if _OF_A_PROTOCOL.search(document.text, *stretch):
        return False
    return _MASTHEAD_SIGNS.search(document.text, *stretch) is not None


def _is_of_page(document: Document, block: Block) -> bool:
    """A line with a date and hardly anything else, or one that says when it was published."""
    stop = min(block.end, block.line_start + DATELINE_LENGTH)
    short = block.end - block.line_start <= DATELINE_LENGTH
    ended = document.text[block.end - 1] == "."
    if ended and (block.label is not None or _tells_of_session(document, block)):
        return False
    return short or PAGE_SIGNS.search(document.text, block.line_start, stop) is not None


def _year_of_file(document: Document) -> int:
    for key in ("date", "created", "published", "modified"):
        found = _YEAR.search(document.metadata.get(key, ""))
        if found:
            return int(found[0])
    return 0


def _year_of_rights(document: Document) -> int:
    """«© БЕЛ-ПРЕСС, 2018», "(c) 2010–2021": the last year that a page says it is owned since."""
    found = _COPYRIGHT.search(document.text)
    return int(found[1]) if found else 0


def _mentions(document: Document, block: Block) -> list[DateMention]:
    language = document.language or "en"
    return date_mentions(document.text, block.line_start, block.end, language)

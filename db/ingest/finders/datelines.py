"""The town in the head of a document: in a dateline, beside the date, or marked as a town."""

import re

from db.ingest.finders.dates import date_mentions
from db.ingest.finders.document import Block, Document
from db.ingest.finders.sessions import SessionMention
from db.ingest.finders.town_lines import heading_town, marked_town, near_date_line, venue_line
from db.ingest.finders.town_names import AZ_KIND, CAPITAL, NAME, may_be_town
from db.ingest.finders.writing_days import opens_dateline
from db.language.azerbaijani import is_locative, lower, upper_first, without_locative
from db.language.inflect import forms
from db.language.patterns import regex
from db.model import Leaf

#: A town as a dateline gives it, up to the sign or the end that closes it.
_TOWN = regex(
    r"[^\w\n]{0,4}(?:(?:г|гор|город|с|пос)\.?\s|[Cc]ity of )?"
    rf"(?P<town>{NAME}){AZ_KIND}(?=\s?[,.()—–/|;»”\"-]|\s?$|\s(?:г\.|ул\.|\d))"
)
#: «…, Burgas, 14/11/2012»: a town between the last comma and the date.
_BEFORE_DATE = regex(rf"(?:[,.;(/|]|\s[—–-])\s?(?:г\.\s?)?(?P<town>{NAME}),?\s?[—–-]?\s?$")
_BEFORE_COUNTRY = regex(rf"(?:[,.;(/|]|\s[—–-])\s?(?P<town>{NAME}),? [(]?{NAME}[)]?,\s?$")
#: A line of this length may be a dateline; in a longer paragraph the date comes this early.
_SHORT, _EARLY = 110, 40
_BRACKETED = regex(rf"\((?:г\.\s?)?(?P<town>{NAME}),\s")
_UNDATED = regex(
    rf"(?P<town>{NAME})(?:, {NAME})?(?:\s?[(/][^()/]{{2,40}}[)/]\.?)?\s[—–-]\s(?={CAPITAL}|«|“)"
)
#: «Атырау. На четвёртом заседании …», "KOTOR. The weather was foul."
_ALONE = regex(rf"(?P<town>{CAPITAL}[^\W\d_]{{2,}}(?:-{CAPITAL}[^\W\d_]+)?)\. (?={CAPITAL})")
#: "NEW DELHI: The Council … here on May 19", "Luxor: on 19 January …".
_BEFORE_COLON = regex(
    rf"(?P<town>{CAPITAL}[^\W\d_]+(?:[ -]{CAPITAL}[^\W\d_]+){{0,2}}): (?={CAPITAL}|on |at |in )"
)
_HERE = regex(r"\b(?:here|здесь|burada)\b(?! (?:in|at|в|во|на) )")
_AT_END = regex(rf"\s[|·•/]\s(?P<town>{NAME})$")
_SIGNED = regex(rf"{NAME}\s?(?:[.,(/|]|\s[—–-]\s)")
#: The end of a bracket in the midst of a sentence.
_GLOSS_END = regex(r"\) [a-zа-яёçəğıöşü]")
_MARKS = ('«“„"', '»”“"')
_WEEKDAY = regex(r"[^\W\d_]+(?:day|ник|да|ница|бота|верг|сенье|günü),\s")
#: «…, Саратов, среда, 14 сентября»: the day of the week between the town and the date.
_DAY_OF_WEEK = regex(
    r"(?:,\s?|\s)(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|понедельник|вторник|среда|четверг"
    r"|пятница|суббота|воскресенье|(?:bazar ertəsi|çərşənbə axşamı|çərşənbə|cümə axşamı|cümə|şənbə"
    r"|bazar)(?: günü)?),?\s?$",
    re.IGNORECASE,
)
#: Behind a town that a stop, a dash or an agency's name follows: «13 мая, Шуша /АЗЕРТАДЖ/. …».
_CLOSED = regex(r"[.:)]|\s[–—-]|\s/[^/\n]{2,40}/")
#: So many paragraphs may close a text, each so short, with its town and date.
_LAST, _CLOSING = 4, 60


def dateline_town(document: Document, main: SessionMention) -> Leaf | None:
    """«МОСКВА, 26 февраля —», "Helsinki, June 3–4, 2022": a town before or after a date."""
    main_block = document.block_index(main.start)
    for index, block in enumerate(document.blocks[: main_block + 3]):
        below = index == main_block + 1 and (main.heading or _is_headline(document, main_block))
        leaf = _beside_date_in(
            document, block, reported=index <= main_block or (below and _has_sign(document, block))
        )
        if leaf is not None:
            return leaf
    undated = _undated(document, main_block)
    if undated is not None:
        return undated
    bracketed = _in_brackets(document, main)
    if bracketed is not None:
        return bracketed
    last = main_block + 3
    return (
        near_date_line(document, last)
        or marked_town(document, last)
        or (heading_town(document, main.sentence) if main.heading else None)
        or venue_line(document, last)
    )


def _is_headline(document: Document, index: int) -> bool:
    """«Совет провёл шестую сессию» in a line of its own, which no stop closes."""
    block = document.blocks[index]
    return block.end - block.line_start <= _SHORT and document.text[block.end - 1] not in ".;!?…:"


def town_of_page(document: Document, main: SessionMention) -> Leaf | None:
    """«Posted on 18 Feb 2023 | New Delhi» above a session that was held “here”."""
    if _HERE.search(document.unquoted, *main.sentence) is None:
        return None
    own = document.blocks[document.block_index(main.start)]
    found = _beside_date_in(document, own, reported=True)
    if found is not None:  # "LIMA, 4 May — … gathered here as they had agreed in Bishkek"
        return found
    for block in document.blocks[: document.block_index(main.start)]:
        match = _AT_END.search(document.text, block.line_start, block.end)
        if match is None or block.end - block.line_start > _SHORT:
            continue
        dated = date_mentions(
            document.text, block.line_start, match.start(), document.language or "en"
        )
        if dated and may_be_town(document, match["town"]):
            return _dateline(document, match)
    return None


def _undated(document: Document, last: int) -> Leaf | None:
    """«Valencia (Mediterranean Daily) — The Forum …», «NUKUS – A platform …»: no day beside it."""
    for block in document.blocks[: last + 1]:
        match = _BEFORE_COLON.match(document.text, block.line_start, block.end)
        here = match and _HERE.search(document.text, block.line_start, block.end)
        if match and here and may_be_town(document, match["town"]):
            return _dateline(document, match)
        if block.end - block.line_start <= _SHORT:
            continue
        match = _UNDATED.match(document.text, block.line_start, block.end)
        if match and may_be_town(document, match["town"]):
            return _dateline(document, match)
        match = _ALONE.match(document.text, block.line_start, block.end)
        if match and (match["town"].isupper() or _is_place(document, match["town"])):
            return _dateline(document, match)
    return None


def _is_place(document: Document, word: str) -> bool:
    """A town that the Russian dictionary knows, in the nominative; else one named once more."""
    if document.language != "ru":
        return document.text.count(word) > 1 and may_be_town(document, word)
    return document.language == "ru" and any(
        form.known and form.case == "nomn" and "Geox" in form.grammemes for form in forms(word)
    )


def _in_brackets(document: Document, main: SessionMention) -> Leaf | None:
    """«на восьмом собрании (Иркутск, 17 ноября 2010 г.)»: a town before a date in the report."""
    match = _BRACKETED.search(document.text, main.end, main.sentence.end)
    if match is None or not may_be_town(document, match["town"]):
        return None
    dates = date_mentions(document.text, match.end(), main.sentence.end, document.language or "en")
    near = bool(dates) and dates[0].start - match.end() <= 1
    return _dateline(document, match) if near else None


def _has_sign(document: Document, block: Block) -> bool:
    """«Ханой. 8–9 апреля …», "Riga (Latvia), 3 May": a sign parts the first words from the rest."""
    return _SIGNED.match(document.text, block.line_start, block.end) is not None


def closing_town(document: Document) -> Leaf | None:
    """«Дербент, 3 декабря 2021 года» as one of the last lines."""
    for block in reversed(document.blocks[1:][-_LAST:]):
        if block.end - block.line_start <= _CLOSING:
            leaf = _beside_date_in(document, block, reported=False)
            if leaf is not None:
                return leaf
    return None


def _beside_date_in(document: Document, block: Block, *, reported: bool) -> Leaf | None:
    """A town right before or right behind the first date of a paragraph."""
    stop = min(block.end, block.line_start + 160)
    dates = date_mentions(document.text, block.line_start, stop, document.language or "en")
    short = block.end - block.line_start <= _SHORT
    if not dates or not (short or (reported and dates[0].start - block.line_start < _EARLY)):
        return None
    before = _TOWN.match(document.text, block.line_start, dates[0].start)
    if before and _GLOSS_END.match(document.text, before.end()):
        before = None  # «… совета (ПАЭЭС) прошло 25 мая»
    if before and (_stands_in_sentence(document, before) or _is_quoted(document, before)):
        before = None
    if before and may_be_town(document, before["town"]):
        venue = short and document.text[before.end() : before.end() + 2].strip()[:1] in {",", "("}
        opened = venue or opens_dateline(document, block, dates[0])  # "PRAIA, CABO VERDE (May 1"
        if opened or before.end() >= dates[0].start - 12:
            return _dateline(document, before)
    of_week = _DAY_OF_WEEK.search(document.text, block.line_start, dates[0].start)
    until = of_week.start() if of_week else dates[0].start
    for pattern in (_BEFORE_COUNTRY, _BEFORE_DATE):
        inside = pattern.search(document.text, block.line_start, until)
        if inside and document.language == "az" and is_locative(inside["town"]):
            continue  # «Qubada, Qırmızı Qəsəbədə oktyabrın 22-də»
        if short and inside and may_be_town(document, inside["town"]):
            return _dateline(document, inside)
    weekday = _WEEKDAY.match(document.text, block.line_start, dates[0].start + 1)
    opens = dates[0].start - (weekday.end() if weekday else block.line_start) <= 1
    opens = opens or document.text[block.line_start : dates[0].start].lower() == "от "
    if opens:
        at = _behind_separator(document, dates[-1].end if short else dates[0].end, block.end)
        after = _TOWN.match(document.text, at, block.end)
        if after and may_be_town(document, after["town"]) and _closes(document, after, block):
            return _dateline(document, after)
    return None


def _stands_in_sentence(document: Document, match: re.Match[str]) -> bool:
    """«Gəncədə 2020-ci il mayın 3-də …»: a town in the locative that only a space divides."""
    town, behind = match["town"], document.text[match.end() : match.end() + 3]
    inside = behind[1:2].isalnum() or (behind[:2] == ", " and behind[2:].isalpha())
    return document.language == "az" and inside and without_locative(town) != town


def _is_quoted(document: Document, match: re.Match[str]) -> bool:
    """«“Üfüq” qəzeti, 21 iyun», «Полярная звезда», 15 апреля: the name of a newspaper."""
    before = document.text[max(0, match.start("town") - 1) : match.start("town")]
    return before in _MARKS[0] and document.text[match.end() : match.end() + 1] in _MARKS[1]


def _behind_separator(document: Document, at: int, end: int) -> int:
    match = regex(r"(?:\s?(?:года|г\.|il))?[\s,;./|()—–-]*").match(document.text, at, end)
    return match.end() if match else at


def _closes(document: Document, match: re.Match[str], block: Block) -> bool:
    """In a long paragraph a stop or a dash must follow: «24 сентября, Ташкент. Сегодня …»."""
    if block.end - block.line_start <= _SHORT:
        return True
    return _CLOSED.match(document.text, match.end()) is not None


def _dateline(document: Document, match: re.Match[str]) -> Leaf:
    town = match["town"]
    value = _title(town, document.language) if town.isupper() else town
    return document.leaf(value, *match.span("town"), "place.dateline", 0.9)


def _title(word: str, language: str | None) -> str:
    parts = re.split(r"([ –-])", word)
    if language == "az":
        return "".join(upper_first(lower(part)) for part in parts)
    return "".join(part.capitalize() for part in parts)

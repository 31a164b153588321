"""The town in the head of a document: in a dateline, beside the date, or marked as a town."""

import re
from collections.abc import Iterator

from db.ingest.finders import bodies_az, name_words_ru
from db.ingest.finders.dates import date_mentions
from db.ingest.finders.document import Block, Document
from db.ingest.finders.genres import names_a_genre
from db.ingest.finders.sessions import SessionMention
from db.ingest.finders.tables import words
from db.ingest.finders.venues import VENUE
from db.ingest.finders.words_en import BODY_HEADS, NOT_NAMES
from db.ingest.finders.writing_days import opens_dateline
from db.language.azerbaijani import is_locative, lower, upper_first, without_locative
from db.language.inflect import forms
from db.model import Leaf

_CAPITAL = "[A-ZА-ЯЁÇƏĞİÖŞÜ]"
_NAME = (
    rf"{_CAPITAL}[^\W\d_]+(?:[’'][^\W\d_]+)?(?:(?:[-–]| )(?:на-|над-)?{_CAPITAL}[^\W\d_]+){{0,2}}"
)
#: «Qəbələ ş.», «Şəki r-nu», «Bakı şəhəri»: what kind of a place it is.
_AZ_KIND = r"(?: (?:şəhəri|rayonu|qəsəbəsi|kəndi|ş\.|şəh\.|r-nu|r\.|qəs\.|k\.))?"
#: A town as a dateline gives it, up to the sign or the end that closes it.
_TOWN = re.compile(
    r"[«“\"(\[\s]*(?:(?:г|гор|город|с|пос)\.?\s|[Cc]ity of )?"
    rf"(?P<town>{_NAME}){_AZ_KIND}(?=\s?[,.()—–/|;»”\"-]|\s?$|\s(?:г\.|ул\.|\d))"
)
#: The parts with a capital letter of a name with hyphens.
_PARTS = re.compile(rf"(?:^|(?<=[-–])){_CAPITAL}")
#: «…, Burgas, 14/11/2012»: a town between the last comma and the date.
_BEFORE_DATE = re.compile(rf"(?:[,.;(/|]|\s[—–-])\s?(?:г\.\s?)?(?P<town>{_NAME}),?\s?[—–-]?\s?$")
_BEFORE_COUNTRY = re.compile(rf"(?:[,.;(/|]|\s[—–-])\s?(?P<town>{_NAME}),? [(]?{_NAME}[)]?,\s?$")
_TOWN_LINE = re.compile(
    rf"(?:(?:г|гор)\.\s?|город\s)?(?P<town>{_CAPITAL}[^\W\d_]+(?:[- –]{_CAPITAL}[^\W\d_]+){{0,2}})"
    rf"{_AZ_KIND}(?:, [^.;:]{{2,60}})?"
)
_MARKED_TOWN = re.compile(
    r"(?:(?<=\()|(?<=, )|(?:(?<=\n)|(?<!.)))(?:(?:г|гор)\.\s?|город )"
    rf"(?P<town>{_CAPITAL}[^\W\d_]+(?:-[^\W\d_]+)*)(?=[,).\n]|$)"
)
#: A line of this length may be a dateline; in a longer paragraph the date comes this early.
_SHORT, _EARLY = 110, 40
_BRACKETED = re.compile(rf"\((?:г\.\s?)?(?P<town>{_NAME}),\s")
_UNDATED = re.compile(
    rf"(?P<town>{_NAME})(?:\s?[(/][^()/]{{2,40}}[)/]\.?)?\s[—–-]\s(?={_CAPITAL}|«|“)"
)
#: «Атырау. На четвёртом заседании …», "KOTOR. The weather was foul."
_ALONE = re.compile(
    rf"(?P<town>{_CAPITAL}[^\W\d_]{{2,}}(?:-{_CAPITAL}[^\W\d_]+)?)\. (?={_CAPITAL})"
)
#: "NEW DELHI: The Council … here on May 19".
_BEFORE_COLON = re.compile(
    rf"(?P<town>{_CAPITAL}{{2,}}(?:[ -]{_CAPITAL}{{2,}}){{0,2}}): (?={_CAPITAL})"
)
_HERE = re.compile(r"\b(?:here|здесь|burada)\b")
_SIGNED = re.compile(rf"{_NAME}\s?(?:[.,(/|]|\s[—–-]\s)")
#: The end of a bracket in the midst of a sentence.
_GLOSS_END = re.compile(r"\) [a-zа-яёçəğıöşü]")
_MARKS = ('«“„"', '»”“"')
_WEEKDAY = re.compile(r"[^\W\d_]+(?:day|ник|да|ница|бота|верг|сенье|günü),\s")
#: So many paragraphs may close a text, each so short, with its town and date.
_LAST, _CLOSING = 4, 60
_NOT_TOWNS = NOT_NAMES | words(
    "понедельник вторник среда четверг пятница суббота воскресенье bazar çərşənbə cümə şənbə "
    "press news release date published posted home новости пресс-релиз коммюнике дата лента "
    "протокол резолюция опубликовано обновлено xəbərlər tarix dərc media səhifə http https www "
    "dünən bugün srağagün bu ötən keçən həmin budur yesterday today last this earlier meanwhile "
    "draft minutes resolution joint final note update latest итоговое сообщение заявление"
)


#: «Вечерний Ереван, 18 ноября»: the name of a newspaper.
_OF_A_NEWSPAPER = re.compile(
    r"(?:вечерн|утренн|молод|свободн|независим|делов|сегодняшн|новост|вест|голос|daily|evening"
    r"|morning|axşam|yeni)\w*\b",
    re.IGNORECASE,
)


def dateline_town(document: Document, main: SessionMention) -> Leaf | None:
    """«МОСКВА, 26 февраля —», "Helsinki, June 3–4, 2022": a town before or after a date."""
    main_block = document.block_index(main.start)
    for index, block in enumerate(document.blocks[: main_block + 3]):
        below = main.heading and index == main_block + 1
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
    return _near_date_line(document, main_block + 3) or _marked(document, main_block + 3)


def _undated(document: Document, last: int) -> Leaf | None:
    """«Valencia (Mediterranean Daily) — The Forum …», «NUKUS – A platform …»: no day beside it."""
    for block in document.blocks[: last + 1]:
        match = _BEFORE_COLON.match(document.text, block.line_start, block.end)
        here = match and _HERE.search(document.text, block.line_start, block.end)
        if match and here and _may_be_town(document, match["town"]):
            return _dateline(document, match)
        if block.end - block.line_start <= _SHORT:
            continue
        match = _UNDATED.match(document.text, block.line_start, block.end)
        if match and _may_be_town(document, match["town"]):
            return _dateline(document, match)
        match = _ALONE.match(document.text, block.line_start, block.end)
        if match and (match["town"].isupper() or _is_place(document, match["town"])):
            return _dateline(document, match)
    return None


def _is_place(document: Document, word: str) -> bool:
    """A town that the Russian dictionary knows, in the nominative; else one named once more."""
    if document.language != "ru":
        return document.text.count(word) > 1 and _may_be_town(document, word)
    return document.language == "ru" and any(
        form.known and form.case == "nomn" and "Geox" in form.grammemes for form in forms(word)
    )


def _in_brackets(document: Document, main: SessionMention) -> Leaf | None:
    """«на восьмом собрании (Иркутск, 17 ноября 2010 г.)»: a town before a date in the report."""
    match = _BRACKETED.search(document.text, main.end, main.sentence.end)
    if match is None or not _may_be_town(document, match["town"]):
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
    if before and _may_be_town(document, before["town"]):
        venue = short and document.text[before.end() : before.end() + 2].strip()[:1] in {",", "("}
        opened = venue or opens_dateline(document, block, dates[0])  # "PRAIA, CABO VERDE (May 1"
        if opened or before.end() >= dates[0].start - 12:
            return _dateline(document, before)
    for pattern in (_BEFORE_COUNTRY, _BEFORE_DATE):
        inside = pattern.search(document.text, block.line_start, dates[0].start)
        if inside and document.language == "az" and is_locative(inside["town"]):
            continue  # «Qubada, Qırmızı Qəsəbədə oktyabrın 22-də»
        if short and inside and _may_be_town(document, inside["town"]):
            return _dateline(document, inside)
    weekday = _WEEKDAY.match(document.text, block.line_start, dates[0].start + 1)
    opens = dates[0].start - (weekday.end() if weekday else block.line_start) <= 1
    opens = opens or document.text[block.line_start : dates[0].start].lower() == "от "
    if opens:
        at = _behind_separator(document, dates[-1].end if short else dates[0].end, block.end)
        after = _TOWN.match(document.text, at, block.end)
        if after and _may_be_town(document, after["town"]) and _closes(document, after, block):
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
    match = re.compile(r"(?:\s?(?:года|г\.|il))?[\s,;./|()—–-]*").match(document.text, at, end)
    return match.end() if match else at


def _closes(document: Document, match: re.Match[str], block: Block) -> bool:
    """In a long paragraph a stop or a dash must follow: «24 сентября, Ташкент. Сегодня …»."""
    if block.end - block.line_start <= _SHORT:
        return True
    return re.match(r"[.:)]|\s[–—-]", document.text[match.end() : match.end() + 2]) is not None


def _dateline(document: Document, match: re.Match[str]) -> Leaf:
    town = match["town"]
    value = _title(town, document.language) if town.isupper() else town
    return document.leaf(value, *match.span("town"), "place.dateline", 0.9)


def _may_be_town(document: Document, town: str) -> bool:
    """No weekday, no heading and, in Russian, no ordinary word or oblique form."""
    parts = town.split(" ")
    if len(parts) > 1 and _OF_A_NEWSPAPER.match(town):
        return False
    if document.language == "en" and len(parts) > 1:  # "Port Said", "Kuwait City"
        parts = parts[1:] if parts[0].lower() == "port" else parts
        parts = parts[:-1] if parts[-1].lower() == "city" else parts
    joined = " ".join(parts)
    lowered = lower(joined) if document.language == "az" else joined.lower()
    first = lower(parts[0]) if document.language == "az" else parts[0].lower()
    if lowered in _NOT_TOWNS or first in _NOT_TOWNS or names_a_genre(town.upper()):
        return False
    if VENUE.search(town) or any(_is_head(part, document.language) for part in parts):
        return False
    if document.language != "ru":
        return True
    return not all(_is_ordinary(part) for part in parts if part[0].isupper())


def _is_head(word: str, language: str | None) -> bool:
    """The head of a body's name: no town is called so."""
    if language == "ru":
        return any(form.known for form in name_words_ru.head_forms(word))
    if language == "az":
        return bodies_az.head_of(word) is not None
    return word.lower() in BODY_HEADS


def _is_ordinary(word: str) -> bool:
    """A word that the dictionary knows and that names no place, unless as an adjective."""
    if len(_PARTS.findall(word)) > 1:
        return False  # «Улан-Удэ», «Нови-Сад»
    known = [form for form in forms(word) if form.known]
    return bool(known) and not any(
        "Geox" in form.grammemes or form.pos == "ADJF" or form.is_name for form in known
    )


def _near_date_line(document: Document, last: int) -> Leaf | None:
    """A line of a town and perhaps a venue, right above or below a line that is only a date."""
    blocks = document.blocks[:last]
    for index, block in enumerate(blocks):
        if not _is_only_date(document, block):
            continue
        for other in _neighbours(blocks, index):
            match = _TOWN_LINE.fullmatch(document.text, other.line_start, other.end)
            fit = match is not None and not _is_only_date(document, other)
            if match and fit and _may_be_town(document, match["town"]):
                return document.leaf(match["town"], *match.span("town"), "place.head", 0.85)
    return None


def _neighbours(blocks: tuple[Block, ...], index: int) -> Iterator[Block]:
    yield from blocks[max(0, index - 1) : index]
    yield from blocks[index + 1 : index + 2]


def _is_only_date(document: Document, block: Block) -> bool:
    language = document.language or "en"
    if block.end - block.line_start > 60:
        return False
    dates = date_mentions(document.text, block.line_start, block.end, language)
    rest = block.end - block.line_start - sum(date.end - date.start for date in dates)
    return bool(dates) and rest <= 8


def _marked(document: Document, last: int) -> Leaf | None:
    """«г. Брест» in a line of its own or in brackets, in the nominative."""
    if document.language != "ru" or not document.blocks:
        return None
    end = document.blocks[min(last, len(document.blocks)) - 1].end
    match = _MARKED_TOWN.search(document.text, 0, end)
    if match is None:
        return None
    return document.leaf(match["town"], *match.span("town"), "place.marked", 0.85)


def _title(word: str, language: str | None) -> str:
    parts = re.split(r"([ –-])", word)
    if language == "az":
        return "".join(upper_first(lower(part)) for part in parts)
    return "".join(part.capitalize() for part in parts)

"""The values of cells: dates as exact as they are typed, numbers of sessions, bodies, persons.

The grammars are those by which documents are read, but for the year: whoever fills in a cell for a
date means one, of whatever century. A cell that is not understood as a whole is not
understood: nothing is taken out of the middle of it.
"""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from db.ingest.finders.dates import date_mentions, edtf
from db.ingest.finders.ordinals import ordinal_value
from db.ingest.finders.words_az import OFFICE_HEADS as OFFICE_HEADS_AZ
from db.ingest.finders.words_en import OFFICE_HEADS as OFFICE_HEADS_EN
from db.ingest.finders.words_ru import OFFICE_HEADS as OFFICE_HEADS_RU
from db.language.natural_names import natural_name
from db.model import LANGUAGES, PartialDate, ResolutionKind
from db.model.table_entries import EntryBody, EntryPerson


class DateCell(NamedTuple):
    """First and last day of a cell as EDTF; ``slashed`` if day and month could be either way."""

    start: str | None = None
    end: str | None = None
    slashed: bool = False


_SLASHED = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})")
_TIME = re.compile(r"[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?$")
#: Behind the year of any form: «16.10.2023 г.», "16.10.2023 il".
_YEAR_WORD = re.compile(r"(?<=\d{4})\s?(?:года?|гг?\.?|il)$", re.IGNORECASE)
_MONTH = re.compile(r"(\d{1,2})\s?[./]\s?(\d{4})")
#: Year first, as a computer that is set so writes it.
_BACKWARDS = re.compile(r"(\d{4})([./])(\d{1,2})(?:\2(\d{1,2}))?")
#: What parts the two dates of a range, the surest first.
_UNTIL = tuple(map(re.compile, (r"\s+[-–—/]\s+", r"[–—]", r"/", r"-")))
_AROUND = re.compile(r"[\s,.()]*")


@lru_cache(maxsize=20_000)
def date_cell(cell: str, order: str = "") -> DateCell:
    """The date or the range of a cell. ``order`` (``dmy``, ``mdy``) says what 03/04/2021 is."""
    text = _YEAR_WORD.sub("", _TIME.sub("", " ".join(cell.replace("\u00a0", " ").split())))
    if (slashed := _SLASHED.fullmatch(text)) is not None:
        return _slashed(int(slashed[1]), int(slashed[2]), int(slashed[3]), order)
    try:
        return DateCell(str(PartialDate.parse(text)))
    except ValueError:
        pass  # not in the archive's own form: other forms follow
    if (month := _MONTH.fullmatch(text)) is not None:
        return _partial(int(month[2]), int(month[1]))
    if (day := _BACKWARDS.fullmatch(text)) is not None:
        return _partial(int(day[1]), int(day[3]), int(day[4]) if day[4] else None)
    return _in_words(text) or _range(text, order)


def _in_words(text: str) -> DateCell | None:
    """The date that a text tells, as documents do; None where it tells none, or more."""
    for language in LANGUAGES:
        mentions = date_mentions(text, 0, len(text), language, any_year=True)
        if len(mentions) != 1 or not _is_whole(text, mentions[0].start, mentions[0].end):
            continue
        mention = mentions[0]
        if not all(year for year, _, _ in mention.dates):
            return DateCell()
        if len(mention.dates) == 1:
            return DateCell(edtf(mention.dates[0]))
        if mention.is_range and len(mention.dates) == 2:
            return DateCell(edtf(mention.dates[0]), edtf(mention.dates[1]))
    return None


def _range(text: str, order: str) -> DateCell:
    """Two dates of which neither is a range; where one shows what is its day, so is the other's."""
    if not (ends := _ends(text)):
        return DateCell()
    first, last = (date_cell(end, order or slash_order(ends)) for end in ends)
    if first.slashed or last.slashed:
        return DateCell(slashed=True)
    is_one = first.start and last.start and not first.end and not last.end
    return DateCell(first.start, last.start) if is_one else DateCell()


def _ends(text: str) -> list[str]:
    """The first and the last date of a range; nothing where it cannot be told what parts them."""
    for sign in _UNTIL:
        parts = [part.strip() for part in sign.split(text)]
        if len(parts) == 2 and all(parts):
            return parts
    return []


def _is_whole(text: str, start: int, end: int) -> bool:
    return bool(_AROUND.fullmatch(text[:start]) and _AROUND.fullmatch(text[end:]))


def _slashed(one: int, two: int, year: int, order: str) -> DateCell:
    if one > 12 or (order == "dmy" and two <= 12) or one == two:
        return _partial(year, two, one)
    if two > 12 or order == "mdy":
        return _partial(year, one, two)
    return DateCell(slashed=True)


def _partial(year: int, month: int, day: int | None = None) -> DateCell:
    if not month or day == 0:
        return DateCell()
    try:
        return DateCell(str(PartialDate(year, month, day or 0)))
    except ValueError:
        return DateCell()


def slash_order(cells: Iterable[str]) -> str:
    """``dmy`` or ``mdy`` if the column's other dates show it; ``""`` if none does, or both."""
    orders = set()
    for date in (date for cell in cells for date in (cell.strip(), *_ends(cell))):
        match = _SLASHED.fullmatch(date)
        if match is not None:
            one, two = int(match[1]), int(match[2])
            orders |= {"dmy"} if one > 12 else {"mdy"} if two > 12 else set()
    return orders.pop() if len(orders) == 1 else ""


_SESSION = re.compile(
    r"(?:№|n[o°]?\.?|#)?\s*(.+?)\s*(?:-?\s?(?:заседание|сессия|встреча|session|meeting|iclası?"
    r"|sessiyası?|toplantısı?))?\.?",
    re.IGNORECASE,
)


@lru_cache(maxsize=20_000)
def ordinal_cell(cell: str) -> int | None:
    """The number of a session: «3», «III», «3-е», «третье заседание», "5th", «beşinci iclas»."""
    match = _SESSION.fullmatch(" ".join(cell.split()))
    if match is None:
        return None
    text = match[1]
    if text.isascii() and text.isdigit():
        number = int(text)
        return number if 0 < number < 10_000 else None
    values = {value for language in LANGUAGES if (value := ordinal_value(text, language))}
    return values.pop() if len(values) == 1 else None


_ABBREVIATED = re.compile(r"(.+?)\s*\(([^()]{2,})\)")


def body_cell(cell: str) -> EntryBody | None:
    """A council or an institution: «Совет (РАЭС)», «РАЭС», «Совет»; None for an empty cell.

    «РАЭС (Экспертный совет)» is the same the other way round.
    """
    text = " ".join(cell.split()).strip(" ;,")
    if not text:
        return None
    match = _ABBREVIATED.fullmatch(text)
    if match is not None:
        one, other = match[1], match[2].strip()
        if is_abbreviation(other):
            return EntryBody(one, other)
        if is_abbreviation(one) and " " in other and one[0].lower() == other[0].lower():
            return EntryBody(other, one)
    return EntryBody(abbreviation=text) if is_abbreviation(text) else EntryBody(text)


def is_abbreviation(text: str) -> bool:
    """True for one short word that is mostly capitals: РАЭС, AzTU, МГИМО."""
    letters = [letter for letter in text if letter.isalpha()]
    capitals = sum(letter.isupper() for letter in letters)
    return " " not in text and 2 <= len(letters) <= 12 and capitals * 3 >= len(letters) * 2


_PARTS = re.compile(r"\s*[;\n]\s*")
_DASH = re.compile(r"\s+[-–—]\s+|\s*[–—]\s*")
_BRACKETS = re.compile(r"([^()]+?)\s*\((.+)\)")
_OFFICES = (OFFICE_HEADS_RU, OFFICE_HEADS_EN, OFFICE_HEADS_AZ)
_NAME = re.compile(r"[^\W\d_][^\d;:!?«»\"@/\\]*")
#: Words of a name: more is a sentence.
_NAME_WORDS = 7


def parts_of(cell: str) -> list[str]:
    """What stands between semicolons or on lines of its own."""
    return [" ".join(part.split()) for part in _PARTS.split(cell) if part.strip(" ;,.")]


def bodies_of(cell: str) -> list[str]:
    """As ``parts_of``; commas too stand between bodies that all bear their abbreviations."""
    found: list[str] = []
    for part in parts_of(cell):
        pieces = [piece.strip() for piece in part.split(",") if piece.strip()]
        bodies = [body_cell(piece) for piece in pieces]
        found += pieces if all(body and body.abbreviation for body in bodies) else [part]
    return found


def person_part(part: str) -> EntryPerson | None:
    """«Name — office» or «Name (office)» or a name; None where it cannot be told apart.

    A name that says which of its words is the family's comes in its natural order.
    """
    name, *office = _DASH.split(part, maxsplit=1)
    said = office[0] if office else ""
    if not office and (match := _BRACKETS.fullmatch(part)) is not None:
        name, said = match[1], match[2]
    name = name.strip(" ,")
    if not _names_office(name):
        name = natural_name(name)
    if not _NAME.fullmatch(name) or len(name.split()) > _NAME_WORDS or "," in name:
        return None
    return EntryPerson(name, said.strip(" ,;"))


def _names_office(name: str) -> bool:
    """Whether an office stands behind a comma: "Smith, Director"."""
    words = {word.lower().strip(".") for word in name.partition(",")[2].split()}
    return any(not words.isdisjoint(heads) for heads in _OFFICES)


_KINDS = {
    ResolutionKind.ASSESSMENT: r"assessments?|оценк[аи]|qiymətləndirmə\w*",
    ResolutionKind.POSITION: r"positions?|позици[яи]|mövqe\w*",
    ResolutionKind.RECOMMENDATION: r"recommendations?|рекомендаци[яи]|tövsiyə\w*",
    ResolutionKind.DECISION: r"decisions?|решени[ея]|qərar\w*",
    ResolutionKind.ACKNOWLEDGEMENT: r"acknowledge?ments?|признани[ея]|благодарност[ьи]|təşəkkür\w*",
}
_KIND_ENDS = re.compile(r"\s*[,;/+\n]\s*|\s+(?:и|and|və)\s+")


def kinds_cell(cell: str) -> tuple[tuple[str, ...], str]:
    """The kinds that a cell names, and the first word of it that names none."""
    found: list[str] = []
    for word in _KIND_ENDS.split(cell.strip()):
        folded = word.strip(" .").replace("İ", "i").lower()
        if not folded:
            continue
        kind = next((kind for kind, words in _KINDS.items() if re.fullmatch(words, folded)), None)
        if kind is None:
            return (), word.strip()
        found.append(kind.value)
    return tuple(dict.fromkeys(found)), ""


_LANGUAGES = {
    "ru": r"ru|rus|русский|рус\.?|russian|rus dili|rusca",
    "az": r"az|aze|азербайджанский|азерб?\.?|azerbaijani|azeri|azərbaycan(?: dili|ca)?",
    "en": r"en|eng|английский|англ\.?|english|ingilis(?: dili|cə)?",
}


def language_cell(cell: str) -> str | None:
    """``ru``, ``az`` or ``en``; None where the cell names another one or none."""
    folded = " ".join(cell.replace("İ", "i").lower().split())
    return next((code for code, words in _LANGUAGES.items() if re.fullmatch(words, folded)), None)

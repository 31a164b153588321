"""Cited agreements, statements and declarations with their dates; the basis of the session.

A title is the noun phrase around a head noun, in the nominative singular and without its date;
several dates give several instruments.
"""

import re
from bisect import bisect_left
from dataclasses import dataclass

from db.ingest.finders import instruments_az, instruments_en, instruments_ru
from db.ingest.finders.dates import DateMention, date_mentions, edtf
from db.ingest.finders.document import Document
from db.ingest.finders.fields import field_value
from db.model import Leaf, ProposedInstrument

_FINDERS = {
    "ru": instruments_ru.titles_in,
    "en": instruments_en.titles_in,
    "az": instruments_az.titles_in,
}
_GAP = re.compile(
    r",?\s?(?:от|of|dated|signed(?: on| in| at)?|adopted(?: on| in)?|concluded(?: on| in)?"
    r"|approved(?: on| in)?|подписан\w*|заключ[её]нн\w*|утвержд[её]нн\w*|принят\w*|состоявш\w+)?"
    r"(?: [^\W\d_]+){0,3}?\s?(?:от |on |in |of )?[(«]?",
    re.IGNORECASE,
)
_BASIS_BEFORE = re.compile(
    r"(?:руководствуясь|опираясь на|в рамках|на основани[ие]|на основе|в соответствии со?"
    r"|согласно|во исполнение|по условиям"
    r"|within the framework of|in the framework of|guided by|pursuant to|under the terms of"
    r"|in accordance with|on the basis of"
    r"|under|in line with|as provided by)"
    r"(?: (?:the|their|its|a|действующ\w+|заключ[её]нн\w+|подписанн\w+))?(?: [^\W\d_]+){0,1}\s*$",
    re.IGNORECASE,
)
_BASIS_AFTER = re.compile(
    r"\w*\s(?:çərçivəsində|rəhbər tutaraq|əsasında|uyğun|müvafiq|əsasən)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Title:
    """A mention of an instrument: ``key`` is alike in all its mentions.

    ``span_start`` … ``span_end`` is the title in the text; ``lead`` the offset from which a date
    before the head may belong to it (Azerbaijani); ``bare`` marks a head noun alone.
    """

    value: str
    key: str
    span_start: int
    span_end: int
    lead: int
    bare: bool


@dataclass(frozen=True, slots=True)
class Citation:
    """A mention resolved to the indexes of the instruments it cites."""

    start: int
    end: int
    instruments: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Instruments:
    """All cited instruments, who cites them where, and the legal basis."""

    found: tuple[ProposedInstrument, ...]
    citations: tuple[Citation, ...]
    basis: Leaf | None


class _Register:
    """The instruments found so far; a later mention joins an earlier one where it can."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.keys: list[tuple[str, str]] = []  # the title's key and its date
        self.proposals: list[ProposedInstrument] = []

    def add(self, title: Title, date: Leaf | None) -> int | None:
        day = date.text if date else ""
        known = self._known(title, day)
        if known is not None:
            if date is not None and self.proposals[known].date is None:
                self.keys[known] = (self.keys[known][0], day)
                self.proposals[known] = ProposedInstrument(self.proposals[known].title, date)
            return known
        if title.bare and not day:
            return None
        certain = date is not None
        leaf = self.document.leaf(
            title.value,
            title.span_start,
            title.span_end,
            "instrument.title",
            0.9 if certain else 0.8,
            "" if certain else "no_date",
        )
        self.keys.append((title.key, day))
        self.proposals.append(ProposedInstrument(leaf, date))
        return len(self.proposals) - 1

    def _known(self, title: Title, day: str) -> int | None:
        head = title.key.split(" ")[0]
        for index, (key, known_day) in enumerate(self.keys):
            same = key == title.key or (key.split(" ")[0] == head and day and day == known_day)
            if same and (not day or not known_day or day == known_day):
                return index
        return None

    def all_named(self, title: Title) -> tuple[int, ...]:
        """Every instrument that an undated mention can mean."""
        found = [
            index
            for index, (key, _) in enumerate(self.keys)
            if key == title.key
            or (
                key.split(" ")[0] == title.key.split(" ")[0]
                and (title.bare or _shares_words(key, title.key))
            )
        ]
        return tuple(found)


def _shares_words(key: str, other: str) -> bool:
    return bool(set(key.split(" ")[1:]) & set(other.split(" ")[1:]))


def find_instruments(document: Document, head_end: int) -> Instruments:
    """The instruments in order of their first mention."""
    finder = _FINDERS.get(document.language or "")
    if finder is None:
        return Instruments((), (), None)
    register = _Register(document)
    citations: list[Citation] = []
    basis: Leaf | None = None
    titles = finder(document)
    dates = date_mentions(document.text, 0, len(document.text), document.language or "en")
    for number, title in enumerate(titles):
        limit = titles[number + 1].lead if number + 1 < len(titles) else len(document.text)
        indexes = _register_one(document, register, title, dates, limit)
        if not indexes:
            continue
        citations.append(Citation(title.span_start, title.span_end, indexes))
        if basis is None and title.span_start < head_end and _is_basis(document, title):
            found = register.proposals[indexes[0]].title
            basis = document.leaf(
                found.value, title.span_start, title.span_end, "legal_basis.cue", 0.9
            )
    return Instruments(tuple(register.proposals), tuple(citations), basis)


def _register_one(
    document: Document, register: _Register, title: Title, dates: list[DateMention], limit: int
) -> tuple[int, ...]:
    mine = _dates_of(document, title, dates, limit)
    if not mine:
        earlier = register.all_named(title)
        if earlier:
            return earlier
        index = register.add(title, None)
        return () if index is None else (index,)
    indexes = []
    for mention in mine:
        for date in mention.dates:
            if not date[0]:
                continue
            leaf = document.leaf(edtf(date), mention.start, mention.end, "instrument.date", 0.92)
            index = register.add(title, leaf)
            if index is not None:
                indexes.append(index)
    return tuple(dict.fromkeys(indexes))


def _start(mention: DateMention) -> int:
    return mention.start


def _dates_of(
    document: Document, title: Title, dates: list[DateMention], limit: int
) -> list[DateMention]:
    """The dates attached to a title, in a list if there are several."""
    first = bisect_left(dates, title.lead, key=_start)
    last = bisect_left(dates, title.span_end, key=_start)
    before = [mention for mention in dates[first:last] if mention.end <= title.span_end]
    if before:
        return before
    found: list[DateMention] = []
    at = title.span_end
    for mention in dates[last:]:
        if mention.start < at or mention.start > limit:
            continue
        gap = document.text[at : mention.start]
        joins = _LIST.fullmatch(gap) if found else _GAP.fullmatch(gap)
        if len(gap) > 60 or joins is None:
            break
        found.append(mention)
        at = mention.end
    return found


_LIST = re.compile(
    r"\s?(?:,|;|,?\s?и|,?\s?and|,?\s?və|,?\s?а также)?\s?(?:от |of |on )?", re.IGNORECASE
)


def _is_basis(document: Document, title: Title) -> bool:
    text = document.text
    stated = field_value(document, "basis", len(document.text))
    if stated is not None:
        return stated.start <= title.span_start < stated.end
    before = text[max(0, title.span_start - 70) : title.span_start]
    return bool(
        _BASIS_BEFORE.search(before.rsplit("\n", 1)[-1]) or _BASIS_AFTER.match(text, title.span_end)
    )

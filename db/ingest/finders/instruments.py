"""Cited agreements, statements and declarations with their dates; the basis of the session.

A title is the noun phrase around a head noun, in the nominative singular and without its date;
several dates give several instruments.
"""

import re
from dataclasses import dataclass, replace

from db.ingest.finders import instruments_az, instruments_en, instruments_ru
from db.ingest.finders.dates import DateMention, edtf
from db.ingest.finders.document import Document
from db.ingest.finders.instrument_dates import InstrumentDates
from db.ingest.finders.instrument_titles import Title
from db.ingest.finders.legal_basis import LegalBasis
from db.ingest.finders.minutes_titles import is_in_minutes_title
from db.ingest.finders.shared_dates import dates_of_all, with_other_names
from db.language.patterns import regex
from db.model import Leaf, ProposedInstrument

_FINDERS = {
    "ru": instruments_ru.titles_in,
    "en": instruments_en.titles_in,
    "az": instruments_az.titles_in,
}


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
        self.titles: list[Title] = []
        self.dates: list[Leaf | None] = []
        self.aliases: dict[str, int] = {}

    def proposals(self) -> tuple[ProposedInstrument, ...]:
        """All of them, each under its fullest title."""
        return tuple(
            ProposedInstrument(self.leaf(index), date) for index, date in enumerate(self.dates)
        )

    def leaf(self, index: int) -> Leaf:
        """The title of an instrument."""
        title, certain = self.titles[index], self.dates[index] is not None
        return self.document.leaf(
            title.value,
            title.span_start,
            title.span_end,
            "instrument.title",
            0.9 if certain else 0.8,
            "" if certain else "no_date",
        )

    def add(self, title: Title, date: Leaf | None) -> int | None:
        """The index of the instrument that a mention with this date cites."""
        known = self._known(title, date.text if date else "")
        if known is not None:
            self.dates[known] = self.dates[known] or date
            self._keep_fullest(known, title)
            return known
        if date is None and (title.bare or title.weak or _OWN_PAPER.fullmatch(title.value)):
            return None
        if title.bare and title.value.islower():  # «заявления от 5 мая и …» goes on with a title
            named = [known for known in self.titles if known.head == title.head]
            if not named:
                return None
            title = named[-1]
        self.titles.append(title)
        self.dates.append(date)
        return len(self.titles) - 1

    def _known(self, title: Title, day: str) -> int | None:
        undated = []
        if title.key in self.aliases:
            return self.aliases[title.key]
        for index, (known, date) in enumerate(zip(self.titles, self.dates, strict=True)):
            known_day = date.text if date else ""
            dated = bool(day and known_day) and (day == known_day or title.bare)
            same = known.key == title.key or (known.head == title.head and dated)
            if same and _agree(day, known_day):
                return index
            if known.head == title.head and not known_day:
                undated.append(index)
        # «Договор от 5 мая» is the one «Договор о дружбе» that was named without its date.
        return undated[0] if title.bare and day and len(undated) == 1 else None

    def _keep_fullest(self, index: int, title: Title) -> None:
        known = self.titles[index]
        if known.bare or (known.key != title.key and len(known.value) < len(title.value)):
            self.titles[index] = replace(title, key=title.key)

    def all_named(self, title: Title) -> tuple[int, ...]:
        """Every instrument that an undated mention can mean."""
        if title.key in self.aliases:
            return (self.aliases[title.key],)
        return tuple(
            index
            for index, known in enumerate(self.titles)
            if known.key == title.key
            or (
                known.head == title.head
                and (title.bare or (not title.weak and _shares_words(known.key, title.key)))
            )
        )


#: «Yekun kommünike», "Press statement": the paper that a meeting makes, and none that it cites.
_OWN_PAPER = regex(
    r"(?:(?:итогов|заключительн|совместн)\w+|пресс-|yekun|birgə|mətbuat|final|closing|joint|press"
    r"|concluding|outcome)[ -]?(?:коммюнике|заявлени\w+|документ\w*|релиз\w*|kommünike\w*"
    r"|bəyanat\w*|sənəd\w*|reliz\w*|communiqu\w+|statement|document|release)",
    re.IGNORECASE,
)


def _agree(day: str, other: str) -> bool:
    """True for one day told twice, the second time perhaps by its year alone."""
    return day.startswith(other) or other.startswith(day)


def _shares_words(key: str, other: str) -> bool:
    idle = {"of", "the", "on", key.split(" ", 1)[0]}
    return bool(set(key.split(" ")[1:]) & set(other.split(" ")[1:]) - idle)


def find_instruments(document: Document, head_end: int, tail: int = -1) -> Instruments:
    """The instruments in order of their first mention; the points are between the offsets."""
    finder = _FINDERS.get(document.language or "")
    if finder is None:
        return Instruments((), (), None)
    register = _Register(document)
    citations: list[Citation] = []
    basis: tuple[int, Title] | None = None
    ground = LegalBasis(document, head_end, max(head_end, tail))
    dates = InstrumentDates(document)
    titles, other = with_other_names(document, finder(document, dates))
    told = dates_of_all(document, titles, dates)
    for number, (title, mine) in enumerate(zip(titles, told, strict=True)):
        if _is_heading(document, title) or is_in_minutes_title(document, title.span_start):
            continue
        if number in other and (named := register.all_named(other[number])):
            register.aliases[title.key] = named[0]
        indexes = _register_one(document, register, title, mine)
        if not indexes:
            continue
        if number in other:
            register.aliases[other[number].key] = indexes[-1]
        citations.append(Citation(title.span_start, title.span_end, indexes))
        if basis is None and ground.is_basis(title):
            basis = (indexes[0], title)
    leaf = None
    if basis is not None:
        index, title = basis
        value = register.leaf(index).value
        leaf = document.leaf(value, title.span_start, title.span_end, "legal_basis.cue", 0.9)
    return Instruments(register.proposals(), tuple(citations), leaf)


_LONGEST_LINE = 160


def _is_heading(document: Document, title: Title) -> bool:
    """A title on a line that is no sentence is the paper's own, or an entry of a menu."""
    block = document.blocks[document.block_index(title.span_start)]
    if block.end - block.start > _LONGEST_LINE:
        return False
    if block is document.blocks[0] and title.span_start == block.start and title.bare is False:
        return document.text[block.end - 1] != "."  # «Резолюция третьего диалога (Сочи, 2015)»
    line = document.text[block.start : block.end].rstrip()
    if line.endswith((".", ";", ":", ",", "!", "…")) or block.label is not None:
        return False
    return title.value.isupper() or (not re.search(r"\d{4}", line))


def _register_one(
    document: Document, register: _Register, title: Title, mine: list[DateMention]
) -> tuple[int, ...]:
    if not any(date[0] for mention in mine for date in mention.dates):
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

"""What is asked of the index, and what it answers."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from db.model.terms import RecordType, ResolutionKind, UnitType

#: Fields that results are counted by, in the order in which they are shown.
FACETS = ("year", "council", "kind", "topic", "person", "place", "tag", "type", "language")


@dataclass(frozen=True, slots=True)
class Query:
    """A search as a value.

    ``text`` is what was typed, in the query language of the design. ``filters`` maps a facet to
    the chosen values: OR within a facet, AND between facets; years as ``"2021"``, authorities by
    record id, tags by their key, others by their stored word. ``excluded`` maps a facet to values
    that no hit may have. ``within`` holds the queries whose results are searched further: each
    must match too.
    ``like`` is the id of a record whose telling words the hits shall share; it is no hit itself.
    ``types`` limits the units; empty means all.
    ``sort`` is ``relevance``, ``date``, ``-date``, ``meeting`` (by meeting and point number) or
    ``council`` (by the council's name, then the newest first).
    ``facet_limit`` bounds the values counted of a facet to the commonest, and to what is chosen or
    excluded; 0 gives all.
    ``language`` (ISO 639-1) is preferred for titles, labels and snippets.
    ``variants`` False switches off other spellings of names.
    ``openly`` leaves out what readers may not see today, whatever else is asked.
    ``typing`` says that the last word may not be complete: words that begin so count too.
    """

    text: str
    limit: int = 50
    offset: int = 0
    sort: str = "relevance"
    filters: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    excluded: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    within: tuple[str, ...] = ()
    like: str = ""
    types: tuple[UnitType, ...] = ()
    facets: bool = True
    facet_limit: int = 0
    language: str = "ru"
    variants: bool = True
    typing: bool = False
    openly: bool = False


#: How the marked places of a snippet begin and end.
MARK_OPEN, MARK_CLOSE = "⟦", "⟧"


@dataclass(frozen=True, slots=True)
class Hit:
    """One found unit.

    ``id`` is the id of the record to open (for a paragraph: of its document) and ``paragraph``
    its index there; of a note, ``id`` and ``about`` are what it is on. ``snippet`` holds the hits
    between ``⟦`` and ``⟧``; ``language`` is the snippet's; ``why`` gives reasons that the
    marks do not show, as data: ``"name:Hacıyev=Гаджиев"``. What readers may not see today has
    the ``access`` ``restricted`` or ``closed``, until ``access_until`` if that has an end.
    """

    id: str
    type: UnitType
    meeting_id: str | None
    number: str | None
    date: str | None
    title: str
    snippet: str
    score: float
    why: tuple[str, ...] = ()
    language: str = ""
    languages: tuple[str, ...] = ()
    kinds: tuple[ResolutionKind, ...] = ()
    paragraph: int | None = None
    council: str = ""
    ordinal: int | None = None
    place: str = ""
    about: RecordType | None = None
    note: str = ""
    access: str = ""
    access_until: str = ""


@dataclass(frozen=True, slots=True)
class FacetValue:
    """A value to filter by: ``value`` goes into ``Query.filters``, ``label`` to the eye."""

    value: str
    label: str
    count: int


@dataclass(frozen=True, slots=True)
class Message:
    """What a query could not be understood to mean: a code and its parameters."""

    code: str
    params: Mapping[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SearchResult:
    """The answer: exact ``total``, one page of hits, facet counts, the time in milliseconds.

    ``suggestion`` is a corrected query in full, None if there is nothing better. Where nothing
    is found, ``nowhere`` are the words that the archive does not have, and ``without`` is the
    query without them, if that finds something.
    ``meetings`` counts the meetings among all hits.
    """

    query: str
    total: int
    took_ms: float
    hits: tuple[Hit, ...]
    facets: Mapping[str, tuple[FacetValue, ...]] = field(default_factory=dict)
    messages: tuple[Message, ...] = ()
    suggestion: str | None = None
    meetings: int = 0
    nowhere: tuple[str, ...] = ()
    without: str | None = None


@dataclass(frozen=True, slots=True)
class Mark:
    """A hit inside a text: ``text[start:end]``."""

    start: int
    end: int

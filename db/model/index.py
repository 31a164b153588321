"""What the index takes in, and what it says of itself."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from db.model.access import Holds
from db.model.terms import RecordType, ResolutionKind, UnitType


@dataclass(frozen=True, slots=True)
class UnitText:
    """One wording of a unit, in one language (ISO 639-1, ``""`` if unknown)."""

    language: str
    text: str


@dataclass(frozen=True, slots=True)
class IndexUnit:
    """One unit as the index takes it in.

    ``uid`` is unique in the index; ``owner`` is the record (a meeting or a person) whose change
    replaces it; ``record_id`` is opened by a hit on it. Authorities are given by record id;
    ``names`` holds every name form of the authorities that belong to the unit, so that a meeting
    is found by its council and its speakers; ``offices`` are texts too.
    Dates are EDTF, ``other_days`` those that are stated by sources and not shown; ``position``
    orders the units of a meeting.
    """

    uid: str
    type: UnitType
    owner: str
    record_id: str
    meeting_id: str | None
    texts: tuple[UnitText, ...]
    names: tuple[UnitText, ...] = ()
    offices: tuple[UnitText, ...] = ()
    themes: tuple[UnitText, ...] = ()
    number: str | None = None
    date_start: str | None = None
    date_end: str | None = None
    other_days: tuple[tuple[str, str | None], ...] = ()
    position: int = 0
    paragraph: int | None = None
    languages: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    council: str | None = None
    place: str | None = None
    persons: tuple[str, ...] = ()
    institutions: tuple[str, ...] = ()
    instruments: tuple[str, ...] = ()
    #: The unit's own topics and all that are broader.
    topics: tuple[str, ...] = ()
    #: The keys of the record's tags.
    tags: tuple[str, ...] = ()
    #: The last days on which the unit is closed and restricted, empty where it is not.
    access: Holds = field(default_factory=Holds)
    #: The last day on which anything that it says may not be seen.
    partly_held: str = ""
    #: Searchable names of the authorities by field: ``council``, ``place``, ``person``,
    #: ``institution``, ``instrument``, ``topic``.
    field_names: Mapping[str, tuple[UnitText, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class UnitView:
    """What the database tells of a found unit: all of a ``Hit`` but its snippet and score."""

    uid: str
    record_id: str
    type: UnitType
    meeting_id: str | None
    number: str | None
    date: str | None
    title: str
    texts: tuple[UnitText, ...]
    languages: tuple[str, ...] = ()
    kinds: tuple[ResolutionKind, ...] = ()
    paragraph: int | None = None
    council: str = ""
    ordinal: int | None = None
    place: str = ""
    #: What the record is where the type of the unit does not say it.
    about: RecordType | None = None
    #: The id of a note.
    note: str = ""
    #: What holds for readers; None where nothing does.
    holds: Holds | None = None
    #: Those of the texts that say what the unit is where none of its words was asked for, in
    #: whatever language; empty where any of the texts does.
    leading: tuple[UnitText, ...] = ()


@dataclass(frozen=True, slots=True)
class IndexStatus:
    """How far the index is. ``behind`` counts outbox entries that are not in it yet.

    While it is built anew, ``done`` of ``total`` records are in it; 0 of 0 until that is known.
    """

    behind: int
    documents: int
    building: bool
    done: int = 0
    total: int = 0

"""The rows of a spreadsheet as values: read, but not yet compared with what the archive knows."""

from collections.abc import Mapping
from dataclasses import dataclass, field

#: ``(start, end)`` of a value in the text of its row.
Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class EntryBody:
    """A council or an institution as a cell names it; one of the two may be empty."""

    name: str = ""
    abbreviation: str = ""

    @property
    def label(self) -> str:
        """What to call it."""
        return self.name or self.abbreviation


@dataclass(frozen=True, slots=True)
class EntryPerson:
    """A participant with the office as the cell states it."""

    name: str
    office: str = ""


@dataclass(frozen=True, slots=True)
class RowText:
    """A row as text, ``title: value; …``, and where in it the value of each role lies."""

    text: str = ""
    spans: Mapping[str, Span] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class MeetingEntry:
    """A meeting's row. Dates are EDTF; ``themes`` by language."""

    council: EntryBody | None = None
    ordinal: int | None = None
    date_start: str | None = None
    date_end: str | None = None
    place: str = ""
    themes: Mapping[str, str] = field(default_factory=dict)
    organisers: tuple[EntryBody, ...] = ()
    participants: tuple[EntryPerson, ...] = ()


@dataclass(frozen=True, slots=True)
class ResolutionEntry:
    """A resolution's row: which meeting it is of, and its wordings by language."""

    council: EntryBody | None = None
    ordinal: int | None = None
    date: str | None = None
    number: str = ""
    texts: Mapping[str, str] = field(default_factory=dict)
    kinds: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PersonEntry:
    """A person's row: names by language."""

    names: Mapping[str, str] = field(default_factory=dict)


Entry = MeetingEntry | ResolutionEntry | PersonEntry


@dataclass(frozen=True, slots=True)
class EnteredRow:
    """A row with its number in the file, its value (None if it cannot be read) and its text."""

    number: int
    label: str
    entry: Entry | None
    text: RowText

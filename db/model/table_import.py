"""Spreadsheets on their way into an archive: how their columns are meant, and what becomes of rows.

``TableMapping.to_json`` is the form of a mapping file (``import-table --mapping FILE.json``).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from db.model.terms import LANGUAGES


class ImportKind(StrEnum):
    """What each row of a spreadsheet is."""

    MEETINGS = "meetings"
    RESOLUTIONS = "resolutions"
    PEOPLE = "people"


class ColumnRole(StrEnum):
    """What a column holds. ``theme`` and ``text`` are in the language of the file."""

    COUNCIL = "council"
    ORDINAL = "ordinal"
    DATE = "date"
    DATE_END = "date_end"
    PLACE = "place"
    THEME = "theme"
    THEME_RU = "theme_ru"
    THEME_AZ = "theme_az"
    THEME_EN = "theme_en"
    ORGANISERS = "organisers"
    PARTICIPANTS = "participants"
    NUMBER = "number"
    TEXT = "text"
    TEXT_RU = "text_ru"
    TEXT_AZ = "text_az"
    TEXT_EN = "text_en"
    KINDS = "kinds"
    LANGUAGE = "language"
    NAME = "name"
    NAME_RU = "name_ru"
    NAME_AZ = "name_az"
    NAME_EN = "name_en"


_R = ColumnRole
#: What the columns of each kind of spreadsheet can hold, in the order in which it is offered.
ROLES: Mapping[ImportKind, tuple[ColumnRole, ...]] = {
    ImportKind.MEETINGS: (
        *(_R.COUNCIL, _R.ORDINAL, _R.DATE, _R.DATE_END, _R.PLACE),
        *(_R.THEME, _R.THEME_RU, _R.THEME_AZ, _R.THEME_EN, _R.ORGANISERS, _R.PARTICIPANTS),
    ),
    ImportKind.RESOLUTIONS: (
        *(_R.COUNCIL, _R.ORDINAL, _R.DATE, _R.NUMBER),
        *(_R.TEXT, _R.TEXT_RU, _R.TEXT_AZ, _R.TEXT_EN, _R.KINDS, _R.LANGUAGE),
    ),
    ImportKind.PEOPLE: (_R.NAME, _R.NAME_RU, _R.NAME_AZ, _R.NAME_EN),
}


class RowState(StrEnum):
    """What becomes of a row."""

    NEW = "new"
    FILLS = "fills"  # a known record gets what it had not
    SAME = "same"  # the record is there already
    ERROR = "error"
    EMPTY = "empty"


@dataclass(frozen=True, slots=True)
class RowNote:
    """Something to say of a row: a code with its facts; ``column`` is a column's title or letter.

    Whether the row is kept out is said by its state, not by its notes.
    """

    code: str
    column: str = ""
    params: Mapping[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SheetFacts:
    """How a file was read. ``certain`` is False where its encoding was guessed."""

    name: str
    format: str  # csv, xlsx
    sheets: tuple[str, ...]
    sheet: str
    encoding: str = ""
    delimiter: str = ""
    certain: bool = True


@dataclass(frozen=True, slots=True)
class ImportTable:
    """A sheet as texts: dates are EDTF, numbers as they are typed. ``rows[0]`` is the file's row 1.

    ``head_row`` is the row of titles, counted from 1; 0 if there is none. Every row is as wide as
    the widest. ``too_wide`` and ``beyond``: the rows of delimited text with texts beyond the last
    cell of the row of titles; in the former a text seems to have been parted by an unquoted sign.
    """

    facts: SheetFacts
    rows: tuple[tuple[str, ...], ...]
    head_row: int
    too_wide: frozenset[int] = frozenset()
    beyond: frozenset[int] = frozenset()

    @property
    def width(self) -> int:
        """How many columns there are."""
        return len(self.rows[0]) if self.rows else 0

    @property
    def heads(self) -> tuple[str, ...]:
        """The columns' titles; their letters where there are none."""
        row = self.rows[self.head_row - 1] if self.head_row else ("",) * self.width
        return tuple(
            " ".join(cell.split()) or column_letter(place) for place, cell in enumerate(row)
        )


@dataclass(frozen=True, slots=True)
class TableMapping:
    """How the columns of a spreadsheet are meant.

    ``columns`` pairs a column's title with its role (``""``: not used). ``council`` is meant where
    a row names none; ``language`` is that of texts and names without one of their own.
    ``fill_up`` gives records that are known what they have not; nothing is ever replaced.
    """

    kind: ImportKind
    columns: tuple[tuple[str, str], ...]
    language: str = "ru"
    council: str = ""
    fill_up: bool = False

    def to_json(self) -> dict[str, Any]:
        """The mapping as a JSON object."""
        return {
            "kind": self.kind.value,
            "columns": [list(pair) for pair in self.columns],
            "language": self.language,
            "council": self.council,
            "fill_up": self.fill_up,
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> "TableMapping":
        """The inverse of ``to_json``. Raises ValueError for anything else."""
        try:
            kind = ImportKind(data["kind"])
            columns = tuple((str(head), str(role)) for head, role in data["columns"])
            texts = (data.get("language", "ru"), data.get("council", ""))
        except (KeyError, TypeError, AttributeError) as error:
            raise ValueError(f"no mapping: {error}") from error
        if not all(isinstance(text, str) for text in texts):
            raise ValueError("no mapping: language and council are texts")
        if texts[0] and texts[0] not in LANGUAGES:
            raise ValueError(f"no language: {texts[0]}")
        unknown = {role for _, role in columns if role} - {role.value for role in ROLES[kind]}
        if unknown:
            raise ValueError(f"no role of {kind}: {', '.join(sorted(unknown))}")
        return cls(kind, columns, texts[0], texts[1], data.get("fill_up") is True)

    @property
    def used(self) -> tuple[ColumnRole, ...]:
        """The roles that are given to columns."""
        return tuple(ColumnRole(role) for _, role in self.columns if role)


@dataclass(frozen=True, slots=True)
class PlannedRow:
    """A row of a spreadsheet and what becomes of it; ``number`` counts from 1 as the file does."""

    number: int
    state: RowState
    label: str
    notes: tuple[RowNote, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What an import would do. ``made`` counts new records by their type."""

    rows: tuple[PlannedRow, ...]
    made: Mapping[str, int]

    def count(self, state: RowState) -> int:
        """How many rows have that state."""
        return sum(row.state == state for row in self.rows)


class ImportState(StrEnum):
    """How far an import has come."""

    UNFINISHED = "unfinished"
    DONE = "done"
    UNDONE = "undone"


@dataclass(frozen=True, slots=True)
class TableImport:
    """One import of a spreadsheet as the archive keeps it. Instants are UTC, ISO 8601.

    ``counts`` holds rows by state, and records made by type; ``next_row`` is where an unfinished
    one goes on.
    """

    id: str
    filename: str
    sheet: str
    kind: ImportKind
    state: ImportState
    at: str
    who: str
    rows: int
    next_row: int
    counts: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class KeptRecord:
    """A record that an undo left. ``reason`` is ``changed`` or ``used``."""

    id: str
    type: str
    label: str
    reason: str


@dataclass(frozen=True, slots=True)
class UndoneImport:
    """What an undo took away, by type of record, and what it left."""

    removed: Mapping[str, int]
    emptied: int
    kept: tuple[KeptRecord, ...]


@dataclass(frozen=True, slots=True)
class SourceWords:
    """What a record's source is called: ``{name}`` is the file's, ``{row}`` a row or ``3-9``."""

    one: str = "{name}, row {row}"
    many: str = "{name}, rows {row}"


def column_letter(place: int) -> str:
    """The letter of a column, counted from 0: A, B, … Z, AA."""
    letters = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        letters = chr(65 + rest) + letters
    return letters

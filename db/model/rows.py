"""Stored records as rows of a table: what is shown of one record in a line. All frozen."""

from dataclasses import dataclass

from db.model.meeting_rows import MeetingRow, ResolutionRow
from db.model.terms import DocumentType


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One person in a table; ``office`` is the latest one stated."""

    id: str
    label: str
    other_names: tuple[str, ...]
    office: str
    meeting_count: int


@dataclass(frozen=True, slots=True)
class InstitutionRow:
    """One institution in a table."""

    id: str
    label: str
    abbreviation: str
    other_names: tuple[str, ...]
    meeting_count: int


@dataclass(frozen=True, slots=True)
class InstrumentRow:
    """One cited instrument in a table. ``date`` is EDTF."""

    id: str
    label: str
    date: str | None
    citation_count: int


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """One document in a table. ``size`` is the original's size in bytes."""

    id: str
    meeting_id: str
    title: str
    filename: str
    type: DocumentType
    language: str
    received_at: str
    size: int
    complete: bool


Row = MeetingRow | ResolutionRow | PersonRow | InstitutionRow | InstrumentRow | DocumentRow
#: What a table shows of a record beyond its row: a text, a number, an EDTF date, or several names.
FurtherValue = str | int | tuple[str, ...]

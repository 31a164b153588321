"""Meetings and resolutions as rows of a table: what the first page of an archive is made of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from db.model.terms import ResolutionKind


@dataclass(frozen=True, slots=True)
class MeetingRow:
    """One meeting in a table. Dates are EDTF; ``council`` is the abbreviation or the name."""

    id: str
    council: str
    ordinal: int | None
    date_start: str | None
    date_end: str | None
    place: str
    theme: str
    resolution_count: int
    languages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ResolutionRow:
    """One resolution in a table; ``text`` is in the language asked for where there is one."""

    id: str
    meeting_id: str
    council: str
    ordinal: int | None
    date_start: str | None
    place: str
    number: str | None
    kinds: tuple[ResolutionKind, ...]
    text: str
    language: str
    languages: tuple[str, ...]

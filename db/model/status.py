"""What an archive says of itself: its head, its counts, its first page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from db.model.meeting_rows import MeetingRow, ResolutionRow


@dataclass(frozen=True, slots=True)
class ArchiveInfo:
    """The head of an archive. ``created_at`` is UTC, ISO 8601."""

    uuid: str
    title: str
    created_at: str


@dataclass(frozen=True, slots=True)
class ArchiveCounts:
    """How many records there are, files that wait, and searches kept under names."""

    meetings: int = 0
    resolutions: int = 0
    people: int = 0
    institutions: int = 0
    instruments: int = 0
    documents: int = 0
    inbox: int = 0
    searches: int = 0
    topics: int = 0


@dataclass(frozen=True, slots=True)
class FirstPage:
    """What a window shows of an archive before it is open: its first resolutions, by meeting.

    ``resolutions`` begin as ``Archive.record_ids(RecordType.RESOLUTION)`` does; ``meetings`` are
    theirs, in the same order.
    """

    info: ArchiveInfo
    counts: ArchiveCounts
    meetings: tuple[MeetingRow, ...]
    resolutions: tuple[ResolutionRow, ...]

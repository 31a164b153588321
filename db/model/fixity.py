"""How the originals are, by what is known of their last check; and how the archive is kept."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from db.model.records import Ref


class CheckResult(StrEnum):
    """What a check of an original found."""

    GOOD = "good"
    MISSING = "missing"
    SIZE = "size"
    CHANGED = "changed"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class DamagedOriginal:
    """An original that is not what was received, by its last check.

    ``detail`` is what was found instead; ``document`` a record that was read from it.
    """

    sha256: str
    filename: str
    size: int
    received_at: str
    result: CheckResult
    detail: str
    checked_at: str
    document: Ref | None = None


@dataclass(frozen=True, slots=True)
class GoodCopy:
    """A copy of an original in a backup, just read and found to be what was received."""

    sha256: str
    backup: Path
    made_at: str


@dataclass(frozen=True, slots=True)
class Noted:
    """Something that the log notes of how the archive is kept: when, and how many problems."""

    at: str
    problems: int
    number: int = 0


@dataclass(frozen=True, slots=True)
class ClockStep:
    """An event of the log with a time before that of the last one: a clock was wrong. In UTC."""

    event: int
    at: str
    before: str


@dataclass(frozen=True, slots=True)
class ArchiveHealth:
    """What is known of the originals and of verifications; instants are UTC, ISO 8601.

    ``oldest_at`` is when the original that was not checked for longest was checked (or came in);
    ``waiting`` counts those that the running round has still to check. ``round`` is the last
    finished round over the originals, ``verified`` the last full verification, ``drill`` the last
    backup that was restored to prove it. ``clock`` is where the log's times first run back.
    """

    originals: int
    size: int
    waiting: int
    damaged: tuple[DamagedOriginal, ...] = ()
    oldest_at: str = ""
    oldest_name: str = ""
    round: Noted | None = None
    verified: Noted | None = None
    drill: Noted | None = None
    clock: ClockStep | None = None

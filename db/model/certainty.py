"""What makes a waiting file certain, so that its record can be made without looking at it.

Codes, not sentences: the window says them in its languages.
"""

from dataclasses import dataclass
from enum import StrEnum

from db.errors import ArchiveError
from db.model.records import InboxItem


class Reservation(StrEnum):
    """Why a file is not certain. One that has none of them is."""

    KEPT = "kept"  # nothing was looked for in it yet
    UNREAD = "unread"  # its text is not whole, or not to be had
    NO_SESSION = "no_session"
    VALUES = "values"  # some values are below the limit of certainty
    NO_DATE = "no_date"
    NO_POINTS = "no_points"
    COUNCIL = "council"  # the archive does not know the council yet
    NAMES = "names"  # a name may stand for somebody known, or for several
    REPEATS = "repeats"  # a document of the archive has the text, or tells of the meeting
    NUMBER_TAKEN = "number_taken"  # another meeting of the council has its number, on other days
    IN_PART = "in_part"  # it is so long that only its beginning was looked at
    CHOICE_GONE = "choice_gone"  # what a person chose for it is not in the archive any more


@dataclass(frozen=True, slots=True)
class Appraisal:
    """A waiting file, what speaks against taking it as certain, and a few of its facts."""

    item: InboxItem
    reservations: tuple[Reservation, ...]
    council: str = ""
    ordinal: int | None = None
    date: str = ""
    points: int = 0

    @property
    def is_certain(self) -> bool:
        """True if nothing speaks against it."""
        return not self.reservations


@dataclass(frozen=True, slots=True)
class ConfirmedFile:
    """A file that became a record."""

    inbox_id: str
    filename: str
    meeting_id: str


@dataclass(frozen=True, slots=True)
class CertainReport:
    """What became of the files that were to be confirmed; each is in one of the three."""

    confirmed: tuple[ConfirmedFile, ...]
    left: tuple[Appraisal, ...]
    failed: tuple[tuple[str, ArchiveError], ...]


@dataclass(frozen=True, slots=True)
class TakenBackReport:
    """What became of confirmations that were to be undone."""

    taken_back: tuple[str, ...]
    refused: tuple[ArchiveError, ...]

"""Who may see a record: what was said of it, and what follows from that on a day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from db.model.terms import RecordType

if TYPE_CHECKING:
    from db.model.records import Ref


class AccessStatus(StrEnum):
    """How far readers may see a record. Of two that hold for it the stricter one counts."""

    OPEN = "open"
    RESTRICTED = "restricted"  # the head is shown, the text and the original are not
    CLOSED = "closed"  # nothing is shown but that it is closed, and until when


#: The records that can be restricted. What is inside of them is restricted with them.
RESTRICTABLE = frozenset(
    {RecordType.UNIT, RecordType.MEETING, RecordType.DOCUMENT, RecordType.RESOLUTION}
)
#: The last day of a restriction that has none: it sorts after every other.
FOREVER = "9999-12-31"


def this_day() -> str:
    """The day of this computer, ``YYYY-MM-DD``."""
    return datetime.now(UTC).astimezone().date().isoformat()


@dataclass(frozen=True, slots=True)
class Restriction:
    """What was said of a record itself.

    ``until`` is the last day on which it holds (``YYYY-MM-DD``), empty where it has no end. An
    ``OPEN`` one lifts nothing: it says that somebody has looked and found no reason.
    """

    status: AccessStatus
    reason: str = ""
    until: str = ""


@dataclass(frozen=True, slots=True)
class Holds:
    """The last days on which a record is closed and restricted; empty where it is not at all."""

    closed: str = ""
    restricted: str = ""

    @classmethod
    def of(cls, said: Restriction) -> Holds:
        """What follows from a restriction."""
        last = said.until or FOREVER
        if said.status is AccessStatus.CLOSED:
            return cls(closed=last)
        return cls(restricted=last) if said.status is AccessStatus.RESTRICTED else cls()

    def with_(self, other: Holds) -> Holds:
        """What holds where both do: the stricter on every day."""
        return Holds(max(self.closed, other.closed), max(self.restricted, other.restricted))

    def or_(self, other: Holds) -> Holds:
        """What holds where either is enough: the milder on every day."""
        # What is closed is restricted too.
        return Holds(min(self.closed, other.closed), min(self.last_day, other.last_day))

    @property
    def last_day(self) -> str:
        """The last day on which anything holds; empty where nothing does."""
        return max(self.closed, self.restricted)

    def status(self, day: str) -> AccessStatus:
        """What holds on a day; after its last day a record is open by itself."""
        if self.closed >= day:
            return AccessStatus.CLOSED
        return AccessStatus.RESTRICTED if self.restricted >= day else AccessStatus.OPEN

    def until(self, day: str) -> str:
        """The last day of what holds on a day; empty where that has no end, or nothing holds."""
        status = self.status(day)
        if status is AccessStatus.OPEN:
            return ""
        last = self.closed if status is AccessStatus.CLOSED else self.restricted
        return "" if last == FOREVER else last

    def __bool__(self) -> bool:
        return bool(self.closed or self.restricted)


@dataclass(frozen=True, slots=True)
class AccessState:
    """How a record stands today. ``own`` is what was said of itself.

    ``sources`` are the other records by which it is restricted: its session, units above it.
    """

    id: str
    version: int
    status: AccessStatus
    until: str
    own: Restriction | None = None
    sources: tuple[Ref, ...] = ()


@dataclass(frozen=True, slots=True)
class PointDocuments:
    """The documents in which a point stands, by what readers get of them once it is held.

    Of ``black`` ones they get the text with the wording blacked out, in place of the original; of
    ``withheld`` ones neither text nor original, since nobody knows where in them it stands.
    """

    black: tuple[Ref, ...] = ()
    withheld: tuple[Ref, ...] = ()


@dataclass(frozen=True, slots=True)
class StatedRestriction:
    """A line of the list of restrictions. ``is_over`` says that its last day has gone by."""

    record: Ref
    restriction: Restriction
    is_over: bool


@dataclass(frozen=True, slots=True)
class Publication:
    """What a published copy says of itself: of which archive, as of which day, how much it lacks.

    ``event`` is the last event of that archive's log which it knows.
    """

    archive: str
    day: str
    event: int
    closed: int
    restricted: int


@dataclass(frozen=True, slots=True)
class PublishReport:
    """What became of publishing.

    ``redacted`` documents are there with words blacked out, or without the text in which a closed
    point stands.
    """

    records: int
    closed: int
    restricted: int
    redacted: int


@dataclass(frozen=True, slots=True)
class BlackedOut:
    """A span of a document's text (code points) that readers do not see, and why."""

    start: int
    end: int
    reason: str = ""


@dataclass(frozen=True, slots=True)
class RedactionDraft:
    """A document's text with what is blacked out of it. ``digest`` is the text's SHA-256."""

    document_id: str
    version: int
    title: str
    language: str
    text: str
    digest: str
    spans: tuple[BlackedOut, ...]

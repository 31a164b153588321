"""What the records say around an authority: its meetings, whom it met, what cites it. All frozen.

A dossier's lists may be long: each comes as a portion, with how many rows there are in all.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from db.model.authority_records import OfficeSpan
from db.model.meeting_rows import ResolutionRow
from db.model.records import AuthorityDetail, MeetingMention, Ref, SessionMark
from db.model.search import Hit
from db.model.terms import ResolutionKind


class DossierPart(StrEnum):
    """A list of a dossier; which there are depends on what the authority is."""

    MEETINGS = "meetings"
    OFFICES = "offices"  # of a person, by date
    REPRESENTATIVES = "representatives"  # who stated an office at an institution
    PEOPLE = "people"  # a council's speakers; whom a person met
    INSTITUTIONS = "institutions"  # a council's organisers; which an institution met
    COUNCILS = "councils"
    CITATIONS = "citations"  # what cites an instrument
    MENTIONS = "mentions"  # resolutions in whose words it is named


@dataclass(frozen=True, slots=True)
class CountedRef:
    """A record, and at how many meetings (of an instrument: in how many resolutions)."""

    ref: Ref
    count: int


@dataclass(frozen=True, slots=True)
class MeetingEntry:
    """A meeting, and what the authority was there.

    ``roles`` are stored words: a ``Role``, ``organiser``, ``legal_basis`` or ``represented``;
    ``meeting.detail`` is a person's office as stated there, ``people`` who represented an
    institution.
    """

    meeting: MeetingMention
    theme: str
    roles: tuple[str, ...] = ()
    people: tuple[Ref, ...] = ()


@dataclass(frozen=True, slots=True)
class OfficeEntry:
    """An office, stated by the archivist or at meetings: at ``office.meeting`` first.

    ``last`` is the last of the ``times`` meetings at which it was stated in the same words.
    """

    office: OfficeSpan
    last: MeetingMention | None = None
    times: int = 0
    person: Ref | None = None


@dataclass(frozen=True, slots=True)
class CitingPoint:
    """A resolution that cites an instrument; ``passage`` are the words around the citation.

    The citation itself stands between the signs of a snippet; where it is in words that the
    instrument's names do not have, ``passage`` is empty.
    """

    point: ResolutionRow
    passage: str


DossierRow = CountedRef | MeetingEntry | OfficeEntry | CitingPoint | Hit


@dataclass(frozen=True, slots=True)
class Portion:
    """Some rows of a list, and how many the whole has."""

    rows: tuple[DossierRow, ...] = ()
    total: int = 0


@dataclass(frozen=True, slots=True)
class Dossier:
    """A council, an institution, a person, an instrument or a place, with what is around it.

    ``record`` is its own record without its lists of meetings and citations, which are parts
    here. ``line`` are a council's sessions; ``years`` the first and the last of its meetings (of
    an instrument: of those that cite it), None where no day is known. ``kinds`` counts the
    resolutions of a council, or those that cite an instrument; ``resolutions`` each of them once.
    ``naming`` is the query that finds its mentions, empty where no name is telling enough.
    """

    record: AuthorityDetail
    parts: Mapping[DossierPart, Portion]
    line: tuple[SessionMark, ...] = ()
    years: tuple[int, int] | None = None
    resolutions: int = 0
    kinds: Mapping[ResolutionKind, int] = field(default_factory=dict)
    naming: str = ""

    def part(self, part: DossierPart) -> Portion:
        """The first rows of a list; an empty one where there is none."""
        return self.parts.get(part, Portion())

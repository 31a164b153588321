"""Stored records as they leave the archive, whole: what a page shows. All frozen."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from db.model.annotations import Note
from db.model.conflicts import Conflict
from db.model.meeting_rows import ResolutionRow
from db.model.saved_search import SavedSearch
from db.model.terms import (
    DocumentType,
    InboxState,
    LinkKind,
    NameKind,
    RecordType,
    ResolutionKind,
    Role,
)

if TYPE_CHECKING:
    from db.model.authority_records import Identifier, OfficeSpan, RelationRow


@dataclass(frozen=True, slots=True)
class Ref:
    """A record pointed at: enough to show its name and to open it."""

    id: str
    type: RecordType
    label: str


@dataclass(frozen=True, slots=True)
class NameForm:
    """One way in which an authority is named, and where that form was read.

    ``stated_source`` is what the archivist says of where it is from; it was in use from
    ``valid_from`` to ``valid_to`` (EDTF).
    """

    text: str
    language: str | None
    script: str  # ISO 15924: Cyrl, Latn
    kind: NameKind
    preferred: bool
    source: Ref | None = None
    stated_source: str = ""
    valid_from: str | None = None
    valid_to: str | None = None


# Details: what a page shows ---------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Original:
    """A file as received, byte-exact. ``received_at`` is UTC, ISO 8601."""

    sha256: str
    filename: str
    media_type: str
    size: int
    received_at: str


@dataclass(frozen=True, slots=True)
class DocumentSummary:
    """A document as its meeting's page lists it."""

    id: str
    type: DocumentType
    language: str
    title: str
    original: Original
    complete: bool
    #: Other files with the same text.
    further_originals: tuple[Original, ...] = ()


@dataclass(frozen=True, slots=True)
class Participation:
    """A person at a meeting; ``office`` exactly as that record states it, in ``language``."""

    person: Ref
    office: str
    role: Role
    language: str


@dataclass(frozen=True, slots=True)
class ResolutionLink:
    """A link seen from one resolution: ``outgoing`` if that resolution is the source.

    Where the other session is not in the archive yet, ``other.id`` and ``meeting_id`` are empty.
    """

    kind: LinkKind
    outgoing: bool
    other: Ref
    meeting_id: str
    ordinal: int | None
    number: str | None
    date: str | None
    note: str = ""


@dataclass(frozen=True, slots=True)
class CitedInstrument:
    """An instrument with the numbers of the points that cite it; dates are EDTF."""

    instrument: Ref
    date: str | None
    numbers: tuple[str, ...]
    legal_basis: bool


@dataclass(frozen=True, slots=True)
class ResolutionDetail:
    """One outcome point. ``texts`` holds its wording by language, the meeting's own first."""

    id: str
    version: int
    meeting_id: str
    number: str | None
    kinds: tuple[ResolutionKind, ...]
    texts: Mapping[str, str]
    links: tuple[ResolutionLink, ...] = ()
    instruments: tuple[CitedInstrument, ...] = ()
    topics: tuple[Ref, ...] = ()
    tags: tuple[str, ...] = ()
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One event of a record's history. ``at`` is UTC, ISO 8601; ``what`` is an event code."""

    at: str
    who: str
    what: str
    detail: str
    version: int


@dataclass(frozen=True, slots=True)
class SessionMark:
    """A place in a council's line of sessions; ``meeting_id`` is None for a missing one."""

    ordinal: int
    meeting_id: str | None
    date: str | None


@dataclass(frozen=True, slots=True)
class Assertion:
    """A value of a record's field with its source. ``chosen`` marks the one that is shown."""

    field: str
    value: str
    source: Ref | None
    start: int | None
    end: int | None
    rule: str
    confidence: float
    chosen: bool


@dataclass(frozen=True, slots=True)
class MeetingDetail:
    """A meeting's page."""

    id: str
    version: int
    council: Ref | None
    council_abbreviation: str
    ordinal: int | None
    date_start: str | None
    date_end: str | None
    place: Ref | None
    theme: str
    organisers: tuple[Ref, ...]
    legal_basis: Ref | None
    participants: tuple[Participation, ...]
    resolutions: tuple[ResolutionDetail, ...]
    documents: tuple[DocumentSummary, ...]
    instruments: tuple[CitedInstrument, ...]
    line: tuple[SessionMark, ...]
    history: tuple[HistoryEntry, ...]
    assertions: tuple[Assertion, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    topics: tuple[Ref, ...] = ()
    tags: tuple[str, ...] = ()
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True)
class DocumentParagraph:
    """A paragraph of a stored document, and the resolution that it is part of.

    ``number`` is the printed label of the point that begins here, without its sign; ``text`` is
    then without the label. ``start`` is the paragraph text's offset in the document's text;
    ``page`` is that of the original on which it begins, from 1, or 0 where that is not known.
    """

    index: int
    text: str
    start: int
    number: str | None = None
    level: int = 0
    resolution_id: str | None = None
    page: int = 0


@dataclass(frozen=True, slots=True)
class DocumentDetail:
    """A document for the reading page."""

    id: str
    version: int
    meeting_id: str
    type: DocumentType
    language: str
    title: str
    original: Original
    paragraphs: tuple[DocumentParagraph, ...]
    complete: bool
    warnings: tuple[str, ...]
    #: Other files with the same text.
    further_originals: tuple[Original, ...] = ()
    #: What is said of the text, not what it says: the same text is equal.
    tags: tuple[str, ...] = field(default=(), compare=False)
    #: On the document and on its words, whatever record they belong to.
    notes: tuple[Note, ...] = field(default=(), compare=False)


@dataclass(frozen=True, slots=True)
class MeetingMention:
    """A meeting as an authority's page lists it; ``detail`` is the office or the role there."""

    meeting_id: str
    council: str
    ordinal: int | None
    date: str | None
    place: str
    detail: str


@dataclass(frozen=True, slots=True)
class AuthorityDetail:
    """The page of a person, an institution, an instrument, a council, a place or a topic.

    ``date`` is an instrument's date (EDTF); ``cited_by`` are the resolutions that cite it. What
    ISAAR(CPF) describes: ``description`` by the words of ``DescribedArea``, ``offices`` of a
    person in the order of time, ``relations`` of both ends.
    """

    id: str
    version: int
    type: RecordType
    label: str
    names: tuple[NameForm, ...]
    meetings: tuple[MeetingMention, ...]
    cited_by: tuple[ResolutionRow, ...] = ()
    date: str | None = None
    history: tuple[HistoryEntry, ...] = ()
    tags: tuple[str, ...] = ()
    notes: tuple[Note, ...] = ()
    description: Mapping[str, str] = field(default_factory=dict)
    identifiers: "tuple[Identifier, ...]" = ()
    offices: "tuple[OfficeSpan, ...]" = ()
    relations: "tuple[RelationRow, ...]" = ()


Detail = MeetingDetail | ResolutionDetail | DocumentDetail | AuthorityDetail | SavedSearch


# The inbox --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class InboxItem:
    """A received file that waits for a person. ``problem`` is an error code, ``""`` if none.

    ``questions`` counts the doubtful values; ``meeting_id`` is the record it became, or for a
    duplicate the record that has the same original. Without ``has_text`` it could not be read.
    """

    id: str
    filename: str
    sha256: str
    size: int
    state: InboxState
    problem: str
    questions: int
    received_at: str
    meeting_id: str | None = None
    has_text: bool = True

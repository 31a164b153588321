"""What was done to an archive and to a record, and how two versions differ. All frozen."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from db.model.records import Ref
from db.model.terms import RecordType


@dataclass(frozen=True, slots=True)
class RecordVersion:
    """One version of a record: since when, by whom, by which event, and why.

    ``event`` is the event's number, ``what`` its code, ``reason`` empty where none was given. A
    version with ``deleted`` says that the record went to the recycle bin.
    """

    version: int
    event: int
    at: str
    who: str
    what: str
    reason: str = ""
    deleted: bool = False
    #: What the event says of itself: the file, the value chosen.
    detail: Mapping[str, str | int] = field(default_factory=dict)
    #: The number of the act of disposal that erased what the version said.
    erased_by: str = ""


class PieceKind(StrEnum):
    """What a piece of a text is, between an older and a newer wording."""

    SAME = "same"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of words of one kind. The older wording is all pieces but the added ones."""

    kind: PieceKind
    text: str


@dataclass(frozen=True, slots=True)
class FieldKey:
    """A field of a record: ``about`` says of whom or what (a person, a kind of name)."""

    field: str
    language: str = ""
    about: str = ""


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A field that two versions give differently, word by word."""

    key: FieldKey
    before: str
    after: str
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class VersionComparison:
    """What changed from one version of a record to another; empty where they say the same."""

    record_id: str
    older: int
    newer: int
    changes: tuple[FieldChange, ...]


@dataclass(frozen=True, slots=True)
class ArchiveEvent:
    """An event of the archive's log. ``records`` is how many records it changed.

    ``record`` is the one it names; ``undoable`` says that it can be taken back as things stand.
    """

    seq: int
    at: str
    who: str
    what: str
    reason: str
    detail: Mapping[str, str | int]
    record: Ref | None
    records: int
    undoable: bool
    digest: str = ""


@dataclass(frozen=True, slots=True)
class EventFilter:
    """Which events of the log are wanted; empty: all.

    Every one of the ``words`` must be in what the event says, in who did it, or in the names of
    its record. ``kinds`` are codes of events, ``since`` is a moment (ISO 8601, UTC).
    """

    words: str = ""
    kinds: frozenset[str] = frozenset()
    who: str = ""
    since: str = ""


@dataclass(frozen=True, slots=True)
class LogContents:
    """What the log can be narrowed to: the codes of its events and who made them."""

    kinds: tuple[str, ...]
    people: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MadeEvent:
    """An event that this opening of the archive has made, and that can be taken back."""

    seq: int
    what: str
    record_id: str | None
    detail: Mapping[str, str | int]


@dataclass(frozen=True, slots=True)
class BinPreview:
    """What moving a record into the recycle bin would do.

    ``documents`` and ``resolutions`` go along; where ``held`` is not 0 so many records name it,
    and it cannot go; ``held_by`` are the first of them.
    """

    record: Ref
    version: int
    documents: int
    resolutions: int
    held: int
    held_by: tuple[Ref, ...]


@dataclass(frozen=True, slots=True)
class BinnedRecord:
    """A record in the recycle bin; ``event`` is what put it there.

    ``into`` is the authority that it was merged into; None for what was put away.
    """

    record: Ref
    at: str
    who: str
    reason: str
    event: int
    #: How many records went with it.
    along: int = 0
    into: Ref | None = None


@dataclass(frozen=True, slots=True)
class MergePreview:
    """What merging two authorities would do. ``names`` come to the one that is kept."""

    kept: Ref
    gone: Ref
    type: RecordType
    names: tuple[str, ...]
    #: Records that would name the kept one instead.
    records: tuple[Ref, ...] = field(default=())
    #: Those of them that name both by now: one person is hardly named twice in one session.
    naming_both: tuple[Ref, ...] = field(default=())
    #: How many records name the kept one by now.
    naming_kept: int = 0

"""A stored record as a person edits it: what a form holds. All frozen.

A draft is read with the version it shows and saved with it, so that nobody's change is lost.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from db.model.terms import DocumentType, NameKind, ResolutionKind, Role


@dataclass(frozen=True, slots=True)
class NamedAuthority:
    """An authority that a record names: by its ``id``, or a new or unlooked-up one by ``text``."""

    text: str
    id: str | None = None


@dataclass(frozen=True, slots=True)
class ParticipantDraft:
    """A person at a meeting, with the office by language as each version states it."""

    person: NamedAuthority
    role: Role
    offices: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class MeetingDraft:
    """A meeting's head. Dates are EDTF; ``themes`` are by language."""

    council: NamedAuthority | None
    ordinal: int | None
    date_start: str | None
    date_end: str | None
    place: NamedAuthority | None
    legal_basis: NamedAuthority | None
    themes: Mapping[str, str] = field(default_factory=dict)
    organisers: tuple[NamedAuthority, ...] = ()
    participants: tuple[ParticipantDraft, ...] = ()


@dataclass(frozen=True, slots=True)
class ResolutionDraft:
    """A point of a meeting; ``texts`` are by document."""

    number: str | None
    kinds: tuple[ResolutionKind, ...]
    texts: Mapping[str, str]
    instruments: tuple[NamedAuthority, ...] = ()
    topics: tuple[NamedAuthority, ...] = ()


@dataclass(frozen=True, slots=True)
class DocumentDraft:
    """What is said of a document; its text is its original's and is not edited."""

    type: DocumentType
    language: str
    title: str


@dataclass(frozen=True, slots=True)
class NameDraft:
    """A name form. ``id`` is None for one that is new."""

    text: str
    language: str
    kind: NameKind
    preferred: bool = False
    id: str | None = None


@dataclass(frozen=True, slots=True)
class AuthorityDraft:
    """An authority: its names, and an instrument's date (EDTF)."""

    names: tuple[NameDraft, ...]
    date: str | None = None


@dataclass(frozen=True, slots=True)
class NameOffer:
    """An authority whose name is being typed.

    ``detail`` is another of its names or empty, ``count`` the number of meetings (of an
    instrument: of resolutions that cite it).
    """

    id: str
    label: str
    detail: str = ""
    count: int = 0


@dataclass(frozen=True, slots=True)
class NameOffers:
    """What a typed name may stand for.

    ``bearers`` have exactly that name: storing the text ties it to the first of them, and without
    any it makes a new authority. ``offers`` have a name that begins so or sounds so.
    """

    typed: str
    bearers: tuple[NameOffer, ...] = ()
    offers: tuple[NameOffer, ...] = ()


Draft = MeetingDraft | ResolutionDraft | DocumentDraft | AuthorityDraft


@dataclass(frozen=True, slots=True)
class EditedRecord:
    """A record opened for editing: what it says, and the version that says it."""

    id: str
    version: int
    draft: Draft

"""A stored record as a person edits it: what a form holds. All frozen.

A draft is read with the version it shows and saved with it, so that nobody's change is lost.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from db.model.authority_records import AuthorityRelationKind, Identifier
from db.model.terms import DocumentType, NameKind, RecordType, ResolutionKind, Role


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
    """A name form. ``id`` is None for one that is new.

    ``script`` (ISO 15924) is empty where the letters tell it; ``source`` says where the form is
    from in words, ``document`` is the title of the one it was read in. It was in use from
    ``valid_from`` to ``valid_to`` (EDTF).
    """

    text: str
    language: str
    kind: NameKind
    preferred: bool = False
    id: str | None = None
    script: str = ""
    source: str = ""
    valid_from: str | None = None
    valid_to: str | None = None
    document: str = ""


@dataclass(frozen=True, slots=True)
class OfficeDraft:
    """An office that a person held, as the archivist states it. Dates are EDTF."""

    text: str
    institution: NamedAuthority | None = None
    institution_type: RecordType = RecordType.INSTITUTION
    start: str | None = None
    end: str | None = None
    source: str = ""
    id: str | None = None


@dataclass(frozen=True, slots=True)
class RelationDraft:
    """A relation to another authority, of the type ``type``. Dates are EDTF."""

    kind: AuthorityRelationKind
    type: RecordType
    other: NamedAuthority
    start: str | None = None
    end: str | None = None
    note: str = ""
    id: str | None = None


@dataclass(frozen=True, slots=True)
class AuthorityDraft:
    """An authority: its names, an instrument's date (EDTF), and what ISAAR(CPF) describes.

    ``description`` is by the words of ``DescribedArea``; what is not said is not in it.
    """

    names: tuple[NameDraft, ...]
    date: str | None = None
    description: Mapping[str, str] = field(default_factory=dict)
    identifiers: tuple[Identifier, ...] = ()
    offices: tuple[OfficeDraft, ...] = ()
    relations: tuple[RelationDraft, ...] = ()


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

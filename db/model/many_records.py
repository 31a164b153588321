"""What is to become of several records at once. All frozen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from db.model.access import RESTRICTABLE
from db.model.annotations import ANNOTATED_TYPES
from db.model.terms import RecordType

if TYPE_CHECKING:
    from db.model.access import Restriction
    from db.model.drafts import NamedAuthority
    from db.model.terms import DocumentType, ResolutionKind

#: The records that have each field, by its name in ``ManyEdit``.
FIELDS_OF: dict[str, frozenset[RecordType]] = {
    "council": frozenset({RecordType.MEETING}),
    "place": frozenset({RecordType.MEETING}),
    "legal_basis": frozenset({RecordType.MEETING}),
    "kinds": frozenset({RecordType.RESOLUTION}),
    "document_type": frozenset({RecordType.DOCUMENT}),
    "language": frozenset({RecordType.DOCUMENT}),
    "topics": frozenset({RecordType.MEETING, RecordType.RESOLUTION}),
    "tags": frozenset(ANNOTATED_TYPES),
    "restriction": frozenset(RESTRICTABLE),
}


@dataclass(frozen=True, slots=True)
class SetTo:
    """A field is to hold this in each of the records; None takes out what it holds."""

    value: NamedAuthority | Restriction | None


@dataclass(frozen=True, slots=True)
class ManyEdit:
    """What is to be said of several records. A field that is None or empty stays as it is.

    Topics are ids. ``kinds`` are all kinds that each resolution is to be of, at least one.
    """

    council: SetTo | None = None
    place: SetTo | None = None
    legal_basis: SetTo | None = None
    kinds: tuple[ResolutionKind, ...] = ()
    document_type: DocumentType | None = None
    language: str = ""
    add_topics: tuple[str, ...] = ()
    remove_topics: tuple[str, ...] = ()
    add_tags: tuple[str, ...] = ()
    remove_tags: tuple[str, ...] = ()
    restriction: SetTo | None = None

    def fields(self) -> tuple[str, ...]:
        """The names of the fields that are to change, as in ``FIELDS_OF``."""
        said = {
            "topics": bool(self.add_topics or self.remove_topics),
            "tags": bool(self.add_tags or self.remove_tags),
        }
        return tuple(
            name
            for name in FIELDS_OF
            if said.get(name, False) or getattr(self, name, None) not in (None, (), "")
        )


@dataclass(frozen=True, slots=True)
class OneOfMany:
    """One of several records, at the version that a person saw."""

    id: str
    type: RecordType
    version: int


@dataclass(frozen=True, slots=True)
class ManyEdited:
    """What became of an edit: its event, None where every record says so already.

    ``made`` counts the authorities that were not there before and are named now.
    """

    event: int | None
    changed: int
    made: int = 0


@dataclass(frozen=True, slots=True)
class ManyBinPreview:
    """What moving several records into the recycle bin would do.

    ``held`` is the number of those that others name, which do not go along; ``held_names`` are
    some of them.
    """

    records: tuple[OneOfMany, ...]
    documents: int
    resolutions: int
    held: int
    held_names: tuple[str, ...] = ()

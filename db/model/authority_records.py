"""What is said of councils, institutions and persons beside their names. Words and values.

After ISAAR(CPF), the International Standard Archival Authority Record for Corporate Bodies,
Persons and Families (ICA, 2nd edition, 2004), whose elements are numbered here.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from db.model.terms import RecordType

if TYPE_CHECKING:
    from db.model.records import MeetingMention, Ref

#: The authorities that have such a record.
DESCRIBED_TYPES = (RecordType.COUNCIL, RecordType.INSTITUTION, RecordType.PERSON)
#: Those of them that the standard calls corporate bodies.
BODY_TYPES = (RecordType.COUNCIL, RecordType.INSTITUTION)


class DescribedArea(StrEnum):
    """An element of an authority record that is a text, in the order of the standard.

    The dates of existence are EDTF, ``STATUS`` is an ``AuthorityStatus``.
    """

    EXISTED_FROM = "existed_from"  # 5.2.1
    EXISTED_TO = "existed_to"  # 5.2.1
    HISTORY = "history"  # 5.2.2
    PLACES = "places"  # 5.2.3
    LEGAL_STATUS = "legal_status"  # 5.2.4
    FUNCTIONS = "functions"  # 5.2.5
    MANDATE = "mandate"  # 5.2.6
    STRUCTURE = "structure"  # 5.2.7
    CONTEXT = "context"  # 5.2.8
    RULES = "rules"  # 5.4.3
    STATUS = "status"  # 5.4.4
    SOURCES = "sources"  # 5.4.8
    MAINTENANCE = "maintenance"  # 5.4.9


#: The areas that say what the thing is, in the order in which a page shows them.
DESCRIPTION_AREAS = (
    *(DescribedArea.HISTORY, DescribedArea.PLACES, DescribedArea.LEGAL_STATUS),
    *(DescribedArea.FUNCTIONS, DescribedArea.MANDATE, DescribedArea.STRUCTURE),
    DescribedArea.CONTEXT,
)
#: The areas that say how the record was made.
CONTROL_AREAS = (DescribedArea.RULES, DescribedArea.SOURCES, DescribedArea.MAINTENANCE)


class AuthorityStatus(StrEnum):
    """How far an authority record has come (5.4.4)."""

    DRAFT = "draft"
    REVISED = "revised"


class IdentifierScheme(StrEnum):
    """Who gave an identifier; ``OWN`` is the archive's own."""

    ISNI = "isni"
    ORCID = "orcid"
    VIAF = "viaf"
    WIKIDATA = "wikidata"
    OWN = "own"


class AuthorityRelationKind(StrEnum):
    """How an authority stands to another one (5.3). Read: this one KIND the other."""

    MEMBER_OF = "member_of"
    HAS_MEMBER = "has_member"
    HEAD_OF = "head_of"
    HEADED_BY = "headed_by"
    FOUNDER_OF = "founder_of"
    FOUNDED_BY = "founded_by"
    PART_OF = "part_of"
    HAS_PART = "has_part"
    SUCCESSOR_OF = "successor_of"
    PREDECESSOR_OF = "predecessor_of"
    FAMILY = "family"
    ASSOCIATED = "associated"

    @property
    def inverse(self) -> AuthorityRelationKind:
        """How the other one stands to this one."""
        return _INVERSES.get(self, self)


_KIND = AuthorityRelationKind
_PAIRS = (
    (_KIND.MEMBER_OF, _KIND.HAS_MEMBER),
    (_KIND.HEAD_OF, _KIND.HEADED_BY),
    (_KIND.FOUNDER_OF, _KIND.FOUNDED_BY),
    (_KIND.PART_OF, _KIND.HAS_PART),
    (_KIND.SUCCESSOR_OF, _KIND.PREDECESSOR_OF),
)
_INVERSES = {one: other for pair in _PAIRS for one, other in (pair, pair[::-1])}


def relation_kinds(own: RecordType, other: RecordType) -> tuple[AuthorityRelationKind, ...]:
    """The kinds of relation that an authority of one type can have to one of another type."""
    if own not in DESCRIBED_TYPES or other not in DESCRIBED_TYPES:
        return ()
    if own is other is RecordType.PERSON:
        return _KIND.FAMILY, _KIND.ASSOCIATED
    if own is RecordType.PERSON:
        return _KIND.MEMBER_OF, _KIND.HEAD_OF, _KIND.FOUNDER_OF, _KIND.ASSOCIATED
    if other is RecordType.PERSON:
        return _KIND.HAS_MEMBER, _KIND.HEADED_BY, _KIND.FOUNDED_BY, _KIND.ASSOCIATED
    return tuple(
        kind for kind in _KIND if kind not in {_KIND.HEAD_OF, _KIND.HEADED_BY, _KIND.FAMILY}
    )


@dataclass(frozen=True, slots=True)
class Identifier:
    """What others, or the archive itself, know an authority by; ``value`` in its normal form."""

    scheme: IdentifierScheme
    value: str


# What a page shows --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class OfficeSpan:
    """A line of a person's time line: an office that the archivist states, or a meeting's record.

    Dates are EDTF; what was read is of the meeting's day and names the ``meeting``. ``overlaps``
    is the number of other lines that hold at the same time and say something else.
    """

    text: str
    start: str | None
    end: str | None
    institution: Ref | None = None
    source: str = ""
    meeting: MeetingMention | None = None
    overlaps: int = 0


@dataclass(frozen=True, slots=True)
class RelationRow:
    """A relation as one end shows it. ``own``: it is stated in this record, not in the other's."""

    id: str
    kind: AuthorityRelationKind
    other: Ref
    start: str | None
    end: str | None
    note: str
    own: bool


@dataclass(frozen=True, slots=True)
class AuthorityListing:
    """A line of the list of authority records."""

    id: str
    type: RecordType
    label: str
    existed_from: str | None
    existed_to: str | None
    status: AuthorityStatus | None
    identifiers: tuple[Identifier, ...]

"""Authority records as a file of EAC-CPF has them, and what taking one in does. All frozen."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from db.model.drafts import AuthorityDraft
from db.model.terms import RecordType


@dataclass(frozen=True, slots=True)
class FiledAuthority:
    """A record of a file. ``id`` is the file's own; its relations name others by such ids.

    ``type`` is INSTITUTION where the file does not say which corporate body. ``events`` are the
    maintenance events as moment, who, and whether the record was made then.
    """

    id: str
    type: RecordType
    draft: AuthorityDraft
    label: str
    events: tuple[tuple[str, str, bool], ...] = ()


@dataclass(frozen=True, slots=True)
class AuthorityFile:
    """The records of a file in its order; ``agency`` is who maintains them.

    ``left_out`` counts what the file says and the archive has no place for, by its name;
    ``remarks`` say what could not be read just so.
    """

    records: tuple[FiledAuthority, ...]
    agency: str = ""
    left_out: Mapping[str, int] = field(default_factory=dict)
    remarks: "tuple[AuthorityRemark, ...]" = ()


class AuthorityMatter(StrEnum):
    """What a report says of a record that did not come in just as the file has it."""

    #: It became one with a record of the archive that bears its identifier.
    SAME_IDENTIFIER = "same_identifier"
    #: It became one with the only record of the archive that bears its name.
    JOINED = "joined"
    #: Several records bear its name; it stands by itself.
    SAME_NAME = "same_name"
    #: No name at all; it was left out.
    NO_NAME = "no_name"
    #: A family; the archive has no records of families, and it was left out.
    FAMILY = "family"
    #: An identifier that has a wrong sign, or is another record's; it was left out.
    IDENTIFIER = "identifier"
    #: A date that is not as exact as it claims to be, or runs backwards; it was left out.
    DATE = "date"
    #: Another one that it names is neither in the file nor in the archive; left out.
    UNKNOWN = "unknown"
    #: A relation of a kind that does not fit the two; left out.
    KIND = "kind"
    #: A body would be a part of itself; the relation was left out.
    CIRCLE = "circle"
    #: A name that was used in several spans; the last of them was taken.
    SPANS = "spans"
    #: A text was too long; it was left out.
    LONG = "long"


@dataclass(frozen=True, slots=True)
class AuthorityRemark:
    """One line of a report: the matter, the record's name, and what it is about."""

    matter: AuthorityMatter
    label: str
    about: str = ""


@dataclass(frozen=True, slots=True)
class AuthorityReport:
    """What an import did, or in a dry run would do. ``event`` is None where nothing changed."""

    records: int
    made: int
    changed: int
    unchanged: int
    remarks: tuple[AuthorityRemark, ...] = ()
    left_out: Mapping[str, int] = field(default_factory=dict)
    event: int | None = None

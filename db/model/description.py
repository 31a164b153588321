"""Archival description: units of the reference tree, accessions, retention, acts. All frozen.

After ISAD(G) (ICA, 2nd edition, 2000) and the Russian rules: fonds, series, file and item are
фонд, опись, дело and лист. Drafts are what a form holds; rows are what a list shows.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from db.model.drafts import NamedAuthority
from db.model.records import Ref


class UnitLevel(StrEnum):
    """The level of a description unit, the highest first. A unit's level never changes."""

    FONDS = "fonds"
    SUBFONDS = "subfonds"
    SERIES = "series"
    SUBSERIES = "subseries"
    FILE = "file"
    ITEM = "item"

    @property
    def depth(self) -> int:
        """How far below the fonds it stands, 0 for a fonds."""
        return list(UnitLevel).index(self)


class RetentionTerm(StrEnum):
    """How long documents are kept."""

    PERMANENT = "permanent"
    YEARS = "years"
    WHILE_NEEDED = "while_needed"
    UNTIL_REPLACED = "until_replaced"


class RetentionTrigger(StrEnum):
    """What a term of years is counted from: the end of the year of closing, or of an event."""

    CLOSING = "closing"
    EVENT = "event"


# Drafts -----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class UnitDraft:
    """A description unit. ``code`` is its own part of the reference code, unique in its parent.

    ``pattern`` is the fonds' own (empty: the default one), ``date_start`` and ``date_end`` are
    EDTF, ``sheets`` is the number of sheets, ``file_index`` a file's index in the list of files.
    ``retention_from`` is the day of the event that a term is counted from.
    """

    level: UnitLevel
    code: str
    title: str
    parent_id: str | None = None
    date_start: str | None = None
    date_end: str | None = None
    extent: str = ""
    sheets: int | None = None
    file_index: str = ""
    creators: tuple[NamedAuthority, ...] = ()
    scope: str = ""
    arrangement: str = ""
    access: str = ""
    finding_aids: str = ""
    language: str = ""
    note: str = ""
    pattern: str = ""
    rule_id: str | None = None
    retention_from: str | None = None


@dataclass(frozen=True, slots=True)
class AccessionDraft:
    """What came into the archive at once. ``donor_name`` is as the papers state it.

    ``originals`` are the digests of the received files that it brought; ``unit_id`` the fonds.
    """

    number: str
    date: str | None = None
    donor_name: str = ""
    donor: NamedAuthority | None = None
    extent: str = ""
    contents: str = ""
    condition: str = ""
    note: str = ""
    unit_id: str | None = None
    originals: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RetentionRuleDraft:
    """How long documents of a kind are kept, by an article of a list.

    ``source`` names the list, ``review`` says that the commission decides after the term (ЭПК).
    """

    article: str
    title: str
    term: RetentionTerm
    source: str = ""
    years: int | None = None
    review: bool = False
    trigger: RetentionTrigger = RetentionTrigger.CLOSING
    note: str = ""


@dataclass(frozen=True, slots=True)
class DisposalItem:
    """A line of an act: a file as it stood when it was put there. ``term`` has the article too.

    ``series`` is the number of its series (описи), ``code`` its number there.
    """

    unit_id: str
    title: str
    dates: str
    series: str
    code: str
    count: int
    term: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class DisposalActDraft:
    """An act by which documents are set apart; once approved it can be carried out."""

    number: str
    fonds_id: str
    date: str | None = None
    place: str = ""
    organisation: str = ""
    approver: str = ""
    basis: str = ""
    commission: str = ""
    compiler: str = ""
    note: str = ""
    items: tuple[DisposalItem, ...] = ()


DescriptionDraft = UnitDraft | AccessionDraft | RetentionRuleDraft | DisposalActDraft


@dataclass(frozen=True, slots=True)
class EditedDescription:
    """A described thing opened for editing: what it says, and the version that says it."""

    id: str
    version: int
    draft: DescriptionDraft


# Rows -------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class UnitRow:
    """A unit as the tree shows it. ``code`` is whole; ``holds`` counts what is placed in it."""

    id: str
    version: int
    level: UnitLevel
    parent_id: str | None
    own_code: str
    code: str
    title: str
    date_start: str | None
    date_end: str | None
    sheets: int | None
    extent: str
    file_index: str
    note: str
    rule_id: str | None
    retention_from: str | None
    holds: int = 0


@dataclass(frozen=True, slots=True)
class PlacedRecord:
    """A document or a meeting in a unit, on sheets of it (``12–15``, empty if not said)."""

    record: Ref
    unit_id: str
    sheets: str


@dataclass(frozen=True, slots=True)
class AccessionRow:
    """A line of the accession register. ``donor`` is as stated, or the authority's name."""

    id: str
    version: int
    number: str
    date: str | None
    donor: str
    contents: str
    extent: str
    condition: str
    fonds: str
    note: str
    originals: int


@dataclass(frozen=True, slots=True)
class RetentionRule:
    """A rule as lists show it; ``units`` counts the units that name it themselves."""

    id: str
    version: int
    draft: RetentionRuleDraft
    units: int


@dataclass(frozen=True, slots=True)
class DueUnit:
    """A unit whose term has run out or cannot be counted.

    ``due_on`` is the first day on which it may be disposed of, None where the dates that the term
    is counted from are not recorded. ``act`` is the number of an act that lists it already.
    """

    unit: UnitRow
    rule: RetentionRule
    due_on: str | None
    act: str = ""


@dataclass(frozen=True, slots=True)
class DueList:
    """What is due on a day, and temporary units of which nobody can say when."""

    day: str
    due: tuple[DueUnit, ...]
    undated: tuple[DueUnit, ...]


@dataclass(frozen=True, slots=True)
class DisposalActRow:
    """An act as a list shows it."""

    id: str
    version: int
    number: str
    date: str | None
    fonds: str
    units: int


@dataclass(frozen=True, slots=True)
class ReceivedFile:
    """A received file that no accession names yet."""

    sha256: str
    filename: str
    received_at: str


#: What a record is called in ``DescriptionDraft``, by its table's word.
DRAFT_TYPES: Mapping[str, type[DescriptionDraft]] = {
    "unit": UnitDraft,
    "accession": AccessionDraft,
    "retention_rule": RetentionRuleDraft,
    "disposal_act": DisposalActDraft,
}

"""Which rows belong to a record, beside its own one: what a version keeps, and puts back.

A table that holds something of a record and is not named here, nor among ``DERIVED``, is not
kept in versions: a test holds the two against the schema.
"""

from typing import NamedTuple, cast

from sqlalchemy import Table

from db.model import AUTHORITY_TYPES, RecordType
from db.model.access import RESTRICTABLE
from db.model.annotations import ANNOTATED_TYPES
from db.model.authority_records import DESCRIBED_TYPES
from db.storage import tables


class Part(NamedTuple):
    """Rows of one kind. ``key`` is the column that names the record; ``order`` puts them in order.

    ``name`` is the key of a version's JSON under which the rows stand.
    """

    name: str
    table: Table
    key: str
    order: str
    types: frozenset[RecordType]


def _part(name: str, entity: type[tables.Base], key: str, order: str, *types: RecordType) -> Part:
    return Part(name, cast(Table, entity.__table__), key, order, frozenset(types))


_MEETING, _RESOLUTION, _DOCUMENT = RecordType.MEETING, RecordType.RESOLUTION, RecordType.DOCUMENT
_DESCRIBED = (_MEETING, _RESOLUTION)
#: The labels of topics come from thesauri and go with them.
_WITH_NAME_DETAILS = AUTHORITY_TYPES - {RecordType.TOPIC}

#: What people put on a record for themselves: it changes nothing that the record says.
TAGS, NOTES = "tags", "record_notes"
#: Where the words stand that a note is on, and which they are.
QUOTATION = ("document_id", "start", "end", "quoted", "prefix", "suffix")

#: The rows that a record has whose contents an act of disposal erased, and no others.
ERASED = "erased"

PARTS: tuple[Part, ...] = (
    _part("themes", tables.MeetingThemeTable, "meeting_id", "language", _MEETING),
    _part("organisers", tables.OrganiserTable, "meeting_id", "position", _MEETING),
    _part("participations", tables.ParticipationTable, "meeting_id", "position", _MEETING),
    _part("kinds", tables.ResolutionKindTable, "resolution_id", "position", _RESOLUTION),
    _part("texts", tables.ResolutionTextTable, "resolution_id", "document_id", _RESOLUTION),
    _part("citations", tables.CitationTable, "resolution_id", "instrument_id", _RESOLUTION),
    _part(
        "further_originals",
        tables.FurtherOriginalTable,
        "document_id",
        "original_sha256",
        _DOCUMENT,
    ),
    _part("links", tables.LinkTable, "source_id", "id", *_DESCRIBED),
    _part("names", tables.NameFormTable, "authority_id", "id", *AUTHORITY_TYPES),
    _part("name_details", tables.NameDetailTable, "authority_id", "name_id", *_WITH_NAME_DETAILS),
    _part(
        "description",
        tables.AuthorityDescriptionTable,
        "authority_id",
        "authority_id",
        *DESCRIBED_TYPES,
    ),
    _part(
        "identifiers", tables.AuthorityIdentifierTable, "authority_id", "scheme", *DESCRIBED_TYPES
    ),
    _part("held_offices", tables.HeldOfficeTable, "person_id", "id", RecordType.PERSON),
    _part("relations", tables.AuthorityRelationTable, "authority_id", "id", *DESCRIBED_TYPES),
    _part("topics", tables.RecordTopicTable, "record_id", "topic_id", *_DESCRIBED),
    _part("codes", tables.TopicCodeTable, "topic_id", "kind", RecordType.TOPIC),
    _part("scope_notes", tables.TopicNoteTable, "topic_id", "id", RecordType.TOPIC),
    _part("related", tables.TopicRelationTable, "topic_id", "related_id", RecordType.TOPIC),
    _part("placements", tables.PlacementTable, "record_id", "unit_id", _MEETING, _DOCUMENT),
    _part("creators", tables.UnitCreatorTable, "unit_id", "position", RecordType.UNIT),
    _part(
        "originals",
        tables.AccessionOriginalTable,
        "accession_id",
        "original_sha256",
        RecordType.ACCESSION,
    ),
    _part("items", tables.DisposalItemTable, "act_id", "position", RecordType.DISPOSAL_ACT),
    _part(TAGS, tables.RecordTagTable, "record_id", "key", *ANNOTATED_TYPES),
    _part(NOTES, tables.RecordNoteTable, "record_id", "id", *ANNOTATED_TYPES),
    _part("restriction", tables.RestrictionTable, "record_id", "status", *RESTRICTABLE),
    _part("redactions", tables.RedactionTable, "document_id", "start", _DOCUMENT),
    _part(ERASED, tables.ErasureTable, "record_id", "act_number", *RecordType),
    _part("assertions", tables.AssertionTable, "record_id", "id", *RecordType),
)
#: The offices of a participation stand inside of it, by language.
PARTICIPATIONS, OFFICES = "participations", "offices"
OFFICE = cast(Table, tables.OfficeTable.__table__)
#: Rows that are made from a record's content and made anew with it.
DERIVED: tuple[tuple[frozenset[RecordType], Table, str], ...] = (
    (frozenset(AUTHORITY_TYPES), cast(Table, tables.NameSoundTable.__table__), "authority_id"),
    (frozenset({_DOCUMENT}), cast(Table, tables.TextPrintTable.__table__), "document_id"),
    (frozenset({_DOCUMENT}), cast(Table, tables.TextBandTable.__table__), "document_id"),
)


def own_table(record_type: RecordType) -> Table:
    """The table with a record's own columns."""
    return tables.Base.metadata.tables[record_type.value]

"""The tables of an archive."""

from db.storage.tables.access import (
    PublicationTable,
    RedactionTable,
    RestrictionTable,
    WithheldTable,
)
from db.storage.tables.annotations import RecordNoteTable, RecordTagTable
from db.storage.tables.authorities import (
    CouncilTable,
    InstitutionTable,
    InstrumentTable,
    NameFormTable,
    PersonTable,
    PlaceTable,
    TopicTable,
)
from db.storage.tables.authority_records import (
    AuthorityDescriptionTable,
    AuthorityIdentifierTable,
    AuthorityRelationTable,
    HeldOfficeTable,
    NameDetailTable,
)
from db.storage.tables.base import Base, RecordTable
from db.storage.tables.description import (
    AccessionOriginalTable,
    AccessionTable,
    DisposalActTable,
    DisposalItemTable,
    PlacementTable,
    RetentionRuleTable,
    UnitCreatorTable,
    UnitTable,
)
from db.storage.tables.erasing import ErasingTable, ErasureTable
from db.storage.tables.finding import (
    FurtherOriginalTable,
    NameSoundTable,
    TextBandTable,
    TextPrintTable,
)
from db.storage.tables.fixity import OriginalCheckTable
from db.storage.tables.imports import ImportedRecordTable, TableImportTable, TableMappingTable
from db.storage.tables.keeping import (
    ArchiveTable,
    EventTable,
    InboxTable,
    OutboxTable,
    RecordVersionTable,
)
from db.storage.tables.meetings import (
    AssertionTable,
    CitationTable,
    DocumentTable,
    LinkTable,
    MeetingTable,
    MeetingThemeTable,
    OfficeTable,
    OrganiserTable,
    OriginalTable,
    ParticipationTable,
    RecordTopicTable,
    ResolutionKindTable,
    ResolutionTable,
    ResolutionTextTable,
)
from db.storage.tables.searches import SavedSearchTable
from db.storage.tables.topics import TopicCodeTable, TopicNoteTable, TopicRelationTable

__all__ = [
    "AccessionOriginalTable",
    "AccessionTable",
    "ArchiveTable",
    "AssertionTable",
    "AuthorityDescriptionTable",
    "AuthorityIdentifierTable",
    "AuthorityRelationTable",
    "Base",
    "CitationTable",
    "CouncilTable",
    "DisposalActTable",
    "DisposalItemTable",
    "DocumentTable",
    "ErasingTable",
    "ErasureTable",
    "EventTable",
    "FurtherOriginalTable",
    "HeldOfficeTable",
    "ImportedRecordTable",
    "InboxTable",
    "InstitutionTable",
    "InstrumentTable",
    "LinkTable",
    "MeetingTable",
    "MeetingThemeTable",
    "NameDetailTable",
    "NameFormTable",
    "NameSoundTable",
    "OfficeTable",
    "OrganiserTable",
    "OriginalCheckTable",
    "OriginalTable",
    "OutboxTable",
    "ParticipationTable",
    "PersonTable",
    "PlaceTable",
    "PlacementTable",
    "PublicationTable",
    "RecordNoteTable",
    "RecordTable",
    "RecordTagTable",
    "RecordTopicTable",
    "RecordVersionTable",
    "RedactionTable",
    "ResolutionKindTable",
    "ResolutionTable",
    "ResolutionTextTable",
    "RestrictionTable",
    "RetentionRuleTable",
    "SavedSearchTable",
    "TableImportTable",
    "TableMappingTable",
    "TextBandTable",
    "TextPrintTable",
    "TopicCodeTable",
    "TopicNoteTable",
    "TopicRelationTable",
    "TopicTable",
    "UnitCreatorTable",
    "UnitTable",
    "WithheldTable",
]

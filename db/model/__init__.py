"""Frozen values that cross every border of the program.

A name is taken from its module when it is first asked for: it takes Python half a millisecond to
make a frozen class, and a window that opens needs seven of sixty. Type checkers see them all.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from db.model.certainty import (
        Appraisal,
        CertainReport,
        ConfirmedFile,
        Reservation,
        TakenBackReport,
    )
    from db.model.comparison import ComparedRow, Comparison
    from db.model.completion import Completion, CompletionKind
    from db.model.conflicts import Conflict, StatedValue
    from db.model.dates import PartialDate, are_in_order
    from db.model.ids import new_id
    from db.model.index import IndexStatus, IndexUnit, UnitText, UnitView
    from db.model.known_authorities import KnownAuthorities, KnownBody
    from db.model.matching import (
        Belonging,
        Candidate,
        Match,
        Matching,
        Relation,
        RelationKind,
        SameNumber,
        Share,
        Target,
    )
    from db.model.meeting_rows import MeetingRow, ResolutionRow
    from db.model.proposal import (
        NEW_AUTHORITY,
        Leaf,
        Proposal,
        ProposedBody,
        ProposedInstrument,
        ProposedPerson,
        ProposedPoint,
        ProposedReference,
        ProposedSession,
    )
    from db.model.records import (
        Assertion,
        AuthorityDetail,
        CitedInstrument,
        Detail,
        DocumentDetail,
        DocumentParagraph,
        DocumentSummary,
        HistoryEntry,
        InboxItem,
        MeetingDetail,
        MeetingMention,
        NameForm,
        Original,
        Participation,
        Ref,
        ResolutionDetail,
        ResolutionLink,
        SessionMark,
    )
    from db.model.reports import (
        IN_BIN,
        TEXT_ADDED,
        UNPACKED,
        ImportOutcome,
        ImportReport,
        VerifyProblem,
        VerifyReport,
    )
    from db.model.rows import DocumentRow, InstitutionRow, InstrumentRow, PersonRow, Row
    from db.model.saved_search import SavedSearch, query_from_json, query_to_json
    from db.model.search import (
        FACETS,
        MARK_CLOSE,
        MARK_OPEN,
        FacetValue,
        Hit,
        Mark,
        Message,
        Query,
        SearchResult,
    )
    from db.model.status import ArchiveCounts, ArchiveInfo, FirstPage
    from db.model.tables import (
        BatchReport,
        BatchTable,
        NamedQuery,
        QueryFile,
        ResultTable,
        TableReport,
        TableWords,
    )
    from db.model.terms import (
        AUTHORITY_TYPES,
        LANGUAGES,
        DocumentType,
        InboxState,
        LinkKind,
        NameKind,
        RecordType,
        ResolutionKind,
        Role,
        UnitType,
    )
    from db.model.text import BODY, MARGIN, NOTE, PARTS, TABLE, DocumentText, Paragraph

__all__ = [
    "AUTHORITY_TYPES",
    "BODY",
    "FACETS",
    "IN_BIN",
    "LANGUAGES",
    "MARGIN",
    "MARK_CLOSE",
    "MARK_OPEN",
    "NEW_AUTHORITY",
    "NOTE",
    "PARTS",
    "TABLE",
    "TEXT_ADDED",
    "UNPACKED",
    "Appraisal",
    "ArchiveCounts",
    "ArchiveInfo",
    "Assertion",
    "AuthorityDetail",
    "BatchReport",
    "BatchTable",
    "Belonging",
    "Candidate",
    "CertainReport",
    "CitedInstrument",
    "ComparedRow",
    "Comparison",
    "Completion",
    "CompletionKind",
    "ConfirmedFile",
    "Conflict",
    "Detail",
    "DocumentDetail",
    "DocumentParagraph",
    "DocumentRow",
    "DocumentSummary",
    "DocumentText",
    "DocumentType",
    "FacetValue",
    "FirstPage",
    "HistoryEntry",
    "Hit",
    "ImportOutcome",
    "ImportReport",
    "InboxItem",
    "InboxState",
    "IndexStatus",
    "IndexUnit",
    "InstitutionRow",
    "InstrumentRow",
    "KnownAuthorities",
    "KnownBody",
    "Leaf",
    "LinkKind",
    "Mark",
    "Match",
    "Matching",
    "MeetingDetail",
    "MeetingMention",
    "MeetingRow",
    "Message",
    "NameForm",
    "NameKind",
    "NamedQuery",
    "Original",
    "Paragraph",
    "PartialDate",
    "Participation",
    "PersonRow",
    "Proposal",
    "ProposedBody",
    "ProposedInstrument",
    "ProposedPerson",
    "ProposedPoint",
    "ProposedReference",
    "ProposedSession",
    "Query",
    "QueryFile",
    "RecordType",
    "Ref",
    "Relation",
    "RelationKind",
    "Reservation",
    "ResolutionDetail",
    "ResolutionKind",
    "ResolutionLink",
    "ResolutionRow",
    "ResultTable",
    "Role",
    "Row",
    "SameNumber",
    "SavedSearch",
    "SearchResult",
    "SessionMark",
    "Share",
    "StatedValue",
    "TableReport",
    "TableWords",
    "TakenBackReport",
    "Target",
    "UnitText",
    "UnitType",
    "UnitView",
    "VerifyProblem",
    "VerifyReport",
    "are_in_order",
    "new_id",
    "query_from_json",
    "query_to_json",
]

_NAMES = {
    "certainty": "Appraisal CertainReport ConfirmedFile Reservation TakenBackReport",
    "comparison": "ComparedRow Comparison",
    "completion": "Completion CompletionKind",
    "conflicts": "Conflict StatedValue",
    "dates": "PartialDate are_in_order",
    "ids": "new_id",
    "index": "IndexStatus IndexUnit UnitText UnitView",
    "known_authorities": "KnownAuthorities KnownBody",
    "matching": """
        Belonging Candidate Match Matching Relation RelationKind SameNumber Share Target
    """,
    "meeting_rows": "MeetingRow ResolutionRow",
    "proposal": """
        Leaf NEW_AUTHORITY Proposal ProposedBody ProposedInstrument ProposedPerson ProposedPoint
        ProposedReference ProposedSession
    """,
    "records": """
        Assertion AuthorityDetail CitedInstrument Detail DocumentDetail DocumentParagraph
        DocumentSummary HistoryEntry InboxItem MeetingDetail MeetingMention NameForm
        Original Participation Ref ResolutionDetail ResolutionLink SessionMark
    """,
    "reports": "IN_BIN TEXT_ADDED UNPACKED ImportOutcome ImportReport VerifyProblem VerifyReport",
    "rows": "DocumentRow InstitutionRow InstrumentRow PersonRow Row",
    "saved_search": "SavedSearch query_from_json query_to_json",
    "search": "FACETS FacetValue Hit MARK_CLOSE MARK_OPEN Mark Message Query SearchResult",
    "status": "ArchiveCounts ArchiveInfo FirstPage",
    "tables": "BatchReport BatchTable NamedQuery QueryFile ResultTable TableReport TableWords",
    "terms": """
        AUTHORITY_TYPES DocumentType InboxState LANGUAGES LinkKind NameKind RecordType
        ResolutionKind Role UnitType
    """,
    "text": "BODY DocumentText MARGIN NOTE PARTS Paragraph TABLE",
}
_PLACES = {name: module for module, names in _NAMES.items() for name in names.split()}


def __getattr__(name: str) -> object:
    if name not in _PLACES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(f"{__name__}.{_PLACES[name]}"), name)
    return value

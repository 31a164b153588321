"""The tables as reading sees them: plain columns, no entities, so that a page costs no objects."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, TypeVar, cast

from sqlalchemy import ColumnElement, Row, Select, Table
from sqlalchemy.orm import Session

from db.model.id_list import id_list
from db.storage import tables

T = TypeVar("T")
#: How many ids go into one IN list: a page of a table.
BATCH = 256
#: How many rows of a long answer are fetched at a time.
_FETCHED = 4_096


def _table(entity: type[tables.Base]) -> Table:
    return cast(Table, entity.__table__)


ACCESSION = _table(tables.AccessionTable)
ACCESSION_ORIGINAL = _table(tables.AccessionOriginalTable)
ARCHIVE = _table(tables.ArchiveTable)
ASSERTION = _table(tables.AssertionTable)
AUTHORITY_DESCRIPTION = _table(tables.AuthorityDescriptionTable)
AUTHORITY_IDENTIFIER = _table(tables.AuthorityIdentifierTable)
AUTHORITY_RELATION = _table(tables.AuthorityRelationTable)
CITATION = _table(tables.CitationTable)
DISPOSAL_ACT = _table(tables.DisposalActTable)
DISPOSAL_ITEM = _table(tables.DisposalItemTable)
DOCUMENT = _table(tables.DocumentTable)
ERASING = _table(tables.ErasingTable)
ERASURE = _table(tables.ErasureTable)
EVENT = _table(tables.EventTable)
FURTHER_ORIGINAL = _table(tables.FurtherOriginalTable)
HELD_OFFICE = _table(tables.HeldOfficeTable)
INBOX = _table(tables.InboxTable)
INSTITUTION = _table(tables.InstitutionTable)
INSTRUMENT = _table(tables.InstrumentTable)
LINK = _table(tables.LinkTable)
MEETING = _table(tables.MeetingTable)
MEETING_THEME = _table(tables.MeetingThemeTable)
NAME_DETAIL = _table(tables.NameDetailTable)
NAME_FORM = _table(tables.NameFormTable)
NAME_SOUND = _table(tables.NameSoundTable)
OFFICE = _table(tables.OfficeTable)
ORGANISER = _table(tables.OrganiserTable)
ORIGINAL = _table(tables.OriginalTable)
ORIGINAL_CHECK = _table(tables.OriginalCheckTable)
OUTBOX = _table(tables.OutboxTable)
PARTICIPATION = _table(tables.ParticipationTable)
PERSON = _table(tables.PersonTable)
PLACEMENT = _table(tables.PlacementTable)
PUBLICATION = _table(tables.PublicationTable)
RECORD = _table(tables.RecordTable)
RECORD_NOTE = _table(tables.RecordNoteTable)
RECORD_TAG = _table(tables.RecordTagTable)
RECORD_TOPIC = _table(tables.RecordTopicTable)
RECORD_VERSION = _table(tables.RecordVersionTable)
RESOLUTION = _table(tables.ResolutionTable)
RESOLUTION_KIND = _table(tables.ResolutionKindTable)
RESOLUTION_TEXT = _table(tables.ResolutionTextTable)
REDACTION = _table(tables.RedactionTable)
RESTRICTION = _table(tables.RestrictionTable)
RETENTION_RULE = _table(tables.RetentionRuleTable)
SAVED_SEARCH = _table(tables.SavedSearchTable)
TEXT_BAND = _table(tables.TextBandTable)
TEXT_PRINT = _table(tables.TextPrintTable)
TOPIC = _table(tables.TopicTable)
TOPIC_CODE = _table(tables.TopicCodeTable)
TOPIC_RELATION = _table(tables.TopicRelationTable)
UNIT = _table(tables.UnitTable)
UNIT_CREATOR = _table(tables.UnitCreatorTable)
WITHHELD = _table(tables.WithheldTable)


def paired(rows: Iterable[Sequence[Any]]) -> dict[Any, Any]:
    """Rows of two columns as a mapping from the first to the second."""
    return {row[0]: row[1] for row in rows}


def whole_column(session: Session, statement: Select[Any]) -> list[tuple[Any, ...]]:
    """All rows of a statement as plain tuples, three times as fast as rows that know their names.

    For a value of every record of a type: they come through the driver's own cursor, in the
    session's transaction, and as the driver gives them (a truth value as 0 or 1).
    """
    connection = session.connection()
    words = statement.compile(dialect=connection.dialect, compile_kwargs={"literal_binds": True})
    cursor = connection.connection.cursor()
    try:
        cursor.execute(str(words))
        return cast(list[tuple[Any, ...]], cursor.fetchall())
    finally:
        cursor.close()


def all_ids(session: Session, statement: Select[Any]) -> Sequence[str]:
    """The ids that a statement gives, in its order; very many take little memory.

    Through the driver's cursor, as ``whole_column``; a few thousand rows at a time, so that other
    threads have their turn.
    """
    connection = session.connection()
    words = statement.compile(dialect=connection.dialect, compile_kwargs={"literal_binds": True})
    cursor = connection.connection.cursor()
    try:
        cursor.execute(str(words))
        return id_list(_fetched(cursor))
    finally:
        cursor.close()


def _fetched(cursor: Any) -> Iterator[list[str]]:
    while rows := cursor.fetchmany(_FETCHED):
        yield [row[0] for row in rows]


def in_batches(ids: Iterable[T], size: int = BATCH) -> Iterator[Sequence[T]]:
    """The distinct ids in their order, in lists of at most ``size``."""
    distinct = list(dict.fromkeys(ids))
    for start in range(0, len(distinct), size):
        yield distinct[start : start + size]


def rows_in(
    session: Session,
    statement: Select[Any],
    column: ColumnElement[Any],
    ids: Iterable[str | int],
) -> Iterator[Row[Any]]:
    """The statement's rows whose ``column`` is one of ``ids``, one statement for each batch."""
    for batch in in_batches(ids):
        yield from session.execute(statement.where(column.in_(batch)))

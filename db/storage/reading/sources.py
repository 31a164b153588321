"""The tables as reading sees them: plain columns, no entities, so that a page costs no objects."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, cast

from sqlalchemy import ColumnElement, Row, Select, Table
from sqlalchemy.orm import Session

from db.storage import tables

#: How many ids go into one IN list: a page of a table.
BATCH = 256


def _table(entity: type[tables.Base]) -> Table:
    return cast(Table, entity.__table__)


ARCHIVE = _table(tables.ArchiveTable)
ASSERTION = _table(tables.AssertionTable)
CITATION = _table(tables.CitationTable)
DOCUMENT = _table(tables.DocumentTable)
EVENT = _table(tables.EventTable)
INBOX = _table(tables.InboxTable)
INSTITUTION = _table(tables.InstitutionTable)
INSTRUMENT = _table(tables.InstrumentTable)
LINK = _table(tables.LinkTable)
MEETING = _table(tables.MeetingTable)
MEETING_THEME = _table(tables.MeetingThemeTable)
NAME_FORM = _table(tables.NameFormTable)
OFFICE = _table(tables.OfficeTable)
ORGANISER = _table(tables.OrganiserTable)
ORIGINAL = _table(tables.OriginalTable)
OUTBOX = _table(tables.OutboxTable)
PARTICIPATION = _table(tables.ParticipationTable)
PERSON = _table(tables.PersonTable)
RECORD = _table(tables.RecordTable)
RECORD_TOPIC = _table(tables.RecordTopicTable)
RECORD_VERSION = _table(tables.RecordVersionTable)
RESOLUTION = _table(tables.ResolutionTable)
RESOLUTION_KIND = _table(tables.ResolutionKindTable)
RESOLUTION_TEXT = _table(tables.ResolutionTextTable)


def paired(rows: Iterable[Row[Any]]) -> dict[Any, Any]:
    """Rows of two columns as a mapping from the first to the second."""
    return {row[0]: row[1] for row in rows}


def in_batches(ids: Iterable[str], size: int = BATCH) -> Iterator[Sequence[str]]:
    """The distinct ids in their order, in lists of at most ``size``."""
    distinct = list(dict.fromkeys(ids))
    for start in range(0, len(distinct), size):
        yield distinct[start : start + size]


def rows_in(
    session: Session, statement: Select[Any], column: ColumnElement[Any], ids: Iterable[str]
) -> Iterator[Row[Any]]:
    """The statement's rows whose ``column`` is one of ``ids``, one statement for each batch."""
    for batch in in_batches(ids):
        yield from session.execute(statement.where(column.in_(batch)))

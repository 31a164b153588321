"""Tables: how many records there are, their ids in an order, and the rows of a page of ids."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from db.errors import ArchiveError
from db.model import ArchiveCounts, RecordType, Row
from db.storage.reading import head
from db.storage.reading import order as reading_order
from db.storage.reading import rows as reading_rows

if TYPE_CHECKING:
    from db.usecases.open_archive import OpenedArchive


def counts(opened: "OpenedArchive") -> ArchiveCounts:
    """How many records there are, and how many files wait for a person."""
    with opened.store.reading() as session:
        return head.counts(session)


def record_ids(
    opened: "OpenedArchive",
    record_type: RecordType,
    *,
    order: str = "",
    descending: bool = False,
    language: str = "ru",
) -> Sequence[str]:
    """All ids of one type; see ``db.storage.reading.order``.

    Raises ArchiveError ``unknown_order`` for a field by which such records have no order.
    """
    with opened.store.reading() as session:
        try:
            return reading_order.ordered_ids(session, record_type, order, descending, language)
        except reading_order.UnknownOrderError as error:
            raise ArchiveError("unknown_order", type=record_type.value, order=order) from error


def rows(
    opened: "OpenedArchive", record_type: RecordType, ids: Sequence[str], language: str = "ru"
) -> Mapping[str, Row]:
    """The rows of those ids; one whose record has gone is missing. Types: those of tables."""
    with opened.store.reading() as session:
        return reading_rows.rows(session, record_type, ids, language)

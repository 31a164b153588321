"""Tables: how many records there are, their ids in an order, and the rows of a page of ids."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from db.errors import ArchiveError
from db.model import ArchiveCounts, RecordType, Row
from db.model.rows import FurtherValue
from db.progress import never
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
    orders: Sequence[tuple[str, bool]] = (),
    language: str = "ru",
    is_unwanted: Callable[[], bool] = never,
) -> Sequence[str]:
    """All ids of one type by those fields; see ``db.storage.reading.order``.

    Raises ArchiveError ``unknown_order`` for a field by which such records have no order, and
    StorageFailedError in the middle of it when it ``is_unwanted``.
    """
    with opened.store.reading(is_unwanted=is_unwanted) as session:
        try:
            return opened.store.orders.of(session, record_type, orders, language)
        except reading_order.UnknownOrderError as error:
            named = " ".join(field for field, _ in orders)
            raise ArchiveError("unknown_order", type=record_type.value, order=named) from error


def rows(
    opened: "OpenedArchive", record_type: RecordType, ids: Sequence[str], language: str = "ru"
) -> Mapping[str, Row]:
    """The rows of those ids; one whose record has gone is missing. Types: those of tables."""
    with opened.store.reading() as session:
        return reading_rows.rows(session, record_type, ids, language)


def further_values(
    opened: "OpenedArchive",
    record_type: RecordType,
    ids: Sequence[str],
    fields: Sequence[str],
    language: str = "ru",
) -> Mapping[str, Mapping[str, FurtherValue]]:
    """What those records have beyond their rows; see ``db.storage.reading.further_values``.

    Raises ArchiveError ``unknown_field`` for a field that such records do not have.
    """
    from db.storage.reading import further_values as reading_further

    with opened.store.reading() as session:
        try:
            return reading_further.further_values(session, record_type, ids, fields, language)
        except reading_further.UnknownFieldError as error:
            named = " ".join(fields)
            raise ArchiveError("unknown_field", type=record_type.value, field=named) from error

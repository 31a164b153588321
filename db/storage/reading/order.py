"""All ids of one type in an order. Sorted here, not by the database: collations differ there.

Names sort by their folded key, point numbers by their figures, dates by the earliest day they can
mean. A record without the value comes last in either direction; equal ones keep the natural order
(meetings by date, resolutions by meeting and place in it, authorities by name, documents by
arrival, saved searches by place), and at last that of their ids.
"""

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.model import RecordType
from db.storage.reading.order_values import (
    UnknownOrderError,
    Values,
    field_values,
    label_keys,
)
from db.storage.reading.sources import RECORD, RESOLUTION, SAVED_SEARCH, whole_column

__all__ = ["UnknownOrderError", "ordered_councils", "ordered_ids"]

_NATURAL = {RecordType.MEETING: "date_start", RecordType.DOCUMENT: "received_at"}
#: Fields of a resolution's row that are its meeting's: its points then stay together.
_OF_MEETING = frozenset({"council", "ordinal", "date_start", "place"})


def ordered_ids(
    session: Session, record_type: RecordType, order: str, descending: bool, language: str
) -> list[str]:
    """The ids of every record of a type; ``order`` is a field of its row, empty for the natural.

    ``descending`` turns the order of the field, not that of equal records: the points of a
    meeting stay in their order. Raises UnknownOrderError for another field.
    """
    if record_type is RecordType.RESOLUTION:
        return _resolution_ids(session, order, descending, language)
    if record_type is RecordType.SAVED_SEARCH:
        return _search_ids(session, order, descending)
    column = RECORD.c
    statement = (
        select(column.id)
        .where(column.type == record_type.value, column.binned_at.is_(None))
        .order_by(column.id)
    )
    ids = [row[0] for row in whole_column(session, statement)]
    natural = _NATURAL.get(record_type, "label")
    if order and order not in {natural, "id"}:
        ids = _sorted(ids, field_values(session, record_type, natural, language))
    if order == "id":
        return ids[::-1] if descending else ids
    return _sorted(ids, field_values(session, record_type, order or natural, language), descending)


def ordered_councils(session: Session, language: str) -> list[str]:
    """The ids of all councils by the names that are shown."""
    keys = label_keys(session, RecordType.COUNCIL, language)
    return sorted(keys, key=lambda council: (keys[council], council))


def _search_ids(session: Session, order: str, descending: bool) -> list[str]:
    """Those that were not deleted, in the order that people gave them."""
    if order not in {"", "position"}:
        raise UnknownOrderError(order)
    own = SAVED_SEARCH.c
    statement = select(own.id).where(own.deleted_at.is_(None)).order_by(own.position, own.id)
    ids = list(session.scalars(statement))
    return ids[::-1] if descending else ids


def _resolution_ids(session: Session, order: str, descending: bool, language: str) -> list[str]:
    of_meeting = not order or order in _OF_MEETING
    meetings = ordered_ids(
        session,
        RecordType.MEETING,
        order if of_meeting else "",
        descending and of_meeting,
        language,
    )
    statement = select(RESOLUTION.c.meeting_id, RESOLUTION.c.id).order_by(
        RESOLUTION.c.meeting_id, RESOLUTION.c.position
    )
    points: dict[str, list[str]] = {}
    for meeting_id, resolution_id in whole_column(session, statement):
        points.setdefault(meeting_id, []).append(resolution_id)
    natural = [i for meeting_id in meetings for i in points.get(meeting_id, ())]
    if of_meeting:
        return natural
    if order == "id":
        return sorted(natural, reverse=descending)
    values = field_values(session, RecordType.RESOLUTION, order, language)
    return _sorted(natural, values, descending)


def _sorted(ids: list[str], values: Values, descending: bool = False) -> list[str]:
    present = [i for i in ids if values.get(i) is not None]
    present.sort(key=values.__getitem__, reverse=descending)
    if len(present) == len(ids):
        return present
    return present + [i for i in ids if values.get(i) is None]

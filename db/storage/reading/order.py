"""All ids of one type in an order, by as many fields as are asked for.

Texts and names sort by the alphabet of the language asked for, point numbers by their figures,
dates by the earliest day they can mean. A record without the value comes last in either direction;
equal ones keep the natural order (meetings by date, resolutions by meeting and place in it,
authorities by name, persons by their family's, documents by arrival, saved searches by place), and
at last that of their ids.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.model import RecordType
from db.storage.reading.order_fields import ORDER_FIELDS, OWNERS, OrderField
from db.storage.reading.order_values import UnknownOrderError, field_values, label_keys
from db.storage.reading.reader_keys import reader_keys
from db.storage.reading.sources import (
    MEETING,
    RECORD,
    RESOLUTION,
    SAVED_SEARCH,
    all_ids,
    paired,
    whole_column,
)

__all__ = ["Orders", "UnknownOrderError", "ordered_councils", "ordered_ids"]

#: Fields, the one that decides first first, each with whether it descends.
Orders = Sequence[tuple[str, bool]]
_NATURAL = {RecordType.MEETING: "date_start", RecordType.DOCUMENT: "received_at"}
#: Fields of a resolution's row that are its meeting's: its points then stay together.
_OF_MEETING = frozenset({"council", "ordinal", "date_start", "place"})


def ordered_ids(
    session: Session, record_type: RecordType, orders: Orders, language: str
) -> Sequence[str]:
    """The ids of every record of a type; an empty field is the natural one.

    Descending turns the order of its field, not that of equal records: the points of a meeting
    stay in their order. Raises UnknownOrderError for another field.
    """
    if record_type is RecordType.RESOLUTION:
        return _resolution_ids(session, orders, language)
    if record_type is RecordType.SAVED_SEARCH:
        return _search_ids(session, orders)
    natural = _NATURAL.get(record_type, "label")
    # A field that comes again decides nothing any more.
    wanted: dict[str, bool] = {}
    for field, descending in (*orders, (natural, False)):
        wanted.setdefault(field or natural, descending)
    if record_type in OWNERS:
        return _table_ids(session, record_type, tuple(wanted.items()), language)
    return _other_ids(session, record_type, tuple(wanted.items()), language)


def ordered_councils(session: Session, language: str) -> list[str]:
    """The ids of all councils by the names that are shown."""
    keys = label_keys(session, RecordType.COUNCIL, language)
    return sorted(keys, key=lambda council: (keys[council], council))


def _table_ids(
    session: Session, record_type: RecordType, orders: Orders, language: str
) -> Sequence[str]:
    """The database sorts; what is compared by a reader's alphabet it asks Python for."""
    owner, fields = OWNERS[record_type].c, ORDER_FIELDS[record_type]
    with reader_keys(session) as keys:
        terms = []
        for name, descending in orders:
            if name not in fields:
                raise UnknownOrderError(f"{record_type.value} has no order by {name!r}")
            field = fields[name]
            value = field.value(language)
            if field.key is not None:
                value = keys.of(value, field.key(session, language))
            terms.append((value.desc() if descending else value.asc()).nulls_last())
        return all_ids(session, select(owner.id).order_by(*terms, owner.id))


def _keyed(
    session: Session, field: OrderField, language: str, values: Iterable[Any]
) -> Sequence[Any]:
    if field.key is None:
        return list(values)
    key = field.key(session, language)
    return [key(value) for value in values]


def _other_ids(
    session: Session, record_type: RecordType, orders: Orders, language: str
) -> list[str]:
    column = RECORD.c
    statement = (
        select(column.id)
        .where(column.type == record_type.value, column.binned_at.is_(None))
        .order_by(column.id)
    )
    ids = list(all_ids(session, statement))
    return _sorted(
        ids,
        [_column(session, record_type, name, language, ids) for name, _ in orders],
        orders,
    )


def _column(
    session: Session, record_type: RecordType, name: str, language: str, ids: Sequence[str]
) -> Sequence[Any]:
    if name == "id":
        return ids
    values = field_values(session, record_type, name, language)
    return [values.get(i) for i in ids]


def _search_ids(session: Session, orders: Orders) -> list[str]:
    """Those that were not deleted, in the order that people gave them."""
    field, descending = orders[0] if orders else ("", False)
    if field not in {"", "position"}:
        raise UnknownOrderError(field)
    own = SAVED_SEARCH.c
    statement = select(own.id).where(own.deleted_at.is_(None)).order_by(own.position, own.id)
    ids = list(session.scalars(statement))
    return ids[::-1] if descending else ids


def _resolution_ids(session: Session, orders: Orders, language: str) -> list[str]:
    of_meeting = all(not field or field in _OF_MEETING for field, _ in orders)
    meetings = ordered_ids(session, RecordType.MEETING, orders if of_meeting else (), language)
    statement = select(RESOLUTION.c.meeting_id, RESOLUTION.c.id).order_by(
        RESOLUTION.c.meeting_id, RESOLUTION.c.position
    )
    points: dict[str, list[str]] = {}
    for meeting_id, resolution_id in whole_column(session, statement):
        points.setdefault(meeting_id, []).append(resolution_id)
    natural = [i for meeting_id in meetings for i in points.get(meeting_id, ())]
    if of_meeting:
        return natural
    owners = paired((i, meeting) for meeting, own in points.items() for i in own)
    keys = [_of_resolution(session, name, language, natural, owners) for name, _ in orders]
    return _sorted(natural, keys, orders)


def _of_resolution(
    session: Session, name: str, language: str, ids: Sequence[str], owners: Mapping[str, str]
) -> Sequence[Any]:
    """The values of a field, those of its meeting for what is said of meetings."""
    if name in _OF_MEETING:
        field = ORDER_FIELDS[RecordType.MEETING][name]
        values = paired(whole_column(session, select(MEETING.c.id, field.value(language))))
        keys = _keyed(session, field, language, values.values())
        of_meeting = dict(zip(values, keys, strict=True))
        return [of_meeting[owners[i]] for i in ids]
    return _column(session, RecordType.RESOLUTION, name, language, ids)


def _sorted(ids: list[str], keys: Sequence[Sequence[Any]], orders: Orders) -> list[str]:
    """The ids by several columns of keys: by the last one first, so that the first decides."""
    if not orders:
        return ids
    places = list(range(len(ids)))
    for column, (_, descending) in reversed(list(zip(keys, orders, strict=True))):
        there = [place for place in places if column[place] is not None]
        there.sort(key=column.__getitem__, reverse=descending)
        places = there + [place for place in places if column[place] is None]
    return [ids[place] for place in places]

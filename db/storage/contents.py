"""A record whole, as the JSON that its version keeps. Reads many records with few queries.

The content of a record that is in the recycle bin says only that: ``{"type": …, "deleted": true}``.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, RowMapping, Select, Table, bindparam, func, select
from sqlalchemy.orm import Session

from db.errors import RecordNotFoundError
from db.model import RecordType
from db.storage import tables
from db.storage.record_parts import ERASED, OFFICE, OFFICES, PARTICIPATIONS, PARTS
from db.storage.text_json import dump

_BATCH = 500
DELETED = "deleted"

Content = dict[str, Any]
Rows = dict[str, dict[str, list[Content]]]


class RecordState(NamedTuple):
    """A record at its present version; ``content`` is the JSON that a version keeps."""

    id: str
    version: int
    content: str


def contents(session: Session, ids: Sequence[str]) -> list[RecordState]:
    """The present state of each record, in the order of ``ids``; one that is unknown is left out.

    What the session holds must be flushed.
    """
    result: list[RecordState] = []
    for start in range(0, len(ids), _BATCH):
        batch = ids[start : start + _BATCH]
        heads = {
            row["id"]: row for row in session.execute(_rows_of("record"), {"ids": batch}).mappings()
        }
        by_type: dict[RecordType, list[str]] = defaultdict(list)
        gone: list[str] = []
        for record_id, head in heads.items():
            if head["binned_at"] is None:
                by_type[RecordType(head["type"])].append(record_id)
            else:
                gone.append(record_id)
        own = _own(session, by_type)
        parts = _parts(session, by_type)
        erased = _erased(session, gone)
        for record_id in batch:
            if record_id not in heads:
                continue
            head = heads[record_id]
            content: Content = {"type": head["type"]}
            if head["binned_at"] is None:
                content |= own.get(record_id, {}) | parts.get(record_id, {})
            else:
                content |= erased.get(record_id, {}) | {DELETED: True}
            result.append(RecordState(record_id, head["version"], dump(content)))
    return result


@lru_cache
def _rows_of(name: str, key: str = "id", *order: str) -> Select[Any]:
    """The rows of a table whose ``key`` is one of ``ids``; made once, since each is asked often."""
    table: Table = tables.Base.metadata.tables[name]
    owner: ColumnElement[str] = table.c[key]
    wanted = select(table).where(owner.in_(bindparam("ids", expanding=True)))
    return wanted.order_by(*(table.c[column] for column in order))


def contents_of(session: Session, ids: Iterable[str]) -> dict[str, Content]:
    """What each record is at present; one that is unknown is left out."""
    states = contents(session, list(dict.fromkeys(ids)))
    return {state.id: json.loads(state.content) for state in states}


def present(session: Session, record_id: str) -> tuple[int, Content]:
    """The version and the content of a record. Raises RecordNotFoundError.

    One that lies in the recycle bin is not found.
    """
    for state in contents(session, [record_id]):
        content: Content = json.loads(state.content)
        if not is_deleted(content):
            return state.version, content
    raise RecordNotFoundError(id=record_id)


def latest_contents(
    session: Session, ids: Sequence[str], condition: ColumnElement[bool]
) -> dict[str, Content]:
    """The newest kept content of each record among the versions that meet a condition."""
    kept = tables.Base.metadata.tables["record_version"].c
    last = (
        select(kept.record_id, func.max(kept.version).label("last"))
        .where(kept.record_id.in_(ids), condition)
        .group_by(kept.record_id)
        .subquery()
    )
    rows = session.execute(
        select(kept.record_id, kept.content).join(
            last, (last.c.record_id == kept.record_id) & (last.c.last == kept.version)
        )
    )
    return {row.record_id: json.loads(row.content) for row in rows}


def is_deleted(content: Content) -> bool:
    """Whether it is the content of a record in the recycle bin."""
    return bool(content.get(DELETED))


def _erased(session: Session, ids: Sequence[str]) -> dict[str, Content]:
    """By which act each record was erased, of those that were."""
    part = next(part for part in PARTS if part.name == ERASED)
    found: dict[str, Content] = {}
    if ids:
        rows = session.execute(_rows_of(part.table.name, part.key), {"ids": ids})
        for row in rows.mappings():
            found[row[part.key]] = {ERASED: [_without(row, part.key)]}
    return found


def _own(session: Session, by_type: Mapping[RecordType, list[str]]) -> dict[str, Content]:
    """The columns of each record's own table."""
    own: dict[str, Content] = {}
    for record_type, ids in by_type.items():
        for row in session.execute(_rows_of(record_type.value), {"ids": ids}).mappings():
            own[row["id"]] = _without(row, "id")
    return own


def _parts(session: Session, by_type: Mapping[RecordType, list[str]]) -> Rows:
    """The rows that belong to each record, by record and by what they are."""
    parts: Rows = defaultdict(dict)
    for part in PARTS:
        ids = [i for record_type in part.types for i in by_type.get(record_type, ())]
        if not ids:
            continue
        rows = _rows_of(
            part.table.name, part.key, part.order, *part.table.primary_key.columns.keys()
        )
        for row in session.execute(rows, {"ids": ids}).mappings():
            parts[row[part.key]].setdefault(part.name, []).append(_without(row, part.key))
    _add_offices(session, parts, by_type.get(RecordType.MEETING, ()))
    return parts


def _add_offices(session: Session, parts: Rows, meetings: Sequence[str]) -> None:
    participations = {
        participation["id"]: participation
        for meeting in meetings
        for participation in parts.get(meeting, {}).get(PARTICIPATIONS, [])
    }
    ids = list(participations)
    for start in range(0, len(ids), _BATCH):
        rows = _rows_of(OFFICE.name, "participation_id", "participation_id", "language")
        for row in session.execute(rows, {"ids": ids[start : start + _BATCH]}).mappings():
            offices = participations[row["participation_id"]].setdefault(OFFICES, {})
            offices[row["language"]] = row["text"]


def _without(row: RowMapping, key: str) -> Content:
    return {name: value for name, value in row.items() if name != key}

"""Whether anything was changed in silence: records, versions, rows and events by their digests.

A record is held against its present version. Reads everything, in short transactions.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from typing import Any, NamedTuple

from sqlalchemy import Select, and_, func, select
from sqlalchemy.orm import Session

from db.model import RecordType, VerifyProblem
from db.storage import tables
from db.storage.ascending import further
from db.storage.chain import Head, content_digest, links
from db.storage.contents import contents
from db.storage.erasing.emptied_events import emptied_events
from db.storage.erasing.marks import is_mark
from db.storage.reading.sources import ERASURE, EVENT, RECORD, RECORD_VERSION
from db.storage.tables.base import Base, Sealed

Reading = Callable[[], AbstractContextManager[Session]]
Outcome = tuple[int, list[VerifyProblem]]

_RECORDS, _VERSIONS, _EVENTS, _ROWS = 500, 500, 5000, 100
#: Tables of rows that are no records, and the column by which a row is named in a report.
_SEALED: Mapping[type[Sealed], str] = {
    tables.ArchiveTable: "uuid",
    tables.InboxTable: "id",
    tables.OriginalTable: "sha256",
    tables.OriginalCheckTable: "sha256",
    tables.PublicationTable: "archive",
    tables.WithheldTable: "record_id",
    tables.ErasingTable: "task",
    tables.TableImportTable: "id",
    tables.TableMappingTable: "id",
}


def check_states(reading: Reading) -> Outcome:
    """Every record is as its present version says, and as old as its events say."""
    problems: list[VerifyProblem] = []
    looked = 0
    ids = select(RECORD.c.id).order_by(RECORD.c.id).limit(_RECORDS)
    for batch in _batches(reading, ids, RECORD.c.id):
        with reading() as session:
            said = _said(session, batch)
            strange = _of_no_type(session, batch)
            lost = _of_no_row(session, batch)
            states = contents(session, [one for one in batch if one not in strange])
            times = session.execute(
                select(RECORD.c.id, RECORD.c.created_at, RECORD.c.updated_at, RECORD.c.binned_at)
                .where(RECORD.c.id.in_(batch))
                .order_by(RECORD.c.id)
            ).all()
        looked += len(batch)
        problems += [VerifyProblem("record_changed", one, "type") for one in strange]
        problems += [VerifyProblem("record_changed", one, "its own row") for one in lost]
        for state in states:
            own = said.get(state.id)
            if own is not None and own.content != state.content:
                detail = ", ".join(_different(own.content, state.content)) or "content"
                problems.append(VerifyProblem("record_changed", state.id, detail))
        for row in times:
            own = said.get(row.id)
            if own is not None and (fields := ", ".join(_other_times(row, own))):
                problems.append(VerifyProblem("record_changed", row.id, fields))
    return looked, problems


def _of_no_type(session: Session, ids: Sequence[str]) -> list[str]:
    """The records whose type is none: what stands there is damage."""
    rows = session.execute(select(RECORD.c.id, RECORD.c.type).where(RECORD.c.id.in_(ids)))
    known = {kind.value for kind in RecordType}
    return [row.id for row in rows if row.type not in known]


def _of_no_row(session: Session, ids: Sequence[str]) -> list[str]:
    """The records that lost the row of their type; one taken back or erased has none."""
    own_ids, binned = RECORD.c.id, RECORD.c.binned_at
    rows = session.execute(
        select(own_ids, RECORD.c.type).where(own_ids.in_(ids), binned.is_(None))
    ).all()
    erased = _erased(session, ids)
    lost: list[str] = []
    for record_type in {row.type for row in rows} & {kind.value for kind in RecordType}:
        own = Base.metadata.tables[record_type].c.id
        named = {row.id for row in rows if row.type == record_type and row.id not in erased}
        lost += sorted(named.difference(session.scalars(select(own).where(own.in_(named)))))
    return lost


def _said(session: Session, ids: Sequence[str]) -> "dict[str, _Said]":
    """Of each record its present version: content, and when it and the first one were made."""
    kept, at = RECORD_VERSION.c, EVENT.c
    rows = session.execute(
        select(kept.record_id, kept.content, at.at)
        .join_from(
            RECORD_VERSION,
            RECORD,
            and_(RECORD.c.id == kept.record_id, RECORD.c.version == kept.version),
        )
        .join(EVENT, at.seq == kept.event_seq)
        .where(kept.record_id.in_(ids))
    )
    begun = (  # by its number: a clock may have been set back since
        select(kept.record_id, func.min(kept.event_seq).label("seq"))
        .where(kept.record_id.in_(ids))
        .group_by(kept.record_id)
        .subquery()
    )
    first = dict(
        session.execute(
            select(begun.c.record_id, at.at).join_from(begun, EVENT, at.seq == begun.c.seq)
        )
        .tuples()
        .all()
    )
    return {row.record_id: _Said(row.content, row.at, first[row.record_id]) for row in rows}


class _Said(NamedTuple):
    """What the log says of a record."""

    content: str
    changed_at: str
    made_at: str


def _other_times(row: Any, said: _Said) -> Iterator[str]:
    if row.created_at != said.made_at:
        yield "created_at"
    if row.updated_at != said.changed_at:
        yield "updated_at"
    if row.binned_at not in {None, said.changed_at}:
        yield "binned_at"


def _different(said: str, found: str) -> Iterator[str]:
    """The fields in which two contents differ."""
    try:
        one, other = json.loads(said), json.loads(found)
    except ValueError:
        return
    for name in sorted({*one, *other}):
        if one.get(name) != other.get(name):
            yield name


def check_kept(reading: Reading) -> Outcome:
    """Every kept version is what it was when it was made."""
    problems: list[VerifyProblem] = []
    looked, kept = 0, RECORD_VERSION.c
    statement = select(kept.record_id, kept.version, kept.content, kept.digest)
    ids = select(RECORD.c.id).order_by(RECORD.c.id).limit(_VERSIONS)
    for batch in _batches(reading, ids, RECORD.c.id):
        with reading() as session:
            rows = session.execute(
                statement.where(kept.record_id.in_(batch)).order_by(kept.record_id, kept.version)
            )
            erased = _erased(session, batch)
            for row in rows:
                looked += 1
                if is_mark(row.content) and row.version <= erased.get(row.record_id, 0):
                    continue  # what it said is gone; the chain holds its digest
                if content_digest(row.content) != row.digest:
                    detail = f"version {row.version}"
                    problems.append(VerifyProblem("version_changed", row.record_id, detail))
    return looked, problems


def _erased(session: Session, ids: Sequence[str]) -> dict[str, int]:
    """The last version of each record that an act of disposal erased."""
    own = ERASURE.c
    rows = session.execute(select(own.record_id, own.last_version).where(own.record_id.in_(ids)))
    return {row.record_id: row.last_version for row in rows}


def check_rows(reading: Reading) -> Outcome:
    """Every row that is no record bears the digest of its columns."""
    problems: list[VerifyProblem] = []
    looked = 0
    for entity, name in _SEALED.items():
        key = Base.metadata.tables[entity.__tablename__].c[name]
        for batch in _batches(reading, select(key).order_by(key).limit(_ROWS), key):
            with reading() as session:
                rows = session.scalars(select(entity).where(key.in_(batch)).order_by(key)).all()
                looked += len(rows)
                problems += [
                    VerifyProblem("row_changed", str(getattr(row, name)), _table_of(row))
                    for row in rows
                    if row.own_digest() != row.digest
                ]
    return looked, problems


def _table_of(row: Sealed) -> str:
    return row.__tablename__


def check_chain(reading: Reading) -> Outcome:
    """Every event is the next after the one before it, and no number is missing."""
    problems: list[VerifyProblem] = []
    seq, digest, looked = 0, "", 0
    with reading() as session:
        emptied = emptied_events(session)
    while True:
        with reading() as session:
            batch = _some(links(session, seq, digest, emptied), _EVENTS)
        if not batch:
            return looked, problems
        looked += len(batch)
        for link in batch:
            name = link.record_id or f"event {link.seq}"
            if link.seq != seq + 1:
                missing = f"events {seq + 1} to {link.seq - 1}"
                problems.append(VerifyProblem("event_missing", name, missing))
            if link.digest != link.expected:
                problems.append(VerifyProblem("event_changed", name, f"event {link.seq}"))
            seq, digest = link.seq, link.digest


def check_heads(reading: Reading, heads: Iterable[tuple[str, Head]]) -> Outcome:
    """The history still holds what it held when those heads were noted; each with its source."""
    problems: list[VerifyProblem] = []
    looked = 0
    for source, head in heads:
        looked += 1
        with reading() as session:
            found = session.scalar(select(EVENT.c.digest).where(EVENT.c.seq == head.seq))
        if found != head.digest:
            detail = f"event {head.seq} noted in {source}"
            problems.append(VerifyProblem("history_cut", f"event {head.seq}", detail))
    return looked, problems


def _some(found: Iterator[Any], number: int) -> list[Any]:
    return [one for one, _ in zip(found, range(number), strict=False)]


def _batches(reading: Reading, ids: Select[Any], column: Any) -> Iterator[Sequence[str]]:
    """Ids in lists, each list read in a transaction of its own.

    In a damaged database the order can run in a circle. Raises DamagedArchiveError.
    """
    last = None
    while True:
        with reading() as session:
            batch = session.scalars(ids if last is None else ids.where(column > last)).all()
        if not batch:
            return
        last = further(batch[-1], last)
        yield batch


#: What is looked at by a full verification, by the word under which it is counted.
FULL_CHECKS: Mapping[str, Callable[[Reading], Outcome]] = {
    "states": check_states,
    "versions": check_kept,
    "rows": check_rows,
    "events": check_chain,
}

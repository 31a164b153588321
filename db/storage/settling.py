"""What follows the migrations of an older archive: digests where there are none yet.

Where a later program keeps more of a record in a version, the record gets one: a version is always
whole. A record that is not as its last version says is left alone, so that ``verify`` tells of it.
"""

import json
from collections.abc import Iterator, Sequence
from typing import cast

from sqlalchemy import Connection, Table, and_, bindparam, select, update
from sqlalchemy.orm import Session

from db.storage import tables
from db.storage.chain import content_digest, seal
from db.storage.contents import contents
from db.storage.history import Change
from db.storage.tables.base import Sealed

_RECORD = cast(Table, tables.RecordTable.__table__)
_VERSION = cast(Table, tables.RecordVersionTable.__table__)
_SEALED = (
    tables.ArchiveTable,
    tables.InboxTable,
    tables.OriginalTable,
    tables.OriginalCheckTable,
    tables.TableImportTable,
    tables.TableMappingTable,
)
_BATCH = 500
RESTATED = "contents_restated"


def settle(connection: Connection) -> None:
    """Complete the versions, the digests and the chain, in the connection's transaction."""
    with Session(bind=connection, expire_on_commit=False) as session:
        _digest_versions(session)
        for table in _SEALED:
            _digest_rows(session, table)
        _restate(session)
        seal(session)
        session.commit()


def _digest_versions(session: Session) -> None:
    own = _VERSION.c
    missing = select(own.record_id, own.version, own.content).where(own.digest == "").limit(_BATCH)
    while rows := session.execute(missing).all():
        session.execute(
            update(_VERSION)
            .where(own.record_id == bindparam("of"), own.version == bindparam("at"))
            .values(digest=bindparam("made")),
            [
                {"of": row.record_id, "at": row.version, "made": content_digest(row.content)}
                for row in rows
            ],
        )


def _digest_rows(session: Session, entity: type[Sealed]) -> None:
    missing = select(entity).where(entity.digest == "").limit(_BATCH)
    while rows := session.scalars(missing).all():
        for row in rows:
            row.digest = row.own_digest()
        session.flush()
        session.expunge_all()


def _restate(session: Session) -> None:
    """Give a version to each record of which versions keep more by now."""
    event = 0
    for batch in _records(session):
        poorer = list(_poorer(session, batch))
        if not poorer:
            continue
        change = Change(session)
        event = event or change.event(RESTATED)
        for record_id in poorer:
            change.touch(record_id)
        change.finish(event)
        session.expunge_all()


def _records(session: Session) -> Iterator[Sequence[str]]:
    last = ""
    statement = select(_RECORD.c.id).order_by(_RECORD.c.id).limit(_BATCH)
    while batch := session.scalars(statement.where(_RECORD.c.id > last)).all():
        yield batch
        last = batch[-1]


def _poorer(session: Session, ids: Sequence[str]) -> Iterator[str]:
    own = _VERSION.c
    kept = {
        row.record_id: row.content
        for row in session.execute(
            select(own.record_id, own.content)
            .join_from(
                _VERSION,
                _RECORD,
                and_(_RECORD.c.id == own.record_id, _RECORD.c.version == own.version),
            )
            .where(_RECORD.c.id.in_(ids))
        )
    }
    for state in contents(session, ids):
        if state.id not in kept or kept[state.id] == state.content:
            continue
        before, now = json.loads(kept[state.id]), json.loads(state.content)
        if all(now.get(name) == value for name, value in before.items()):
            yield state.id

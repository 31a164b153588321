"""Turns a copy of an archive's database back to what it held at the end of an event.

What the log says later is taken out of it, and every record is brought to the version it had then:
records, versions, log and its chain are as they were. Waiting files and imports of tables are left
out: they were no records, and nothing tells how they stood. Never done to an archive itself.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from sqlalchemy import ColumnElement, Select, Table, delete, exists, func, or_, select, update
from sqlalchemy.orm import Session

from db.errors import MomentError
from db.model import AUTHORITY_TYPES, RecordType
from db.model.moments import Moment
from db.progress import Progress
from db.storage.contents import latest_contents
from db.storage.engine import Access, check_foreign_keys, make_engine, storage_errors
from db.storage.history import Change
from db.storage.instants import check_moment
from db.storage.log_times import last_until
from db.storage.putting import Putting
from db.storage.reading.head import SETTLED
from db.storage.reading.sources import (
    ACCESSION_ORIGINAL,
    DOCUMENT,
    ERASURE,
    EVENT,
    FURTHER_ORIGINAL,
    INBOX,
    OFFICE,
    ORIGINAL,
    ORIGINAL_CHECK,
    PARTICIPATION,
    RECORD,
    RECORD_VERSION,
    RESOLUTION,
    in_batches,
)
from db.storage.record_parts import DERIVED, PARTS, own_table
from db.storage.removing import without
from db.storage.tables import (
    ArchiveTable,
    Base,
    ErasingTable,
    ImportedRecordTable,
    TableImportTable,
    TableMappingTable,
)

_BATCH = 250
_FORGOTTEN = (ErasingTable, ImportedRecordTable, TableImportTable, TableMappingTable)


def find_moment(session: Session, wanted: str | int) -> Moment:
    """The moment that is meant: an event by its number, or the last one at an instant.

    An instant in UTC, or the beginning of one: ``2026-03-12`` is the end of that day. Raises
    MomentError if there was no record then, or it is no moment.
    """
    asked = ""
    if isinstance(wanted, str):
        check_moment(wanted)
        asked = wanted
        event = last_until(session, wanted)
    else:
        seq = EVENT.c.seq
        event = session.execute(select(seq, EVENT.c.at).where(seq == wanted)).first()
    made = RECORD_VERSION.c
    if event is None or not session.scalar(select(exists().where(made.event_seq <= event.seq))):
        raise MomentError(moment=str(wanted))
    return Moment(event.seq, event.at, asked)


def turn_back(database: Path, moment: Moment, uuid: str, progress: Progress) -> None:
    """Turn a database that nobody else has open back; the archive in it gets another UUID.

    ``progress`` counts records. Raises StorageFullError, StorageFailedError and what ``progress``
    raises.
    """
    engine = make_engine(database, Access.MIGRATE)
    try:
        with storage_errors(database), Session(engine) as session:
            _Turning(session, moment).run(uuid, progress)
            check_foreign_keys(session.connection())
            session.commit()
    finally:
        engine.dispose()


class _Turning:
    """One database on its way back, in one transaction."""

    def __init__(self, session: Session, moment: Moment) -> None:
        self._session = session
        self._moment = moment
        self._change = Change(session)
        self._erased: dict[str, dict[str, Any]] = {}

    def run(self, uuid: str, progress: Progress) -> None:
        self._forget_erasures()
        changed = self._changed()
        total = 2 * sum(map(len, changed)) + 1
        progress(0, total, "")
        self._forget_files()
        self._take_out()
        self._forget_originals()
        self._put(changed, total, progress)
        self._cut_log()
        head = self._session.scalars(select(ArchiveTable)).one()
        head.uuid = uuid
        self._session.flush()
        self._change.tell_index()
        progress(total, total, "")

    # Records that are there, but otherwise ------------------------------------------------------

    def _put(self, changed: Sequence[Sequence[str]], total: int, progress: Progress) -> None:
        """Bring them to what they were; what each was is read twice rather than held."""
        putting, done = Putting(self._change), 1
        for batch in changed:
            progress(done, total, "")
            putting.empty(self._without_erased(self._then(batch)))
            done += len(batch)
        for batch in changed:
            progress(done, total, "")
            putting.fill(self._without_erased(self._then(batch)))
            self._set_heads(batch)
            done += len(batch)
        putting.finish()

    def _changed(self) -> list[Sequence[str]]:
        """The records that were there, and of which there are later versions, in batches."""
        own = RECORD_VERSION.c
        before = RECORD_VERSION.alias()
        found = self._session.scalars(
            select(RECORD.c.id)
            .where(
                RECORD.c.id.in_(select(own.record_id).where(own.event_seq > self._moment.event)),
                exists().where(
                    before.c.record_id == RECORD.c.id, before.c.event_seq <= self._moment.event
                ),
            )
            .order_by(RECORD.c.id)
        ).all()
        return list(in_batches(found, _BATCH))

    def _then(self, ids: Sequence[str]) -> dict[str, dict[str, Any]]:
        """What each was; later versions are still there while they are gone through."""
        found: dict[str, dict[str, Any]] = {}
        until = RECORD_VERSION.c.event_seq <= self._moment.event
        for batch in in_batches(ids):
            found |= latest_contents(self._session, batch, until)
        return found

    def _without_erased(self, wanted: dict[str, dict[str, Any]]) -> dict[str, dict[str, Any]]:
        """What those records said, but for what pointed at a record that is nowhere any more."""
        if not self._erased:
            return wanted
        return {
            record_id: without(content, self._erased)
            for record_id, content in wanted.items()
            if record_id not in self._erased
        }

    def _set_heads(self, ids: Sequence[str]) -> None:
        """The number of the version, and when it was made."""
        own = RECORD_VERSION.c
        last = (
            select(func.max(own.version).label("version"), own.record_id)
            .where(own.event_seq <= self._moment.event)
            .group_by(own.record_id)
        )
        for batch in in_batches(ids):
            part = last.where(own.record_id.in_(batch)).subquery()
            rows = self._session.execute(
                select(part.c.record_id, part.c.version, EVENT.c.at, RECORD.c.binned_at)
                .join_from(
                    part,
                    RECORD_VERSION,
                    (own.record_id == part.c.record_id) & (own.version == part.c.version),
                )
                .join(EVENT, EVENT.c.seq == own.event_seq)
                .join(RECORD, RECORD.c.id == own.record_id)
            ).all()
            for row in rows:
                self._session.execute(
                    update(RECORD)
                    .where(RECORD.c.id == row.record_id)
                    .values(
                        version=row.version,
                        updated_at=row.at,
                        binned_at=row.at if row.binned_at else None,
                    )
                )

    # Records that were not there yet ------------------------------------------------------------

    def _take_out(self) -> None:
        """Delete the records whose first version is a later one, with all their rows."""
        own = RECORD_VERSION.c
        known = select(own.record_id).where(own.event_seq <= self._moment.event)
        later: Select[Any] = select(RECORD.c.id).where(RECORD.c.id.not_in(known))
        self._tell_of(later)
        participations = select(PARTICIPATION.c.id).where(PARTICIPATION.c.meeting_id.in_(later))
        self._delete(OFFICE, OFFICE.c.participation_id.in_(participations))
        derived = ((table, key) for _types, table, key in DERIVED)
        for table, key in (*derived, *((part.table, part.key) for part in PARTS)):
            self._delete(table, table.c[key].in_(later))
        for record_type in RecordType:
            table = own_table(record_type)
            self._delete(table, table.c.id.in_(later))
        self._delete(RECORD_VERSION, own.record_id.in_(later))
        self._delete(RECORD, RECORD.c.id.not_in(select(own.record_id)))

    def _tell_of(self, later: Select[Any]) -> None:
        """What is indexed with the records that go: an authority by its tags and notes too."""
        owners = (RecordType.MEETING, *sorted(AUTHORITY_TYPES))
        for statement in (
            select(RECORD.c.id).where(RECORD.c.type.in_(owners), RECORD.c.id.in_(later)),
            select(RESOLUTION.c.meeting_id).where(RESOLUTION.c.id.in_(later)).distinct(),
            select(DOCUMENT.c.meeting_id).where(DOCUMENT.c.id.in_(later)).distinct(),
            select(PARTICIPATION.c.person_id)
            .where(PARTICIPATION.c.meeting_id.in_(later))
            .distinct(),
        ):
            for owner in self._session.scalars(statement):
                self._change.index(owner)

    def _forget_erasures(self) -> None:
        """What a later act erased is not brought back; nothing tells here that an act did it."""
        own = RECORD_VERSION.c
        later = (
            select(ERASURE.c.record_id, RECORD.c.type)
            .join_from(ERASURE, RECORD, RECORD.c.id == ERASURE.c.record_id)
            .join(RECORD_VERSION, own.record_id == ERASURE.c.record_id)
            .where(own.event_seq > self._moment.event)
            .distinct()
        )
        for row in self._session.execute(later).all():
            self._erased[row.record_id] = {"type": row.type}
        for batch in in_batches(list(self._erased)):
            self._delete(ERASURE, ERASURE.c.record_id.in_(batch))

    # What is no record --------------------------------------------------------------------------

    def _cut_log(self) -> None:
        self._delete(RECORD_VERSION, RECORD_VERSION.c.event_seq > self._moment.event)
        self._delete(EVENT, EVENT.c.seq > self._moment.event)

    def _forget_files(self) -> None:
        for waiting in self._session.scalars(
            select(INBOX.c.id).where(INBOX.c.state.not_in(SETTLED))
        ):
            self._change.index(waiting)
        self._delete(INBOX)
        for entity in _FORGOTTEN:
            self._delete(Base.metadata.tables[entity.__tablename__])

    def _forget_originals(self) -> None:
        """Those that came later, unless a document or an accession names them."""
        later = ORIGINAL.c.received_at > self._moment.at
        named = or_(
            ORIGINAL.c.sha256.in_(select(DOCUMENT.c.original_sha256)),
            ORIGINAL.c.sha256.in_(select(FURTHER_ORIGINAL.c.original_sha256)),
            ORIGINAL.c.sha256.in_(select(ACCESSION_ORIGINAL.c.original_sha256)),
        )
        checks = ORIGINAL_CHECK.c
        going = select(ORIGINAL.c.sha256).where(later, ~named)
        at = self._moment.at
        self._delete(ORIGINAL_CHECK, or_(checks.checked_at > at, checks.sha256.in_(going)))
        self._delete(ORIGINAL, later, ~named)

    def _delete(self, table: Table, *conditions: ColumnElement[bool]) -> None:
        self._session.execute(delete(table).where(*conditions))

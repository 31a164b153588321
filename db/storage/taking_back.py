"""Takes a confirmation back: the record goes, the file waits again with all its corrections.

Only what is as the confirmation left it: where somebody has changed a record since, or another
record has come to need one, nothing is taken back.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from db.errors import TakingBackError
from db.model import InboxState
from db.storage import inbox
from db.storage.engine_undo import take_back
from db.storage.history import Change
from db.storage.outbox import owners_named_by
from db.storage.tables import (
    EventTable,
    InboxTable,
    OutboxTable,
    RecordTable,
    RecordVersionTable,
)


@dataclass(frozen=True, slots=True)
class Confirmation:
    """What is known of a confirmation, as long as the archive is open."""

    inbox_id: str
    meeting_id: str
    state: str
    meeting_before: str | None
    event_id: str
    #: The positions of its outbox rows: after the first, up to the second.
    outbox: tuple[int, int]
    steps: Sequence[str]


def take_confirmation_back(change: Change, done: Confirmation) -> None:
    """Undo it, in the caller's transaction; its commit fails if a record has come to be needed.

    Raises TakingBackError.
    """
    session = change.session
    row = inbox.find(session, done.inbox_id)
    seq = session.scalar(select(EventTable.seq).where(EventTable.id == done.event_id))
    if row.state != InboxState.CONFIRMED.value or seq is None:
        raise TakingBackError("not_confirmed", name=row.filename)
    version, record = RecordVersionTable, RecordTable.__table__.c
    touched = session.execute(
        select(version.record_id, version.version, record.version)
        .join(RecordTable.__table__, record.id == version.record_id)
        .where(version.event_seq == seq)
    ).all()
    if any(left != now for _, left, now in touched):
        raise TakingBackError("changed_since", name=row.filename)
    made = [record_id for record_id, left, _ in touched if left == 1]
    for record_id, left, _ in touched:
        if left > 1:
            change.touch(record_id)
    owners = session.scalars(
        select(OutboxTable.owner_id).where(
            OutboxTable.seq > done.outbox[0], OutboxTable.seq <= done.outbox[1]
        )
    ).all()
    kept = [record_id for record_id, left, _ in touched if left > 1]
    for owner in (*owners_named_by(session, kept), *owners):
        change.index(owner)
    _put_back(row, done)
    session.flush()
    _forget(session, made)
    take_back(session, done.steps)
    event = change.event("unconfirmed", inbox_id=row.id, filename=row.filename, records=len(made))
    change.finish(event)


def _put_back(row: InboxTable, done: Confirmation) -> None:
    row.state = done.state
    row.meeting_id = done.meeting_before


def _forget(session: Session, made: Sequence[str]) -> None:
    """Versions of what goes go with it; events stay, but name no record any more."""
    for start in range(0, len(made), 500):
        part = made[start : start + 500]
        own = RecordVersionTable
        session.execute(delete(own).where(own.record_id.in_(part)))
        session.execute(
            update(EventTable).where(EventTable.record_id.in_(part)).values(record_id=None)
        )

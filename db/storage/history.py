"""What one transaction changes: its events, the new version of every record it touches, outbox.

A ``Change`` is made at the start of a transaction, told what is touched, and finished before the
commit. Nothing is ever taken out of the history.
"""

from dataclasses import dataclass, field

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.model import new_id
from db.storage.chain import content_digest
from db.storage.contents import contents
from db.storage.instants import now, who
from db.storage.outbox import owners_named_by
from db.storage.tables import EventTable, OutboxTable, RecordTable, RecordVersionTable
from db.storage.text_json import dump

#: Under this name a database session keeps the id of its last event, by which a commit of
#: uncertain outcome is looked up.
EVENT_KEY = "event_id"


@dataclass
class Change:
    """One transaction's changes. ``at`` is the moment that all its rows bear."""

    session: Session
    at: str = field(default_factory=now)
    _touched: dict[str, None] = field(default_factory=dict)
    _renamed: dict[str, None] = field(default_factory=dict)
    _owners: dict[str, None] = field(default_factory=dict)

    def event(self, what: str, record_id: str | None = None, **detail: str | int) -> int:
        """Write an event down; its sequence number."""
        event = EventTable(
            id=new_id(), at=self.at, who=who(), what=what, record_id=record_id, detail=dump(detail)
        )
        self.session.add(event)
        self.session.flush()
        self.session.info[EVENT_KEY] = event.id
        return event.seq

    def touch(self, record_id: str) -> None:
        """The record is new or not what it was: it gets a version."""
        self._touched[record_id] = None

    def rename(self, authority_id: str) -> None:
        """The authority has another name form: every meeting that bears it is indexed anew."""
        self._touched[authority_id] = None
        self._renamed[authority_id] = None

    def index(self, owner_id: str) -> None:
        """The units of this meeting or person are to be made anew."""
        self._owners[owner_id] = None

    def finish(self, event_seq: int) -> None:
        """Write versions of all touched records and the outbox rows, in the order of touching."""
        session = self.session
        session.flush()
        touched = list(self._touched)
        for start in range(0, len(touched), 500):
            part = touched[start : start + 500]
            for record in session.scalars(select(RecordTable).where(RecordTable.id.in_(part))):
                record.updated_at = self.at
        session.flush()
        versions = contents(session, touched)
        session.add_all(
            RecordVersionTable(
                record_id=record_id,
                version=version,
                event_seq=event_seq,
                content=content,
                digest=content_digest(content),
            )
            for record_id, version, content in versions
        )
        owners = dict(self._owners)
        owners.update(dict.fromkeys(owners_named_by(session, list(self._renamed))))
        session.add_all(OutboxTable(owner_id=owner) for owner in owners)
        session.flush()

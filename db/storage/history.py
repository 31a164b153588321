"""What one transaction changes: its events, the new version of every record it touches, outbox.

A ``Change`` is made at the start of a transaction, told what is touched, and finished before the
commit. Nothing is ever taken out of the history.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from types import MappingProxyType
from typing import Any

from sqlalchemy import Insert, insert, select
from sqlalchemy.orm import Session

from db.model import new_id
from db.storage.chain import content_digest
from db.storage.contents import contents
from db.storage.instants import now, who
from db.storage.names_at_hand import NamesAtHand
from db.storage.outbox import OWNER_TYPES, owners_named_by
from db.storage.tables import Base, EventTable, OutboxTable, RecordTable, RecordVersionTable
from db.storage.tables.base import Sealed, sealed_digest
from db.storage.text_json import dump

#: Under this name a database session keeps the id of its last event, by which a commit of
#: uncertain outcome is looked up.
EVENT_KEY = "event_id"
_ONE_EVENT: Mapping[str, int] = MappingProxyType({})


@dataclass
class Change:
    """One transaction's changes. ``at`` is the moment that all its rows bear."""

    session: Session
    at: str = field(default_factory=now)
    names: NamesAtHand = field(init=False)
    _touched: dict[str, None] = field(default_factory=dict)
    _renamed: dict[str, None] = field(default_factory=dict)
    _owners: dict[str, None] = field(default_factory=dict)
    #: Rows by their table and the columns that they have.
    _rows: dict[tuple[str, tuple[str, ...]], list[dict[str, Any]]] = field(
        default_factory=lambda: defaultdict(list)
    )

    def __post_init__(self) -> None:
        self.names = NamesAtHand(self.session)

    def event(self, what: str, record_id: str | None = None, **detail: str | int) -> int:
        """Write an event down; its sequence number."""
        self.session.flush()
        event_id = new_id()
        statement = _inserting(EventTable.__tablename__).values(
            id=event_id, at=self.at, who=who(), what=what, record_id=record_id, detail=dump(detail)
        )
        key = self.session.connection().execute(statement).inserted_primary_key
        assert key is not None
        self.session.info[EVENT_KEY] = event_id
        return int(key[0])

    def add(self, table: type[Base], **row: Any) -> None:
        """A row to write with the others of its table; until ``write`` no statement sees it."""
        self._rows[table.__tablename__, tuple(row)].append(row)

    def add_sealed(self, table: type[Sealed], **row: Any) -> None:
        """A row with the digest that it bears; what is not named is empty."""
        name = table.__tablename__
        self._rows[name, tuple(row)].append(row | {"digest": sealed_digest(name, row)})

    def write(self) -> None:
        """Write what was added, a statement a table. What the session holds is not written."""
        rows, self._rows = self._rows, defaultdict(list)
        for (table, _columns), own in rows.items():
            self.session.execute(_inserting(table), own)

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

    def finish(self, event_seq: int, event_of: Mapping[str, int] = _ONE_EVENT) -> None:
        """Write versions of all touched records and the outbox rows, in the order of touching.

        ``event_of`` names the records that another event of this change made different.
        """
        session = self.session
        session.flush()
        self.write()
        touched = list(self._touched)
        for start in range(0, len(touched), 500):
            part = RecordTable.id.in_(touched[start : start + 500])
            older = select(RecordTable).where(part, RecordTable.updated_at != self.at)
            for record in session.scalars(older):
                record.updated_at = self.at
        session.flush()
        self._index_made(touched)
        for start in range(0, len(touched), 500):
            for record_id, version, content in contents(session, touched[start : start + 500]):
                self.add(
                    RecordVersionTable,
                    record_id=record_id,
                    version=version,
                    event_seq=event_of.get(record_id, event_seq),
                    content=content,
                    digest=content_digest(content),
                )
            self.write()
        self.tell_index()

    def _index_made(self, touched: Sequence[str]) -> None:
        """Whoever has units of their own is indexed from the first, however they were made."""
        own = RecordTable.created_at == self.at, RecordTable.type.in_(OWNER_TYPES)
        for start in range(0, len(touched), 500):
            part = RecordTable.id.in_(touched[start : start + 500])
            for owner in self.session.scalars(select(RecordTable.id).where(part, *own)):
                self.index(owner)

    def tell_index(self) -> None:
        """Write the outbox rows of all whose units are to be made anew."""
        owners = dict(self._owners)
        # What names somebody who was made just now was touched by this change itself.
        known = [one for one in self._renamed if not self.names.was_made(one)]
        owners.update(dict.fromkeys(owners_named_by(self.session, known)))
        for owner in owners:
            self.add(OutboxTable, owner_id=owner)
        self.write()


@lru_cache
def _inserting(table: str) -> Insert:
    return insert(Base.metadata.tables[table])

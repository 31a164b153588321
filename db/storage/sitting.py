"""The events that were made since an archive was opened: what whoever opened it can take back."""

import json
from collections import deque
from collections.abc import Sequence
from typing import cast

from sqlalchemy import Table, or_, select
from sqlalchemy.orm import Session

from db.model.history import MadeEvent
from db.storage import tables
from db.storage.settled_events import INBOX_MOVES, NOT_TAKEN_BACK

_EVENT = cast(Table, tables.EventTable.__table__)
_VERSION = cast(Table, tables.RecordVersionTable.__table__)
#: Nobody takes more back than this, and an import of many files makes many more.
_KEPT = 2000


class Sitting:
    """Notes the events of every commit; may be read from any thread."""

    def __init__(self) -> None:
        self._made: deque[MadeEvent] = deque(maxlen=_KEPT)

    def note(self, made: Sequence[MadeEvent]) -> None:
        """Note what has been committed."""
        self._made.extend(made)

    def after(self, seq: int) -> tuple[MadeEvent, ...]:
        """The events with a higher number, the oldest first."""
        return tuple(one for one in tuple(self._made) if one.seq > seq)


def takeable(session: Session, first: int | None) -> tuple[MadeEvent, ...]:
    """The events from a number on that can be taken back: they made versions, or moved a file."""
    if first is None:
        return ()
    own = _EVENT.c
    made_versions = select(_VERSION.c.event_seq).where(_VERSION.c.event_seq == own.seq).exists()
    rows = session.execute(
        select(own.seq, own.what, own.record_id, own.detail)
        .where(
            own.seq >= first,
            own.what.not_in(NOT_TAKEN_BACK),
            or_(own.what.in_(INBOX_MOVES), made_versions),
        )
        .order_by(own.seq)
    )
    return tuple(
        MadeEvent(row.seq, row.what, row.record_id, json.loads(row.detail)) for row in rows
    )

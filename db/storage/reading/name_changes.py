"""What has become different of names and of how often they occur, since an event.

Whatever changes a row of a record gives it a version with the event's number (``storage/history``):
the versions since an event say which records are to be looked at, and the version before what they
named until then.
"""

import re
from collections.abc import Iterable
from typing import NamedTuple

from sqlalchemy import and_, case, func, select
from sqlalchemy.orm import Session

from db.model import AUTHORITY_TYPES, RecordType
from db.storage.erasing.marks import EMPTIED, LONGEST_MARK
from db.storage.reading.sources import EVENT, RECORD, RECORD_VERSION, rows_in

#: Of more versions all names are read again.
MOST = 1_000
#: What may be the id of a record in a version's JSON.
_ID = re.compile(r'"([^"\\]{36})"')
#: These records name authorities; each counts those that it names.
_NAMING = (RecordType.MEETING, RecordType.RESOLUTION)


class Moment(NamedTuple):
    """The newest event: its number, and the id by which another log is told from this one."""

    seq: int
    id: str


class NameChanges(NamedTuple):
    """Which authorities may have other ``named`` forms, and which may occur more or less often.

    ``meetings`` and ``tags`` say whether any meeting, or any record with tags, is different.
    """

    named: frozenset[str] = frozenset()
    counted: frozenset[str] = frozenset()
    meetings: bool = False
    tags: bool = False

    def __bool__(self) -> bool:
        return any(self)


class _Version(NamedTuple):
    """A version: ``said`` is its JSON if it may name authorities, ``tags`` whether it has any."""

    record_id: str
    type: str
    version: int
    said: str | None
    tags: int
    erased: int


def newest_event(session: Session) -> Moment:
    """The newest event: as long as it stays, no name has changed."""
    own = EVENT.c
    row = session.execute(select(own.seq, own.id).order_by(own.seq.desc()).limit(1)).first()
    return Moment(0, "") if row is None else Moment(*row)


def changes_since(session: Session, then: Moment, now: Moment) -> NameChanges | None:
    """What the events after ``then`` changed; None if that cannot be told, or is very much.

    It cannot where the log is not the one it was, or an act has erased what a record said before.
    """
    if now.seq <= then.seq or not _is_there(session, then):
        return None
    newer = _VERSIONS.where(RECORD_VERSION.c.event_seq > then.seq).limit(MOST + 1)
    new = [_Version(*row) for row in session.execute(newer)]
    if len(new) > MOST:
        return None
    first: dict[str, int] = {}
    for one in new:
        first[one.record_id] = min(one.version, first.get(one.record_id, one.version))
    old = _before(session, [i for i, version in first.items() if version > 1], then)
    if old is None or any(one.erased for one in (*new, *old)):
        return None
    ids = {one.record_id for one in new if one.type in AUTHORITY_TYPES}
    said = {i for one in (*new, *old) if one.said for i in _ID.findall(one.said)}
    return NameChanges(
        named=frozenset(ids),
        counted=frozenset(said - ids),
        meetings=any(one.type == RecordType.MEETING for one in new),
        tags=any(one.tags for one in (*new, *old)),
    )


def _is_there(session: Session, event: Moment) -> bool:
    return session.scalar(select(EVENT.c.id).where(EVENT.c.seq == event.seq)) == event.id


def _before(session: Session, ids: Iterable[str], then: Moment) -> list[_Version] | None:
    """The versions that the records had then; None if one had none."""
    wanted = list(ids)
    earlier = RECORD_VERSION.alias().c
    last = (
        select(func.max(earlier.version))
        .where(earlier.record_id == RECORD_VERSION.c.record_id, earlier.event_seq <= then.seq)
        .scalar_subquery()
    )
    statement = _VERSIONS.where(RECORD_VERSION.c.version == last)
    found = [
        _Version(*row) for row in rows_in(session, statement, RECORD_VERSION.c.record_id, wanted)
    ]
    return found if len(found) == len(wanted) else None


_OWN = RECORD_VERSION.c
_VERSIONS = select(
    _OWN.record_id,
    RECORD.c.type,
    _OWN.version,
    case((RECORD.c.type.in_([one.value for one in _NAMING]), _OWN.content)),
    _OWN.content.contains('"tags":'),
    and_(func.length(_OWN.content) < LONGEST_MARK, _OWN.content.contains(EMPTIED)),
).join_from(RECORD_VERSION, RECORD, RECORD.c.id == _OWN.record_id)

"""The chain of events: each event's digest covers the one before it and all that it made.

A link is the SHA-256 of a JSON list: the digest before it, the event's own columns, and id, version
and digest of every record version that it made. So an event or a version that is edited, deleted
or put elsewhere breaks the chain where it was; one that is cut off at the end is found by a head
that was kept elsewhere (in an export, a backup, or on paper). The way is that of a transparency
log without its tree (cf. RFC 9162, 2.1), since an archive is small enough to be read whole.
"""

import hashlib
from collections.abc import Iterator, Sequence, Set
from itertools import groupby
from typing import Any, NamedTuple, cast

from sqlalchemy import Table, bindparam, func, select, update
from sqlalchemy.orm import Session

from db.storage import tables
from db.storage.ascending import further
from db.storage.text_json import dump

_EVENT = cast(Table, tables.EventTable.__table__)
_VERSION = cast(Table, tables.RecordVersionTable.__table__)
_BATCH = 5000


class Head(NamedTuple):
    """Where a chain ends: the last event and its digest. ``seq`` is 0 in an empty one."""

    seq: int
    digest: str

    def __str__(self) -> str:
        return f"{self.seq}:{self.digest}"

    @classmethod
    def parse(cls, text: str) -> "Head":
        """The head that ``str`` wrote. Raises ValueError."""
        seq, _, digest = text.strip().partition(":")
        if len(digest) != 64 or set(digest) - set("0123456789abcdef"):
            raise ValueError("a head is NUMBER:SHA-256")
        return cls(int(seq), digest)


class Link(NamedTuple):
    """An event as the archive has it, with the digest that it should have."""

    seq: int
    digest: str
    expected: str
    record_id: str | None


def content_digest(content: str) -> str:
    """The digest of a version's JSON."""
    return hashlib.sha256(content.encode("utf-8", "surrogatepass")).hexdigest()


def seal(session: Session) -> int | None:
    """Give the events that have no digest yet their place in the chain. Before every commit.

    The number of the first of them; None where there is none.
    """
    session.flush()
    first: int | None = session.scalar(select(func.min(_EVENT.c.seq)).where(_EVENT.c.digest == ""))
    if first is None:
        return None
    before = session.scalar(
        select(_EVENT.c.digest).where(_EVENT.c.seq < first).order_by(_EVENT.c.seq.desc()).limit(1)
    )
    for batch in _links(session, first - 1, before or ""):
        session.execute(
            update(_EVENT).where(_EVENT.c.seq == bindparam("of")).values(digest=bindparam("made")),
            [{"of": link.seq, "made": link.expected} for link in batch],
        )
    return first


def head(session: Session) -> Head:
    """The end of the chain."""
    row = session.execute(
        select(_EVENT.c.seq, _EVENT.c.digest).order_by(_EVENT.c.seq.desc()).limit(1)
    ).first()
    return Head(0, "") if row is None else Head(row.seq, row.digest)


def holds(session: Session, mark: str) -> bool:
    """Whether the chain goes through the event that was its end when ``mark`` was made of it."""
    try:
        known = Head.parse(mark)
    except ValueError:
        return False
    return known.digest == session.scalar(select(_EVENT.c.digest).where(_EVENT.c.seq == known.seq))


def links(
    session: Session, after: int = 0, before: str = "", emptied: Set[int] = frozenset()
) -> Iterator[Link]:
    """The events after a number with their digests, each going by the stored one before it.

    So one wrong link is one fault, not one for each that follows. Two rows of ``after`` and its
    digest ``before`` are for reading in short transactions. ``emptied`` are events of which an act
    of disposal took the words: the act's own event proves them, their digests are as stored.
    """
    for batch in _links(session, after, before, stored=True):
        for link in batch:
            yield link._replace(expected=link.digest) if link.seq in emptied else link


def _links(
    session: Session, after: int, before: str, *, stored: bool = False
) -> Iterator[Sequence[Link]]:
    while True:
        rows = session.execute(
            select(_EVENT).where(_EVENT.c.seq > after).order_by(_EVENT.c.seq).limit(_BATCH)
        ).all()
        if not rows:
            return
        last = further(rows[-1].seq, after)
        made = _made(session, rows[0].seq, rows[-1].seq)
        batch: list[Link] = []
        for row in rows:
            expected = _digest(before, row, made.get(row.seq, []))
            batch.append(Link(row.seq, row.digest, expected, row.record_id))
            before = row.digest if stored else expected
        after = last
        yield batch


def _made(session: Session, first: int, last: int) -> dict[int, list[list[Any]]]:
    """What events made: id, version and digest of each version, by event."""
    own = _VERSION.c
    rows = session.execute(
        select(own.event_seq, own.record_id, own.version, own.digest)
        .where(own.event_seq.between(first, last))
        .order_by(own.event_seq, own.record_id, own.version)
    )
    return {
        seq: [[row.record_id, row.version, row.digest] for row in group]
        for seq, group in groupby(rows, key=lambda row: row.event_seq)
    }


def _digest(before: str, row: Any, made: list[list[Any]]) -> str:
    own = [row.seq, row.id, row.at, row.who, row.what, row.record_id, row.detail]
    return content_digest(dump([before, *own, made]))

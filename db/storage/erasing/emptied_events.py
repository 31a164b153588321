"""The words that the log says of what an act erased: they go with it, and the chain still holds.

Events tell notes, tags, chosen values, reasons and former readings. Of one that is about what was
erased only ids, numbers, codes and the names of received files stay, with a mark. Its digest is
that of what it said. The event of the act names all such events, and bears a digest of what is left
of them: so nothing else of them can be altered, and no other event pass for emptied.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import and_, func, or_, select, update
from sqlalchemy.orm import Session

from db.storage.chain import content_digest
from db.storage.reading.sources import ERASURE, EVENT, RECORD_VERSION, rows_in
from db.storage.text_json import dump

CARRIED_OUT = "act_carried_out"
#: The mark of an emptied event, and under which names the act's event knows these.
EMPTIED, EVENTS, LEFT = "emptied", "emptied_events", "emptied_left"
#: The facts that stay if they are texts: no words of anybody.
_STAY = frozenset(
    {
        *("inbox_id", "document_id", "import_id", "sha256", "container", "filename", "how", "was"),
        *("type", "status", "until", "unit", "field", "language", "result"),
    }
)
#: The number of an event that is not there yet.
_NOW = 1 << 62
#: By which facts an event tells what it is about, beside its record.
_ABOUT = ("document_id", "sha256", "inbox_id")


def empty_events(session: Session, files: Iterable[str]) -> dict[str, str]:
    """Take the words of the events about erased records; what the act's event says of it.

    ``files`` are the digests and the inbox rows of what goes along with them now. What earlier
    acts erased is gone through too: those of earlier versions of the program left such words. Empty
    where no event had any.
    """
    until = _erased(session)
    emptied = []
    for row in _events_about(session, set(until), {*until, *files}):
        facts = _facts(row.detail)
        if row.seq > until.get(row.record_id, row.seq):
            continue  # a point that lost a wording goes on
        kept = {name: one for name, one in facts.items() if _stays(name, one)}
        if EMPTIED not in facts and kept != facts:
            detail = dump(kept | {EMPTIED: True})
            session.execute(update(EVENT).where(EVENT.c.seq == row.seq).values(detail=detail))
            emptied.append(row.seq)
    if not emptied:
        return {}
    return {EVENTS: " ".join(map(str, sorted(emptied))), LEFT: _left(session, emptied)}


def emptied_events(session: Session) -> frozenset[int]:
    """The events that acts emptied, and of which nothing else was altered since."""
    found: set[int] = set()
    details = select(EVENT.c.detail).where(EVENT.c.what == CARRIED_OUT).order_by(EVENT.c.seq)
    for detail in session.scalars(details).all():
        facts = _facts(detail)
        numbers = [int(one) for one in str(facts.get(EVENTS, "")).split() if one.isdecimal()]
        if numbers and _left(session, numbers) == facts.get(LEFT):
            found.update(numbers)
    return frozenset(found)


def _erased(session: Session) -> dict[str, int]:
    """The erased records, each with the event before which its words are gone."""
    own = ERASURE.c
    carried_out = and_(EVENT.c.record_id == own.act_id, EVENT.c.what == CARRIED_OUT)
    rows = session.execute(
        select(own.record_id, EVENT.c.seq).join_from(ERASURE, EVENT, carried_out, isouter=True)
    )
    return {row.record_id: _NOW if row.seq is None else row.seq for row in rows}


def _facts(detail: str) -> Mapping[str, Any]:
    """What an event says; nothing where it is damaged."""
    try:
        facts = json.loads(detail)
    except ValueError:
        return {}
    return facts if isinstance(facts, dict) else {}


def _stays(name: str, value: object) -> bool:
    return name in _STAY or not isinstance(value, str)


def _events_about(session: Session, records: set[str], ids: set[str]) -> Iterator[Any]:
    """The events of those records, of their files, and those that made versions of no others."""
    own = EVENT.c
    columns = select(own.seq, own.record_id, own.detail)
    found = {row.seq: row for row in rows_in(session, columns, own.record_id, sorted(records))}
    naming = or_(*(own.detail.like(f'%"{name}"%') for name in _ABOUT))
    for row in session.execute(columns.where(naming)):
        facts = _facts(row.detail)
        if any(facts.get(name) in ids for name in _ABOUT):
            found[row.seq] = row
    alone = _of_no_others(session, records)
    nameless = columns.where(own.record_id.is_(None))
    found |= {row.seq: row for row in rows_in(session, nameless, own.seq, alone)}
    yield from found.values()


def _of_no_others(session: Session, records: set[str]) -> Sequence[int]:
    """The events that made versions of those records, and of no others."""
    kept = RECORD_VERSION.c
    ours: dict[int, int] = {}
    counted = select(kept.event_seq, func.count().label("all")).group_by(kept.event_seq)
    for row in rows_in(session, counted, kept.record_id, sorted(records)):
        ours[row.event_seq] = ours.get(row.event_seq, 0) + row.all
    whole: Mapping[int, int] = {
        row.event_seq: row.all for row in rows_in(session, counted, kept.event_seq, ours)
    }
    return [seq for seq, number in ours.items() if whole[seq] == number]


def _left(session: Session, numbers: Iterable[int]) -> str:
    """A digest of all that events are, but for their words."""
    own = EVENT.c
    columns = (own.seq, own.id, own.at, own.who, own.what, own.record_id, own.detail, own.digest)
    rows = rows_in(session, select(*columns), own.seq, numbers)
    return content_digest(dump([list(row) for row in sorted(rows, key=lambda one: one.seq)]))

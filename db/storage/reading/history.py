"""What was done to a record: the events that name it, and those that made a version of it."""

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from db.model import HistoryEntry
from db.storage.reading.sources import EVENT, RECORD_VERSION, paired


def history(session: Session, record_id: str) -> tuple[HistoryEntry, ...]:
    """The events of one record, oldest first; ``version`` is what it became, 0 if unchanged.

    An event that made two versions gives the later one.
    """
    kept = RECORD_VERSION.c
    versions = (
        select(kept.event_seq, kept.version)
        .where(kept.record_id == record_id)
        .order_by(kept.version)
    )
    became = paired(session.execute(versions))
    made = select(kept.event_seq).where(kept.record_id == record_id)
    statement = (
        select(EVENT.c.seq, EVENT.c.at, EVENT.c.who, EVENT.c.what, EVENT.c.detail)
        .where(or_(EVENT.c.record_id == record_id, EVENT.c.seq.in_(made)))
        .order_by(EVENT.c.seq)
    )
    return tuple(
        HistoryEntry(row.at, row.who, row.what, row.detail, became.get(row.seq, 0))
        for row in session.execute(statement)
    )

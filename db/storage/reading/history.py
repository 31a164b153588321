"""What was done to a record: the events that name it, and those that made a version of it."""

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session

from db.model import HistoryEntry
from db.storage.reading.sources import EVENT, RECORD_VERSION


def history(session: Session, record_id: str) -> tuple[HistoryEntry, ...]:
    """The events of one record, oldest first; ``version`` is what it became, 0 if unchanged."""
    version = RECORD_VERSION.c
    made_version = select(version.event_seq).where(version.record_id == record_id)
    statement = (
        select(EVENT.c.at, EVENT.c.who, EVENT.c.what, EVENT.c.detail, version.version)
        .join_from(
            EVENT,
            RECORD_VERSION,
            and_(version.event_seq == EVENT.c.seq, version.record_id == record_id),
            isouter=True,
        )
        .where(or_(EVENT.c.record_id == record_id, EVENT.c.seq.in_(made_version)))
        .order_by(EVENT.c.seq, version.version)
    )
    return tuple(
        HistoryEntry(row.at, row.who, row.what, row.detail, row.version or 0)
        for row in session.execute(statement)
    )

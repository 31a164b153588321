"""What is in the recycle bin: what people put there, and what was merged into something else."""

import json
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.model.history import BinnedRecord
from db.storage.reading.merged import MERGED
from db.storage.reading.sources import EVENT, RECORD, RECORD_VERSION
from db.storage.reading.versions import DELETED_END, refs_of
from db.storage.removing import BINNED
from db.storage.topics.changing import BINNED as TOPIC_BINNED


def binned(session: Session, language: str) -> tuple[BinnedRecord, ...]:
    """The newest first; not what went along with a record."""
    own = RECORD_VERSION.c
    rows = session.execute(
        select(RECORD.c.id, EVENT)
        .join_from(RECORD, RECORD_VERSION, own.record_id == RECORD.c.id)
        .join(EVENT, EVENT.c.seq == own.event_seq)
        .where(
            RECORD.c.binned_at.is_not(None),
            own.content.like(DELETED_END),
            EVENT.c.what.in_((BINNED, TOPIC_BINNED, MERGED)),
        )
        .order_by(EVENT.c.seq)
    ).all()
    latest = {row.id: (row, json.loads(row.detail)) for row in rows if _is_meant(row)}
    kept = [row.record_id for row, _ in latest.values() if row.what == MERGED]
    refs = refs_of(session, [*latest, *kept], language)
    return tuple(
        BinnedRecord(
            record=refs[record_id],
            at=row.at,
            who=row.who,
            reason=str(facts.get("reason", "")),
            event=row.seq,
            along=int(facts.get("records", 1)) - 1 if row.what == BINNED else 0,
            into=refs.get(row.record_id) if row.what == MERGED else None,
        )
        for record_id, (row, facts) in sorted(latest.items(), key=lambda one: -one[1][0].seq)
    )


def is_binned(session: Session, record_id: str) -> bool:
    """Whether a record is in the bin, and has not been erased there."""
    own = RECORD_VERSION.c
    last = (
        select(own.content)
        .join_from(RECORD_VERSION, RECORD, RECORD.c.id == own.record_id)
        .where(own.record_id == record_id, RECORD.c.binned_at.is_not(None))
        .order_by(own.version.desc())
        .limit(1)
        .subquery()
    )
    return session.scalar(select(last).where(last.c.content.like(DELETED_END))) is not None


def _is_meant(row: Any) -> bool:
    """Whether the event is about the record itself."""
    if row.what == MERGED:
        return bool(json.loads(row.detail).get("gone") == row.id)
    return bool(row.record_id == row.id)

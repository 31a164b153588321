"""How the archive is kept: what is known of its originals, and its last verifications."""

import json
from collections.abc import Callable

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.model import RecordType, Ref
from db.model.fixity import ArchiveHealth, CheckResult, ClockStep, DamagedOriginal, Noted
from db.storage.backups.state import HOUSEKEEPING
from db.storage.fixity_rounds import document_of, is_left, joined, last_checked, round_to_work_at
from db.storage.instants import now
from db.storage.reading.sources import DOCUMENT, EVENT, ORIGINAL, ORIGINAL_CHECK


def read_health(session: Session, clock: Callable[[Session], ClockStep | None]) -> ArchiveHealth:
    """What is known at this moment; no file is looked at. ``clock`` is a ``KnownClockStep``."""
    count, size = session.execute(
        select(func.count(), func.coalesce(func.sum(ORIGINAL.c.size), 0)).select_from(ORIGINAL)
    ).one()
    at = now()
    began = round_to_work_at(session, at)
    waiting = 0
    if began is not None:
        waiting = session.scalar(joined(func.count()).where(is_left(began, at))) or 0
    known = func.coalesce(func.nullif(last_checked(at), ""), ORIGINAL.c.received_at)
    oldest = session.execute(
        joined(known.label("at"), ORIGINAL.c.filename)
        .order_by(last_checked(at), ORIGINAL.c.sha256)
        .limit(1)
    ).first()
    noted = {what: _noted(session, what) for what in HOUSEKEEPING}
    return ArchiveHealth(
        originals=count,
        size=size,
        waiting=waiting,
        damaged=_damaged(session),
        oldest_at="" if oldest is None else oldest.at,
        oldest_name="" if oldest is None else oldest.filename,
        round=noted["originals_checked"],
        verified=noted["archive_verified"],
        drill=noted["backup_proved"],
        clock=clock(session),
    )


def _damaged(session: Session) -> tuple[DamagedOriginal, ...]:
    rows = session.execute(
        joined(
            *ORIGINAL.c,
            ORIGINAL_CHECK.c.checked_at,
            ORIGINAL_CHECK.c.result,
            ORIGINAL_CHECK.c.detail,
        )
        .where(ORIGINAL_CHECK.c.result != CheckResult.GOOD.value)
        .order_by(ORIGINAL_CHECK.c.checked_at, ORIGINAL.c.sha256)
    ).all()
    return tuple(
        DamagedOriginal(
            row.sha256,
            row.filename,
            row.size,
            row.received_at,
            CheckResult(row.result),
            row.detail,
            row.checked_at,
            _document(session, row.sha256),
        )
        for row in rows
    )


def _document(session: Session, sha256: str) -> Ref | None:
    document = document_of(session, sha256)
    if document is None:
        return None
    title = session.scalar(select(DOCUMENT.c.title).where(DOCUMENT.c.id == document))
    return Ref(document, RecordType.DOCUMENT, title or "")


def _noted(session: Session, what: str) -> Noted | None:
    """The last event of that code."""
    row = session.execute(
        select(EVENT.c.at, EVENT.c.detail)
        .where(EVENT.c.what == what)
        .order_by(EVENT.c.seq.desc())
        .limit(1)
    ).first()
    if row is None:
        return None
    facts = json.loads(row.detail)
    return Noted(row.at, int(facts.get("problems", 0)), int(facts.get("originals", 0)))

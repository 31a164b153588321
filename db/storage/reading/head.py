"""What the archive says of itself: head, counts, and the outbox that the index follows."""

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.model import ArchiveCounts, ArchiveInfo, InboxState, RecordType
from db.storage.reading.sources import ARCHIVE, ERASURE, INBOX, OUTBOX, RECORD, SAVED_SEARCH, paired

#: Inbox states that no longer wait for a person.
SETTLED = (InboxState.CONFIRMED.value, InboxState.DISCARDED.value)
#: Entries of the outbox that are looked at for those of one owner.
_LOOKED_AT = 50_000


def archive_info(session: Session) -> ArchiveInfo | None:
    """The archive's head; None where its row is missing."""
    row = session.execute(select(ARCHIVE.c.uuid, ARCHIVE.c.title, ARCHIVE.c.created_at)).first()
    return ArchiveInfo(row.uuid, row.title, row.created_at) if row else None


def counts(session: Session) -> ArchiveCounts:
    """How many records there are, how many files wait, how many searches are kept."""
    statement = select(RECORD.c.type, func.count()).group_by(RECORD.c.type)
    statement = statement.where(RECORD.c.binned_at.is_(None))
    number = paired(session.execute(statement))
    waiting = select(func.count()).select_from(INBOX).where(INBOX.c.state.not_in(SETTLED))
    kept = select(func.count()).where(SAVED_SEARCH.c.deleted_at.is_(None))
    return ArchiveCounts(
        meetings=number.get(RecordType.MEETING, 0),
        resolutions=number.get(RecordType.RESOLUTION, 0),
        people=number.get(RecordType.PERSON, 0),
        institutions=number.get(RecordType.INSTITUTION, 0),
        instruments=number.get(RecordType.INSTRUMENT, 0),
        documents=number.get(RecordType.DOCUMENT, 0),
        inbox=session.scalar(waiting) or 0,
        searches=session.scalar(kept) or 0,
        topics=number.get(RecordType.TOPIC, 0),
    )


def outbox_head(session: Session) -> int:
    """The newest position of the outbox; 0 while it is empty."""
    return session.scalar(select(func.max(OUTBOX.c.seq))) or 0


def changed_owners(
    session: Session, position: int, target: int, limit: int
) -> list[tuple[int, str]]:
    """At most ``limit`` owners that the outbox names after ``position``, up to ``target``.

    Each with the position of its last entry there, by which they are ordered. So whatever is named
    up to the position of the last of them is among them, or is named again further on.
    """
    waiting = (
        select(OUTBOX.c.seq, OUTBOX.c.owner_id)
        .where(OUTBOX.c.seq > position, OUTBOX.c.seq <= target)
        .order_by(OUTBOX.c.seq)
        .limit(_LOOKED_AT)
        .subquery()
    )
    last = func.max(waiting.c.seq)
    statement = (
        select(last.label("seq"), waiting.c.owner_id)
        .group_by(waiting.c.owner_id)
        .order_by(last)
        .limit(limit)
    )
    return [(row.seq, row.owner_id) for row in session.execute(statement)]


def erasures(session: Session) -> int:
    """A number that grows with every act of disposal that is carried out."""
    return session.scalar(select(func.sum(ERASURE.c.last_version))) or 0

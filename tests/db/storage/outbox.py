"""What stands in an outbox, entry by entry."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.storage import Store
from db.storage.reading.sources import OUTBOX


def entries_after(session: Session, position: int) -> list[tuple[int, str]]:
    """The entries after a position, the oldest first: position and owner."""
    own = OUTBOX.c
    statement = select(own.seq, own.owner_id).where(own.seq > position).order_by(own.seq)
    return [(row.seq, row.owner_id) for row in session.execute(statement)]


def told_after(store: Store, position: int) -> list[tuple[int, str]]:
    """The same of an archive."""
    with store.reading() as session:
        return entries_after(session, position)

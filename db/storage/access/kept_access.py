"""What was said of access, read once for many questions: a restricted fonds may hold everything."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.storage.access.holds import AccessMap, load_access
from db.storage.reading.sources import EVENT

_NEWEST = select(EVENT.c.seq, EVENT.c.id).order_by(EVENT.c.seq.desc()).limit(1)


class KeptAccess:
    """Reads it anew as soon as anything was written, by whatever program.

    Restrictions, units and what lies in them change in transactions that end with an event. For
    sessions that only read: what a writer has not committed yet has no event that is known by it.
    Safe to use from several threads.
    """

    def __init__(self) -> None:
        self._known: tuple[tuple[int, str] | None, AccessMap] = (None, AccessMap())

    def __call__(self, session: Session) -> AccessMap:
        """What holds in the archive at the moment that a session reads."""
        newest = session.execute(_NEWEST).first()
        event, access = self._known
        if newest is None:
            return load_access(session)
        if event != tuple(newest):
            access = load_access(session)
            self._known = (newest.seq, newest.id), access
        return access

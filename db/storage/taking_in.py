"""Takes read files in: a new one is received, a kept one is what was read of it."""

from sqlalchemy.orm import Session

from db.storage.history import Change
from db.storage.inbox import confirm, find, index_file, receive
from db.storage.kept_unread import UNREAD
from db.storage.reading.head import SETTLED
from db.storage.reading_again import read_again
from db.storage.received import Received
from db.storage.recording.record import Recorded


def take_in(session: Session, received: Received, accept: bool) -> tuple[str, Recorded | None]:
    """Take a file in, and with ``accept`` make its record. What the session holds is let go.

    A kept file that was settled, or read, in the meantime stays as it is.
    """
    change = Change(session)
    recorded = None
    if not received.inbox_id:
        row = receive(change, received)
        is_mine = True
    else:
        row = find(session, received.inbox_id)
        is_mine = row.problem == UNREAD and row.state not in SETTLED
        if is_mine:
            read_again(change, row.id, received)
    if accept and is_mine and received.proposal is not None:
        # Of a kept file its words were found before; the index is told that its record has them.
        text = None if received.inbox_id else received.text
        recorded = confirm(change, row, received.proposal, text)
    elif not received.inbox_id:
        index_file(change, row)
    session.flush()
    session.expunge_all()
    return row.id, recorded

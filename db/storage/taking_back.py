"""Takes a confirmation back: the record goes, the file waits again with all its corrections.

Only what is as the confirmation left it: where somebody has changed a record since, or another
record has come to need one, nothing is taken back.
"""

import json
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.errors import TakingBackError
from db.model import InboxState
from db.storage import inbox
from db.storage.history import Change
from db.storage.tables import EventTable, InboxTable
from db.storage.undoing import undo

#: What a confirmation is called, by what became of the text.
CONFIRMING = ("confirmed", "joined", "original_added")
UNCONFIRMED = "unconfirmed"


def take_confirmation_back(change: Change, inbox_id: str) -> None:
    """Undo it, in the caller's transaction; its commit fails if a record has come to be needed.

    Raises RecordNotFoundError, TakingBackError.
    """
    row = inbox.find(change.session, inbox_id)
    found = confirmation_of(change, inbox_id)
    if row.state != InboxState.CONFIRMED.value or found is None:
        raise TakingBackError("not_confirmed", name=row.filename)
    seq, facts = found
    row.state = str(facts.get("was", InboxState.QUESTIONS.value))
    row.meeting_id = facts.get("was_meeting") or None
    change.session.flush()
    change.index(row.id)
    try:
        undo(change, seq, what=UNCONFIRMED, inbox_id=row.id, filename=row.filename)
    except TakingBackError as error:
        raise TakingBackError(error.code, name=row.filename) from error


def meeting_confirmed(session: Session, inbox_id: str) -> str | None:
    """The meeting to which a file was confirmed last, wherever it is by now; None if to none."""
    found = _last_confirmation(session, inbox_id)
    return None if found is None else found[0].record_id


def confirmation_of(change: Change, inbox_id: str) -> tuple[int, dict[str, Any]] | None:
    """The number and the facts of the event that confirmed a file, the last one; None if none."""
    found = _last_confirmation(change.session, inbox_id)
    return None if found is None else (found[0].seq, found[1])


def _last_confirmation(session: Session, inbox_id: str) -> tuple[Any, dict[str, Any]] | None:
    row: InboxTable = inbox.find(session, inbox_id)
    events = session.execute(
        select(EventTable.seq, EventTable.record_id, EventTable.detail)
        .where(EventTable.what.in_(CONFIRMING), EventTable.detail.contains(row.id))
        .order_by(EventTable.seq.desc())
    )
    for event in events:
        facts = json.loads(event.detail)
        if facts.get("inbox_id") == inbox_id:
            return event, facts
    return None

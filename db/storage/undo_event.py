"""Takes any event back by what it was: a file in the inbox moves too where it moved."""

import json
from typing import cast

from sqlalchemy import Table, select

from db.errors import TakingBackError
from db.model import InboxState
from db.progress import Progress, silent
from db.storage import inbox, tables
from db.storage.erasing.marks import check_not_erased
from db.storage.history import Change
from db.storage.reading.head import SETTLED
from db.storage.table_imports.again import IMPORT_MOVES, move_import
from db.storage.tables import InboxTable
from db.storage.taking_back import CONFIRMING, UNCONFIRMED, confirmation_of, take_confirmation_back
from db.storage.undoing import undo

#: Events of a file in the inbox.
_OF_A_FILE = frozenset({*CONFIRMING, "discarded", "put_back", UNCONFIRMED})
_EVENT = cast(Table, tables.EventTable.__table__)


def undo_event(change: Change, seq: int, progress: Progress = silent) -> int:
    """Take an event back; the number of the event that did it.

    Raises TakingBackError; Cancelled, as ``progress`` does.
    """
    event = change.session.execute(select(_EVENT).where(_EVENT.c.seq == seq)).first()
    if event is None:
        raise TakingBackError("not_undoable", seq=seq)
    facts = json.loads(event.detail)
    file = str(facts.get("inbox_id", ""))
    if event.what in _OF_A_FILE and change.session.get(InboxTable, file) is None:
        check_not_erased(change.session, str(event.record_id))
    if event.what == "discarded":
        inbox.put_back(change, file)
    elif event.what == "put_back":
        inbox.discard(change, file)
    elif event.what in CONFIRMING:
        found = confirmation_of(change, file)
        if found is None or found[0] != seq:
            raise TakingBackError("changed_since", seq=seq)
        take_confirmation_back(change, file)
    elif event.what in IMPORT_MOVES:
        move_import(change, seq, event.what, facts)
    elif event.what == UNCONFIRMED:
        _confirm_again(change, seq, file, facts)
    else:
        undo(change, seq, progress=progress)
    return last_event(change)


def _confirm_again(change: Change, seq: int, file: str, facts: dict[str, str | int]) -> None:
    """A confirmation that was taken back comes through again: the same records, not new ones."""
    row = inbox.find(change.session, file)
    if row.state in SETTLED:
        raise TakingBackError("changed_since", seq=seq)
    was, was_meeting = row.state, row.meeting_id or ""
    row.state = InboxState.CONFIRMED.value
    change.index(row.id)
    first = change.session.execute(
        select(_EVENT.c.record_id, _EVENT.c.detail).where(_EVENT.c.seq == int(facts["of"]))
    ).one()
    row.meeting_id, said = first.record_id, json.loads(first.detail)
    how = {name: said[name] for name in ("document_id", "how") if name in said}
    undo(
        change,
        seq,
        what=str(facts["undid"]),
        inbox_id=file,
        filename=row.filename,
        **how,
        was=was,
        was_meeting=was_meeting,
    )


def last_event(change: Change) -> int:
    """The number of the event that was written last."""
    found = change.session.scalar(select(_EVENT.c.seq).order_by(_EVENT.c.seq.desc()).limit(1))
    return int(found or 0)

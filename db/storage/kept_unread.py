"""Files that are kept and found by their words, in which nothing has been looked for yet.

They are told from others by their problem alone (see ``InboxTable``); to everybody else their state
is KEPT and nothing is wrong with them.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.model import InboxState, new_id
from db.storage.history import Change
from db.storage.instants import who
from db.storage.members_left import begin_members
from db.storage.originals import StoredOriginal
from db.storage.reading.head import SETTLED
from db.storage.reading.sources import INBOX, ORIGINAL, rows_in
from db.storage.received import Received
from db.storage.tables import EventTable, InboxTable, OriginalTable
from db.storage.text_json import dump

#: The problem of a file that is kept, but not yet read.
UNREAD: Final = "unread"
_UNREAD: Final = (INBOX.c.problem == UNREAD, INBOX.c.state.not_in(SETTLED))


@dataclass(frozen=True, slots=True)
class KeptFile:
    """A kept file that is still to be read; ``touched`` if somebody has typed values in."""

    inbox_id: str
    original: StoredOriginal
    touched: bool = False


def state_of(state: str, problem: str) -> InboxState:
    """The state that a row stands for."""
    if problem == UNREAD and state not in SETTLED:
        return InboxState.KEPT
    return InboxState(state)


def stored_state(received: Received) -> tuple[str, str]:
    """State and problem of the row of a file."""
    if received.state is InboxState.KEPT:
        return InboxState.INCOMPLETE.value, UNREAD
    return received.state.value, received.problem


def keep_unread(change: Change, files: Sequence[Received]) -> list[str]:
    """Put files of different bytes into the inbox in a few statements; their ids in order.

    The originals must lie in their places. The caller's transaction is finished.
    """
    originals = {one.original.sha256: one.original for one in files}
    there = {row.sha256 for row in rows_in(
        change.session, select(ORIGINAL.c.sha256), ORIGINAL.c.sha256, originals
    )}  # fmt: skip
    for original in originals.values():
        if original.sha256 not in there:
            change.add_sealed(
                OriginalTable,
                sha256=original.sha256,
                filename=original.filename,
                media_type=original.media_type,
                size=original.size,
                received_at=change.at,
            )
    ids = [_add(change, one) for one in files]
    doer = who()
    for inbox_id, one in zip(ids, files, strict=True):
        original = one.original
        detail = {"inbox_id": inbox_id, "filename": original.filename, "sha256": original.sha256}
        if one.container:
            detail["container"] = one.container
        change.add(EventTable, id=new_id(), at=change.at, who=doer, what="imported",
                   record_id=None, detail=dump(detail), digest="")  # fmt: skip
        if one.text is not None:
            change.index(inbox_id)
    change.write()
    for one in files:
        if one.holds_files:
            begin_members(change, one.original)
    change.tell_index()
    return ids


def _add(change: Change, received: Received) -> str:
    """The row of a file in the inbox; its id."""
    inbox_id = new_id()
    state, problem = stored_state(received)
    change.add_sealed(
        InboxTable,
        id=inbox_id,
        original_sha256=received.original.sha256,
        filename=received.original.filename,
        state=state,
        problem=problem,
        questions=received.questions,
        document=None if received.text is None else dump(received.text.to_json()),
        received_at=change.at,
    )
    return inbox_id


def has_kept(session: Session) -> bool:
    """Whether a file is still to be read; looks for one and reads no more."""
    return session.scalar(select(INBOX.c.id).where(*_UNREAD).limit(1)) is not None


def kept_files(session: Session) -> tuple[KeptFile, ...]:
    """The files that are still to be read, the first received first."""
    rows = session.execute(
        select(
            INBOX.c.id,
            INBOX.c.filename,
            INBOX.c.proposal.is_not(None).label("touched"),
            ORIGINAL.c.sha256,
            ORIGINAL.c.media_type,
            ORIGINAL.c.size,
        )
        .join_from(INBOX, ORIGINAL, ORIGINAL.c.sha256 == INBOX.c.original_sha256)
        .where(*_UNREAD)
        .order_by(INBOX.c.received_at, INBOX.c.id)
    )
    return tuple(_kept(row) for row in rows)


def _kept(row: Any) -> KeptFile:
    original = StoredOriginal(row.sha256, row.filename, row.media_type, row.size)
    return KeptFile(row.id, original, bool(row.touched))

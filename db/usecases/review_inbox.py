"""The inbox: what waits, what was read out of it, corrections kept for later, discarding."""

from typing import TYPE_CHECKING

from db.model import DocumentText, InboxItem, Proposal
from db.usecases.doubts import count_questions

if TYPE_CHECKING:
    from db.usecases.open_archive import OpenedArchive


def waiting(opened: "OpenedArchive") -> tuple[InboxItem, ...]:
    """The files that wait for a person, oldest first; not those confirmed or discarded."""
    return opened.store.inbox_waiting()


def set_aside(opened: "OpenedArchive") -> tuple[InboxItem, ...]:
    """The files that were taken out of the inbox, oldest first; they can be put back."""
    return opened.store.inbox_set_aside()


def reading(opened: "OpenedArchive", inbox_id: str) -> tuple[DocumentText, Proposal]:
    """The text and the proposal of one file; both empty for one that could not be read.

    Raises RecordNotFoundError.
    """
    return opened.store.inbox_reading(inbox_id)


def save(opened: "OpenedArchive", inbox_id: str, proposal: Proposal) -> None:
    """Keep a half-corrected proposal for later. Raises RecordNotFoundError once it is settled."""
    text, _ = opened.store.inbox_reading(inbox_id)
    opened.store.save_proposal(inbox_id, proposal, count_questions(opened, text, proposal))


def discard(opened: "OpenedArchive", inbox_id: str) -> None:
    """Take a file out of the inbox; its original stays. Raises RecordNotFoundError."""
    opened.store.discard(inbox_id)


def put_back(opened: "OpenedArchive", inbox_id: str) -> None:
    """Undo ``discard``. Raises RecordNotFoundError."""
    opened.store.put_back(inbox_id)


def let_members_go(opened: "OpenedArchive") -> None:
    """What is left of received files that hold others is not to be taken in any more."""
    for holder in opened.store.members_left():
        opened.store.settle_members(holder.sha256, "cancelled")

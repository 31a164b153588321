"""A person confirms what was read out of a file: it becomes a record."""

from typing import TYPE_CHECKING

from db.model import Proposal

if TYPE_CHECKING:
    from db.usecases.open_archive import OpenedArchive


def confirm_proposal(opened: "OpenedArchive", inbox_id: str, proposal: Proposal) -> str:
    """Make the record, or join it to the meeting it belongs to; the meeting's id.

    One transaction: either everything is stored or nothing. Raises RecordNotFoundError if the file
    does not wait any more, DraftError for a last day before the first one,
    ReadOnlyArchiveError, StorageFullError, StorageFailedError.
    """
    meeting_id = opened.store.confirm(inbox_id, proposal)
    opened.notify_index()
    return meeting_id


def take_back(opened: "OpenedArchive", inbox_id: str) -> None:
    """Undo a confirmation made since the archive was opened: the file waits again, corrected.

    Raises TakingBackError where a record was changed or came to be needed since.
    """
    opened.store.unconfirm(inbox_id)
    opened.notify_index()

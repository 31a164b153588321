"""A file on its way into the inbox, with what was read of it."""

from dataclasses import dataclass

from db.model import DocumentText, InboxState, Proposal
from db.storage.originals import StoredOriginal


@dataclass(frozen=True, slots=True)
class Received:
    """A file as it enters the inbox. ``text`` and ``proposal`` are None if it cannot be read.

    ``container`` is the digest of the received file that it was taken out of, ``""`` for none;
    ``holds_files`` says that others are to be taken out of it. ``inbox_id`` is the kept file that
    this is a reading of, ``""`` for one that has just come.
    """

    original: StoredOriginal
    state: InboxState
    questions: int = 0
    problem: str = ""
    text: DocumentText | None = None
    proposal: Proposal | None = None
    container: str = ""
    holds_files: bool = False
    inbox_id: str = ""

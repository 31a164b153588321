"""The part of the store that confirms waiting files and takes a confirmation back."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING

from sqlalchemy.orm import Session

from db.model import InboxItem, Proposal
from db.paths import ArchivePaths
from db.storage.history import Change

if TYPE_CHECKING:
    from db.storage.inbox import Known


class StoreConfirming(ABC):
    """What ``Store`` is made of; see there."""

    paths: ArchivePaths

    @abstractmethod
    def reading(self, seconds: float | None = None) -> AbstractContextManager[Session]:
        """A transaction that only reads."""

    @abstractmethod
    def writing(self) -> AbstractContextManager[Session]:
        """A transaction that writes."""

    def confirm(self, inbox_id: str, proposal: Proposal) -> str:
        """Make the record of a waiting file; the meeting's id. Raises RecordNotFoundError."""
        from db.storage import inbox

        with self.writing() as session:
            row = inbox.find(session, inbox_id)
            return inbox.confirm(Change(session), row, proposal).meeting_id

    def discard(self, inbox_id: str) -> None:
        """Take a file out of the inbox. Raises RecordNotFoundError."""
        from db.storage import inbox

        with self.writing() as session:
            inbox.discard(Change(session), inbox_id)

    def put_back(self, inbox_id: str) -> None:
        """Undo ``discard``. Raises RecordNotFoundError."""
        from db.storage import inbox

        with self.writing() as session:
            inbox.put_back(Change(session), inbox_id)

    def unconfirm(self, inbox_id: str) -> None:
        """Undo ``confirm``. Raises RecordNotFoundError, TakingBackError."""
        from db.storage import inbox
        from db.storage.taking_back import take_confirmation_back
        from db.storage.undoing import undo_errors

        with self.reading() as session:
            name = inbox.find(session, inbox_id).filename
        with undo_errors(name=name), self.writing() as session:
            take_confirmation_back(Change(session), inbox_id)

    def inbox_set_aside(self) -> tuple[InboxItem, ...]:
        """The files that were taken out of the inbox, oldest first."""
        from db.storage import inbox

        with self.reading() as session:
            return inbox.set_aside(session)

    def was_received(self, sha256: str) -> bool:
        """Whether those bytes have ever come in, even if they were taken out of the inbox."""
        return sha256 in self.known_bytes([sha256])

    def same_bytes(self, sha256: str) -> Known | None:
        """The file with those bytes that waits or is confirmed: id, state, meeting; or None."""
        return self.known_bytes([sha256]).get(sha256)

    def meeting_in_bin(self, inbox_id: str) -> str | None:
        """The meeting that a file was confirmed to, if it is in the recycle bin; else None."""
        from db.storage.reading.recycle_bin import is_binned
        from db.storage.taking_back import meeting_confirmed

        with self.reading() as session:
            meeting_id = meeting_confirmed(session, inbox_id)
            return meeting_id if meeting_id and is_binned(session, meeting_id) else None

    def known_bytes(self, digests: Sequence[str]) -> dict[str, Known | None]:
        """See ``inbox.known_bytes``."""
        from db.storage import inbox

        with self.reading() as session:
            return inbox.known_bytes(session, digests)

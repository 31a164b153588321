"""The part of the store that takes up what was left: texts not read whole, files in files."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from db.model import DocumentText
from db.storage import members_left, originals
from db.storage.history import Change
from db.storage.kept_unread import KeptFile, has_kept, keep_unread, kept_files
from db.storage.originals import StoredOriginal
from db.storage.store_confirming import StoreConfirming

if TYPE_CHECKING:
    from db.storage.reading_again import Unfinished
    from db.storage.received import Received


class StoreReadingAgain(StoreConfirming):
    """What ``Store`` is made of; see there."""

    def unfinished(self, inbox_id: str) -> Unfinished | None:
        """What a file still lacks; None for one that was read whole."""
        from db.storage import reading_again

        with self.reading() as session:
            return reading_again.unfinished(session, inbox_id)

    def all_unfinished(self) -> tuple[StoredOriginal, ...]:
        """The originals that were not read whole, the first received first."""
        from db.storage import reading_again

        with self.reading() as session:
            return reading_again.all_unfinished(session)

    def keep_unread(self, files: Sequence[Received]) -> list[str]:
        """Put files of different bytes into the inbox as they are: all, or nothing. Their ids."""
        with self.writing() as session:
            found = keep_unread(Change(session), files)
        for one in files:
            originals.settle(self.paths, one.original.sha256)
        return found

    def kept_files(self) -> tuple[KeptFile, ...]:
        """The files that are kept and still to be read, the first received first."""
        with self.reading() as session:
            return kept_files(session)

    def has_kept(self) -> bool:
        """Whether there are files that are kept and still to be read."""
        with self.reading() as session:
            return has_kept(session)

    def read_again(self, inbox_id: str, received: Received) -> None:
        """Let a waiting file be what a new reading says of it. Raises RecordNotFoundError."""
        from db.storage import reading_again

        with self.writing() as session:
            reading_again.read_again(Change(session), inbox_id, received)

    def add_text(self, document_id: str, text: DocumentText) -> None:
        """Give a document the text that was missing. Raises RecordNotFoundError."""
        from db.storage import reading_again

        with self.writing() as session:
            reading_again.add_text(Change(session), document_id, text)

    def document_text(self, document_id: str) -> DocumentText:
        """A document's text as it was read. Raises RecordNotFoundError."""
        from db.storage import reading_again

        with self.reading() as session:
            return reading_again.document_text(session, document_id)

    def members_left(self) -> tuple[StoredOriginal, ...]:
        """The received files that were being taken apart when the program ended."""
        with self.reading() as session:
            return members_left.members_left(session)

    def settle_members(self, sha256: str, how: str = "done") -> None:
        """Note that nothing of a received file is left to take in: ``done`` or ``cancelled``."""
        with self.writing() as session:
            members_left.settle_members(Change(session), sha256, how)

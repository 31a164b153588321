"""Who may see what: restrictions of records, redactions, and copies of what is open.

The storage is imported when it is first needed: an archive has this part before it is open.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from db.model.access import this_day
from db.progress import Progress, silent

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from db.model.access import (
        AccessState,
        AccessStatus,
        PointDocuments,
        Publication,
        PublishReport,
        RedactionDraft,
        Restriction,
        StatedRestriction,
    )
    from db.storage.history import Change
    from db.usecases.open_archive import OpenedArchive


class Access:
    """What is closed or restricted to readers; all that is said of it is part of the records.

    Who opens the archive itself sees all of it. Only a published copy protects: it does not hold
    what is closed. Changes raise ReadOnlyArchiveError, StorageFullError, StorageFailedError,
    AccessError.
    """

    def __init__(self, opened: OpenedArchive) -> None:
        self._opened = opened

    def states(self, ids: Iterable[str], language: str = "ru") -> Mapping[str, AccessState]:
        """How records stand today, each that is there."""
        from db.storage.access.restricting import states_of

        store = self._opened.store
        with store.reading() as session:
            access = store.access(session)
            return states_of(session, access, list(dict.fromkeys(ids)), this_day(), language)

    def held(self, ids: Iterable[str]) -> Mapping[str, tuple[AccessStatus, str]]:
        """Of those records the ones that readers may not see today, and until when: for lists."""
        from db.storage.access.holds import held_of

        store = self._opened.store
        with store.reading() as session:
            return held_of(session, store.access(session), ids, this_day())

    def point_documents(self, record_id: str, language: str = "ru") -> PointDocuments:
        """The documents that readers get otherwise where a point is held; none for others."""
        from db.storage.access.what_follows import point_documents

        with self._opened.store.reading() as session:
            return point_documents(session, record_id, language)

    def stated(self, language: str = "ru") -> tuple[StatedRestriction, ...]:
        """All that was said of records, those that end first first."""
        from db.storage.access.restricting import stated

        with self._opened.store.reading() as session:
            return stated(session, this_day(), language)

    def publication(self) -> Publication | None:
        """What a published copy says of itself; None for any other archive."""
        from db.storage.access.published import publication_of

        with self._opened.store.reading() as session:
            return publication_of(session)

    def publish(self, folder: Path, progress: Progress = silent) -> PublishReport:
        """Make ``folder`` an archive without what is closed today; see ``publish_copy``."""
        from db.usecases.publish_copy import publish_copy

        return publish_copy(self._opened, folder, progress)

    def readers_copy(self, progress: Progress = silent) -> Path:
        """The folder of a copy as readers see it today, made in the user's cache where it lacks."""
        from db.usecases.publish_copy import readers_copy

        return readers_copy(self._opened, progress)

    def redaction(self, document_id: str) -> RedactionDraft:
        """A document with what is blacked out of it. Raises RecordNotFoundError."""
        from db.storage.access.blacking_out import read_redaction

        with self._opened.store.reading() as session:
            return read_redaction(session, document_id)

    def redacted_text(self, document_id: str) -> tuple[str, str]:
        """A document's title and text as readers get them, the hidden words black.

        Raises RecordNotFoundError, AccessError ``redaction_other_text`` where there is none.
        """
        from db.storage.access.blacking_out import redacted_text

        with self._opened.store.reading() as session:
            return redacted_text(session, document_id)

    # Changing -----------------------------------------------------------------------------------

    def restrict(
        self, record_id: str, version: int, said: Restriction | None, reason: str = ""
    ) -> int | None:
        """Say how far readers may see a record, with None nothing any more; the event's number.

        None where it is said so already. Raises also RecordNotFoundError, StaleRecordError.
        """
        from db.storage.access.restricting import restrict

        with self._changing() as change:
            return restrict(change, record_id, version, said, reason)

    def redact(self, draft: RedactionDraft, reason: str = "") -> int | None:
        """Keep what is blacked out of a document; its text and original stay untouched.

        None where it is so already. Raises also RecordNotFoundError, StaleRecordError.
        """
        from db.storage.access.blacking_out import save_redaction

        with self._changing() as change:
            return save_redaction(change, draft, reason)

    @contextmanager
    def _changing(self) -> Iterator[Change]:
        from db.storage.history import Change

        with self._opened.store.writing() as session:
            yield Change(session)
        self._opened.notify_index()

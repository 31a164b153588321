"""Several records at once: edited, or moved into the recycle bin. All of them, or none.

The storage is imported when it is first needed: an archive has this part before it is open.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from db.progress import Progress, silent

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from db.model.many_records import ManyBinPreview, ManyEdit, ManyEdited, OneOfMany
    from db.storage.history import Change
    from db.usecases.open_archive import OpenedArchive


class ManyRecords:
    """What is done is taken back by ``archive.history.undo``.

    Changes raise ReadOnlyArchiveError, StorageFullError, StorageFailedError; EditConflictError
    ``many_changed`` or ``many_gone`` (params ``names``, ``number``) where a record is not what the
    person saw. ``progress`` may end them with Cancelled; then nothing was changed.
    """

    def __init__(self, opened: OpenedArchive) -> None:
        self._opened = opened

    def read(self, records: Sequence[str]) -> tuple[OneOfMany, ...]:
        """The records at their present versions; one that is not there any more is left out."""
        from db.storage.many_records import records_now

        with self._opened.store.reading() as session:
            return records_now(session, records)

    def edit(
        self,
        records: Sequence[OneOfMany],
        edit: ManyEdit,
        language: str = "ru",
        reason: str = "",
        progress: Progress = silent,
    ) -> ManyEdited:
        """Let all of them say what an edit says: one event.

        Raises also DraftError, AccessError, AnnotationError, TopicError.
        """
        from db.storage.many_records import edit_many

        with self.saving() as change:
            return edit_many(change, records, edit, language, reason, progress)

    def preview_bin(self, records: Sequence[str], language: str = "ru") -> ManyBinPreview:
        """What moving them into the recycle bin would do, and which of them others hold."""
        from db.storage.many_records import preview_bin_many

        with self._opened.store.reading() as session:
            return preview_bin_many(session, records, language)

    def bin(
        self,
        records: Sequence[OneOfMany],
        language: str = "ru",
        reason: str = "",
        progress: Progress = silent,
    ) -> tuple[int, ...]:
        """Move them, and what is their own, into the recycle bin: an event for each.

        Raises also StillNeededError.
        """
        from db.storage.many_records import bin_many

        with self._binning() as change:
            return bin_many(change, records, language, reason, progress)

    @contextmanager
    def saving(self) -> Iterator[Change]:
        """A change of what somebody wrote; the index hears of it."""
        from db.storage.history import Change

        with self._opened.store.writing() as session:
            yield Change(session)
        self._opened.notify_index()

    @contextmanager
    def _binning(self) -> Iterator[Change]:
        from db.storage.undoing import undo_errors

        with undo_errors(), self.saving() as change:
            yield change

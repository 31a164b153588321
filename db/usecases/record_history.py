"""What was done to records: their versions, the log, the recycle bin; undo, restore, edit, merge.

The storage is imported when it is first needed: an archive has this part before it is open.
"""

from __future__ import annotations

from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from db.progress import Progress, silent
from db.usecases.many_records import ManyRecords

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from contextlib import AbstractContextManager
    from pathlib import Path

    from db.model import Ref
    from db.model.drafts import EditedRecord
    from db.model.history import (
        ArchiveEvent,
        BinnedRecord,
        BinPreview,
        EventFilter,
        LogContents,
        MadeEvent,
        MergePreview,
        RecordVersion,
        VersionComparison,
    )
    from db.storage.history import Change
    from db.usecases.open_archive import OpenedArchive


class RecordHistory:
    """Every change is an event with its reason and can be taken back, an undo too.

    Changes raise ReadOnlyArchiveError, StorageFullError, StorageFailedError and, for a record that
    is not there, RecordNotFoundError. They give the number of their event. ``many`` edits several
    records at once.
    """

    def __init__(self, opened: OpenedArchive) -> None:
        self._opened = opened
        self.many = ManyRecords(opened)

    # Reading ------------------------------------------------------------------------------------

    def versions(self, record_id: str) -> tuple[RecordVersion, ...]:
        """All versions of a record, the newest first, also of one in the recycle bin."""
        from db.storage.reading.versions import versions_of

        with self._opened.store.reading() as session:
            return versions_of(session, record_id)

    def compare(
        self, record_id: str, older: int, newer: int, language: str = "ru"
    ) -> VersionComparison:
        """What changed between two versions, field by field and word by word."""
        from db.storage.reading.versions import compare

        with self._opened.store.reading() as session:
            return compare(session, record_id, older, newer, language)

    def events(
        self, language: str = "ru", limit: int = 200, before: int | None = None
    ) -> tuple[ArchiveEvent, ...]:
        """The log, the newest first; ``before`` goes on after an answer's last event."""
        from db.storage.reading.versions import events

        with self._opened.store.reading() as session:
            return events(session, language, limit, before)

    def event_numbers(self, wanted: EventFilter) -> tuple[int, ...]:
        """The numbers of the log's events that a filter lets through, the newest first."""
        from db.storage.reading.event_list import event_numbers

        with self._opened.store.reading() as session:
            return event_numbers(session, wanted)

    def events_numbered(
        self, numbers: Sequence[int], language: str = "ru"
    ) -> tuple[ArchiveEvent, ...]:
        """Those events of the log; a number that it does not have is left out."""
        from db.storage.reading.event_list import events_numbered

        with self._opened.store.reading() as session:
            return events_numbered(session, numbers, language)

    def log_contents(self) -> LogContents:
        """What the log can be narrowed to: kinds of events and people."""
        from db.storage.reading.event_list import log_contents

        with self._opened.store.reading() as session:
            return log_contents(session)

    def made(self, after: int = 0) -> tuple[MadeEvent, ...]:
        """What was done since the archive was opened here and can be undone, the oldest first.

        Reads no file, so that the window may ask at any time.
        """
        return self._opened.store.sitting.after(after)

    def record(self, record_id: str, language: str = "ru") -> Ref:
        """A record by what it was called last, also one in the recycle bin.

        A beginning of its id is enough. Raises RecordNotFoundError.
        """
        from db.errors import RecordNotFoundError
        from db.storage.reading.find_record import find_record
        from db.storage.reading.versions import refs_of

        with self._opened.store.reading() as session:
            found, _ = find_record(session, record_id)
            ref = refs_of(session, [found], language).get(found)
        if ref is None:
            raise RecordNotFoundError(id=record_id)
        return ref

    def head(self) -> str:
        """The end of the log's chain, ``NUMBER:SHA-256``: kept elsewhere it proves the log."""
        from db.storage.chain import head

        with self._opened.store.reading() as session:
            return str(head(session))

    def as_of(self, moment: str, folder: Path, progress: Progress = silent) -> int:
        """Make ``folder`` an archive of what was known at a moment; how many records.

        See ``db.usecases.archive_as_of``.
        """
        from db.usecases.archive_as_of import archive_as_of

        return archive_as_of(self._opened, moment, folder, progress)

    def binned(self, language: str = "ru") -> tuple[BinnedRecord, ...]:
        """The recycle bin, the newest first; authorities that were merged are in it too."""
        from db.storage.reading.recycle_bin import binned

        with self._opened.store.reading() as session:
            return binned(session, language)

    def preview_bin(self, record_id: str, language: str = "ru") -> BinPreview:
        """What moving a record into the recycle bin would do, and what holds it."""
        from db.storage.history import Change
        from db.storage.removing import preview_bin

        with self._opened.store.reading() as session:
            return preview_bin(Change(session), record_id, language)

    def read_draft(self, record_id: str, language: str = "ru") -> EditedRecord:
        """A record as a form shows it."""
        from db.storage.editing import read_draft

        with self._opened.store.reading() as session:
            return read_draft(session, record_id, language)

    def preview_merge(self, kept: str, gone: str, language: str = "ru") -> MergePreview:
        """What merging two authorities would do. Raises MergeError."""
        from db.storage.editing import preview_merge
        from db.storage.history import Change

        with self._opened.store.reading() as session:
            return preview_merge(Change(session), kept, gone, language)

    # Changing -----------------------------------------------------------------------------------

    def save_draft(
        self, edited: EditedRecord, language: str = "ru", reason: str = ""
    ) -> int | None:
        """Store an edited record; None where nothing is different.

        Raises EditConflictError if somebody changed it since, DraftError.
        """
        from db.storage.editing import save_draft

        with self.many.saving() as change:
            return save_draft(change, edited, language, reason)

    def restore(self, record_id: str, version: int, present: int, reason: str = "") -> int | None:
        """Make a record be what it was at a version; ``present`` is the one the person saw.

        Raises StaleRecordError; TakingBackError ``needed_since`` where it names records that are
        not there any more.
        """
        from db.storage.editing import restore_version

        with self._named("version"), self._changing(id=record_id) as change:
            return restore_version(change, record_id, version, present, reason)

    def bin(self, record_id: str, version: int, reason: str) -> int:
        """Move a record and what is its own into the recycle bin.

        Raises StaleRecordError, StillNeededError.
        """
        from db.storage.removing import bin_record

        with self._named("record"), self._changing(id=record_id) as change:
            return bin_record(change, record_id, version, reason)

    def merge(self, kept: tuple[str, int], gone: tuple[str, int], reason: str = "") -> int:
        """Merge two authorities (id and version each). Raises MergeError, StaleRecordError."""
        from db.storage.editing import merge

        with self._changing(id=gone[0]) as change:
            return merge(change, kept, gone, reason)

    def undo(self, event: int, language: str = "ru", progress: Progress = silent) -> int:
        """Take an event back; the number of the undo, by which it is done again.

        ``progress`` counts records. Raises TakingBackError; Cancelled, as ``progress`` does, and
        then nothing was changed.
        """
        from db.storage.undo_event import undo_event

        with self._named("record", language), self._changing(seq=event) as change:
            return undo_event(change, event, progress)

    @contextmanager
    def _named(self, detail: str, language: str = "ru") -> Iterator[None]:
        """Say the names of the records that stand in the way, since a person knows no ids."""
        from db.errors import RecordNotFoundError, StillNeededError, TakingBackError

        try:
            yield
        except (StillNeededError, TakingBackError) as error:
            params = error.params
            for key, name in (("id", "name"), ("by", "by_name")):
                with suppress(RecordNotFoundError):
                    if key in params:
                        params[name] = self.record(str(params[key]), language).label
            if isinstance(error, TakingBackError) and "id" in params:
                params["detail"] = detail
            elif "seq" in params:
                params["detail"] = "event"
            raise

    def _changing(self, **params: str | int) -> AbstractContextManager[Change]:
        from db.storage.history import Change
        from db.storage.undoing import undo_errors

        @contextmanager
        def changing() -> Iterator[Change]:
            with undo_errors(**params), self._opened.store.writing() as session:
                yield Change(session)
            self._opened.notify_index()

        return changing()

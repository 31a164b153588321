"""The archive as the program sees it: opens and closes a folder, exposes the use cases. No logic.

Use cases are imported when first called: a window does not wait for SQLAlchemy or a dictionary.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.archive_keeping import ArchiveKeeping
from db.archive_listing import ArchiveListing
from db.archive_reviewing import ArchiveReviewing
from db.archive_searching import ArchiveSearching
from db.archive_tables import ArchiveTables
from db.progress import Progress, silent

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from db.errors import ArchiveError
    from db.model import (
        ArchiveInfo,
        Detail,
        DocumentDetail,
        DocumentText,
        FirstPage,
        ImportOutcome,
        ImportReport,
        InboxItem,
        MeetingDetail,
        Proposal,
    )  # fmt: skip
    from db.paths import ArchivePaths
    from db.usecases.open_archive import OpenedArchive


class Archive(ArchiveListing, ArchiveTables, ArchiveSearching, ArchiveReviewing, ArchiveKeeping):
    """An open archive folder. Safe to call from several threads; close it once.

    Methods that read run side by side, those that change take turns; of their own they raise only
    ``db.errors.ArchiveError``. ``language`` (ISO 639-1) prefers wordings and names in it.
    ``saved_searches`` are kept under names; ``table_imports`` takes spreadsheets in; ``history``
    has versions, log and bin, undoes, edits, merges; ``backups`` are the program's; ``fixity``
    looks after originals, ``page_images`` draws them; ``topics``, ``annotations`` and
    ``description`` are the thesaurus, tags and notes, the reference tree; ``pictures`` has figures
    of many records; ``authorities`` are councils, bodies, persons; ``access``: what readers see.
    """

    def __init__(self, opened: OpenedArchive) -> None:
        from db.usecases.access import Access
        from db.usecases.annotations import RecordAnnotations
        from db.usecases.authority_records import AuthorityRecords
        from db.usecases.check_originals import Fixity
        from db.usecases.description import Description
        from db.usecases.draw_pages import PageImages
        from db.usecases.keep_backups import Backups
        from db.usecases.pictures import Pictures
        from db.usecases.record_history import RecordHistory
        from db.usecases.saved_searches import SavedSearches
        from db.usecases.table_imports import TableImports
        from db.usecases.topics import Topics

        self._opened = opened
        self.saved_searches = SavedSearches(opened)
        self.history = RecordHistory(opened)
        self.table_imports = TableImports(opened)
        self.backups = Backups(opened)
        self.fixity = Fixity(opened)
        self.topics = Topics(opened)
        self.description = Description(opened)
        self.annotations = RecordAnnotations(opened)
        self.authorities = AuthorityRecords(opened)
        self.pictures = Pictures(opened)
        self.access = Access(opened)
        self.page_images = PageImages(opened)

    @classmethod
    def create(cls, folder: Path, title: str) -> Archive:
        """Make a new archive in ``folder`` (which must not exist, or be empty) and open it."""
        from db.usecases.create_archive import create_archive

        return cls(create_archive(folder, title))

    @classmethod
    def open(cls, folder: Path, *, read_only: bool = False, wait: float = 0.0) -> Archive:
        """Open an archive; where writing is not possible it opens for reading and says why.

        Where another program has it open, that is waited for at most ``wait`` seconds.
        """
        from db.usecases.open_archive import open_archive

        return cls(open_archive(folder, read_only=read_only, wait=wait))

    def as_known(self, moment: str | int, progress: Progress = silent) -> Archive:
        """Open the archive as it was known at an instant (UTC, or its beginning) or at an event.

        For reading only, in temporary files that ``close`` takes away; ``progress`` counts parts
        of a thousand. Raises MomentError.
        """
        from db.usecases.open_moment import open_moment

        return type(self)(open_moment(self._opened, moment, progress))

    def close(self) -> None:
        """Stop the index thread, release the lock. May be called more than once."""
        self.backups.stop()
        self.fixity.stop()
        self._opened.close()

    def forget_pages(self) -> None:
        """Give back memory that only makes the next question quicker, by a few milliseconds.

        Never waits: what is in use stays. For whoever sees that nobody is at work.
        """
        self._opened.store.forget_pages()

    def __enter__(self) -> Archive:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def info(self) -> ArchiveInfo:
        """The archive's head."""
        return self._opened.info

    @property
    def paths(self) -> ArchivePaths:
        """Where its files are."""
        return self._opened.paths

    @property
    def read_only_reason(self) -> ArchiveError | None:
        """Why it is open for reading only; None if it can be changed.

        Codes: asked_for, archive_locked, as_known (a past moment), folder_read_only,
        schema_foreign, integrity_failed, published_copy.
        """
        return self._opened.read_only_reason

    @property
    def network(self) -> str:
        """The network file system it lies on (``nfs4``, ``cifs``); empty where none is known of.

        The locks of such a folder do not hold for everybody, and what is synced may be lost.
        """
        return self._opened.network

    def import_documents(
        self,
        sources: Sequence[Path],
        *,
        accept: bool = False,
        unseen_only: bool = False,
        progress: Progress = silent,
        on_outcome: Callable[[ImportOutcome], None] | None = None,
    ) -> ImportReport:
        """Take files (and the files of folders) in; see ``db.usecases.import_documents``."""
        from db.usecases.import_documents import import_documents

        return import_documents(
            self._opened,
            sources,
            accept=accept,
            unseen_only=unseen_only,
            progress=progress,
            on_outcome=on_outcome,
        )

    def inbox(self) -> tuple[InboxItem, ...]:
        """The files that wait for a person, oldest first; not those confirmed or discarded."""
        from db.usecases.review_inbox import waiting

        return waiting(self._opened)

    def inbox_reading(self, inbox_id: str) -> tuple[DocumentText, Proposal]:
        """The text and the proposal of one waiting file."""
        from db.usecases.review_inbox import reading

        return reading(self._opened, inbox_id)

    def save_proposal(self, inbox_id: str, proposal: Proposal) -> None:
        """Keep a half-corrected proposal for later."""
        from db.usecases.review_inbox import save

        save(self._opened, inbox_id, proposal)

    def confirm(self, inbox_id: str, proposal: Proposal) -> str:
        """Make the record (or join it as another language version); return the meeting's id."""
        from db.usecases.confirm_proposal import confirm_proposal

        return confirm_proposal(self._opened, inbox_id, proposal)

    def discard(self, inbox_id: str) -> None:
        """Take a file out of the inbox. Its original and the event stay."""
        from db.usecases.review_inbox import discard

        discard(self._opened, inbox_id)

    def restore_to_inbox(self, inbox_id: str) -> None:
        """Undo ``discard``."""
        from db.usecases.review_inbox import put_back

        put_back(self._opened, inbox_id)

    def show(self, record_id: str, language: str = "ru") -> Detail:
        """Any record by its id."""
        from db.usecases.show_record import show_record

        return show_record(self._opened, record_id, language)

    def meeting(self, meeting_id: str, language: str = "ru") -> MeetingDetail:
        """A meeting's page."""
        from db.usecases.show_record import show_meeting

        return show_meeting(self._opened, meeting_id, language)

    def document(self, document_id: str) -> DocumentDetail:
        """A document for reading."""
        from db.usecases.show_record import show_document

        return show_document(self._opened, document_id)

    def export_original(self, document_id: str, folder: Path, sha256: str = "") -> Path:
        """Copy the original, or a further one by its digest, under its own name, checked."""
        from db.usecases.export_original import export_original

        return export_original(self._opened, document_id, folder, sha256)

    @classmethod
    def restore(cls, backup: Path, folder: Path, progress: Progress = silent) -> Archive:
        """Restore a backup into a new folder, verify it, and open it."""
        from db.usecases.restore_archive import restore_archive

        return cls(restore_archive(backup, folder, progress))

    @staticmethod
    def peek(folder: Path, language: str = "ru") -> FirstPage:
        """The first page of an archive before it is open: in milliseconds, without SQLAlchemy."""
        from db.usecases.peek_archive import peek_archive

        return peek_archive(folder, language)

    @staticmethod
    def propose(file: Path) -> tuple[DocumentText, Proposal]:
        """Read a file and say what would be recorded; writes nothing."""
        from db.usecases.propose_record import propose_record

        return propose_record(file)

    @staticmethod
    def has_name_model() -> bool:
        """Whether Russian names are read with a language model too, or by rules alone."""
        from db.usecases.optional_parts import has_name_model

        return has_name_model()

    @staticmethod
    def serve_readings() -> int:
        """Be the process that reads files for another one of this program; its exit status."""
        from db.usecases.serve_readings import serve_readings

        return serve_readings()

    @staticmethod
    def try_migrations(folder: Path) -> int:
        """Run every migration on an empty database in ``folder``; how many there are."""
        from db.usecases.try_migrations import try_migrations

        return try_migrations(folder)

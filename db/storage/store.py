"""The store of one archive: its transactions, and by one-liners all that is read and written.

No rules live here: each method names the module that has them.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Engine, select
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session, sessionmaker

from db.errors import ArchiveError, DamagedArchiveError, ReadOnlyArchiveError
from db.model import (
    ArchiveInfo,
    DocumentText,
    InboxItem,
    Proposal,
    UnitView,
)
from db.paths import ArchivePaths
from db.progress import never
from db.storage import originals
from db.storage.access.held_views import HeldViews
from db.storage.access.kept_access import KeptAccess
from db.storage.annotations.reading import facet_labels
from db.storage.chain import seal
from db.storage.engine import Access, make_engine, storage_errors, time_limit
from db.storage.forgotten_pages import at_once, forget_pages
from db.storage.history import EVENT_KEY, Change
from db.storage.kept_orders import KeptOrders
from db.storage.opening import Opening, open_folder
from db.storage.originals import StoredOriginal
from db.storage.readers import Readers
from db.storage.reading import head
from db.storage.reading.name_list import last_event
from db.storage.remembered import Remembered
from db.storage.sitting import Sitting, takeable
from db.storage.store_indexing import StoreIndexing
from db.storage.tables import EventTable

if TYPE_CHECKING:
    from db.storage.originals_together import ToTake
    from db.storage.received import Received
    from db.storage.recording.record import Recorded

#: What a reading transaction may take; past it, it is interrupted (an endless query). Where the
#: schema is not this program's, an endless view is likelier than a large archive.
READING_SECONDS, FOREIGN_READING_SECONDS = 60.0, 10.0
#: Names of authorities and units that are remembered, in one language.
_LABELS, _VIEWS = 50_000, 1_000


class Store(StoreIndexing):
    """An opened archive's database and originals. Safe to use from several threads."""

    def __init__(self, paths: ArchivePaths, opening: Opening) -> None:
        self.paths = paths
        self.read_only_reason: ArchiveError | None = opening.reason
        is_foreign = opening.reason is not None and opening.reason.code == "schema_foreign"
        self._reading_seconds = FOREIGN_READING_SECONDS if is_foreign else READING_SECONDS
        self.sitting = Sitting()
        self._lock = opening.lock
        self._writing = threading.Lock()
        self.orders = KeptOrders()
        self._labels = Remembered(facet_labels, _LABELS)
        self.access = KeptAccess()
        self._views = Remembered(HeldViews(self.access), _VIEWS)
        self._readers = Readers()
        self._read_engine = make_engine(paths.database, opening.access)
        self._write_engine: Engine | None = None
        if opening.reason is None:
            self._write_engine = make_engine(paths.database, Access.WRITE)
            self._write_session = sessionmaker(self._write_engine, expire_on_commit=False)
        self._read_session = sessionmaker(self._read_engine, autoflush=False)
        self._closed = False
        try:
            self.info: ArchiveInfo = self._read_info()
        except BaseException:
            self.close()
            raise

    @classmethod
    def create(cls, paths: ArchivePaths, title: str) -> Store:
        """Make a new archive and open it; see ``db.storage.creating``."""
        from db.storage.creating import create_archive

        create_archive(paths, title)
        return cls.open(paths, read_only=False)

    @classmethod
    def open(cls, paths: ArchivePaths, *, read_only: bool, wait: float = 0.0) -> Store:
        """Open an archive, for reading only where writing is not possible; see ``opening``."""
        return cls(paths, open_folder(paths, read_only=read_only, wait=wait))

    def close(self) -> None:
        """Close all connections, then give the lock back. May be called more than once."""
        if self._closed:
            return
        self._closed = True
        with self._writing:
            self._read_engine.dispose()
            if self._write_engine is not None:
                self._write_engine.dispose()
            if self._lock is not None:
                self._lock.release()

    # Transactions -------------------------------------------------------------------------------

    @contextmanager
    def reading(
        self, seconds: float | None = None, is_unwanted: Callable[[], bool] = never
    ) -> Iterator[Session]:
        """A transaction that only reads: one moment of the archive.

        Keep it short: as long as it lasts, a writer's commit waits. Raises ArchiveError only:
        StorageFailedError when it takes more than ``seconds``, as soon as it ``is_unwanted`` or a
        commit waits too long (then ``interrupted``), ``archive_closed`` after ``close``.
        """
        self._check_open()
        limit = self._reading_seconds if seconds is None else seconds
        with (
            self._readers.counted(is_unwanted),
            storage_errors(self.paths.database),
            self._read_session() as session,
            time_limit(session, limit, self._readers.are_unwanted(is_unwanted)),
        ):
            yield session

    def forget_pages(self) -> None:
        """Give back what connections hold of the database, unless somebody is at work with them.

        Never waits; what is asked for next is read again. Raises StorageFailedError.
        """
        with storage_errors(self.paths.database), self._readers.counting:
            if not self._readers.number and not self._closed:
                forget_pages(self._read_engine)
        with storage_errors(self.paths.database), at_once(self._writing) as held:
            if held and self._write_engine is not None and not self._closed:
                forget_pages(self._write_engine)

    def is_read(self) -> bool:
        """Whether somebody reads at this moment: whoever can wait then makes way."""
        return self._readers.number > 0

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """A transaction that writes; committed at the end, rolled back if anything is raised.

        Transactions of several threads take turns. Raises ReadOnlyArchiveError, StaleRecordError,
        StorageFullError, StorageFailedError.
        """
        if self.read_only_reason is not None:
            raise ReadOnlyArchiveError(reason=self.read_only_reason.code)
        with self._writing, storage_errors(self.paths.database):
            self._check_open()
            with self._write_session() as session:
                session.connection()
                yield session
                self._commit(session)

    def _check_open(self) -> None:
        if self._closed:
            raise ArchiveError("archive_closed", path=str(self.paths.root))

    def _commit(self, session: Session) -> None:
        made = takeable(session, seal(session))
        try:
            with self._readers.committing():
                session.commit()
        except SQLAlchemyError:
            session.rollback()
            if not self.has_event(session.info.get(EVENT_KEY)):
                raise
        self.sitting.note(made)

    def has_event(self, event_id: str | None) -> bool:
        """True if the commit that raised has come through all the same."""
        if event_id is None:
            return False
        with self._read_session() as session:
            known = session.scalar(select(EventTable.seq).where(EventTable.id == event_id))
            return known is not None

    def _read_info(self) -> ArchiveInfo:
        with self.reading() as session:
            info = head.archive_info(session)
        if info is None:
            raise DamagedArchiveError(path=str(self.paths.database), detail="no head")
        return info

    # Taking in ----------------------------------------------------------------------------------

    def take_in(self, source: Path, limit: int, name: str | None = None) -> StoredOriginal:
        """Store a file's bytes among the originals; see ``originals.take_in``."""
        if self.read_only_reason is not None:
            raise ReadOnlyArchiveError(reason=self.read_only_reason.code)
        return originals.take_in(self.paths, source, limit, name)

    def take_in_together(
        self, files: Sequence[ToTake], limit: int
    ) -> list[StoredOriginal | ArchiveError]:
        """Store many files' bytes at once; see ``originals_together``."""
        from db.storage.originals_together import take_in_together

        if self.read_only_reason is not None:
            raise ReadOnlyArchiveError(reason=self.read_only_reason.code)
        return take_in_together(self.paths, files, limit)

    @contextmanager
    def unpacking_folder(self) -> Iterator[Path]:
        """A folder for what is taken out of a received file; it is gone afterwards."""
        with originals.unpacking_folder(self.paths) as folder:
            yield folder

    def unpacking_errors(self, folder: Path) -> AbstractContextManager[None]:
        """What the disk says while that folder is filled, as errors of the archive."""
        return originals.storage_os_errors(folder)

    def keep_container(self, container: StoredOriginal, members: int, within: str = "") -> None:
        """Keep the original of a file that only holds others; ``within`` is what it came out of."""
        from db.storage import inbox

        with self.writing() as session:
            inbox.keep_container(Change(session), container, members, within)
        originals.settle(self.paths, container.sha256)

    def receive(self, received: Received, *, accept: bool) -> tuple[str, Recorded | None]:
        """``receive_all`` of one file."""
        return self.receive_all([(received, accept)])[0]

    def receive_all(
        self, files: Sequence[tuple[Received, bool]]
    ) -> list[tuple[str, Recorded | None]]:
        """Put files into the inbox, and make the records of those marked so: all, or nothing.

        For each the inbox id, and what became of its text if a record was made.
        """
        from db.storage.taking_in import take_in

        with self.writing() as session:
            taken = [take_in(session, *file) for file in files]
        for received, _accept in files:
            originals.settle(self.paths, received.original.sha256)
        return taken

    def inbox_waiting(self) -> tuple[InboxItem, ...]:
        """The files that wait for a person, oldest first."""
        from db.storage import inbox

        with self.reading() as session:
            return inbox.waiting(session)

    def inbox_reading(self, inbox_id: str) -> tuple[DocumentText, Proposal]:
        """The text and the proposal of one file. Raises RecordNotFoundError."""
        from db.storage import inbox

        with self.reading() as session:
            return inbox.reading(session, inbox_id)

    def save_proposal(self, inbox_id: str, proposal: Proposal, questions: int) -> None:
        """Keep a half-corrected proposal. Raises RecordNotFoundError."""
        from db.storage import inbox

        with self.writing() as session:
            inbox.save(Change(session), inbox_id, proposal, questions)

    # What is shown of found units -------------------------------------------------------------

    def hit_views(self, uids: Sequence[str], language: str) -> Mapping[str, UnitView]:
        """What is shown of found units; one whose record has gone is missing."""
        with self.reading() as session:
            return self._views.of(session, uids, language)

    def views_and_labels(
        self, uids: Sequence[str], ids: Sequence[str], language: str
    ) -> tuple[Mapping[str, UnitView], Mapping[str, str]]:
        """``hit_views`` and ``labels`` of one moment."""
        if not (uids or ids):
            return {}, {}
        with self.reading() as session:
            event = last_event(session)
            labels = self._labels.of(session, ids, language, event)
            return self._views.of(session, uids, language, event), labels

    def labels(self, ids: Iterable[str], language: str) -> Mapping[str, str]:
        """The names to show of authorities, and the spellings of tags by their keys."""
        with self.reading() as session:
            return self._labels.of(session, ids, language)

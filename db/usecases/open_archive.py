"""Opens an archive folder: its store at once, its index when it is first asked for."""

import threading
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from db.errors import ArchiveError
from db.model import ArchiveInfo, IndexStatus
from db.paths import ArchivePaths
from db.progress import Progress
from db.storage import Store

if TYPE_CHECKING:
    from db.model.moments import Moment
    from db.storage.known_names import KnownNames
    from db.usecases.follow_outbox import OutboxFollower


class OpenedArchive:
    """What the use cases work on: the store of an archive and the index that follows it."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self._follower: OutboxFollower | None = None
        self._names: KnownNames | None = None
        self._following, self._finding = threading.Lock(), threading.Lock()
        self._index_folder: Path | None = None
        self._closed = False
        self._closing: list[Callable[[], None]] = []

    @property
    def paths(self) -> ArchivePaths:
        """Where the archive's files are."""
        return self.store.paths

    @property
    def info(self) -> ArchiveInfo:
        """The archive's head."""
        return self.store.info

    @property
    def read_only_reason(self) -> ArchiveError | None:
        """Why it is open for reading only; None if it can be changed."""
        return self.store.read_only_reason

    @property
    def moment(self) -> "Moment | None":
        """The past moment that it shows; None for an archive as it is."""
        return None

    @property
    def index_folder(self) -> Path:
        """Where its index is; looked for when it is first asked for."""
        with self._finding:
            if self._index_folder is None:
                from db.usecases.index_place import find_index

                self._index_folder = find_index(self.store)
            return self._index_folder

    @property
    def network(self) -> str:
        """The network file system that the archive's folder lies on; empty: none is known of."""
        from db.storage.network_folder import network_of

        return network_of(self.paths.root)

    @property
    def index(self) -> "OutboxFollower":
        """The index and the thread that keeps it up to date; made when first asked for.

        Raises ArchiveError ``archive_closed`` after ``close``.
        """
        with self._following:
            if self._closed:
                raise ArchiveError("archive_closed", path=str(self.paths.root))
            if self._follower is None:
                from db.usecases.follow_outbox import OutboxFollower
                from db.usecases.index_place import note_index

                self._follower = OutboxFollower(self.store, self.index_folder)
                note_index(self.store, self.index_folder)
            return self._follower

    @property
    def names(self) -> "KnownNames":
        """The names of all authorities, held in memory once they are asked for."""
        with self._following:
            if self._names is None:
                from db.storage.known_names import KnownNames

                self._names = KnownNames(self.store.reading)
            return self._names

    def notify_index(self) -> None:
        """Tell the index that the records have changed; nobody is told before it is in use."""
        follower = self._follower
        if follower is not None:
            follower.notify()

    def index_status(self) -> IndexStatus:
        """How far the index is behind the records."""
        return self.index.status()

    def on_index_change(self, callback: Callable[[IndexStatus], None] | None) -> None:
        """Be told, on the index's own thread, whenever the index has moved."""
        self.index.on_change(callback)

    def start_indexing(self) -> None:
        """Start the thread that follows the outbox."""
        self.index.start()

    def wait_for_index(self, progress: Progress) -> None:
        """Bring the index up to date in the calling thread."""
        self.index.catch_up(progress)

    def at_close(self, call: Callable[[], None]) -> None:
        """Have something called before the store is closed; as often as that is asked for."""
        self._closing.append(call)

    def close(self) -> None:
        """Stop the index thread, close the store. May be called more than once.

        All is closed whatever fails; what failed is then raised.
        """
        with ExitStack() as closing:
            closing.callback(self.store.close)
            closing.callback(self._close_index)
            for call in reversed(self._closing):
                closing.callback(call)
            self._closing = []

    def _close_index(self) -> None:
        with self._following:
            self._closed = True
            follower, self._follower = self._follower, None
        if follower is not None:
            follower.close()


def open_archive(folder: Path, *, read_only: bool = False, wait: float = 0.0) -> OpenedArchive:
    """Open an archive; where writing is not possible it opens for reading and says why.

    Several programs that write take turns: each waits at most ``wait`` seconds for the one that
    has the archive open to close it.

    Raises NotAnArchiveError, NewerArchiveError, DamagedArchiveError, StorageFailedError.
    """
    store = Store.open(ArchivePaths(folder), read_only=read_only, wait=wait)
    if store.read_only_reason is None:
        from db.storage.erasing.finishing import finish_erasing

        finish_erasing(store)
    return OpenedArchive(store)

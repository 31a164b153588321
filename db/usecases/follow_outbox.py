"""Keeps the index of an archive up to date with its records: when, and in which thread.

How an index is brought up to the records is in ``feed_index``.
"""

import logging
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from db.errors import ArchiveError, IndexBusyError
from db.model import IndexStatus
from db.progress import Cancelled, Progress
from db.search import Asked, DamagedIndexError, Found, IndexState, RestingIndex
from db.storage import Store
from db.usecases.feed_index import IndexFeeding
from db.usecases.merge_index import MergingThread

if TYPE_CHECKING:
    from db.search import SearchIndex

_log = logging.getLogger(__name__)

#: Seconds between two looks at the outbox without being told, and after a failure. While nothing
#: comes the looks become rarer, up to the last: a window at rest should not wake a computer.
_POLL, _RETRY, _RARELY = 2.0, 5.0, 60.0
#: Seconds that the thread rests before each unit while somebody reads records: it would otherwise
#: take the interpreter from them again and again, and a page would come in seconds.
_WAY = 0.01


class OutboxFollower:
    """The index of one open archive and, once started, the thread that feeds it.

    An index that has come as far as the records is not opened before something is asked of it.
    """

    def __init__(self, store: Store, folder: Path) -> None:
        self._store = store
        self._wake = threading.Event()
        self._closing = threading.Event()
        self._thread: threading.Thread | None = None
        self._merger: MergingThread | None = None
        self._callback: Callable[[IndexStatus], None] | None = None
        self._resting = RestingIndex(folder, self.notify)
        self._feeding = IndexFeeding(
            store,
            self._resting,
            self._closing,
            self._moved,
            self._make_way,
            self._forget_copies,
        )

    # Looking -----------------------------------------------------------------------------------

    @property
    def is_open(self) -> bool:
        """Whether the index is open."""
        return self._resting.is_open

    @property
    def index(self) -> "SearchIndex":
        """The index, open."""
        return self._resting.opened

    def find(self, asked: Asked, is_stale: Callable[[], bool] = lambda: False) -> Found:
        """Answer a query as the index does; what was answered before may do without it.

        Raises DamagedIndexError also where the index is of another copy's records.
        """
        self._refuse_others(self._resting.state())
        found = self._resting.find(asked, is_stale)
        self._refuse_others(self._resting.state())
        return found

    def status(self) -> IndexStatus:
        """How far the index is. ``building`` means that it is being built anew."""
        state = self._resting.state()
        if state is not None and not self._feeding.is_ours(state):
            state = None
        behind = self._store.outbox_head() - (state.position if state else 0)
        return IndexStatus(
            behind=max(behind, 0),
            documents=state.documents if state else 0,
            building=self._feeding.building or state is None,
            done=self._feeding.done,
            total=self._feeding.total,
        )

    def on_change(self, callback: Callable[[IndexStatus], None] | None) -> None:
        """Be told whenever the index has moved, on the thread that moved it."""
        self._callback = callback

    # Following ---------------------------------------------------------------------------------

    def start(self) -> None:
        """Start the thread, if it does not run yet."""
        if self._thread is None and not self._closing.is_set():
            self._thread = threading.Thread(target=self._follow, name="index", daemon=True)
            self._thread.start()

    def notify(self) -> None:
        """Tell the thread that records have changed; cheap, from any thread."""
        self._wake.set()

    def catch_up(self, progress: Progress) -> None:
        """Bring the index up to the records of this moment, in the calling thread.

        Raises ``IndexBusyError`` when another process holds the index for 15 s without moving
        it, ``Cancelled`` when ``progress`` does, StorageFullError and StorageFailedError when
        the disk refuses.
        """
        self._feeding.catch_up(progress)

    def rebuild(self, progress: Progress) -> None:
        """Build the index anew from all records, in the calling thread. Raises as ``catch_up``."""
        self._feeding.rebuild(progress)

    def close(self) -> None:
        """Stop the thread and let go of the index. May be called more than once."""
        self._closing.set()
        self._wake.set()
        if self._thread is not None and self._thread is not threading.current_thread():
            self._thread.join()
        if self._merger is not None:
            self._merger.stop()
        self._resting.close()

    def _refuse_others(self, state: IndexState | None) -> None:
        if state is not None and not self._feeding.is_ours(state):
            raise DamagedIndexError(path=str(self._resting.folder.path))

    # The thread --------------------------------------------------------------------------------

    def _follow(self) -> None:
        wait, seen, is_told = _POLL, -1, True
        while not self._closing.is_set():
            self._wake.clear()
            try:
                head = self._store.outbox_head()
                wait = min(2 * wait, max(_POLL, _RARELY)) if head == seen else _POLL
                if head == seen and not is_told and self.is_open:  # or its words come again
                    _forget_words()
                seen = head
                if not self._may_rest(head):
                    self._look_through()
                    self._feeding.advance(head, 0, self._until_closed)
            except Cancelled:
                return
            except IndexBusyError:
                self.index.refresh()
            except ArchiveError:
                _log.warning("the index could not be advanced", exc_info=True)
                wait = _RETRY
            except Exception:  # noqa: BLE001 - it must outlive a failure nobody has thought of
                _log.exception("the index could not be advanced")
                wait = _RETRY
            is_told = self._wake.wait(wait)

    def _may_rest(self, head: int) -> bool:
        """Whether the index is not open yet, and its folder says that all is in it."""
        state = None if self.is_open else self._resting.state()
        return (
            state is not None
            and state.position == head
            and state.erased >= self._store.erasures()
            and self._feeding.agrees(head, state.witness)
        )

    def _look_through(self) -> None:
        """Compare the index with its checksums, once, and begin to merge."""
        if self._merger is None:
            self.index.check(deep=True)
            self._merger = MergingThread(self.index, self._store.is_read)
            self._merger.start()

    def _until_closed(self, done: int, total: int, what: str = "") -> None:
        """A ``Progress`` that only knows when to stop."""
        if self._closing.is_set():
            raise Cancelled

    def _make_way(self) -> None:
        """Rest, in the thread, while a person waits for something else."""
        if threading.current_thread() is self._thread and self._store.is_read():
            self._closing.wait(_WAY)

    def _forget_copies(self) -> None:
        from db.usecases.publish_copy import forget_readers_copies

        forget_readers_copies(self._store.info.uuid)

    def _moved(self) -> None:
        if self._merger is not None:
            self._merger.notify()
        if (callback := self._callback) is not None:
            callback(self.status())


def _forget_words() -> None:
    from db.language.remembered_keys import forget_most  # loaded long ago, by what was indexed

    forget_most()

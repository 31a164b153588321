"""Keeps the index of an archive up to date with its records, by way of the outbox.

The index is advanced in small batches: the owners that the outbox names are read from the store
and all their units replaced. Doing a batch twice changes nothing, so whatever was cut short is
simply done again. Which of several processes does it does not matter either.
"""

import logging
import threading
import time
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from db.durable import NO_SPACE
from db.errors import ArchiveError, IndexBusyError, StorageFailedError, StorageFullError
from db.model import IndexStatus, IndexUnit
from db.progress import Cancelled, Progress, silent
from db.search import Asked, DamagedIndexError, Found, RestingIndex
from db.storage import Store
from db.usecases.merge_index import MergingThread

if TYPE_CHECKING:
    from db.search import SearchIndex

_log = logging.getLogger(__name__)

#: Outbox entries in one batch.
_BATCH = 200
#: Seconds between two looks at the outbox without being told, and after a failure. While nothing
#: comes the looks become rarer, up to the last: a window at rest should not wake a computer.
_POLL, _RETRY, _RARELY = 2.0, 5.0, 60.0
#: Seconds that the thread rests before each unit while somebody reads records: it would otherwise
#: take the interpreter from them again and again, and a page would come in seconds.
_WAY = 0.01
#: Seconds that a command waits for another process that holds the index without moving it.
_PATIENCE, _BUSY_POLL = 15.0, 0.1


class OutboxFollower:
    """The index of one open archive and, once started, the thread that feeds it.

    An index that has come as far as the records is not opened before something is asked of it.
    """

    def __init__(self, store: Store, folder: Path) -> None:
        self._store = store
        self._working = threading.RLock()
        self._wake = threading.Event()
        self._closing = threading.Event()
        self._thread: threading.Thread | None = None
        self._merger: MergingThread | None = None
        self._percent = 0
        self._callback: Callable[[IndexStatus], None] | None = None
        self._building = False
        self._resting = RestingIndex(folder, self.notify)

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
        """Answer a query as the index does; what was answered before may do without it."""
        return self._resting.find(asked, is_stale)

    def status(self) -> IndexStatus:
        """How far the index is. ``building`` means that it is being built anew."""
        state = self._resting.state()
        behind = self._store.outbox_head() - (state.position if state else 0)
        return IndexStatus(
            behind=max(behind, 0),
            documents=state.documents if state else 0,
            building=self._building or state is None,
            percent=self._percent,
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
        self.index.check()
        target = self._store.outbox_head()
        begin = self.index.position if self.index.usable else 0
        self._patiently(lambda: self._advance(target, begin, progress))
        if self.index.position != begin:
            done = max(target - begin, 0)
            self._writing(lambda: self._merge(lambda: progress(done, done)))

    def rebuild(self, progress: Progress) -> None:
        """Build the index anew from all records, in the calling thread. Raises as ``catch_up``."""
        self._patiently(lambda: self._rebuild(progress))

    def close(self) -> None:
        """Stop the thread and let go of the index. May be called more than once."""
        self._closing.set()
        self._wake.set()
        if self._thread is not None and self._thread is not threading.current_thread():
            self._thread.join()
        if self._merger is not None:
            self._merger.stop()
        self._resting.close()

    # The thread --------------------------------------------------------------------------------

    def _follow(self) -> None:
        wait, seen, is_told = _POLL, -1, True
        while not self._closing.is_set():
            self._wake.clear()
            try:
                head = self._store.outbox_head()
                wait = min(2 * wait, max(_POLL, _RARELY)) if head == seen else _POLL
                if head == seen and not is_told and self.is_open:  # or its words come again
                    import_module("db.language.remembered_keys").forget_most()
                seen = head
                if not self._may_rest(head):
                    self._look_through()
                    self._advance(head, 0, self._until_closed)
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
        return state is not None and state.position == head and self._agrees(head, state.witness)

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

    # The work ----------------------------------------------------------------------------------

    def _patiently(self, work: Callable[[], None]) -> None:
        """Do the work, waiting while another process holds the index and gets somewhere."""
        deadline = time.monotonic() + _PATIENCE
        position = self.index.position
        while True:
            try:
                work()
            except IndexBusyError:
                self.index.refresh()
                if self.index.position != position:
                    position = self.index.position
                    deadline = time.monotonic() + _PATIENCE
                if time.monotonic() > deadline or self._closing.wait(_BUSY_POLL):
                    raise
            else:
                return

    def _advance(self, target: int, begin: int, progress: Progress) -> None:
        """Do batches until the position is reached, or build anew if there is no other way."""
        with self._working:
            self.index.refresh()
            state = self.index.state
            if state is None or not self._agrees(state.position, state.witness):
                self._rebuild(progress)
            while self.index.position < target:
                progress(self.index.position - begin, target - begin)
                if not self._one_batch():
                    break
            progress(max(target - begin, 0), max(target - begin, 0))

    def _one_batch(self) -> bool:
        """Take one batch in; False if the outbox has no more."""
        entries = self._store.outbox_after(self.index.position, _BATCH)
        if not entries:
            return False
        owners = tuple(dict.fromkeys(owner for _number, owner in entries))
        units: dict[str, list[IndexUnit]] = defaultdict(list)
        for unit in self._making_way(self._store.index_units(owners)):
            units[unit.owner].append(unit)
        position, witness = entries[-1]
        changes = [(owner, units[owner]) for owner in owners]
        self._writing(lambda: self.index.apply(changes, position, witness))
        self._moved()
        return True

    def _rebuild(self, progress: Progress) -> None:
        with self._working:
            self._building = True
            try:
                self._moved()
                head = self._store.outbox_head()
                entries = self._store.outbox_after(head - 1, 1) if head else []
                witness = entries[0][1] if entries and entries[0][0] == head else ""
                units = self._units_without((), progress)

                def resume(
                    position: int, seen: str, done: Collection[str]
                ) -> Iterable[IndexUnit] | None:
                    if not self._agrees(position, seen):
                        return None
                    return self._units_without(done, progress)

                self._writing(lambda: self.index.rebuild(units, head, silent, witness, resume))
            finally:
                self._building, self._percent = False, 0
            self._moved()

    def _units_without(self, taken: Collection[str], progress: Progress) -> Iterator[IndexUnit]:
        """Units of all owners but those, owner by owner, with progress counted in owners."""
        owners = self._store.index_owners()
        rest = [owner for owner in owners if owner not in taken]
        begin = len(owners) - len(rest)
        done, owner = begin, ""
        for unit in self._making_way(self._store.index_units(rest)):
            if unit.owner != owner:
                owner = unit.owner
                progress(done, len(owners))
                percent = done * 100 // len(owners)
                if percent != self._percent:
                    self._percent = percent
                    self._moved()
                done += 1
            yield unit
        progress(len(owners), len(owners))

    def _merge(self, pause: Callable[[], None]) -> None:
        """Merge until there is nothing to merge."""
        while self.index.merge(pause):
            pause()

    def _making_way(self, units: Iterator[IndexUnit]) -> Iterator[IndexUnit]:
        """The units, given slowly by the thread while a person waits for something else."""
        for unit in units:
            if threading.current_thread() is self._thread and self._store.is_read():
                self._closing.wait(_WAY)
            yield unit

    def _agrees(self, position: int, witness: str) -> bool:
        """Whether the outbox names that owner at that position, as far as it still tells."""
        if position > self._store.outbox_head():
            return False
        if not position or not witness:
            return True
        entries = self._store.outbox_after(position - 1, 1)
        return not entries or entries[0][0] != position or entries[0][1] == witness

    def _writing(self, write: Callable[[], None]) -> None:
        try:
            write()
        except OSError as error:
            folder = str(error.filename or "index")
            if error.errno in NO_SPACE:
                raise StorageFullError(path=folder) from error
            raise StorageFailedError(path=folder, detail=error.strerror or "") from error
        except DamagedIndexError:
            self.index.refresh()
            raise

    def _moved(self) -> None:
        if self._merger is not None:
            self._merger.notify()
        if (callback := self._callback) is not None:
            callback(self.status())

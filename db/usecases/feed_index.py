"""Brings the index of an archive up to its records: in batches by the outbox, or built anew.

The owners that the outbox names are read from the store and all their units replaced. Doing a batch
twice changes nothing, so whatever was cut short is simply done again. Which of several processes
does it does not matter either.
"""

import threading
import time
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator
from typing import TYPE_CHECKING

from db.durable import NO_SPACE
from db.errors import IndexBusyError, StorageFailedError, StorageFullError
from db.model import IndexUnit
from db.progress import Progress, silent
from db.search import DamagedIndexError, IndexState, RestingIndex
from db.storage import Store
from db.usecases.index_place import clear_indexes, other_indexes

if TYPE_CHECKING:
    from db.search import SearchIndex

#: Owners in one batch.
_BATCH = 200
#: So often is told how much of a new index is built, in seconds.
_APART = 0.25
#: Seconds that a command waits for another process that holds the index without moving it.
_PATIENCE, _BUSY_POLL = 15.0, 0.1


class IndexFeeding:
    """The work on the index of one open archive, one at a time in any thread.

    ``moved`` is called in the thread that has moved the index; ``make_way`` before each unit, so
    that it may rest; ``closing`` ends waiting. ``forget_copies`` removes what others have made of
    records that were erased.
    """

    def __init__(
        self,
        store: Store,
        resting: RestingIndex,
        closing: threading.Event,
        moved: Callable[[], None],
        make_way: Callable[[], None],
        forget_copies: Callable[[], None],
    ) -> None:
        self._store, self._resting = store, resting
        self._agreed: IndexState | None = None
        self._closing, self._tell, self._make_way = closing, moved, make_way
        #: The state that was told of last.
        self._told: IndexState | None = None
        self._forget_copies = forget_copies
        self._working = threading.RLock()
        #: Whether the index is being built anew, and how many owners of all are in it.
        self.building, self.done, self.total = False, 0, 0

    @property
    def _index(self) -> "SearchIndex":
        return self._resting.opened

    def catch_up(self, progress: Progress) -> None:
        """Bring the index up to the records of this moment; raises as the follower does.

        Where there is no index and none can be written, it is in memory before that is raised.
        """
        self._index.check()
        target = self._store.outbox_head()
        begin = self._index.position if self._index.usable else 0
        self._patiently(lambda: self.advance(target, begin, progress))
        if self._index.position != begin:
            done = max(target - begin, 0)
            self._writing(lambda: self._merge(lambda: progress(done, done)))

    def rebuild(self, progress: Progress) -> None:
        """Build the index anew from all records."""
        self._patiently(lambda: self._rebuild(progress))

    def advance(self, target: int, begin: int, progress: Progress) -> None:
        """Do batches until the position is reached, or build anew if there is no other way."""
        with self._working:
            self._index.refresh()
            took_over = False
            while True:
                if not self._is_of_these_records():
                    # Once only: records that were damaged may agree with an older index for ever.
                    took_over = not took_over and self._take_over()
                    if not took_over:
                        self._build(progress)
                if self._index.position >= target:
                    break
                progress(self._index.position - begin, target - begin)
                if not self._one_batch(target):
                    break
            progress(max(target - begin, 0), max(target - begin, 0))
            self._forget_erased(progress)
            if self._resting.state() != self._told:  # taken over, or moved by another process
                self._moved()

    def _moved(self) -> None:
        self._told = self._resting.state()
        self._tell()

    def _forget_erased(self, progress: Progress) -> None:
        """Leave no word in the cache of what acts of disposal have erased."""
        erased, state = self._store.erasures(), self._index.state
        if state is None or state.erased >= erased:
            return
        self._forget_copies()
        self._writing(lambda: self._index.forget_deleted(erased, lambda: progress(0, 0)))

    def agrees(self, position: int, witness: str) -> bool:
        """Whether an index with that position and witness is one of these records' history.

        One without a witness was copied together with the records.
        """
        if position > self._store.outbox_head():
            return False
        return not position or not witness or self._store.holds_history(witness)

    def is_ours(self, state: IndexState) -> bool:
        """Whether a state is one of these records' history; asked of the records once a state."""
        if state == self._agreed:
            return True
        if not self.agrees(state.position, state.witness):
            return False
        self._agreed = state
        return True

    def _is_of_these_records(self) -> bool:
        state = self._resting.state()
        return state is not None and self.agrees(state.position, state.witness)

    def _build(self, progress: Progress) -> None:
        """Build the index where it belongs; where that cannot be, in memory, and raise why."""
        if self._resting.is_in_memory:
            self._rebuild(progress)
            return
        clear_indexes()
        try:
            self._rebuild(progress)
        except (StorageFullError, StorageFailedError):
            self._resting.work_in_memory()
            self._rebuild(progress)
            raise

    def _take_over(self) -> bool:
        """Begin with the index of another copy of the archive, if one is of these records."""
        from db.search.copied_index import copy_state

        folder = self._resting.folder
        if self._resting.is_in_memory:
            return False
        for index in other_indexes(self._store, folder.path):
            if copy_state(index, folder, self.is_ours):
                return self._index.refresh() and self._index.check(deep=True)
        return False

    def _patiently(self, work: Callable[[], None]) -> None:
        """Do the work, waiting while another process holds the index and gets somewhere."""
        deadline = time.monotonic() + _PATIENCE
        position = self._index.position
        while True:
            try:
                work()
            except IndexBusyError:
                self._index.refresh()
                if self._index.position != position:
                    position = self._index.position
                    deadline = time.monotonic() + _PATIENCE
                if time.monotonic() > deadline or self._closing.wait(_BUSY_POLL):
                    raise
            else:
                return

    def _one_batch(self, target: int) -> bool:
        """Take one batch in; False if the outbox has no more up to there.

        Who is named again before the target waits for the last time: once is enough.
        """
        entries = self._store.changed_owners(self._index.position, target, _BATCH)
        if not entries:
            return False
        owners = tuple(owner for _number, owner in entries)
        units: dict[str, list[IndexUnit]] = defaultdict(list)
        for unit in self._making_way(self._store.index_units(owners)):
            units[unit.owner].append(unit)
        changes = [(owner, units[owner]) for owner in owners]
        witness = self._store.history_mark()  # after the units: none of them is of a later state
        self._writing(
            lambda: self._index.apply(changes, entries[-1][0], witness, self._is_of_these_records)
        )
        self._moved()
        return True

    def _rebuild(self, progress: Progress) -> None:
        with self._working:
            self.building = True
            try:
                self._moved()
                head = self._store.outbox_head()
                begun, erased = self._store.history_mark(), self._store.erasures()
                units = self._units_without((), progress)

                def resume(
                    position: int, seen: str, done: Collection[str]
                ) -> Iterable[IndexUnit] | None:
                    if not self.agrees(position, seen):
                        return None
                    return self._units_without(done, progress)

                mark = self._store.history_mark
                self._writing(
                    lambda: self._index.rebuild(units, head, silent, begun, resume, mark, erased)
                )
                self._resting.filled()
            finally:
                self.building, self.done, self.total = False, 0, 0
            self._moved()

    def _units_without(self, taken: Collection[str], progress: Progress) -> Iterator[IndexUnit]:
        """Units of all owners but those, owner by owner, with progress counted in owners."""
        owners = self._store.index_owners()
        rest = [owner for owner in owners if owner not in taken]
        begin = len(owners) - len(rest)
        done, owner, told = begin, "", -_APART
        for unit in self._making_way(self._store.index_units(rest)):
            if unit.owner != owner:
                owner = unit.owner
                progress(done, len(owners))
                self.done, self.total = done, len(owners)
                if (now := time.monotonic()) - told >= _APART:
                    told = now
                    self._moved()
                done += 1
            yield unit
        progress(len(owners), len(owners))

    def _merge(self, pause: Callable[[], None]) -> None:
        """Merge until there is nothing to merge."""
        while self._index.merge(pause):
            pause()

    def _making_way(self, units: Iterator[IndexUnit]) -> Iterator[IndexUnit]:
        for unit in units:
            self._make_way()
            yield unit

    def _writing(self, write: Callable[[], None]) -> None:
        try:
            write()
        except OSError as error:
            folder = str(error.filename or "index")
            if error.errno in NO_SPACE:
                raise StorageFullError(path=folder) from error
            raise StorageFailedError(path=folder, detail=error.strerror or "") from error
        except DamagedIndexError:
            self._index.refresh()
            raise

"""Reads the next files while the one before is being recorded, in processes side by side.

The files still come out one by one in their order. They are handed out a group at a time, when the
group before the last one is recorded, and read with the names that the archive knew then, so that
an import gives the same records each time. What is read ahead of a cancelled import is let go, and
on a full disk the copies of what is yet to come are given back.
"""

import os
import queue
import threading
from collections import deque
from collections.abc import Collection, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Final

from db.errors import ArchiveError, UnreadableFileError
from db.ingest import Budget, Reading, ReadingWorker, Unpacked
from db.model import KnownAuthorities
from db.storage import StoredOriginal
from db.usecases.find_sources import Source, in_groups

if TYPE_CHECKING:
    from db.usecases.open_archive import OpenedArchive

#: Files of a group. The first ones are small: what they name is known early.
_SIZES: Final = (1, 2, 4, 8)
#: A group ends early with a file by which it has so many bytes: what is read of it is in memory.
_GROUP_BYTES: Final = 8 * 1024**2
#: Fewer files than this are read one after the other, each with the names of those before.
_WORTH_TWO: Final = 4
#: So many files that were asked for may wait to be recorded, at the very most.
_UNRECORDED: Final = 64


@dataclass(frozen=True, slots=True)
class _Prepared:
    """A file that was taken in and read ahead, or what went wrong with either."""

    original: StoredOriginal | None = None
    reading: Reading | None = None
    error: ArchiveError | None = None


class ReadAhead:
    """Takes in and reads the files of an import; a context manager.

    ``take_in`` is to be asked for the files in their order. A file that was not among them is
    taken in, and read, when it is asked for.
    """

    def __init__(self, opened: "OpenedArchive", files: Sequence[Source], limit: int) -> None:
        self._opened, self._limit = opened, limit
        self._many = len(files) >= _WORTH_TWO
        coming = [one for one in files if one.error is None] if self._many else []
        self._groups = in_groups(coming, _SIZES, _GROUP_BYTES)
        self._handed_out = 0  # groups
        #: Of the groups that are handed out, but not begun: which number begins with a file.
        self._first: dict[Path, int] = {}
        self._ends: set[Path] = set()
        count = min(2, os.cpu_count() or 1) if self._many else 1
        self._workers: queue.SimpleQueue[ReadingWorker] = queue.SimpleQueue()
        self._all = tuple(ReadingWorker() for _ in range(count))
        for worker in self._all:
            self._workers.put(worker)
        self._threads = ThreadPoolExecutor(count, thread_name_prefix="reading")
        self._futures: dict[Path, Future[_Prepared]] = {}
        self._read: dict[Path, _Prepared] = {}
        #: Digests that were given out, and may not be recorded yet.
        self._given: deque[str] = deque(maxlen=_UNRECORDED)
        self._stopped = threading.Event()

    def __enter__(self) -> "ReadAhead":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._stopped.set()
        for worker in self._all:
            worker.close()
        self._threads.shutdown(wait=True, cancel_futures=True)

    def ends_group(self, source: Source) -> bool:
        """Whether what was read is to be recorded before the next file is asked for."""
        if not self._many:
            return True
        if source.path not in self._ends:
            return False
        self._ends.remove(source.path)
        return True

    def is_ready(self, source: Source, seconds: float) -> bool:
        """Whether a file that was handed out is read within so many seconds."""
        self._hand_out(source)
        future = self._futures.get(source.path)
        return future is None or bool(wait([future], seconds).done)

    def take_in(self, source: Source) -> StoredOriginal:
        """The stored original of a file. Raises what storing it raised."""
        original = self._taken_in(source)
        self._given.append(original.sha256)
        return original

    def _taken_in(self, source: Source) -> StoredOriginal:
        self._hand_out(source)
        future = self._futures.pop(source.path, None)
        if future is None:
            return self._stored(source)
        prepared = future.result()
        if prepared.original is None:
            raise prepared.error or UnreadableFileError("file_unreadable", name=source.name)
        if prepared.reading is not None or prepared.error is not None:
            self._read[self._opened.paths.original(prepared.original.sha256)] = prepared
        return prepared.original

    def read(self, path: Path, name: str) -> Reading:
        """What was read of a stored original. Raises ``UnreadableFileError`` and ``Cancelled``."""
        prepared = self._read.pop(path, None)
        if prepared is None:
            return self._read_now(path, name, self._opened.names.now().authorities)
        if prepared.reading is None:
            raise prepared.error or UnreadableFileError("reading_failed", name=name)
        return prepared.reading

    def give_back(self, kept: Collection[str]) -> bool:
        """Take away the copies of files that were not asked for yet: whether any was there.

        On a full disk they would keep what is read already from being recorded. From now on each
        file is taken in when it is asked for. Those with a digest among ``kept`` stay.
        """
        from db.storage.unpromised import let_go

        self._many, self._groups = False, iter(())
        self._first.clear()
        coming, self._futures = self._futures, {}
        digests = set()
        for future in coming.values():
            if not future.cancel() and (made := future.result().original) is not None:
                digests.add(made.sha256)
        return let_go(self._opened.store, digests.difference(kept, self._given)) > 0

    def _hand_out(self, source: Source) -> None:
        """With the first file of a group the group after it is handed out.

        Only the thread that records does, so that order is kept.
        """
        begun = self._first.pop(source.path, None) if self._handed_out else 0
        if begun is None:
            return
        while self._handed_out <= begun + 1 and (group := next(self._groups, None)):
            known = self._opened.names.now().authorities
            for file in group:
                self._futures[file.path] = self._threads.submit(self._prepare, file, known)
            self._first[group[0].path] = self._handed_out
            self._ends.add(group[-1].path)
            self._handed_out += 1

    def _prepare(self, source: Source, known: KnownAuthorities) -> _Prepared:
        try:
            original = self._stored(source)
        except ArchiveError as error:
            return _Prepared(error=error)
        if source.stored is None and self._opened.store.same_bytes(original.sha256) is not None:
            return _Prepared(original)
        try:
            path = self._opened.paths.original(original.sha256)
            return _Prepared(original, self._read_now(path, original.filename, known))
        except UnreadableFileError as error:
            return _Prepared(original, error=error)

    def _stored(self, source: Source) -> StoredOriginal:
        """The original of a file, which may lie in its place already."""
        if source.stored is not None:
            return source.stored
        return self._opened.store.take_in(source.path, self._limit, source.filename)

    def unpack(self, path: Path, name: str, folder: Path, budget: Budget) -> list[Unpacked]:
        """What ``ReadingWorker.unpack`` gives of a file that holds others."""
        worker = self._workers.get()
        try:
            return worker.unpack(path, name, folder, budget, self._stopped.is_set)
        finally:
            self._workers.put(worker)

    def _read_now(self, path: Path, name: str, known: KnownAuthorities) -> Reading:
        worker = self._workers.get()
        try:
            worker.know(known)
            return worker.read(path, name, self._stopped.is_set)
        finally:
            self._workers.put(worker)

"""The index of one archive: taking units in, building anew, answering queries.

Whatever goes wrong in its files makes it unusable, never wrong: ``usable`` is then False, and
whoever feeds it rebuilds it from the records.
"""

import logging
import threading
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from whoosh.index import TOC

from db.errors import ArchiveError
from db.model import IndexUnit, Query
from db.progress import Cancelled, Progress
from db.search.files import IndexFiles, MemoryFiles
from db.search.finding import Found, find
from db.search.folder import IndexFolder, IndexState
from db.search.parser import parse
from db.search.schema import make_schema
from db.search.snapshot import INDEX_NAME, SegmentCache, Snapshot, open_snapshot
from db.search.writing import check_readable, count_units, fill, replace

_log = logging.getLogger(__name__)


class DamagedIndexError(ArchiveError):
    """The index cannot be read, or there is none. It will be rebuilt; no record is concerned."""

    code = "index_damaged"


class SearchIndex:
    """An index in a folder, or with None in memory. Safe to use from several threads."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = IndexFolder(folder) if folder is not None else None
        self._schema = make_schema()
        self._memory_stamp = 0
        self._write_lock = threading.RLock()
        self._open_lock = threading.Lock()
        self._local = threading.local()
        self._snapshots: list[Snapshot] = []
        self._files: IndexFiles | MemoryFiles | None = None
        self._build = ""
        self._broken = ""
        self._cache = SegmentCache()
        self._state: IndexState | None = None
        self._closed = False
        if self._folder is None:
            self._files = MemoryFiles()
            TOC.create(self._files, self._schema, INDEX_NAME)
            self._state = IndexState("build-memory", 0)
        else:
            self.refresh()

    # What it is --------------------------------------------------------------------------------

    @property
    def usable(self) -> bool:
        """Whether there is an index of this version that can be read."""
        return self._state is not None and self._files is not None

    @property
    def position(self) -> int:
        """The outbox position that it has reached; 0 if it is not usable."""
        return self._state.position if self._state else 0

    @property
    def witness(self) -> str:
        """The owner that the outbox named at ``position``; ``""`` if that was not told."""
        return self._state.witness if self._state else ""

    @property
    def documents(self) -> int:
        """How many units it holds."""
        return self._state.documents if self._state else 0

    def refresh(self) -> bool:
        """See what another process may have done; True if the index is usable."""
        if self._folder is None:
            return True
        with self._open_lock:
            state = self._folder.state()
            if state is None or not state.is_current() or state.build == self._broken:
                self._state = None
                return False
            if state.build != self._build or self._files is None:
                self._files = IndexFiles(self._folder.build_path(state.build))
                self._build = state.build
                self._cache = SegmentCache()
            files = self._files
        try:
            check_readable(files, self._schema)
        except Exception:  # noqa: BLE001 - whatever a damaged file gives rise to
            self._damaged(for_good=False)
            return False
        self._state = state
        return True

    def check(self) -> bool:
        """Open all of it, as a search would; what cannot be opened is not usable any more."""
        try:
            self._snapshot()
        except ArchiveError:
            return False
        except Exception:  # noqa: BLE001 - whatever a damaged file gives rise to
            self._damaged()
            return False
        return True

    # Taking in ---------------------------------------------------------------------------------

    def apply(
        self,
        changes: Sequence[tuple[str, Sequence[IndexUnit]]],
        position: int,
        witness: str = "",
    ) -> None:
        """Replace all units of each owner, and advance to ``position``.

        Does nothing if another process has come as far already. Raises ``IndexBusyError`` while
        another process writes, ``DamagedIndexError`` if there is nothing to add to, OSError when
        the disk refuses; the former state stays in force then.
        """
        with self._write_lock:
            if self._folder is None:
                self._write(changes, IndexState("build-memory", position, witness))
                return
            with self._folder.writing():
                if not self.refresh() or self._state is None:
                    raise DamagedIndexError(path=str(self._folder.path))
                if self._state.position < position:
                    self._write(changes, IndexState(self._build, position, witness))

    def rebuild(
        self,
        units: Iterable[IndexUnit],
        position: int,
        progress: Progress,
        witness: str = "",
    ) -> None:
        """Build the index anew beside the one in use, then put it in its place.

        ``progress`` may raise ``Cancelled``; nothing has changed then.
        """
        with self._write_lock:
            if self._folder is None:
                self._files = files = MemoryFiles()
                self._cache = SegmentCache()
                count = fill(files, self._schema, units, progress)
                self._put(IndexState("build-memory", position, witness, count))
                return
            with self._folder.writing():
                old = self._folder.state()
                self._folder.discard_others(old.build if old else None)
                build = self._folder.new_build()
                try:
                    count = fill(
                        IndexFiles(self._folder.build_path(build)), self._schema, units, progress
                    )
                except BaseException:
                    self._folder.discard_others(old.build if old else None)
                    raise
                self._folder.write_state(IndexState(build, position, witness, count))
                self.refresh()
                self._folder.discard_others(build)

    # Answering ---------------------------------------------------------------------------------

    def find(self, query: Query, is_stale: Callable[[], bool] = lambda: False) -> Found:
        """Answer a query.

        Raises ``Cancelled`` as soon as ``is_stale`` says so, ``DamagedIndexError`` if there is
        nothing that can be read.
        """
        parsed = parse(query.text)
        if is_stale():
            raise Cancelled
        try:
            return find(self._snapshot(), query, parsed, is_stale)
        except (Cancelled, ArchiveError):
            raise
        except Exception as error:  # whatever a damaged file gives rise to
            self._damaged(for_good=not isinstance(error, FileNotFoundError))
            raise DamagedIndexError from error

    def close(self) -> None:
        """Let go of all files. May be called more than once; no thread may be searching."""
        with self._open_lock:
            self._closed = True
            for snapshot in self._snapshots:
                snapshot.close()
            self._snapshots.clear()
            self._local = threading.local()

    # Within ------------------------------------------------------------------------------------

    def _snapshot(self) -> Snapshot:
        """The newest state, opened by this thread."""
        stamp = (self._folder.stamp(), 0) if self._folder else (self._memory_stamp, 0)
        held: tuple[Any, Snapshot] | None = getattr(self._local, "held", None)
        if held is not None and held[0] == stamp:
            return held[1]
        if not self.refresh() or self._files is None or self._closed:
            raise DamagedIndexError
        fresh = self._opened()
        with self._open_lock:
            if held is not None and held[1] in self._snapshots:
                self._snapshots.remove(held[1])
            self._snapshots.append(fresh)
        if held is not None:
            held[1].close()
        self._local.held = (stamp, fresh)
        return fresh

    def _opened(self) -> Snapshot:
        """Open the newest state; a writer may remove a segment in the middle of it."""
        for _attempt in range(10):
            files = self._files
            if files is None:
                break
            try:
                return open_snapshot(files, self._schema, self._cache)
            except FileNotFoundError:
                self.refresh()
        else:
            self._damaged()
        raise DamagedIndexError

    def _write(self, changes: Sequence[tuple[str, Sequence[IndexUnit]]], state: IndexState) -> None:
        if self._files is None:
            raise DamagedIndexError
        replace(self._files, self._schema, changes)
        self._put(
            IndexState(
                state.build, state.position, state.witness, count_units(self._files, self._schema)
            )
        )

    def _put(self, state: IndexState) -> None:
        """Put a state in force once all that it counts on is durable."""
        if self._folder is not None:
            self._folder.write_state(state)
        self._state = state
        self._memory_stamp += 1

    def _damaged(self, *, for_good: bool = True) -> None:
        """Let go of this build; ``for_good`` until there is another one.

        A table of contents may be good while the rest is not. A file that is missing may only
        have been replaced in the meantime, and is looked for again.
        """
        _log.warning("the index cannot be read and will be rebuilt", exc_info=True)
        self._state = None
        with self._open_lock:
            if for_good and self._build:
                self._broken = self._build
            self._files = MemoryFiles() if self._folder is None else None
            self._build = ""

"""The index of one archive: taking units in, building anew, answering queries.

Whatever goes wrong in its files makes it unusable, never wrong: ``usable`` is then False, and
whoever feeds it rebuilds it from the records.
"""

import logging
import threading
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from db.errors import ArchiveError
from db.model import IndexUnit
from db.progress import Cancelled, Progress
from db.search import writing
from db.search.asking import Asked, Found
from db.search.building import Resume, build_anew, end_build
from db.search.evaluating import FacetCodes, IndexView, open_view
from db.search.files import IndexFiles, MemoryFiles
from db.search.finding import find
from db.search.folder import DamagedIndexError, IndexFolder, IndexState
from db.search.index_merging import IndexMerging
from db.search.schema import make_schema

_log = logging.getLogger(__name__)


class SearchIndex(IndexMerging):
    """An index in a folder, or with None in memory. Safe to use from several threads."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = IndexFolder(folder) if folder is not None else None
        self._schema = make_schema()
        self._memory_stamp = 0
        self._write_lock = threading.RLock()
        self._open_lock = threading.Lock()
        self._files: IndexFiles | MemoryFiles | None = None
        self._build = ""
        self._broken = ""
        self._codes = FacetCodes()
        #: The stamp of the state that is open, and its segments.
        self._opened: tuple[object, IndexView] | None = None
        self._state: IndexState | None = None
        self._closed = False
        if self._folder is None:
            self._files = MemoryFiles()
            writing.create(self._files, self._schema)
            self._state = IndexState("build-memory", 0)
        else:
            self.refresh()

    # What it is --------------------------------------------------------------------------------

    @property
    def usable(self) -> bool:
        """Whether there is an index of this version that can be read."""
        return self._state is not None and self._files is not None

    @property
    def state(self) -> IndexState | None:
        """The state that it is in; None if it is not usable."""
        return self._state if self.usable else None

    @property
    def position(self) -> int:
        """The outbox position that it has reached; 0 if it is not usable."""
        return self._state.position if self._state else 0

    @property
    def documents(self) -> int:
        """How many units it holds."""
        return self._state.documents if self._state else 0

    def refresh(self) -> bool:
        """See what another process may have done; True if the index is usable."""
        if self._folder is None:
            return True
        while True:
            state, files = self._state_in_force(), self._files
            if state is None or files is None:
                return False
            try:
                writing.read_contents(files, self._schema)
            except Exception:  # noqa: BLE001 - whatever a damaged file gives rise to
                if self._folder.names(state.build):
                    self._damaged(for_good=False)
                    return False
            else:
                self._state = state
                return True

    def _state_in_force(self) -> IndexState | None:
        """The state on disk, with the files of its build at hand; None if it is of no use."""
        assert self._folder is not None
        with self._open_lock:
            state = self._folder.state()
            if state is None or not state.is_current() or state.build == self._broken:
                self._state = None
                return None
            if state.build != self._build or self._files is None:
                self._files = IndexFiles(self._folder.build_path(state.build))
                self._build = state.build
                self._codes = FacetCodes()
            return state

    def check(self, *, deep: bool = False) -> bool:
        """Open all of it, as a search would; what cannot be read is not usable any more.

        ``deep`` reads it all, too, and compares it with its checksums.
        """
        try:
            for leaf in self._view().leaves if deep else ():
                leaf.data.check()
            self._view()
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
        is_ours: Callable[[], bool] = lambda: True,
    ) -> None:
        """Replace all units of each owner, and advance to ``position``.

        Does nothing if another process has come as far already, or if the state in force is not
        ``is_ours`` once nobody else can write. Raises ``IndexBusyError`` while another process
        writes, ``DamagedIndexError`` if there is nothing to add to, OSError when the disk refuses;
        the former state stays in force then.
        """
        with self._write_lock:
            if self._folder is None:
                self._write(changes, IndexState("build-memory", position, witness))
                return
            with self._folder.writing():
                if not self.refresh() or self._state is None:
                    raise DamagedIndexError(path=str(self._folder.path))
                if self._state.position < position and is_ours():
                    self._write(changes, IndexState(self._build, position, witness))

    def rebuild(
        self,
        units: Iterable[IndexUnit],
        position: int,
        progress: Progress,
        witness: str = "",
        resume: Resume | None = None,
        mark: Callable[[], str] | None = None,
        erased: int = 0,
    ) -> None:
        """Build the index anew beside the one in use, then put it in its place.

        ``progress`` may raise ``Cancelled``; nothing has changed then. ``resume`` says how to go
        on with what a killed rebuild left, see ``db.search.building``; ``mark`` is the witness of
        all that has been read. ``erased`` is the state's.
        """
        with self._write_lock:
            if self._folder is None:
                files = MemoryFiles()
                writing.create(files, self._schema)
                count = writing.fill(files, self._schema, units, progress)
                self._files, self._codes = files, FacetCodes()
                self._put(IndexState("build-memory", position, witness, count, erased))
                return
            with self._folder.writing():
                fresh = IndexState("", position, witness, erased=erased)
                state = build_anew(self._folder, self._schema, units, fresh, progress, resume)
                self._folder.write_state(replace(state, witness=mark() if mark else witness))
                self.refresh()
                end_build(self._folder, state)

    # Answering ---------------------------------------------------------------------------------

    def find(self, asked: Asked, is_stale: Callable[[], bool] = lambda: False) -> Found:
        """Answer a query.

        Raises ``Cancelled`` as soon as ``is_stale`` says so, ``DamagedIndexError`` if there is
        nothing that can be read.
        """
        if is_stale():
            raise Cancelled
        try:
            return find(self._view(), self._codes, asked, is_stale)
        except (Cancelled, ArchiveError):
            raise
        except Exception as error:  # whatever a damaged file gives rise to
            self._damaged(for_good=not isinstance(error, FileNotFoundError))
            raise DamagedIndexError from error

    def close(self) -> None:
        """Let go of all files. May be called more than once; no thread may be searching."""
        with self._open_lock:
            self._closed = True
            self._opened = None
            if self._files is not None:
                self._files.keep_segments(())

    # Within ------------------------------------------------------------------------------------

    def _view(self) -> IndexView:
        """The newest state, opened for all threads."""
        stamp = self._folder.stamp() if self._folder else self._memory_stamp
        opened = self._opened
        if opened is not None and opened[0] == stamp:
            return opened[1]
        for _attempt in range(10):
            if self._closed or not self.refresh():
                raise DamagedIndexError
            files = self._files
            if files is None:
                break
            try:
                view = self._open(files)
            except FileNotFoundError:  # a writer has removed a segment in the middle of it
                continue
            self._opened = (stamp, view)
            return view
        self._damaged()
        raise DamagedIndexError

    def _open(self, files: IndexFiles | MemoryFiles) -> IndexView:
        toc = writing.read_contents(files, self._schema)
        view = open_view(files, self._schema, toc.segments, toc.generation)
        files.keep_segments(toc.segments)
        self._codes.keep(segment.segment_id() for segment in toc.segments)
        return view

    def _write(self, changes: Sequence[tuple[str, Sequence[IndexUnit]]], state: IndexState) -> None:
        if self._files is None:
            raise DamagedIndexError
        if self._folder is not None:
            self._folder.discard_ended(self._build)
        writing.discard_leftovers(self._files, self._schema)
        writing.replace(self._files, self._schema, changes)
        count = writing.count_units(self._files, self._schema)
        erased = self._state.erased if self._state else 0
        self._put(replace(state, documents=count, erased=erased))

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
            self._opened = None
            self._build = ""

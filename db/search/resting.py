"""An index that is opened when something must be asked of it, and read by its state until then.

Open, an index of 100,000 resolutions brings Whoosh, NumPy and its tables: 30 MB that a window at
rest does not need, since it shows what was answered before (``kept_answers``).
"""

import logging
import tempfile
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from db.search.asking import Asked, Found
from db.search.folder import (
    DamagedIndexError,
    IndexFolder,
    IndexState,
    UnsafeIndexFolderError,
)
from db.search.kept_answers import KeptAnswers

if TYPE_CHECKING:
    from db.search.index import SearchIndex

_log = logging.getLogger(__name__)


class RestingIndex:
    """The index in a folder; where that is not ours alone, in a private one for this time.

    Where nothing can be written it is in memory, and has to be filled first.

    Safe to use from several threads. ``on_open`` is called once, in the thread that opens it.
    """

    def __init__(self, path: Path, on_open: Callable[[], None]) -> None:
        self._private: tempfile.TemporaryDirectory[str] | None = None
        self._in_memory = self._unfilled = False
        self._folder = self._at(path)
        self._on_open = on_open
        self._answers = KeptAnswers(self._folder.path)
        self._opening, self._keeping = threading.Lock(), threading.Lock()
        self._index: SearchIndex | None = None
        #: The one in the folder, where another one in memory has taken its place.
        self._left: SearchIndex | None = None
        self._closed = False

    @property
    def is_open(self) -> bool:
        """Whether it has been opened."""
        return self._index is not None

    @property
    def folder(self) -> IndexFolder:
        """The folder that it is in."""
        return self._folder

    @property
    def opened(self) -> "SearchIndex":
        """The index itself; opened by the first who asks."""
        with self._opening:
            if self._index is not None:
                return self._index
            if self._closed:
                raise DamagedIndexError(path=str(self._folder.path))
            from db.search.index import SearchIndex

            folder = None if self._in_memory else self._folder.path
            self._index = index = SearchIndex(folder)
        self._on_open()
        return index

    @property
    def is_in_memory(self) -> bool:
        """Whether it is in no folder."""
        return self._in_memory

    def work_in_memory(self) -> None:
        """Go on without the folder, for this time; what asks finds nothing before ``filled``."""
        from db.search.index import SearchIndex

        with self._opening:
            self._in_memory = self._unfilled = True
            self._left, self._index = self._index, SearchIndex(None)

    def filled(self) -> None:
        """It has been built: from now on it answers, if it is in memory."""
        self._unfilled = False

    def state(self) -> IndexState | None:
        """The state that it is in, by its folder until it is open; None if it is of no use."""
        if self._unfilled:
            return None
        if self._index is not None:
            return self._index.state
        state = self._folder.state()
        if state is None or not state.is_current():
            return None
        return state if self._folder.build_path(state.build).is_dir() else None

    def find(self, asked: Asked, is_stale: Callable[[], bool]) -> Found:
        """As ``SearchIndex.find``; what was answered before in the same state needs no opening."""
        if self._in_memory:
            if self._unfilled:
                raise DamagedIndexError(path=str(self._folder.path))
            return self.opened.find(asked, is_stale)
        stamp = self._folder.stamp()
        if not self.is_open:
            with self._keeping:
                kept = self._answers.answer(asked, stamp)
            if kept is not None:
                return kept
        found = self.opened.find(asked, is_stale)
        if stamp == self._folder.stamp():
            with self._keeping:
                self._answers.keep(asked, found, stamp)
        return found

    def close(self) -> None:
        """Let go of all files, for good. May be called more than once."""
        with self._opening:
            self._closed = True
            for index in (self._index, self._left):
                if index is not None:
                    index.close()
            if self._private is not None:
                self._private.cleanup()

    def _at(self, path: Path) -> IndexFolder:
        try:
            return IndexFolder(path)
        except (UnsafeIndexFolderError, OSError) as error:
            _log.warning("the index is made in a private folder: %s", error)
        try:
            self._private = tempfile.TemporaryDirectory(prefix="council-archive-")
            return IndexFolder(Path(self._private.name) / "index")
        except OSError as error:
            _log.warning("the index is made in memory: %s", error)
            self._in_memory = self._unfilled = True
            return IndexFolder.nowhere(path)

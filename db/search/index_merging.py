"""How an index merges its segments: to keep them few, or to be rid of what was erased."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

from db.errors import IndexBusyError
from db.search import writing
from db.search.codec import DamagedSegmentError
from db.search.files import IndexFiles, MemoryFiles
from db.search.folder import IndexFolder
from db.search.segment_merging import choose, merge, with_deleted

#: Seconds that a merge waits for another process that writes, to put the merged segment in.
_PATIENCE = 15.0


class IndexMerging:
    """What ``SearchIndex`` is made of; see there."""

    _folder: IndexFolder | None
    _files: IndexFiles | MemoryFiles | None
    _build: str
    _schema: Any
    _write_lock: threading.RLock

    def refresh(self) -> bool:
        """See what another process may have done; True if the index is usable."""
        raise LookupError("what merges is no index by itself")

    def _damaged(self, *, for_good: bool = True) -> None:
        raise LookupError("what merges is no index by itself")

    def merge(self, pause: Callable[[], None] = lambda: None) -> bool:
        """Merge small segments, if there are many; whether it was done. In nobody's way.

        ``pause`` is called now and then and may raise to give up. Does nothing while another
        process merges or writes.
        """
        if self._folder is None or not self.refresh():
            return False
        files, build = self._files, self._build
        if not isinstance(files, IndexFiles):
            return False
        try:
            with self._folder.merging(build):
                return self._merge(files, build, choose, pause)
        except IndexBusyError:
            return False
        except FileNotFoundError:  # the build is gone: another one has taken its place
            return False
        except DamagedSegmentError:
            self._damaged()
            return False

    @contextmanager
    def _swapping(self, build: str) -> Iterator[bool]:
        """Hold the index for putting a merged segment in; whether it is still that build."""
        assert self._folder is not None
        with self._write_lock, self._folder.writing(_PATIENCE):
            state = self._folder.state()
            yield state is not None and state.build == build
            if state is not None:
                self._folder.write_state(state)  # tells everyone that there is something new

    def forget_deleted(self, erased: int, pause: Callable[[], None] = lambda: None) -> None:
        """Write every segment anew that holds deleted units: then no file has a word of them.

        ``erased`` says up to which erasure that is so. Raises ``IndexBusyError`` while another
        process merges, and whatever ``pause`` does; what is left is done the next time.
        """
        if self._folder is None or not self.refresh():
            return
        files, build = self._files, self._build
        if not isinstance(files, IndexFiles):
            return
        try:
            with self._folder.merging(build):
                while self._merge(files, build, with_deleted, pause):
                    pause()
            with self._write_lock, self._folder.writing(_PATIENCE):
                state = self._folder.state()
                if state is not None and state.build == build:
                    writing.discard_leftovers(files, self._schema)
                    self._folder.discard_others(build)
                    self._folder.write_state(replace(state, erased=max(state.erased, erased)))
        except FileNotFoundError as error:  # another build has taken the place of this one
            raise IndexBusyError(path=str(self._folder.path)) from error
        except DamagedSegmentError:
            self._damaged()
        self.refresh()

    def _merge(
        self,
        files: IndexFiles,
        build: str,
        chosen: Callable[[Any], list[Any]],
        pause: Callable[[], None],
    ) -> bool:
        assert self._folder is not None
        path = self._folder.build_path(build)
        return merge(files, self._schema, path, lambda: self._swapping(build), pause, chosen)

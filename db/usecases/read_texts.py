"""Reads the texts of many stored originals, without looking for anything in them yet."""

import os
import threading
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Final

from db.errors import UnreadableFileError
from db.ingest import Budget, ReadingWorker, Unpacked
from db.model import DocumentText
from db.storage import StoredOriginal

if TYPE_CHECKING:
    from db.usecases.open_archive import OpenedArchive

#: What a text is, or why there is none.
TextOrError = DocumentText | UnreadableFileError
#: So many files are handed to a process at a time.
_SHARE: Final = 8
#: So long a process reads a group alone before another one is started to help it, and only if the
#: rest would take longer than that (seconds): what is text already is read sooner.
_ALONE: Final = 0.5


class _Group:
    """Files that are read together, and their texts as far as they are known."""

    def __init__(self, originals: Sequence[StoredOriginal]) -> None:
        self._originals = originals
        self._shares = iter(range(0, len(originals), _SHARE))
        self._turns = threading.Lock()
        #: Set when no file is left to hand out.
        self.handed_out = threading.Event()
        self.read = 0
        self.texts: list[TextOrError] = [UnreadableFileError("reading_failed", name="")] * len(
            originals
        )

    @property
    def left(self) -> int:
        """How many files have not been read yet."""
        return len(self._originals) - self.read

    def shares(self) -> Iterator[tuple[int, Sequence[StoredOriginal]]]:
        """The next files and the place of the first of them, until none is left."""
        try:
            while True:
                with self._turns:
                    start = next(self._shares, None)
                if start is None:
                    return
                yield start, self._originals[start : start + _SHARE]
        finally:
            self.handed_out.set()


class ReadTexts:
    """Reading processes side by side; a context manager. Who asks from another thread waits.

    The others are started when there is enough to do for them: to start one takes as long as to
    read a hundred short texts.
    """

    def __init__(self, opened: "OpenedArchive", *, alone: float = _ALONE) -> None:
        self._paths, self._alone = opened.paths, alone
        self._workers = tuple(ReadingWorker() for _ in range(min(2, os.cpu_count() or 1)))
        self._threads = ThreadPoolExecutor(len(self._workers), thread_name_prefix="reading")
        self._turns = threading.Lock()

    def __enter__(self) -> "ReadTexts":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for worker in self._workers:
            worker.close()
        self._threads.shutdown(wait=True, cancel_futures=True)

    @property
    def process_ids(self) -> tuple[int, ...]:
        """The processes that run now."""
        found = (worker.process_id for worker in self._workers)
        return tuple(one for one in found if one is not None)

    @property
    def most(self) -> int:
        """So many processes there can be."""
        return len(self._workers)

    def start(self) -> None:
        """Start a process ahead of the first text, without waiting; a later one tries again."""
        with suppress(OSError):
            self._workers[0].start()

    def texts(self, originals: Sequence[StoredOriginal]) -> list[TextOrError]:
        """The texts in the order of the originals."""
        if not originals:  # nobody has to wait for those that others read
            return []
        group = _Group(originals)
        with self._turns:
            for _done in self._threads.map(partial(self._read, group), self._workers):
                pass
        return group.texts

    def _read(self, group: _Group, worker: ReadingWorker) -> None:
        """Read what is handed out, as long as something is."""
        is_first = worker is self._workers[0]
        if not is_first and worker.process_id is None and self._is_quick(group):
            return
        for start, originals in group.shares():
            group.texts[start : start + len(originals)] = self._share(worker, originals)
            group.read += len(originals)

    def _is_quick(self, group: _Group) -> bool:
        """Wait until one process has read a group; False as soon as it needs help."""
        began = time.monotonic()
        while not group.handed_out.wait(self._alone):
            if group.left * (time.monotonic() - began) > group.read * self._alone:
                return False
        return True

    def _share(
        self, worker: ReadingWorker, originals: Sequence[StoredOriginal]
    ) -> list[TextOrError]:
        files = [(self._paths.original(one.sha256), one.filename) for one in originals]
        texts = zip(worker.read_texts(files), files, strict=True)
        return [_storable(text, name) for text, (_path, name) in texts]

    def unpack(self, path: Path, name: str, folder: Path, budget: Budget) -> list[Unpacked]:
        """What ``ReadingWorker.unpack`` gives of a file that holds others."""
        with self._turns:
            return self._workers[0].unpack(path, name, folder, budget)


def _storable(text: TextOrError, name: str) -> TextOrError:
    if isinstance(text, DocumentText):
        try:
            check_text(text, name)
        except UnreadableFileError as error:
            return error
    return text


def check_text(text: DocumentText, name: str) -> None:
    """Text that is no Unicode text (a lone surrogate) can be stored nowhere."""
    try:
        text.text.encode()
    except UnicodeEncodeError as error:
        raise UnreadableFileError("reading_failed", name=name, detail=str(error)) from error

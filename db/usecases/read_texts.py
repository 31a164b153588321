"""Reads the texts of many stored originals, without looking for anything in them yet."""

import os
import threading
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from db.errors import UnreadableFileError
from db.ingest import Budget, ReadingWorker, Unpacked
from db.model import DocumentText
from db.storage import StoredOriginal

if TYPE_CHECKING:
    from db.usecases.open_archive import OpenedArchive

#: What a text is, or why there is none.
TextOrError = DocumentText | UnreadableFileError


class ReadTexts:
    """Reading processes side by side; a context manager. Who asks from another thread waits."""

    def __init__(self, opened: "OpenedArchive") -> None:
        self._paths = opened.paths
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

    def start(self) -> None:
        """Start the processes ahead of the first text, without waiting; later ones try again."""
        for worker in self._workers:
            with suppress(OSError):
                worker.start()

    def texts(self, originals: Sequence[StoredOriginal]) -> list[TextOrError]:
        """The texts in the order of the originals."""
        count = len(self._workers)
        shares = [originals[start::count] for start in range(count)]
        found: list[TextOrError] = [UnreadableFileError("reading_failed", name="")] * len(originals)
        with self._turns:
            read = self._threads.map(self._share, self._workers, shares)
            for start, texts in enumerate(read):
                found[start::count] = texts
        return found

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

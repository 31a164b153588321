"""The files of one index: durable before they are named, opened once for all threads.

Whoosh never fsyncs. Here the files that a new table of contents names are synced before it is
renamed into place, and the folder after; at its end stands its checksum. A segment stays open
while any view has it.
"""

import threading
import zlib
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from whoosh.filedb.filestore import FileStorage, RamStorage
from whoosh.filedb.structfile import BufferFile

from db.durable import sync_file, sync_folder
from db.search.codec import DamagedSegmentError, SegmentData
from db.search.safe_loading import install

# Whoever opens an index does it by these files: what Whoosh loads is guarded from here on.
install()

#: Bytes of the checksum of a table of contents.
_CRC = 4


class _Opened:
    """The segments that are open, by the names of their files."""

    def __init__(self) -> None:
        self._segments: dict[str, SegmentData] = {}
        self._lock = threading.Lock()

    def get(self, name: str, open_it: Callable[[], SegmentData]) -> SegmentData:
        """The segment of that name, opened if it is not yet."""
        with self._lock:
            found = self._segments.get(name)
            if found is None:
                found = self._segments[name] = open_it()
            return found

    def keep(self, segments: Iterable[Any]) -> None:
        """Let go of the others; they are closed when no view has them any more."""
        names = {segment.file_name() for segment in segments}
        with self._lock:
            for name in [name for name in self._segments if name not in names]:
                del self._segments[name]


class IndexFiles(FileStorage):  # type: ignore[misc]
    """The storage of an index on disk."""

    def __init__(self, folder: Path) -> None:
        super().__init__(str(folder), supports_mmap=False)
        self.path = folder
        self._unsynced: set[str] = set()
        self._lock = threading.Lock()
        self._opened = _Opened()

    def opened_segment(self, name: str, open_it: Callable[[], SegmentData]) -> SegmentData:
        """The segment of that name, opened once."""
        return self._opened.get(name, open_it)

    def keep_segments(self, segments: Iterable[Any]) -> None:
        """Let go of all segments but these."""
        self._opened.keep(segments)

    def has_written(self, name: str) -> None:
        """A file is complete, and must be durable before a table of contents names it."""
        with self._lock:
            self._unsynced.add(name)

    def create_file(self, name: str, excl: bool = False, mode: str = "wb", **kwargs: Any) -> Any:
        self.has_written(name)
        return super().create_file(name, excl=excl, mode=mode, **kwargs)

    def open_file(self, name: str, **kwargs: Any) -> Any:
        if name.endswith(".toc"):
            return BufferFile(_checked((self.path / name).read_bytes()), name=name)
        return super().open_file(name, **kwargs)

    def rename_file(self, oldname: str, newname: str, safe: bool = False) -> None:
        """A table of contents takes its name only after all that it names is durable."""
        if newname.endswith(".toc"):
            self._seal(self.path / oldname)
            self._sync()
        super().rename_file(oldname, newname, safe=safe)
        if newname.endswith(".toc"):
            sync_folder(self.path)

    def temp_storage(self, name: str | None = None) -> "MemoryFiles":
        """Whoosh's own writer wants one, and puts nothing into it here."""
        return MemoryFiles()

    def _seal(self, path: Path) -> None:
        """Add its checksum to a table of contents; Whoosh reads no further than its own."""
        crc = zlib.crc32(path.read_bytes())
        with path.open("ab") as file:
            file.write(crc.to_bytes(_CRC, "little"))

    def _sync(self) -> None:
        with self._lock:
            names, self._unsynced = self._unsynced, set()
        for name in names:
            path = self.path / name
            if path.is_file():
                sync_file(path)
        sync_folder(self.path)


def _checked(contents: bytes) -> bytes:
    """A table of contents without its checksum. Raises ``DamagedSegmentError``."""
    found, crc = contents[:-_CRC], contents[-_CRC:]
    if len(crc) != _CRC or zlib.crc32(found) != int.from_bytes(crc, "little"):
        raise DamagedSegmentError("the table of contents has been changed")
    return found


class MemoryFiles(RamStorage):  # type: ignore[misc]
    """The storage of an index in memory; its temporary files are in memory too."""

    def __init__(self) -> None:
        super().__init__()
        self._opened = _Opened()

    def opened_segment(self, name: str, open_it: Callable[[], SegmentData]) -> SegmentData:
        """The segment of that name, opened once."""
        return self._opened.get(name, open_it)

    def keep_segments(self, segments: Iterable[Any]) -> None:
        """Let go of all segments but these."""
        self._opened.keep(segments)

    def has_written(self, name: str) -> None:
        """What is in memory needs no syncing."""

    def temp_storage(self, name: str | None = None) -> "MemoryFiles":
        return MemoryFiles()

    def delete_file(self, name: str) -> None:
        self.files.pop(name, None)

    def destroy(self) -> None:
        self.files.clear()

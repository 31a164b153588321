"""The files of one index: durable before they are named, read without keeping them open.

Whoosh never fsyncs. Here the files that a new table of contents names are synced before it is
renamed into place, and the folder after. Parts of a segment are read once for all threads, so no
descriptor or map outlives a reader.
"""

import io
import os
import threading
from pathlib import Path
from typing import Any

from whoosh.filedb.filestore import FileStorage, RamStorage
from whoosh.filedb.structfile import BufferFile, StructFile


def sync_folder(folder: Path) -> None:
    """Make renames and new names in a folder durable, where the system can."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sync_file(path: Path) -> None:
    """Make a file's content durable."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


class _Reopened(io.RawIOBase):
    """A file that is opened for each read only: Whoosh does not close what it failed to read."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self._size = path.stat().st_size
        self._at = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        base = {os.SEEK_SET: 0, os.SEEK_CUR: self._at, os.SEEK_END: self._size}[whence]
        self._at = base + offset
        return self._at

    def readinto(self, buffer: Any) -> int:
        with self._path.open("rb") as file:
            file.seek(self._at)
            count = file.readinto(buffer)
        self._at += count
        return count


class _SegmentFile(StructFile):  # type: ignore[misc]
    """An assembled segment, of which parts are read whole and shared."""

    def __init__(self, path: Path, name: str, parts: dict[tuple[str, int, int], bytes]) -> None:
        super().__init__(io.BufferedReader(_Reopened(path)), name=name)
        del self.fileno  # Whoosh would map the file by it and leak the map
        self._path, self._parts = path, parts

    def subset(self, offset: int, length: int, name: str | None = None) -> Any:
        key = (self._name, offset, length)
        part = self._parts.get(key)
        if part is None:
            with self._path.open("rb") as file:
                file.seek(offset)
                part = self._parts[key] = file.read(length)
        if len(part) != length:
            raise EOFError(f"segment {self._name} is cut short")
        return BufferFile(part, name=name)


class IndexFiles(FileStorage):  # type: ignore[misc]
    """The storage of an index on disk."""

    def __init__(self, folder: Path) -> None:
        super().__init__(str(folder), supports_mmap=False)
        self._folder = folder
        self._unsynced: set[str] = set()
        self._parts: dict[tuple[str, int, int], bytes] = {}
        self._lock = threading.Lock()

    def create_file(self, name: str, excl: bool = False, mode: str = "wb", **kwargs: Any) -> Any:
        with self._lock:
            self._unsynced.add(name)
        return super().create_file(name, excl=excl, mode=mode, **kwargs)

    def open_file(self, name: str, **kwargs: Any) -> Any:
        if name.endswith(".seg"):
            return _SegmentFile(self._folder / name, name, self._parts)
        if name.endswith(".toc"):
            return BufferFile((self._folder / name).read_bytes(), name=name)
        return super().open_file(name, **kwargs)

    def rename_file(self, oldname: str, newname: str, safe: bool = False) -> None:
        """A table of contents takes its name only after all that it names is durable."""
        if newname.endswith(".toc"):
            self._sync()
            self._unsynced.discard(oldname)
        super().rename_file(oldname, newname, safe=safe)
        if newname.endswith(".toc"):
            sync_folder(self._folder)

    def delete_file(self, name: str) -> None:
        with self._lock:
            self._unsynced.discard(name)
            for key in [key for key in self._parts if key[0] == name]:
                del self._parts[key]
        super().delete_file(name)

    def forget_segments(self, kept: set[str]) -> None:
        """Let go of what was read of segments that are no longer in use."""
        with self._lock:
            for key in [key for key in self._parts if key[0] not in kept]:
                del self._parts[key]

    def _sync(self) -> None:
        with self._lock:
            names, self._unsynced = self._unsynced, set()
        for name in names:
            path = self._folder / name
            if path.is_file():
                sync_file(path)
        sync_folder(self._folder)


class MemoryFiles(RamStorage):  # type: ignore[misc]
    """The storage of an index in memory; its temporary files are in memory too."""

    def temp_storage(self, name: str | None = None) -> "MemoryFiles":
        return MemoryFiles()

    def delete_file(self, name: str) -> None:
        self.files.pop(name, None)

    def destroy(self) -> None:
        self.files.clear()

    def forget_segments(self, kept: set[str]) -> None:
        """Nothing is kept beside the files themselves."""

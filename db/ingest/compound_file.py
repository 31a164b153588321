"""Opens an OLE2 compound file (Word 97, Outlook messages): its streams by path. Knows no document.

Chains of sectors are followed no further than the file has sectors, so no loop has no end.
"""

import struct
from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from db.ingest.reader import Source

SIGNATURE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LAST_SECTOR: Final = 0xFFFFFFFA  # from here on numbers are marks, not sectors
_NO_ENTRY: Final = 0xFFFFFFFF
_HEAD_TABLES: Final = 109
_ENTRY: Final = struct.Struct("<64sHBB3I16sI8s8sIQ")
_STORAGE, _STREAM, _ROOT = 1, 2, 5
#: More streams than this has no document, and no message.
_MAX_ENTRIES: Final = 100_000


@dataclass(frozen=True, slots=True)
class _Entry:
    name: str
    kind: int
    left: int
    right: int
    child: int
    start: int
    size: int


class CompoundFile:
    """The storages and streams of one file; paths are joined by ``/``, their case does not matter.

    Raises ``file_truncated`` where sectors are missing, ``reading_failed`` for a senseless head.
    """

    def __init__(self, source: Source) -> None:
        self._source = source
        data = self._data = source.read()
        if not data.startswith(SIGNATURE) or len(data) < 512:
            raise source.unreadable("file_truncated")
        shift, mini_shift = struct.unpack_from("<2H", data, 30)
        if shift not in (9, 12) or mini_shift != 6:
            raise source.unreadable("reading_failed", detail="compound file: sector size")
        self._sector, self._mini_sector = 1 << shift, 1 << mini_shift
        self._first_is_large = shift == 12
        first, _, self._cutoff, mini_table = struct.unpack_from("<4I", data, 48)
        self._table = self._allocation_table()
        self._mini_table = _numbers(self._chain(mini_table))
        self._entries = self._directory(first)
        self._paths = dict(self._walk())
        self._mini_stream: bytes | None = None

    def streams(self) -> list[str]:
        """The paths of all streams, in small letters: the format makes no difference of case."""
        return [path for path, entry in self._paths.items() if entry.kind == _STREAM]

    def has(self, path: str) -> bool:
        """True if there is a stream or a storage of that path."""
        return path.lower() in self._paths

    def read(self, path: str) -> bytes:
        """The bytes of a stream; ``b""`` if there is none."""
        entry = self._paths.get(path.lower())
        if entry is None or entry.kind != _STREAM:
            return b""
        if entry.size < self._cutoff:
            data = self._mini_chain(entry)
        else:
            data = self._chain(entry.start, entry.size)
        if len(data) < entry.size:
            raise self._source.unreadable("file_truncated")
        return data[: entry.size]

    def _sector_at(self, number: int) -> bytes:
        start = (number + 1) * self._sector
        return self._data[start : start + self._sector]

    def _allocation_table(self) -> "array[int]":
        head = struct.unpack_from(f"<{_HEAD_TABLES}I", self._data, 76)
        numbers = [number for number in head if number < _LAST_SECTOR]
        following = struct.unpack_from("<I", self._data, 68)[0]
        sectors = len(self._data) // self._sector
        for _ in range(sectors):
            if following >= _LAST_SECTOR:
                break
            more = _numbers(self._sector_at(following))
            if not more:
                raise self._source.unreadable("file_truncated")
            numbers += [number for number in more[:-1] if number < _LAST_SECTOR]
            following = more[-1]
        return _numbers(b"".join(self._sector_at(number) for number in numbers[: sectors + 1]))

    def _chain(self, number: int, size: int | None = None) -> bytes:
        """The sectors from one on, as many as ``size`` needs; all if it is not given."""
        pieces: list[bytes] = []
        left = len(self._data) if size is None else size
        while number < _LAST_SECTOR and left > 0:
            piece = self._sector_at(number)
            if not piece:
                break
            pieces.append(piece)
            left -= len(piece)
            number = self._table[number] if number < len(self._table) else _NO_ENTRY
        return b"".join(pieces)

    def _mini_chain(self, entry: _Entry) -> bytes:
        if self._mini_stream is None:
            root = self._entries[0]
            self._mini_stream = self._chain(root.start, root.size)
        pieces: list[bytes] = []
        number, left = entry.start, entry.size
        while number < len(self._mini_table) and left > 0:
            start = number * self._mini_sector
            pieces.append(self._mini_stream[start : start + self._mini_sector])
            left -= self._mini_sector
            number = self._mini_table[number]
        return b"".join(pieces)

    def _directory(self, first: int) -> list[_Entry]:
        data = self._chain(first)
        count = min(len(data) // _ENTRY.size, _MAX_ENTRIES)
        entries = [self._entry(data, index * _ENTRY.size) for index in range(count)]
        if not entries:
            raise self._source.unreadable("file_truncated")
        return entries

    def _entry(self, data: bytes, at: int) -> _Entry:
        name, length, kind, _, left, right, child, *_, start, size = _ENTRY.unpack_from(data, at)
        text = name[: max(0, min(length, 64) - 2)].decode("utf-16-le", "replace")
        # With small sectors the upper half of a size may hold anything.
        size = size if self._first_is_large else size & 0xFFFFFFFF
        return _Entry(text, kind, left, right, child, start, size)

    def _walk(self) -> Iterator[tuple[str, _Entry]]:
        """The entries by their paths: a tree of storages, in each a tree of siblings."""
        seen = {0}
        waiting = [("", self._entries[0].child)]
        while waiting:
            prefix, index = waiting.pop()
            if index >= len(self._entries) or index in seen:
                continue
            seen.add(index)
            entry = self._entries[index]
            path = f"{prefix}{entry.name}".lower()
            if entry.kind in (_STORAGE, _STREAM):
                yield path, entry
            waiting += [(prefix, entry.right), (prefix, entry.left)]
            if entry.kind == _STORAGE:
                waiting.append((f"{path}/", entry.child))


def _numbers(data: bytes) -> "array[int]":
    numbers = array("I", data[: len(data) // 4 * 4])
    if struct.pack("=I", 1) != struct.pack("<I", 1):
        numbers.byteswap()
    return numbers

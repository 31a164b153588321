"""Reads a zip as if no name that is no UTF-8 were marked as such: one of them spoils no other file.

``zipfile`` refuses a package for one such name. The marks are taken away while it reads; the file
stays as it is.
"""

import io
import struct
import zipfile
from pathlib import Path
from typing import Final, NamedTuple

_DIRECTORY: Final = b"PK\x01\x02"
_DIRECTORY_BYTES: Final = 46
_LOCAL: Final = b"PK\x03\x04"
_IS_UTF8: Final = 0x800
#: An offset that stands elsewhere, in a package of more than 4 GB.
_ELSEWHERE: Final = 0xFFFFFFFF


class Directory(NamedTuple):
    """Where a package's table of contents lies, in bytes from the beginning of the file.

    ``shift`` is how much stands before what the package counts its offsets from.
    """

    start: int
    size: int
    shift: int


class Unmarked(io.FileIO):
    """The file of a package."""

    def __init__(self, path: Path, directory: Directory) -> None:
        super().__init__(path, "rb")
        self._marks: dict[int, bytes] = {}
        self._misformed: set[bytes] = set()
        try:
            self._find_marks(directory)
            self.seek(0)
        except BaseException:
            self.close()
            raise

    def is_misformed(self, entry: zipfile.ZipInfo) -> bool:
        """Whether the mark was taken from a name, as the table of contents now has it."""
        return entry.orig_filename.encode("cp437", "replace") in self._misformed

    def read(self, size: int | None = -1, /) -> bytes:
        """The next bytes."""
        at = self.tell()
        data = super().read(-1 if size is None else size) or b""
        if not any(at - 2 < mark < at + len(data) for mark in self._marks):
            return data
        made = bytearray(data)
        for mark, flags in self._marks.items():
            for place, byte in enumerate(flags, mark - at):
                if 0 <= place < len(made):
                    made[place] = byte
        return bytes(made)

    def _find_marks(self, directory: Directory) -> None:
        self.seek(max(directory.start, 0))
        table = self.read(directory.size)
        at = 0
        while table[at : at + 4] == _DIRECTORY and at + _DIRECTORY_BYTES <= len(table):
            (flags,) = struct.unpack_from("<H", table, at + 8)
            named, extra, comment = struct.unpack_from("<3H", table, at + 28)
            (local,) = struct.unpack_from("<I", table, at + 42)
            name = table[at + _DIRECTORY_BYTES : at + _DIRECTORY_BYTES + named]
            if flags & _IS_UTF8 and not _is_utf8(name):
                self._misformed.add(name)
                self._unmark(directory.start + at + 8, flags)
                if local != _ELSEWHERE:
                    self._unmark_local(local + directory.shift)
            at += _DIRECTORY_BYTES + named + extra + comment

    def _unmark_local(self, at: int) -> None:
        self.seek(at)
        head = self.read(8)
        if len(head) == 8 and head.startswith(_LOCAL):
            self._unmark(at + 6, struct.unpack_from("<H", head, 6)[0])

    def _unmark(self, at: int, flags: int) -> None:
        self._marks[at] = struct.pack("<H", flags & ~_IS_UTF8)


def _is_utf8(name: bytes) -> bool:
    try:
        name.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True

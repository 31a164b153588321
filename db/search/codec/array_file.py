"""A file of named arrays: a header in JSON, then the arrays as they lie in memory. No pickle.

Layout: eight bytes of magic, the length of the header (little endian, 64 bit), the header, then
each array at a multiple of 64 bytes. The header gives for each array its type, its number of
elements, its place behind the header and its CRC-32; ``meta`` is the caller's own. What a header
promises is checked against the file before anything is read by it.
"""

import json
import mmap
import os
import tempfile
import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import IO, Any

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[Any]

_MAGIC = b"CASEG1\r\n"
_ALIGNMENT = 64
_LONGEST_HEADER = 1 << 24
_TYPES = frozenset({"|u1", "<u2", "<u4", "<u8", "<i4"})
#: Bytes that a growing array keeps in memory before it goes to a temporary file.
_IN_MEMORY = 1 << 23
#: Smaller files are read instead of mapped.
_SMALL = 1 << 20


class DamagedSegmentError(ValueError):
    """The file is not one of these, is cut short, or has been changed."""


class GrowingArray:
    """An array that is appended to piece by piece; a large one waits in a temporary file."""

    def __init__(self, dtype: str, folder: Path | None = None) -> None:
        self.dtype = np.dtype(dtype)
        self.count = 0
        self.crc = 0
        self._folder = folder
        self._pieces: list[bytes] = []
        self._held = 0
        self._file: IO[bytes] | None = None

    def append(self, piece: Array) -> None:
        """Add the elements of ``piece``, which must fit the type."""
        data = np.ascontiguousarray(piece, dtype=self.dtype).tobytes()
        self.count += len(piece)
        self.crc = zlib.crc32(data, self.crc)
        self._pieces.append(data)
        self._held += len(data)
        if self._held > _IN_MEMORY and self._folder is not None:
            self._spill()

    def copy_to(self, out: IO[bytes]) -> None:
        """Write all elements."""
        if self._file is not None:
            self._file.seek(0)
            while block := self._file.read(1 << 20):
                out.write(block)
        for data in self._pieces:
            out.write(data)

    def close(self) -> None:
        """Let go of the temporary file."""
        self._pieces.clear()
        if self._file is not None:
            self._file.close()
            self._file = None

    def _spill(self) -> None:
        if self._file is None:
            self._file = tempfile.TemporaryFile(dir=self._folder)  # noqa: SIM115 - see close
        for data in self._pieces:
            self._file.write(data)
        self._pieces.clear()
        self._held = 0


def growing(piece: Array) -> GrowingArray:
    """A whole array as one that grows no more."""
    found = GrowingArray(piece.dtype.str)
    found.append(piece)
    return found


def write_array_file(
    out: IO[bytes], meta: Mapping[str, Any], arrays: Mapping[str, GrowingArray]
) -> None:
    """Write the file; the arrays are closed afterwards, whether or not that succeeds."""
    try:
        entries, place = {}, 0
        for name, array in arrays.items():
            entries[name] = [array.dtype.str, array.count, place, array.crc]
            place += array.count * array.dtype.itemsize
            place += -place % _ALIGNMENT
        header = json.dumps({"meta": meta, "arrays": entries}, separators=(",", ":")).encode()
        out.write(_MAGIC + len(header).to_bytes(8, "little") + header)
        out.write(bytes(-(16 + len(header)) % _ALIGNMENT))
        for array in arrays.values():
            array.copy_to(out)
            out.write(bytes(-(array.count * array.dtype.itemsize) % _ALIGNMENT))
    finally:
        for array in arrays.values():
            array.close()


class ArrayFile:
    """An open file of arrays, which cannot be written to and live as long as they are held."""

    def __init__(self, data: Array, path: Path | None = None) -> None:
        """``data``: the bytes of the file. Raises ``DamagedSegmentError``."""
        self.meta, self._entries, self._base = _read_header(data)
        self._data, self._path = data, path
        self._arrays: dict[str, Array] = {}

    @classmethod
    def open(cls, path: Path) -> "ArrayFile":
        """Map a file into memory, or read a small one, which then costs no descriptor.

        Raises OSError, or ``DamagedSegmentError``.
        """
        with path.open("rb") as file:
            if os.fstat(file.fileno()).st_size < _SMALL:
                return cls.from_bytes(file.read())
            mapped = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        return cls(np.frombuffer(mapped, dtype=np.uint8), path)

    @classmethod
    def from_bytes(cls, data: bytes) -> "ArrayFile":
        """A file that is in memory."""
        return cls(np.frombuffer(data, dtype=np.uint8))

    def __contains__(self, name: str) -> bool:
        return name in self._entries

    def array(self, name: str) -> Array:
        """The array of that name. Raises ``DamagedSegmentError`` if there is none."""
        found = self._arrays.get(name)
        if found is None:
            try:
                dtype, count, place, _crc = self._entries[name]
            except KeyError:
                raise DamagedSegmentError(f"no array {name}") from None
            begin = self._base + place
            kind = np.dtype(dtype)
            found = self._data[begin : begin + count * kind.itemsize].view(kind)
            self._arrays[name] = found
        return found

    def check(self) -> None:
        """Compare every array with its checksum. Raises OSError, ``DamagedSegmentError``.

        A mapped file is read, not looked at through the map: what is seen through a map stays in
        the process.
        """
        if self._path is None:
            for name, (_dtype, _count, _place, crc) in self._entries.items():
                _compare(name, zlib.crc32(self.array(name).view(np.uint8).data), crc)
            return
        with self._path.open("rb") as file:
            for name, (dtype, count, place, crc) in self._entries.items():
                file.seek(self._base + place)
                left, found = count * np.dtype(dtype).itemsize, 0
                while left and (block := file.read(min(left, 1 << 20))):
                    found, left = zlib.crc32(block, found), left - len(block)
                _compare(name, found, crc)


def _compare(name: str, found: int, wanted: int) -> None:
    if found != wanted:
        raise DamagedSegmentError(f"array {name} has been changed")


def _read_header(data: Array) -> tuple[dict[str, Any], dict[str, tuple[str, int, int, int]], int]:
    if len(data) < 16 or data[:8].tobytes() != _MAGIC:
        raise DamagedSegmentError("not a segment of arrays")
    length = int.from_bytes(data[8:16].tobytes(), "little")
    if not 2 <= length <= min(_LONGEST_HEADER, len(data) - 16):
        raise DamagedSegmentError("the header is cut short")
    base = 16 + length
    base += -base % _ALIGNMENT
    try:
        header = json.loads(data[16 : 16 + length].tobytes())
        meta = dict(header["meta"])
        entries = {str(name): _entry(entry) for name, entry in header["arrays"].items()}
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise DamagedSegmentError("the header makes no sense") from error
    for dtype, count, place, _crc in entries.values():
        if base + place + count * np.dtype(dtype).itemsize > len(data):
            raise DamagedSegmentError("the file is cut short")
    return meta, entries, base


def _entry(entry: Any) -> tuple[str, int, int, int]:
    dtype, count, place, crc = entry
    numbers = (count, place, crc)
    if dtype not in _TYPES or not all(type(n) is int and n >= 0 for n in numbers):
        raise ValueError(entry)
    if place % _ALIGNMENT:
        raise ValueError(entry)
    return dtype, count, place, crc

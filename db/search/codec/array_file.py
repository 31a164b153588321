"""A file of named arrays: a header in JSON, then the arrays as they lie in memory. No pickle.

Layout: eight bytes of magic, the length of the header and the CRC-32 of length and header (little
endian, 32 bit each), the header, then each array at a multiple of 64 bytes, with zeros between
them. The header gives for each array its type, its number of elements, its place behind the header
and its CRC-32; ``meta`` is the caller's own. What a header promises is checked against the file
before anything is read by it; no bit of the file can change without ``check`` finding it.
"""

import json
import mmap
import os
import tempfile
import zlib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import IO, Any, NoReturn

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[Any]
Buffer = bytes | memoryview

_MAGIC = b"CASEG2\r\n"
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
        if len(header) > _LONGEST_HEADER:
            raise OverflowError("too many fields for one segment")
        length = len(header).to_bytes(4, "little")
        crc = zlib.crc32(header, zlib.crc32(length))
        out.write(_MAGIC + length + crc.to_bytes(4, "little") + header)
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
        self._mapped: mmap.mmap | None = None

    @classmethod
    def open(cls, path: Path) -> "ArrayFile":
        """Map a file into memory, or read a small one, which then costs no descriptor.

        Raises OSError, or ``DamagedSegmentError``.
        """
        with path.open("rb") as file:
            if os.fstat(file.fileno()).st_size < _SMALL:
                return cls.from_bytes(file.read())
            mapped = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        found = cls(np.frombuffer(mapped, dtype=np.uint8), path)
        found._mapped = mapped
        return found

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

    def release(self) -> None:
        """Let the system have back the memory of what was seen of a mapped file, where it can."""
        if self._mapped is not None and hasattr(mmap, "MADV_DONTNEED"):
            self._mapped.madvise(mmap.MADV_DONTNEED)

    def check(self) -> None:
        """Compare all of it with its checksums. Raises OSError, ``DamagedSegmentError``.

        A mapped file is read, not looked at through the map: what is seen through a map stays in
        the process. One that has been removed in the meantime can only be looked at.
        """
        if self._path is not None:
            try:
                file = self._path.open("rb")
            except FileNotFoundError:
                pass
            else:
                with file:
                    file.seek(self._base)
                    self._compare(file.read)
                return
        self._compare(_reader_of(self._data[self._base :]))

    def _compare(self, read: Callable[[int], Buffer]) -> None:
        for name, (dtype, count, _place, crc) in self._entries.items():
            size = left = count * np.dtype(dtype).itemsize
            found = 0
            while left and (block := read(min(left, 1 << 20))):
                found, left = zlib.crc32(block, found), left - len(block)
            if left or found != crc or any(read(-size % _ALIGNMENT)):
                raise DamagedSegmentError(f"array {name} has been changed")


def _reader_of(data: Array) -> Callable[[int], Buffer]:
    """What gives the next bytes each time, without copying them."""
    rest = data.data

    def read(size: int) -> Buffer:
        nonlocal rest
        found, rest = rest[:size], rest[size:]
        return found

    return read


def _read_header(data: Array) -> tuple[dict[str, Any], dict[str, tuple[str, int, int, int]], int]:
    if len(data) < 16 or data[:8].tobytes() != _MAGIC:
        raise DamagedSegmentError("not a segment of arrays")
    length = int.from_bytes(data[8:12].tobytes(), "little")
    if not 2 <= length <= min(_LONGEST_HEADER, len(data) - 16):
        raise DamagedSegmentError("the header is cut short")
    text = data[16 : 16 + length].tobytes()
    if zlib.crc32(text, zlib.crc32(data[8:12].data)) != int.from_bytes(
        data[12:16].tobytes(), "little"
    ):
        raise DamagedSegmentError("the header has been changed")
    base = 16 + length + -(16 + length) % _ALIGNMENT
    try:
        header = json.loads(text, parse_constant=_refuse)
        meta = header["meta"]
        entries = {str(name): _entry(entry) for name, entry in header["arrays"].items()}
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise DamagedSegmentError("the header makes no sense") from error
    end = 0
    for dtype, count, place, _crc in entries.values():
        if place != end:
            raise DamagedSegmentError("the arrays do not lie one after the other")
        end += count * np.dtype(dtype).itemsize
        end += -end % _ALIGNMENT
    if base + end != len(data) or any(data[16 + length : base].tobytes()):
        raise DamagedSegmentError("the file has not the length that it should have")
    if not isinstance(meta, dict):
        raise DamagedSegmentError("the header makes no sense")
    return meta, entries, base


def _refuse(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is no number")


def _entry(entry: Any) -> tuple[str, int, int, int]:
    dtype, count, place, crc = entry
    numbers = (count, place, crc)
    if dtype not in _TYPES or not all(type(n) is int and n >= 0 for n in numbers):
        raise ValueError(entry)
    return dtype, count, place, crc

"""Compound files made by the tests: streams by their paths, in storages."""

import struct

_SECTOR, _MINI, _CUTOFF = 512, 64, 4096
_FREE, _END, _TABLE = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD


class _Sectors:
    """Sectors and the chains that they form."""

    def __init__(self, size: int) -> None:
        self.size = size
        self.data = bytearray()
        self.table: list[int] = []

    def add(self, data: bytes) -> int:
        """Write a chain; its first sector, or the mark of an end for nothing."""
        if not data:
            return _END
        first = len(self.table)
        count = -(-len(data) // self.size)
        self.data += data.ljust(count * self.size, b"\0")
        self.table += [*range(first + 1, first + count), _END]
        return first


def compound(streams: dict[str, bytes]) -> bytes:
    """A compound file with these streams; ``a/b`` is the stream ``b`` in the storage ``a``."""
    large, small = _Sectors(_SECTOR), _Sectors(_MINI)
    names = [""]
    for path in streams:
        parts = path.split("/")
        for depth in range(1, len(parts) + 1):
            if (prefix := "/".join(parts[:depth])) not in names:
                names.append(prefix)
    starts = []
    for name in names:
        data = streams.get(name, b"")
        starts.append((small if len(data) < _CUTOFF else large).add(data))
    mini_start = large.add(bytes(small.data))
    mini_table = large.add(struct.pack(f"<{len(small.table)}I", *small.table))
    directory = large.add(
        b"".join(
            _entry(names, streams, index, (starts[index], mini_start, len(small.data)))
            for index in range(len(names))
        )
    )
    count = -(-(len(large.table) + 1) // 127)
    first = len(large.table)
    table = [*large.table, *([_TABLE] * count)]
    table += [_FREE] * (-len(table) % 128)
    head = struct.pack(
        "<8s16s5H6s", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"", 62, 3, 0xFFFE, 9, 6, b""
    )
    head += struct.pack("<4I", 0, count, directory, 0)
    head += struct.pack("<5I", _CUTOFF, mini_table, 1, _END, 0)
    places = [*range(first, first + count)]
    head += struct.pack("<109I", *places, *([_FREE] * (109 - count)))
    return head + bytes(large.data) + struct.pack(f"<{len(table)}I", *table)


def _entry(
    names: list[str], streams: dict[str, bytes], index: int, places: tuple[int, int, int]
) -> bytes:
    name, (start, mini_start, mini_size) = names[index], places
    shown = (name.rpartition("/")[2] or "Root Entry").encode("utf-16-le")
    siblings = _inside(names, name.rpartition("/")[0])
    right = _FREE
    if name and (at := siblings.index(name)) + 1 < len(siblings):
        right = names.index(siblings[at + 1])
    children = _inside(names, name) if name not in streams else []
    child = names.index(children[0]) if children else _FREE
    kind, size = (2 if name in streams else 1), len(streams.get(name, b""))
    if not name:
        kind, start, size = 5, mini_start, mini_size
    return struct.pack(
        "<64sHBB3I16sI8s8sIQ",
        shown, len(shown) + 2, kind, 1, _FREE, right, child, b"", 0, b"", b"", start, size,
    )  # fmt: skip


def _inside(names: list[str], folder: str) -> list[str]:
    """The names that stand right in a storage; ``""`` is the root."""
    return [name for name in names if name and name.rpartition("/")[0] == folder]

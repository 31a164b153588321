"""One value of the file in which GNOME keeps a person's settings, read without its library.

The file is a GVDB table (gvdb-format.h of GLib's authors): a header, the places of the parts of a
hash table, then items of 24 bytes, whose keys lack what they share with the item that is their
parent. Numbers are little-endian as the machine that wrote them was; another file is not read.
"""

import struct
from pathlib import Path

_SIGNATURE = b"GVariant"
_ITEM = struct.Struct("<III H c x II")
_NO_PARENT = 0xFFFFFFFF
#: The low bits of the number of words of the filter that stands before the buckets.
_WORDS = 0x07FFFFFF
#: No person's settings are longer.
_LONGEST = 8_000_000


def dconf_boolean(file: Path, key: str) -> bool | None:
    """``key`` as ``/org/gnome/desktop/interface/enable-animations``; None where it is not set."""
    try:
        with file.open("rb") as stream:
            data = stream.read(_LONGEST)
    except OSError:
        return None
    try:
        value = _value(data, key.encode())
    except (struct.error, IndexError):  # cut off, or no such table
        return None
    # A boxed value ends with a zero and its type; a boolean is one byte.
    return value[0] == 1 if value[1:] == b"\0b" else None


def _value(data: bytes, key: bytes) -> bytes:
    """The bytes of a key's value; empty where it has none."""
    if not data.startswith(_SIGNATURE):
        return b""
    start, end = struct.unpack_from("<II", data, 16)
    words, buckets = struct.unpack_from("<II", data, start)
    first = start + 8 + 4 * ((words & _WORDS) + buckets)
    items = list(_ITEM.iter_unpack(data[first : first + (end - first) // 24 * 24]))
    wanted = _hash(key)
    for number, (hashed, _parent, _name, _size, kind, begin, stop) in enumerate(items):
        if hashed == wanted and kind == b"v" and _key(data, items, number) == key:
            return data[begin:stop]
    return b""


def _key(
    data: bytes, items: list[tuple[int, int, int, int, bytes, int, int]], number: int
) -> bytes:
    """The whole key of an item; no key has more parts than there are items."""
    parts: list[bytes] = []
    while number != _NO_PARENT and len(parts) <= len(items):
        _hashed, parent, name, size, *_rest = items[number]
        parts.append(data[name : name + size])
        number = parent
    return b"".join(reversed(parts))


def _hash(key: bytes) -> int:
    """Bernstein's hash; letters count as signed bytes, of which keys have only positive ones."""
    value = 5381
    for letter in key:
        value = (33 * value + letter) & 0xFFFFFFFF
    return value

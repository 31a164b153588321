"""How many pages a picture file has, and how large they are, by its headers alone. Decodes nothing.

A picture of a few kilobytes can unpack to gigabytes; its headers say so before anything is decoded.
"""

import struct
from collections.abc import Iterator
from typing import Final

from db.ingest.file_type import BMP, JPEG, PNG, TIFF, WEBP

#: More pages than this are not counted.
MAX_PAGES: Final = 2_000
_WIDTH, _HEIGHT = 256, 257
#: The sizes of TIFF's numbers by type: 16 and 32 bits.
_SHORT, _LONG = 3, 4
#: JPEG's frame headers; the other markers of that range are tables.
_FRAMES: Final = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}

Size = tuple[int, int]


class BadPictureError(Exception):
    """The headers are not those of such a picture, or break off."""


def page_sizes(data: bytes, kind: str) -> list[Size]:
    """Width and height in pixels of each page. Raises ``BadPictureError``."""
    try:
        return _PARSERS[kind](data)
    except (struct.error, IndexError) as error:
        raise BadPictureError("ends too early") from error


def _png(data: bytes) -> list[Size]:
    if data[12:16] != b"IHDR":
        raise BadPictureError("no header")
    return [struct.unpack_from(">II", data, 16)]


def _bmp(data: bytes) -> list[Size]:
    (length,) = struct.unpack_from("<I", data, 14)
    if length == 12:
        return [struct.unpack_from("<HH", data, 18)]
    width, height = struct.unpack_from("<ii", data, 18)
    return [(abs(width), abs(height))]


def _jpeg(data: bytes) -> list[Size]:
    at = 2
    while True:
        while data[at] == 0xFF and data[at + 1] == 0xFF:
            at += 1
        if data[at] != 0xFF:
            raise BadPictureError("no marker")
        marker = data[at + 1]
        if marker in _FRAMES:
            height, width = struct.unpack_from(">HH", data, at + 5)
            return [(width, height)]
        (length,) = struct.unpack_from(">H", data, at + 2)
        if length < 2:
            raise BadPictureError("no length")
        at += 2 + length


def _webp(data: bytes) -> list[Size]:
    kind = data[12:16]
    if kind == b"VP8 ":
        width, height = struct.unpack_from("<HH", data, 26)
        return [(width & 0x3FFF, height & 0x3FFF)]
    if kind == b"VP8L":
        (bits,) = struct.unpack_from("<I", data, 21)
        return [((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1)]
    if kind == b"VP8X":
        width = int.from_bytes(data[24:27], "little") + 1
        return [(width, int.from_bytes(data[27:30], "little") + 1)]
    raise BadPictureError("no such picture")


def _tiff(data: bytes) -> list[Size]:
    order = "<" if data[:2] == b"II" else ">"
    (at,) = struct.unpack_from(order + "I", data, 4)
    sizes: list[Size] = []
    seen: set[int] = set()
    while at and at not in seen and len(sizes) < MAX_PAGES:
        seen.add(at)
        (count,) = struct.unpack_from(order + "H", data, at)
        tags = dict(_tags(data, order, at + 2, count))
        if _WIDTH not in tags or _HEIGHT not in tags:
            raise BadPictureError("no size")
        sizes.append((tags[_WIDTH], tags[_HEIGHT]))
        (at,) = struct.unpack_from(order + "I", data, at + 2 + 12 * count)
    if not sizes:
        raise BadPictureError("no page")
    return sizes


def _tags(data: bytes, order: str, start: int, count: int) -> Iterator[tuple[int, int]]:
    """The whole numbers among a page's tags."""
    for at in range(start, start + 12 * count, 12):
        tag, kind = struct.unpack_from(order + "HH", data, at)
        if kind in (_SHORT, _LONG):
            form = "H" if kind == _SHORT else "I"
            yield tag, struct.unpack_from(order + form, data, at + 8)[0]


_PARSERS: Final = {PNG: _png, JPEG: _jpeg, TIFF: _tiff, BMP: _bmp, WEBP: _webp}

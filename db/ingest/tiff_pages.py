"""The pages of a TIFF as strips and tiles that a PDF can hold as they are. Decodes nothing."""

import struct
from collections.abc import Iterator
from typing import Any, Final

from db.ingest.picture_pages import (
    TURNS,
    Piece,
    Sheet,
    UnknownPictureError,
    colours,
    jpeg_piece,
    palette,
    sane_dpi,
)
from db.ingest.picture_size import MAX_PAGES, BadPictureError

_WIDTH, _HEIGHT, _BITS, _COMPRESSION, _PHOTOMETRIC, _FILL = 256, 257, 258, 259, 262, 266
_STRIPS, _ORIENTATION, _SAMPLES, _ROWS, _COUNTS = 273, 274, 277, 278, 279
_DPI_ACROSS, _DPI_DOWN, _PLANES, _T4, _UNIT, _PREDICTOR = 282, 283, 284, 292, 296, 317
_COLOURS, _TILE_WIDTH, _TILE_HEIGHT, _TILES, _TILE_COUNTS, _EXTRA = 320, 322, 323, 324, 325, 338
_TABLES = 347
_FORMS: Final = {1: "B", 2: "B", 3: "H", 4: "I", 5: "II", 7: "B"}
_NONE, _FAX, _LZW, _JPEG, _PACKED = 1, (2, 3, 4), 5, 7, 32773
_DEFLATE: Final = (8, 32946)
_INVERTED, _RGB, _PALETTE, _YCC = 0, 2, 3, 6
#: A page has at most so many strips or tiles.
_MOST_PIECES: Final = 20_000
#: A byte with its bits the other way round.
_REVERSED: Final = bytes(int(f"{byte:08b}"[::-1], 2) for byte in range(256))
Tags = dict[int, tuple[int, ...]]


def tiff_sheets(data: bytes) -> list[Sheet]:
    """Every page. Raises ``UnknownPictureError``, ``BadPictureError`` and ``struct.error``."""
    return [_sheet(data, order, tags) for order, tags in _pages(data)]


def _pages(data: bytes) -> Iterator[tuple[str, Tags]]:
    order = "<" if data[:2] == b"II" else ">"
    (at,) = struct.unpack_from(order + "I", data, 4)
    seen: set[int] = set()
    while at and at not in seen and len(seen) < MAX_PAGES:
        seen.add(at)
        (count,) = struct.unpack_from(order + "H", data, at)
        yield (
            order,
            {
                tag: values
                for place in range(at + 2, at + 2 + 12 * count, 12)
                for tag, values in _tag(data, order, place)
            },
        )
        (at,) = struct.unpack_from(order + "I", data, at + 2 + 12 * count)


def _tag(data: bytes, order: str, place: int) -> Iterator[tuple[int, tuple[int, ...]]]:
    tag, kind, count = struct.unpack_from(order + "HHI", data, place)
    form = _FORMS.get(kind)
    if form is None or count > len(data):
        return
    size = struct.calcsize(order + form) * count
    if size > 4:
        (place,) = struct.unpack_from(order + "I", data, place + 8)
    else:
        place += 8
    yield tag, struct.unpack_from(order + form * count, data, place)


def _sheet(data: bytes, order: str, tags: Tags) -> Sheet:
    width, height = tags[_WIDTH][0], tags[_HEIGHT][0]
    if tags.get(_PLANES, (1,))[0] != 1 and tags.get(_SAMPLES, (1,))[0] > 1:
        raise UnknownPictureError("in planes")
    if tags.get(_BITS, (1,))[0] > 8 and order == "<" and _compression(tags) != _JPEG:
        raise UnknownPictureError("bits of a sample")  # a PDF has the high byte first
    make = _maker(tags)
    pieces = tuple(make(body, *place) for body, place in _bodies(data, tags, width, height))
    if not pieces:
        raise BadPictureError("no dots")
    turn = TURNS.get(tags.get(_ORIENTATION, (1,))[0], 0)
    return Sheet(width, height, pieces, _dpi(tags), turn)


def _dpi(tags: Tags) -> tuple[float, float]:
    unit = {2: 1.0, 3: 2.54}.get(tags.get(_UNIT, (2,))[0], 0.0)
    values = [tags.get(tag, (0, 1)) for tag in (_DPI_ACROSS, _DPI_DOWN)]
    across, down = (unit * value[0] / max(1, value[-1]) for value in values)
    return sane_dpi(across, down)


def _bodies(
    data: bytes, tags: Tags, width: int, height: int
) -> Iterator[tuple[bytes, tuple[int, int, int, int]]]:
    """The data of each strip or tile, and its width, height, left and top."""
    if _TILES in tags:
        wide, high = tags[_TILE_WIDTH][0], tags[_TILE_HEIGHT][0]
        offsets, counts = tags[_TILES], tags[_TILE_COUNTS]
    else:
        wide, high = width, min(height, tags.get(_ROWS, (height,))[0])
        offsets = tags[_STRIPS]
        counts = tags.get(_COUNTS, (len(data),))
    if len(offsets) > _MOST_PIECES or not wide or not high:
        raise UnknownPictureError("too many pieces")
    columns = -(-width // wide)
    for number, (offset, count) in enumerate(zip(offsets, counts, strict=False)):
        left, top = number % columns * wide, number // columns * high
        if top >= height:
            break
        # The last strip has what is left; a tile is always whole, and the page cuts it.
        rows = high if _TILES in tags else min(high, height - top)
        yield data[offset : offset + count], (wide, rows, left, top)


def _compression(tags: Tags) -> int:
    return tags.get(_COMPRESSION, (_NONE,))[0]


def _maker(tags: Tags) -> Any:
    """What turns the data of a strip and its place into a piece."""
    compression, photometric = _compression(tags), tags.get(_PHOTOMETRIC, (1,))[0]
    samples, bits = tags.get(_SAMPLES, (1,))[0], tags.get(_BITS, (1,))[0]
    turned = tags.get(_FILL, (1,))[0] == 2
    if compression == _JPEG:
        return lambda body, *place: _of_jpeg(body, tags, samples, place)
    if photometric == _PALETTE:
        space = palette(_table(tags), bits)
    elif photometric in (0, 1, _RGB, 5):
        space = colours(samples, bits, alpha=samples in (2, 4) and _EXTRA in tags)
    else:
        raise UnknownPictureError("kind of colours")
    if photometric == _INVERTED and compression not in _FAX:
        space += b" /Decode [1 0]"

    def make(body: bytes, wide: int, high: int, left: int, top: int) -> Piece:
        entries = space + _filter(tags, compression, photometric, samples, bits, wide, high)
        dots = body.translate(_REVERSED) if turned else body
        return Piece(dots, wide, high, entries, left, top)

    return make


def _of_jpeg(body: bytes, tags: Tags, samples: int, place: tuple[int, ...]) -> Piece:
    """A strip that is a JPEG; its tables may stand once for all of them."""
    tables = bytes(tags.get(_TABLES, ()))
    if len(tables) > 4:
        body = tables[:-2] + body[2:]
    wide, high, left, top = place
    made = jpeg_piece(body, wide, high, samples)
    return Piece(made.data, wide, high, made.entries, left, top)


def _table(tags: Tags) -> bytes:
    """The colours of a palette: first all reds, then greens, then blues, 16 bits each."""
    values = tags[_COLOURS]
    count = len(values) // 3
    triples = (values[number::count] for number in range(count))
    return bytes(value >> 8 for triple in triples for value in triple[:3])


def _filter(
    tags: Tags, compression: int, photometric: int, samples: int, bits: int, wide: int, high: int
) -> bytes:
    if compression == _NONE:
        return b""
    if compression == _PACKED:
        return b" /Filter /RunLengthDecode"
    if compression in _FAX:
        two_way = tags.get(_T4, (0,))[0] & 1
        k = -1 if compression == 4 else 1 if compression == 3 and two_way else 0
        black = b"true" if photometric == 1 else b"false"
        return (
            b" /Filter /CCITTFaxDecode /DecodeParms <</K %d/Columns %d/Rows %d/BlackIs1 %s"
            b"/EndOfBlock false/EncodedByteAlign %s>>"
            % (k, wide, high, black, b"true" if compression == 2 else b"false")
        )
    if compression == _LZW or compression in _DEFLATE:
        name = b"LZWDecode" if compression == _LZW else b"FlateDecode"
        predictor = tags.get(_PREDICTOR, (1,))[0]
        if predictor not in (1, 2):
            raise UnknownPictureError("kind of predictor")
        parms = b"/Predictor %d/Colors %d/BitsPerComponent %d/Columns %d" % (
            predictor, samples, bits, wide,
        )  # fmt: skip
        return b" /Filter /%s /DecodeParms <<%s>>" % (name, parms)
    raise UnknownPictureError(f"compression {compression}")

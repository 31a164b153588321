"""Lays a picture's own compressed data into a PDF, so that one library decodes what is shown.

Only the reading process calls it. Nothing is decoded here: a PNG's data, a JPEG and the strips of a
TIFF are forms of data that a PDF knows too.
"""

import re
import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from db.ingest.file_type import JPEG, PNG, TIFF
from db.ingest.picture_size import BadPictureError

#: Dots an inch where a picture does not say it; and what it may say.
_DPI: Final = 150.0
_LEAST_DPI, _MOST_DPI = 20.0, 2_400.0
#: Tint transforms that lay what is transparent over white: grey and alpha, then RGB and alpha.
_GREY_ALPHA: Final = b"{ dup 3 1 roll mul exch 1 exch sub add }"
_RGB_ALPHA: Final = (
    b"{ dup 1 exch sub 5 -1 roll 2 index mul 1 index add 5 -1 roll 3 index mul 2 index add "
    b"5 -1 roll 4 index mul 3 index add 5 -2 roll pop pop }"
)
#: How far EXIF and TIFF say that a picture is to be turned, clockwise; mirrored ones stay.
TURNS: Final = {3: 180, 6: 90, 8: 270}


class UnknownPictureError(Exception):
    """The picture is of a form that cannot be laid into a PDF."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a picture: its data, what a PDF must be told of them, and where it lies."""

    data: bytes
    width: int
    height: int
    entries: bytes
    left: int = 0
    top: int = 0


@dataclass(frozen=True, slots=True)
class Sheet:
    """One picture in dots, its dots an inch across and down, and how far it is turned."""

    width: int
    height: int
    pieces: tuple[Piece, ...]
    dpi: tuple[float, float] = (_DPI, _DPI)
    turn: int = 0


def pdf_of_picture(data: bytes, kind: str) -> bytes:
    """A PDF with a page for each page of the picture.

    Raises ``UnknownPictureError`` for a form that it does not know (interlaced, in planes, …) and
    ``BadPictureError`` for what breaks off.
    """
    from db.ingest.tiff_pages import tiff_sheets

    forms = {PNG: _png, JPEG: _jpeg, TIFF: tiff_sheets}
    try:
        return _pdf(forms[kind](data))
    except (struct.error, IndexError, KeyError) as error:
        raise BadPictureError("breaks off") from error


def colours(samples: int, bits: int, alpha: bool = False) -> bytes:
    """The entries for so many samples a dot: grey or RGB, with transparency, or CMYK."""
    if alpha and samples in (2, 4):
        names, base = (b"/G /A", b"DeviceGray") if samples == 2 else (b"/R /G /B /A", b"DeviceRGB")
        tint = _GREY_ALPHA if samples == 2 else _RGB_ALPHA
        return b"/ColorSpace [/DeviceN [%s] /%s %s] /BitsPerComponent %d" % (
            names,
            base,
            _TINT % (b"0 1 " * samples, b"0 1 " * (samples - 1), len(tint), tint),
            bits,
        )
    spaces = {1: b"DeviceGray", 3: b"DeviceRGB", 4: b"DeviceCMYK"}
    if samples not in spaces:
        raise UnknownPictureError(f"{samples} samples")
    return b"/ColorSpace /%s /BitsPerComponent %d" % (spaces[samples], bits)


#: Marks where a function's object is to be named: a stream cannot stand inside of another object.
_TINT: Final = b"\x00<</FunctionType 4/Domain[%s]/Range[%s]/Length %d>>stream\n%s\nendstream\x00"


def palette(table: bytes, bits: int) -> bytes:
    """The entries of a picture whose dots are numbers of RGB colours."""
    return b"/ColorSpace [/Indexed /DeviceRGB %d <%s>] /BitsPerComponent %d" % (
        len(table) // 3 - 1,
        table.hex().encode(),
        bits,
    )


def jpeg_piece(data: bytes, width: int, height: int, samples: int) -> Piece:
    """A whole JPEG; four samples are stored the wrong way round, as Adobe does."""
    entries = colours(samples, 8) + b" /Filter /DCTDecode"
    if samples == 4:
        entries += b" /Decode [1 0 1 0 1 0 1 0]"
    return Piece(data, width, height, entries)


def sane_dpi(across: float, down: float) -> tuple[float, float]:
    """What a picture says of itself if it can be true."""
    if all(_LEAST_DPI <= value <= _MOST_DPI for value in (across, down)):
        return across, down
    return _DPI, _DPI


# PNG --------------------------------------------------------------------------------------------


def _png(data: bytes) -> list[Sheet]:
    width, height, bits, kind, _, _, interlaced = struct.unpack_from(">IIBBBBB", data, 16)
    if interlaced:
        raise UnknownPictureError("dots are interlaced")
    samples = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}[kind]
    chunks = list(_chunks(data))
    found = {name: body for name, body in reversed(chunks)}  # noqa: C416 - the first of each
    dots = b"".join(body for name, body in chunks if name == b"IDAT")
    if not dots:
        raise BadPictureError("no dots")
    space = palette(found[b"PLTE"], bits) if kind == 3 else colours(samples, bits, kind >= 4)
    parms = b" /Filter /FlateDecode /DecodeParms <</Predictor 15/Colors %d%s>>" % (
        samples,
        b"/BitsPerComponent %d/Columns %d" % (bits, width),
    )
    dpi = (_DPI, _DPI)
    if b"pHYs" in found:
        across, down, unit = struct.unpack_from(">IIB", found[b"pHYs"])
        dpi = sane_dpi(across * 0.0254, down * 0.0254) if unit == 1 else dpi
    return [Sheet(width, height, (Piece(dots, width, height, space + parms),), dpi)]


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = 8
    while at + 8 <= len(data):
        length, name = struct.unpack_from(">I4s", data, at)
        yield name, data[at + 8 : at + 8 + length]
        at += 12 + length


# JPEG -------------------------------------------------------------------------------------------


def _jpeg(data: bytes) -> list[Sheet]:
    at, turn, dpi = 2, 0, (_DPI, _DPI)
    while True:
        while data[at] == 0xFF and data[at + 1] == 0xFF:
            at += 1
        marker = data[at + 1]
        (length,) = struct.unpack_from(">H", data, at + 2)
        body = data[at + 4 : at + 2 + length]
        if marker == 0xE0 and body[:5] == b"JFIF\0" and body[7] in (1, 2):
            across, down = struct.unpack_from(">HH", body, 8)
            unit = 1.0 if body[7] == 1 else 2.54
            dpi = sane_dpi(across * unit, down * unit)
        elif marker == 0xE1 and body[:6] == b"Exif\0\0":
            turn = TURNS.get(_orientation(body[6:]), 0)
        elif 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            bits, height, width, samples = struct.unpack_from(">BHHB", body)
            if bits != 8:
                raise UnknownPictureError("bits of a sample")
            return [Sheet(width, height, (jpeg_piece(data, width, height, samples),), dpi, turn)]
        at += 2 + length


def _orientation(exif: bytes) -> int:
    """The tag 274; 1 where there is none that can be read."""
    order = "<" if exif[:2] == b"II" else ">"
    found = re.search(re.escape(struct.pack(order + "HHI", 274, 3, 1)) + b"(..)", exif, re.DOTALL)
    return 1 if found is None else int(struct.unpack(order + "H", found[1])[0])


# PDF --------------------------------------------------------------------------------------------


def _pdf(sheets: Sequence[Sheet]) -> bytes:
    """A page for each sheet, its pieces in their places."""
    objects: list[bytes] = [b"<</Type/Catalog/Pages 2 0 R>>", b""]
    kids: list[bytes] = []
    for sheet in sheets:
        names, content = b"", b""
        across, down = (72 / dpi for dpi in sheet.dpi)
        for number, piece in enumerate(sheet.pieces):
            entries = piece.entries
            if b"\x00" in entries:
                before, function, after = entries.split(b"\x00", 2)
                objects.append(function)
                entries = b"%s%d 0 R%s" % (before, len(objects), after)
            head = b"<</Type/XObject/Subtype/Image/Width %d/Height %d %s/Length %d>>" % (
                piece.width,
                piece.height,
                entries,
                len(piece.data),
            )
            objects.append(b"%s\nstream\n%s\nendstream" % (head, piece.data))
            names += b"/I%d %d 0 R" % (number, len(objects))
            content += b"q %f 0 0 %f %f %f cm /I%d Do Q\n" % (
                piece.width * across,
                piece.height * down,
                piece.left * across,
                (sheet.height - piece.top - piece.height) * down,
                number,
            )
        objects.append(b"<</Length %d>>\nstream\n%s\nendstream" % (len(content), content))
        objects.append(
            b"<</Type/Page/Parent 2 0 R/Rotate %d/MediaBox[0 0 %f %f]/Contents %d 0 R"
            b"/Resources<</XObject<<%s>>>>>>"
            % (sheet.turn, sheet.width * across, sheet.height * down, len(objects), names)
        )
        kids.append(b"%d 0 R" % len(objects))
    objects[1] = b"<</Type/Pages/Count %d/Kids[%s]>>" % (len(kids), b" ".join(kids))
    return _written(objects)


def _written(objects: Sequence[bytes]) -> bytes:
    parts, offsets, at = [b"%PDF-1.7\n"], [], 9
    for number, body in enumerate(objects, start=1):
        offsets.append(at)
        parts.append(b"%d 0 obj\n%s\nendobj\n" % (number, body))
        at += len(parts[-1])
    parts.append(b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1))
    parts += [b"%010d 00000 n \n" % offset for offset in offsets]
    parts.append(b"trailer<</Size %d/Root 1 0 R>>\n" % (len(objects) + 1))
    parts.append(b"startxref\n%d\n%%%%EOF" % at)
    return b"".join(parts)

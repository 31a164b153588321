"""Sizes of pictures by their headers."""

import contextlib
import struct
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QImage

from db.ingest.file_type import PICTURES, file_type
from db.ingest.picture_size import BadPictureError, page_sizes
from db.ingest.reader import Source


def tiff(*sizes: tuple[int, int], order: str = "<") -> bytes:
    """The directories of a TIFF with so many pages, without their dots."""
    data = (b"II*\x00" if order == "<" else b"MM\x00*") + struct.pack(order + "I", 8)
    for index, (width, height) in enumerate(sizes):
        following = 0 if index == len(sizes) - 1 else len(data) + 30
        data += struct.pack(order + "H", 2)
        data += struct.pack(order + "HHII", 256, 4, 1, width)
        data += struct.pack(order + "HHIHH", 257, 3, 1, height, 0)
        data += struct.pack(order + "I", following)
    return data


@pytest.mark.parametrize("form", ["png", "jpg", "bmp", "webp"])
def test_the_size_is_read_from_the_header(form: str, tmp_path: Path) -> None:
    picture = QImage(321, 45, QImage.Format.Format_RGB32)
    picture.fill(0xFFFFFF)
    path = tmp_path / f"a.{form}"
    assert picture.save(str(path))

    assert file_type(Source(path, path.name)) == form
    assert page_sizes(path.read_bytes(), form) == [(321, 45)]


@pytest.mark.parametrize("order", ["<", ">"])
def test_every_page_of_a_tiff_is_counted(order: str) -> None:
    assert page_sizes(tiff((10, 20), (30, 40), (5, 6), order=order), "tiff") == [
        (10, 20),
        (30, 40),
        (5, 6),
    ]


def test_pages_that_run_in_a_circle_end() -> None:
    data = bytearray(tiff((10, 20), (30, 40)))
    data[-4:] = struct.pack("<I", 8)

    assert page_sizes(bytes(data), "tiff") == [(10, 20), (30, 40)]


@pytest.mark.parametrize(
    ("bits", "size"),
    [
        (b"VP8 " + bytes(10) + struct.pack("<HH", 0x4000 | 700, 900), (700, 900)),
        (b"VP8L" + bytes(5) + struct.pack("<I", 699 | 899 << 14), (700, 900)),
        (b"VP8X" + bytes(8) + b"\xbb\x02\x00\x83\x03\x00", (700, 900)),
    ],
)
def test_the_three_forms_of_webp(bits: bytes, size: tuple[int, int]) -> None:
    assert page_sizes(b"RIFF\0\0\0\0WEBP" + bits, "webp") == [size]


@given(form=st.sampled_from(PICTURES), data=st.binary(max_size=200))
def test_any_bytes_give_sizes_or_an_error(form: str, data: bytes) -> None:
    with contextlib.suppress(BadPictureError):
        assert page_sizes(data, form)

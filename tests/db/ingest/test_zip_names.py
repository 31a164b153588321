"""Names of files in zips, as programs have written them."""

import struct
import zipfile
import zlib

import pytest

from db.ingest.zip_names import member_name


def entry(raw: bytes, flags: int = 0, extra: bytes = b"") -> zipfile.ZipInfo:
    made = zipfile.ZipInfo(raw.decode("utf-8" if flags else "cp437"))
    made.flag_bits, made.extra = flags, extra
    return made


@pytest.mark.parametrize(
    ("raw", "name"),
    [
        (b"2021/letter.txt", "2021/letter.txt"),
        ("Заседание/коммюнике №1.docx".encode("cp866"), "Заседание/коммюнике №1.docx"),
        ("Протокол.doc".encode("cp1251"), "Протокол.doc"),
        ("Bəyanat.txt".encode(), "Bəyanat.txt"),
        ("café.txt".encode("cp437"), "café.txt"),
        (b"folder\\sub\\.\\a.txt", "folder/sub/a.txt"),
        (b"./a//b.txt", "a/b.txt"),
    ],
)
def test_names_by_their_bytes(raw: bytes, name: str) -> None:
    assert member_name(entry(raw)) == name


def test_a_name_marked_as_unicode_is_taken_as_it_is() -> None:
    assert member_name(entry("Şura.txt".encode(), flags=0x800)) == "Şura.txt"


def test_the_name_that_is_added_as_unicode_counts_if_it_belongs_to_the_other() -> None:
    raw = b"________.txt"

    def added(crc: int) -> bytes:
        body = b"\x01" + struct.pack("<I", crc) + "Şura.txt".encode()
        return struct.pack("<2H", 0x5455, 1) + b"x" + struct.pack("<2H", 0x7075, len(body)) + body

    assert member_name(entry(raw, extra=added(zlib.crc32(raw)))) == "Şura.txt"
    assert member_name(entry(raw, extra=added(1))) == raw.decode()

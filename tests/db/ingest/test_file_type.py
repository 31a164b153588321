"""Telling a format by its content."""

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from db.errors import UnreadableFileError
from db.ingest.file_type import file_type
from db.ingest.reader import Source
from db.ingest.registry import read_file
from tests.db.ingest.compound import compound

MakeFile = Callable[[str, bytes], Path]


def zipped(**parts: str) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return data.getvalue()


@pytest.mark.parametrize(
    ("name", "data", "found"),
    [
        ("a.txt", b"Plain words", "txt"),
        ("a", b"Plain words", "txt"),
        ("a.txt", b"%PDF-1.7\n", "pdf"),
        ("a.pdf", b"junk before\n%PDF-1.7\n", "pdf"),
        ("a.bin", b"\xef\xbb\xbf\r\n%PDF-1.7\n", "pdf"),
        ("a.bin", b"\0\1\2 of a Macintosh %PDF-1.7\n", "pdf"),
        ("a.bin", b"HTTP/1.1 200 OK\r\n\r\n%PDF-1.7\n\0\1\2", "pdf"),
        ("a.txt", "Файл PDF начинается со знаков %PDF-1.7.".encode(), "txt"),
        ("a.md", b"# PDF\n\nA file begins with `%PDF-1.7`.", "md"),
        ("a.html", b"<p>begins with %PDF-1.7</p>", "html"),
        ("a.eml", b"Received: x\r\nSubject: y\r\n\r\n%PDF-1.4 is a sign", "eml"),
        ("a.rtf", b"{\\rtf1 It begins with %PDF-1.7}", "rtf"),
        ("a.jpg", b"\xff\xd8\xff\xfe\0\x20made of %PDF-1.7", "jpg"),
        ("a.zip", zipped(**{"a.pdf": "%PDF-1.7", "b.txt": "two"}), "zip"),
        ("a.zip", b"PK\x07\x08" + zipped(a="x"), "zip"),
        ("a.doc", compound({"WordDocument": b"%PDF-1.7"}), "doc"),
        ("a.txt", b"GIF8 is no picture", "txt"),
        ("a.doc", b"{\\rtf1 x}", "rtf"),
        ("a.doc", compound({"WordDocument": b"x"}), "doc"),
        ("a.doc", compound({"Workbook": b"x"}), "xls"),
        ("a.bin", compound({"__properties_version1.0": b"x"}), "msg"),
        ("a.bin", compound({"other": b"x"}), "ole"),
        ("a.txt", b"<!DOCTYPE html><p>x", "html"),
        ("a.doc", b"\xef\xbb\xbf <!-- a --><HTML><body>x", "html"),
        ("a.txt", b'<?xml version="1.0"?><html xmlns="x"/>', "html"),
        ("a.txt", "\ufeff<html><p>Текст".encode("utf-16-le"), "html"),
        ("a.txt", b"<p>one</p><p>two</p>", "html"),
        ("a.html", b"no tags at all", "html"),
        ("a.txt", b"1 < 2 and <b>bold</b> words", "txt"),
        ("a.md", b"# Head", "md"),
        ("a.eml", b"From: a@b\r\nReceived: x\r\n\r\nx", "eml"),
        ("a.eml", b"From: a@b\r\n\r\nx", "eml"),
        ("a.txt", b"From: a@b\r\nDate: x\r\n\r\nx", "txt"),
        ("a.txt", b"MIME-Version: 1.0\nTo: a\nContent-Type: multipart/related\n\n", "eml"),
        ("a.odt", zipped(**{"content.xml": "", "META-INF/manifest.xml": ""}), "odt"),
        ("a.xml", b'<?xml version="1.0"?><office/>', "xml"),
        ("a.eml", b"From: a@b\r\nMIME-Version: 1.0\r\n\r\nx", "eml"),
        ("a.mht", b"MIME-Version: 1.0\nContent-Type: multipart/related\n", "mht"),
        ("a.png", b"\x89PNG\r\n\x1a\n", "png"),
        ("a.odt", zipped(mimetype="application/vnd.oasis.opendocument.text"), "odt"),
        ("a.epub", zipped(mimetype="application/epub+zip"), "epub"),
        ("a.zip", zipped(a="x"), "zip"),
        ("a.pages", zipped(a="x"), "pages"),
        ("a.docx", zipped(**{"[Content_Types].xml": "", "theme.xml": ""}), "opc"),
        ("a.docx", zipped(**{"[Content_Types].xml": "", "word/document.xml": ""}), "docx"),
        ("a.docx", zipped(**{"[Content_Types].xml": "", "xl/workbook.xml": ""}), "xlsx"),
    ],
)
def test_content_decides(make_file: MakeFile, name: str, data: bytes, found: str) -> None:
    assert file_type(Source(make_file(name, data), name)) == found


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (compound({"EncryptedPackage": b"x"}), "file_encrypted"),
        (compound({"other": b"x"}), "file_unsupported"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504), "reading_failed"),
        (zipped(mimetype="application/vnd.oasis.opendocument.text"), "file_unsupported"),
        (zipped(a="x"), "file_holds_files"),
        (bytes(range(256)) * 20, "file_binary"),
        (b"PK\x03\x04" + bytes(100), "file_truncated"),
    ],
)
def test_what_cannot_be_read_says_why(make_file: MakeFile, data: bytes, code: str) -> None:
    with pytest.raises(UnreadableFileError) as caught:
        read_file(make_file("a.bin", data), "original.bin")
    assert caught.value.code == code
    assert caught.value.params["name"] == "original.bin"


def test_a_format_without_a_reader_is_named(make_file: MakeFile) -> None:
    with pytest.raises(UnreadableFileError) as caught:
        read_file(make_file("a.doc", compound({"Workbook": b"x"})), "a.doc")
    assert caught.value.params["format"] == "xls"


@pytest.mark.parametrize("head", [b"<!---->" * 800, b"a: \r\n" * 900, b"<?xml ?>" * 500])
def test_no_beginning_takes_long_to_recognise(make_file: MakeFile, head: bytes) -> None:
    assert file_type(Source(make_file("a.txt", head), "a.txt")) in ("txt", "html", "xml")


def test_a_wrong_suffix_is_read_and_reported(make_file: MakeFile) -> None:
    found = read_file(make_file("a.pdf", b"Plain words"), "a.pdf")

    assert (found.format, found.warnings) == ("txt", ("wrong_suffix",))


def test_the_name_gives_the_suffix_and_not_the_path(make_file: MakeFile) -> None:
    found = read_file(make_file("0a1b2c", b"# Head"), "notes.md")

    assert found.paragraphs[0].level == 1
    assert found.warnings == ()

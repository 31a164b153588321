"""Every kind of bad file through the reading process: an answer, and a process for the next one."""

import contextlib
import os
import random
import socket
import sys
import tempfile
import zipfile
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db.errors import UnreadableFileError
from db.ingest import ReadingWorker
from db.ingest.registry import read_file
from tests.db.ingest.compound import compound

MakeFile = Callable[[str, bytes], Path]
MakeDocx = Callable[..., Path]
MakePdf = Callable[..., Path]


def code_of(worker: ReadingWorker, path: Path) -> str:
    with pytest.raises(UnreadableFileError) as caught:
        worker.read(path, path.name)
    assert caught.value.params["name"] == path.name
    return caught.value.code


@pytest.fixture(autouse=True)
def _still_reading(worker: ReadingWorker, tmp_path: Path) -> Iterator[None]:
    """After whatever a test does, the next file is read."""
    yield
    after = tmp_path / "after.txt"
    after.write_text("The next file.", encoding="utf-8")
    assert worker.read(after, after.name).text.text == "The next file."


def swelling(total: int, filler: bytes = b" ") -> bytes:
    """Deflated bytes that swell to ``total`` MiB: one chunk packed once, and repeated."""
    packer = zlib.compressobj(9)
    chunk = (filler * (1024**2 // len(filler) + 1))[: 1024**2]
    head = packer.compress(chunk) + packer.flush(zlib.Z_FULL_FLUSH)
    again = packer.compress(chunk) + packer.flush(zlib.Z_FULL_FLUSH)
    return head + again * (total - 1) + packer.flush()


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "file_empty"),
        (b"  \r\n \t ", "file_no_text"),
        (bytes(range(256)) * 40, "file_binary"),
        (random.Random(5).randbytes(20_000), "file_binary"),
        (b"%PDF-1.4\n", "file_truncated"),
        (b"%PDF-1.4\n%%EOF", "reading_failed"),
        (b"PK\x03\x04", "file_truncated"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "file_truncated"),
        (b"\x7fELF" + bytes(60), "file_binary"),
    ],
)
def test_files_that_are_no_documents(
    worker: ReadingWorker, make_file: MakeFile, data: bytes, code: str
) -> None:
    assert code_of(worker, make_file("a.txt", data)) == code


def test_what_is_no_file(worker: ReadingWorker, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "file").write_bytes(b"x")

    assert code_of(worker, tmp_path) == "file_is_folder"
    assert code_of(worker, tmp_path / "missing.txt") == "file_missing"
    assert code_of(worker, tmp_path / "file" / "inside.txt") == "file_missing"
    assert code_of(worker, tmp_path / ("n" * 300)) == "file_unreadable"
    assert code_of(worker, tmp_path / "pipe") == "file_unreadable"


def test_a_file_of_500_megabytes_is_refused_unread(worker: ReadingWorker, tmp_path: Path) -> None:
    path = tmp_path / "large.txt"
    with path.open("wb") as file:
        file.truncate(500 * 1024**2)

    with pytest.raises(UnreadableFileError) as caught:
        worker.read(path, path.name)
    assert caught.value.code == "file_too_large"
    assert caught.value.params == {
        "name": "large.txt",
        "size": 500 * 1024**2,
        "limit": 256 * 1024**2,
    }


def test_a_long_text_is_cut_and_says_so(worker: ReadingWorker, tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_bytes(b"word " * 2_000 * 1_100)

    text = worker.read(path, path.name).text

    assert len(text.text) == 10_000_000
    assert not text.complete
    assert "text_cut" in text.warnings


def test_a_zip_bomb_is_not_unpacked(worker: ReadingWorker, make_docx: MakeDocx) -> None:
    paragraph = b"<w:p><w:r><w:t>aaaaaaaaaaaaaaaaaaaaaaaaaaaa</w:t></w:r></w:p>" * 20_000

    assert code_of(worker, make_docx(paragraph for _ in range(40))) == "file_unpacks_too_large"


def test_a_package_that_swells_slowly_ends_at_the_memory_limit(
    worker: ReadingWorker, make_docx: MakeDocx
) -> None:
    chance = random.Random(3)
    body = (
        b"".join(b"<w:p><w:r>%08x</w:r></w:p>" % chance.getrandbits(32) for _ in range(20_000))
        + b"<w:p/>" * 200_000
        for _ in range(40)
    )
    assert code_of(worker, make_docx(body)) in ("reading_out_of_memory", "reading_timed_out")


def test_entities_are_never_expanded(worker: ReadingWorker, make_docx: MakeDocx) -> None:
    path = make_docx("")
    bomb = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
    document = f'<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a0 "ha">{bomb}]><d>&a9;</d>'
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("[Content_Types].xml", "<Types/>")
        package.writestr("word/document.xml", document)
    assert code_of(worker, path) == "file_hostile"


@pytest.mark.parametrize("layers", [1, 2])
def test_a_pdf_that_swells_ends_within_the_limits(
    worker: ReadingWorker, make_pdf: MakePdf, layers: int
) -> None:
    stream = swelling(3_000)
    filters = b"/FlateDecode"
    if layers == 2:
        stream, filters = zlib.compress(stream, 9), b"[/FlateDecode/FlateDecode]"
    body = b"<</Filter%s/Length %d>>\nstream\n%s\nendstream" % (filters, len(stream), stream)

    assert code_of(worker, make_pdf([body])) in ("reading_out_of_memory", "file_no_text")


def test_a_pdf_whose_pages_run_in_a_circle(worker: ReadingWorker, make_file: MakeFile) -> None:
    data = (
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj "
        b"2 0 obj<</Type/Pages/Kids[2 0 R]/Count 9>>endobj trailer<</Root 1 0 R>>\n%%EOF"
    )
    assert code_of(worker, make_file("loop.pdf", data)) in ("file_no_text", "reading_failed")


@pytest.mark.parametrize(
    ("name", "suffixless"), [("made.docx", "docx"), ("made.pdf", "docx"), ("made.txt", "docx")]
)
def test_a_wrongly_named_document_is_read_for_what_it_is(
    worker: ReadingWorker, make_docx: MakeDocx, name: str, suffixless: str
) -> None:
    path = make_docx("<w:p><w:r><w:t>words</w:t></w:r></w:p>", name=name)

    text = worker.read(path, name).text

    assert (text.text, text.format) == ("words", suffixless)
    assert ("wrong_suffix" in text.warnings) == (name != "made.docx")


@settings(  # the first example may load the library that guesses encodings
    suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150, deadline=None
)
@given(
    head=st.sampled_from(
        [
            b"",
            b"%PDF-1.4\n",
            b"PK\x03\x04",
            b"PK\x05\x06",
            b"<html>",
            b"\xff\xfe",
            b"{\\rtf1",
            b"MIME-Version: 1.0\n",
            compound({"WordDocument": b"\xec\xa5"}),
        ]
    ),
    data=st.binary(max_size=400),
    suffix=st.sampled_from([".txt", ".docx", ".html", ".md", ".eml", ".mht", ""]),
)
def test_any_bytes_give_a_text_or_a_reason(head: bytes, data: bytes, suffix: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"any{suffix}"
        path.write_bytes(head + data)
        with contextlib.suppress(UnreadableFileError):
            text = read_file(path, path.name)
            assert text.text.encode()
            assert all(text.text[part.start : part.end].strip() for part in text.paragraphs)


def test_a_socket_is_no_document(worker: ReadingWorker, tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as end:
        end.bind(str(tmp_path / "s"))
        assert code_of(worker, tmp_path / "s") == "file_unreadable"


@pytest.mark.parametrize(
    "name", ["тест №1 — əğ.txt", "a b'c\"d.txt", "line\nend.txt", "\udcff.txt"]
)
def test_odd_names_are_carried_whole(worker: ReadingWorker, tmp_path: Path, name: str) -> None:
    if sys.platform == "win32":
        name = name.replace('"', "").replace("\n", "")
    (tmp_path / name).write_bytes(b"  ")

    assert code_of(worker, tmp_path / name) == "file_no_text"

"""Reading pictures of text, with a program that answers as Tesseract does."""

import contextlib
import os
import struct
import threading
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from db.errors import UnreadableFileError
from db.ingest import ReadingWorker
from db.ingest.registry import read_file
from db.progress import Cancelled
from tests.db.ingest.recorded import PARAGRAPHS, RECORDED
from tests.db.ingest.test_picture_size import tiff
from viewer.errors import code_sentence, error_sentence

MakeFile = Callable[[str, bytes], Path]
MakeTesseract = Callable[..., Path]


def png(width: int, height: int) -> bytes:
    """A PNG whose header promises a size, and whose dots are none."""
    head = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n\0\0\0\r" + head + struct.pack(">I", zlib.crc32(head))


def code_of(path: Path) -> UnreadableFileError:
    with pytest.raises(UnreadableFileError) as caught:
        read_file(path, path.name)
    return caught.value


@pytest.mark.parametrize("form", ["png", "jpg", "bmp", "webp"])
def test_a_picture_is_recognised(make_tesseract: MakeTesseract, tmp_path: Path, form: str) -> None:
    make_tesseract(RECORDED)
    path = tmp_path / f"scan.{form}"
    picture = QImage(100, 50, QImage.Format.Format_RGB32)
    picture.fill(0xFFFFFF)
    assert picture.save(str(path))

    with ReadingWorker() as worker:
        text = worker.read(path, path.name).text

    assert tuple(text.paragraph_texts()) == PARAGRAPHS
    assert (text.format, text.complete) == (form, True)
    assert text.warnings == ("recognised pages=1 percent=95",)
    assert "95 %" in code_sentence(text.warnings[0], {"name": path.name})


def test_every_page_of_a_tiff_is_recognised(
    make_tesseract: MakeTesseract, make_file: MakeFile
) -> None:
    make_tesseract(RECORDED, does="if 'tessedit_page_number=1' in arguments: sys.exit(1)")

    path = make_file("scan.tif", tiff((90, 90), (90, 90), (90, 90)))
    text = read_file(path, path.name)

    assert {part.page for part in text.paragraphs} == {1, 3}
    assert text.warnings[0] == "recognition_stopped done=2 pages=3"
    assert not text.complete


def test_without_tesseract_the_sentence_says_what_to_install(make_file: MakeFile) -> None:
    error = code_of(make_file("scan.png", png(100, 100)))

    assert error.code == "recognition_missing"
    assert "tesseract-ocr-aze" in error_sentence(error)


def test_a_picture_that_swells_is_not_decoded(
    make_tesseract: MakeTesseract, make_file: MakeFile
) -> None:
    make_tesseract(RECORDED)
    error = code_of(make_file("bomb.png", png(60_000, 60_000)))

    assert error.code == "picture_too_large"
    assert error.params == {"name": "bomb.png", "pixels": 3_600_000_000, "limit": 40_000_000}


def test_a_picture_cut_in_its_header_is_truncated(make_file: MakeFile) -> None:
    assert code_of(make_file("cut.png", png(100, 100)[:18])).code == "file_truncated"


def test_a_picture_that_tesseract_refuses_is_an_error(
    make_tesseract: MakeTesseract, make_file: MakeFile
) -> None:
    make_tesseract(RECORDED, does="sys.exit(1)")
    assert code_of(make_file("bad.png", png(100, 100))).code == "reading_failed"


def test_a_picture_without_words_has_no_text(
    make_tesseract: MakeTesseract, make_file: MakeFile
) -> None:
    make_tesseract(b"")
    assert code_of(make_file("bad.png", png(100, 100))).code == "file_no_text"


def test_the_program_works_under_the_limits_of_the_reading_process(
    make_tesseract: MakeTesseract, make_file: MakeFile
) -> None:
    make_tesseract(
        RECORDED,
        does=(
            "import resource\n"
            "assert resource.getrlimit(resource.RLIMIT_FSIZE)[0] == 0\n"
            "assert resource.getrlimit(resource.RLIMIT_AS)[0] <= 1024**3\n"
            "assert resource.getrlimit(resource.RLIMIT_CPU)[0] <= 60\n"
            "try:\n    bytearray(1024**3)\nexcept MemoryError:\n    pass\nelse:\n    sys.exit(1)"
        ),
    )
    path = make_file("scan.png", png(100, 100))

    with ReadingWorker() as worker:
        assert worker.read(path, path.name).text.text.startswith("1. Совет")


def test_what_recognises_ends_with_the_reading_process(
    make_tesseract: MakeTesseract, make_file: MakeFile, tmp_path: Path
) -> None:
    # It tells that it runs by taking a picture out of a pipe that only it reads.
    fifo = tmp_path / "running"
    os.mkfifo(fifo)
    make_tesseract(
        RECORDED,
        does=f"import signal\nend = open({str(fifo)!r}, 'w')\nend.write('x')\nend.flush()\n"
        "signal.pause()",
    )
    path = make_file("scan.png", png(100, 100))
    with ReadingWorker() as worker:
        reading = threading.Thread(target=_read_until_cancelled, args=(worker, path))
        reading.start()
        with fifo.open() as running:
            assert running.read(1) == "x"
            worker.close()
            reading.join()
            # The pipe's end: nobody writes any more, so the program is gone.
            assert running.read() == ""


def _read_until_cancelled(worker: ReadingWorker, path: Path) -> None:
    with contextlib.suppress(Cancelled):
        worker.read(path, path.name)

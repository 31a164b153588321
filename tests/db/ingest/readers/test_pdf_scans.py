"""PDF pages that are pictures of text, with a program that answers as Tesseract does."""

import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

from db.errors import UnreadableFileError
from db.ingest import ReadingWorker
from db.ingest.registry import read_file
from tests.db.ingest.readers.test_pdf import FIRST, line, outcome, page
from tests.db.ingest.recorded import PARAGRAPHS, RECORDED

MakePdf = Callable[..., Path]
MakeTesseract = Callable[..., Path]


def picture(width: int = 40, height: int = 60, *, covers: float = 1.0) -> bytes:
    """A black picture, drawn in the page's content so that it covers a share of the page."""
    dots = zlib.compress(bytes(width * height))
    return (b"q %g 0 0 842 0 0 cm BI /W %d /H %d /BPC 8 /CS /G /F /Fl ID %s EI Q\n") % (
        595 * covers,
        width,
        height,
        dots,
    )


def test_a_scanned_page_is_recognised_between_others(
    make_pdf: MakePdf, make_tesseract: MakeTesseract
) -> None:
    make_tesseract(RECORDED)
    path = make_pdf([page(FIRST), picture(), page(FIRST)])

    with ReadingWorker() as worker:
        text = worker.read(path, path.name).text

    assert tuple(text.paragraph_texts()) == (FIRST, *PARAGRAPHS, FIRST)
    assert [part.page for part in text.paragraphs] == [1, 2, 2, 2, 3]
    assert (text.warnings, text.complete) == (("recognised pages=1 percent=95",), True)


def test_the_page_is_drawn_as_a_grey_picture(
    make_pdf: MakePdf, make_tesseract: MakeTesseract
) -> None:
    make_tesseract(
        RECORDED,
        does="head, dots = picture[:17], picture[17:]\n"
        "assert head.startswith(b'P5 24') and head.endswith(b' 255\\n')\n"
        "assert arguments[arguments.index('--dpi') + 1] == '300'\n"
        "assert max(dots) <= 5",
    )
    text = read_file(make_pdf([picture()]), "a.pdf")

    assert tuple(text.paragraph_texts()) == PARAGRAPHS


def test_a_stamp_over_a_scan_is_not_its_text(
    make_pdf: MakePdf, make_tesseract: MakeTesseract
) -> None:
    make_tesseract(RECORDED)
    stamped = picture() + line(70, 20, "Scanned with some program")

    assert tuple(read_file(make_pdf([stamped]), "a.pdf").paragraph_texts()) == PARAGRAPHS


@pytest.mark.parametrize(
    "content",
    [
        picture() + b"3 Tr " + page(FIRST),
        picture() + b"BT 3 Tr /F1 11 Tf 70 700 Td (Agenda) Tj ET\n",
        picture(covers=0.3) + line(70, 700, "A title page"),
    ],
    ids=["recognised before", "hardly any text, recognised before", "a small picture"],
)
def test_a_page_with_a_text_of_its_own_is_not_recognised(
    make_pdf: MakePdf, make_tesseract: MakeTesseract, content: bytes
) -> None:
    make_tesseract(RECORDED)
    text = read_file(make_pdf([content]), "a.pdf")

    assert text.text in (FIRST, "Agenda", "A title page")
    assert text.warnings == ()


def test_letters_without_a_meaning_are_recognised_from_the_picture(
    make_pdf: MakePdf, make_tesseract: MakeTesseract
) -> None:
    make_tesseract(RECORDED)
    senseless = b"BT /F1 11 Tf 70 700 Td (%s) Tj ET\n" % (b"\\001\\004\\005\\006" * 20)

    text = read_file(make_pdf([senseless]), "a.pdf")

    assert tuple(text.paragraph_texts()) == PARAGRAPHS


def test_letters_without_a_meaning_are_left_out_and_said(make_pdf: MakePdf) -> None:
    senseless = b"BT /F1 11 Tf 70 700 Td (%s) Tj ET\n" % (b"\\001\\004\\005\\006" * 20)

    text = read_file(make_pdf([page(FIRST), senseless]), "a.pdf")

    assert text.text == FIRST
    assert text.warnings[0] == "unreadable_font"
    assert not text.complete


def test_a_page_that_tesseract_refuses_makes_the_text_incomplete(
    make_pdf: MakePdf, make_tesseract: MakeTesseract
) -> None:
    make_tesseract(RECORDED, does="sys.exit(1)")
    text = read_file(make_pdf([page(FIRST), picture(), picture()]), "a.pdf")

    assert text.text == FIRST
    assert (text.warnings, text.complete) == (("recognition_stopped done=0 pages=2",), False)


@pytest.mark.parametrize("size", [20_000, 60_000])
def test_a_picture_that_swells_ends_within_the_limits(
    make_pdf: MakePdf, make_tesseract: MakeTesseract, size: int
) -> None:
    make_tesseract(RECORDED)
    packer = zlib.compressobj(9)
    row = bytes(size)
    dots = b"".join(packer.compress(row) for _ in range(2_000)) + packer.flush()
    bomb = b"q 595 0 0 842 0 0 cm BI /W %d /H %d /BPC 8 /CS /G /F /Fl ID %s EI Q\n" % (
        *(size, size, dots),
    )
    path = make_pdf([page(FIRST), bomb])
    with ReadingWorker() as worker:
        found = outcome(worker, path)
        after = worker.read(make_pdf([page(FIRST)], name="after.pdf"), "after.pdf").text

    assert after.text == FIRST
    if isinstance(found, UnreadableFileError):
        assert found.code in ("reading_out_of_memory", "reading_timed_out")
    else:
        assert FIRST in found.text

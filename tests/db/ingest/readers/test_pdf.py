"""Reading PDF files."""

import random
import textwrap
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPdfWriter, QTextDocument
from PySide6.QtWidgets import QApplication

from db.errors import UnreadableFileError
from db.ingest import ReadingWorker
from db.ingest.registry import read_file
from db.model import DocumentText

MakePdf = Callable[..., Path]

FIRST = (
    "The participants reviewed the state of the ferry lines on the inland sea and noted that the "
    "timetables of the two sides no longer agree with each other since the spring of last year."
)
SECOND = (
    "The Council recommended to the port authorities of both countries that they exchange the "
    "schedules of the coming season not later than a month before the first passage of the ships."
)


def line(x: float, y: float, text: str, size: float = 11) -> bytes:
    escaped = text.replace("(", "\\(").replace(")", "\\)").encode("latin-1")
    return b"BT /F1 %g Tf %g %g Td (%s) Tj ET\n" % (size, x, y, escaped)


def page(*blocks: str, top: float = 760, indent: float = 0) -> bytes:
    """Blocks set in lines of 70 characters; ``indent`` for first lines, else a gap between."""
    content = b""
    y = top
    for block in blocks:
        for index, text in enumerate(textwrap.wrap(block, 70)):
            content += line(70 + (indent if index == 0 else 0), y, text)
            y -= 14
        y -= 0 if indent else 10
    return content


def outcome(worker: ReadingWorker, path: Path) -> DocumentText | UnreadableFileError:
    try:
        return worker.read(path, path.name).text
    except UnreadableFileError as error:
        return error


def paragraphs(path: Path) -> list[str]:
    return list(read_file(path, path.name).paragraph_texts())


def test_lines_become_paragraphs_by_gaps(make_pdf: MakePdf) -> None:
    assert paragraphs(make_pdf([page(FIRST, SECOND)])) == [FIRST, SECOND]


def test_lines_become_paragraphs_by_indents(make_pdf: MakePdf) -> None:
    assert paragraphs(make_pdf([page(FIRST, SECOND, indent=20)])) == [FIRST, SECOND]


def test_numbered_points_are_paragraphs(make_pdf: MakePdf) -> None:
    points = [f"{number}. {FIRST}" for number in range(1, 4)]

    assert paragraphs(make_pdf([page(*points)])) == points


def test_a_paragraph_goes_on_over_the_page(make_pdf: MakePdf) -> None:
    lines = textwrap.wrap(FIRST + " " + SECOND, 70)
    pages = [
        b"".join(line(70, 100 - 14 * i, text) for i, text in enumerate(lines[:2])),
        b"".join(line(70, 760 - 14 * i, text) for i, text in enumerate(lines[2:])),
    ]
    found = read_file(make_pdf(pages), "a.pdf")

    assert found.text == FIRST + " " + SECOND
    assert [part.page for part in found.paragraphs] == [1]


def test_hyphens_at_line_ends_are_undone_but_not_those_of_compounds(make_pdf: MakePdf) -> None:
    text = [
        "The members of the Council thanked the Secretary-",
        "General and took note of his report on the infor-",
        "mation exchange, a cross-border task; this cross-",
        "border task has priority for all of the countries.",
    ]
    made = make_pdf([b"".join(line(70, 700 - 14 * i, part) for i, part in enumerate(text))])

    expected = (
        "The members of the Council thanked the Secretary-General and took note of his report on "
        "the information exchange, a cross-border task; this cross-border task has priority for "
        "all of the countries."
    )
    assert paragraphs(made) == [expected]


def test_running_heads_and_page_numbers_are_left_out(make_pdf: MakePdf) -> None:
    pages = [
        line(200, 810, f"Report of the Council, issue {number}")
        + page(text)
        + line(290, 30, f"- {number} -")
        for number, text in enumerate([FIRST, SECOND, FIRST, SECOND], start=1)
    ]
    found = read_file(make_pdf(pages), "a.pdf")

    assert list(found.paragraph_texts()) == [FIRST, SECOND, FIRST, SECOND]
    assert [part.page for part in found.paragraphs] == [1, 2, 3, 4]
    assert found.warnings == ()


def test_what_lies_beside_the_page_is_not_seen(make_pdf: MakePdf) -> None:
    assert paragraphs(make_pdf([line(70, 900, "Unseen words") + line(70, 700, "Seen words")])) == [
        "Seen words"
    ]


def test_pages_without_text_make_the_text_incomplete(make_pdf: MakePdf) -> None:
    found = read_file(make_pdf([page(FIRST), b"0 0 500 700 re f"]), "a.pdf")

    assert found.text == FIRST
    assert (found.complete, found.warnings) == (False, ("scanned_pages",))


def test_a_blank_page_is_no_scan(make_pdf: MakePdf) -> None:
    assert read_file(make_pdf([page(FIRST), b""]), "a.pdf").complete


def test_a_document_of_pictures_has_no_text(make_pdf: MakePdf) -> None:
    with pytest.raises(UnreadableFileError) as caught:
        read_file(make_pdf([b"0 0 500 700 re f"]), "a.pdf")
    assert caught.value.code == "recognition_missing"


def test_a_document_with_a_password_says_so(make_pdf: MakePdf) -> None:
    key = b"00" * 32
    trailer = b"/ID[<00><00>]/Encrypt<</Filter/Standard/V 2/R 3/Length 128/P -4/O<%s>/U<%s>>>" % (
        key,
        key,
    )
    with pytest.raises(UnreadableFileError) as caught:
        read_file(make_pdf([page(FIRST)], trailer=trailer), "a.pdf")
    assert caught.value.code == "file_encrypted"


def test_a_cyrillic_document_of_many_pages(qapp: QApplication, tmp_path: Path) -> None:
    words = (
        "стороны совет диалог российско-азербайджанский приграничных территориях предложения "
        "рабочей группе поручено весной границы экспертов постконфликтного сотрудничества и о в на"
    ).split()
    chance = random.Random(11)
    points = [
        f"{number}. Участники {' '.join(chance.choices(words, k=chance.randint(4, 40)))}."
        for number in range(1, 61)
    ]
    writer = QPdfWriter(str(tmp_path / "made.pdf"))
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A5), QPageLayout.Orientation.Portrait, QMarginsF()
        )
    )
    document = QTextDocument()
    document.setDefaultFont(QFont("DejaVu Sans", 10))
    document.setHtml("<h2>Итоги</h2>" + "".join(f"<p>{point}</p>" for point in points))
    document.print_(writer)
    del writer

    found = read_file(tmp_path / "made.pdf", "made.pdf")

    assert list(found.paragraph_texts()) == ["Итоги", *points]
    assert found.paragraphs[0].level == 1
    assert found.paragraphs[-1].page > 2


def test_a_document_cut_anywhere_is_an_error_or_an_incomplete_text(
    make_pdf: MakePdf, worker: ReadingWorker
) -> None:
    whole = make_pdf([page(FIRST), page(SECOND)]).read_bytes()
    for end in range(5, len(whole) - 10, 61):
        path = make_pdf([b""], name="cut.pdf")
        path.write_bytes(whole[:end])
        found = outcome(worker, path)
        if isinstance(found, UnreadableFileError):
            assert found.code in ("file_truncated", "file_no_text")
        else:
            assert not found.complete
            assert "file_truncated" in found.warnings

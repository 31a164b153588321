"""The order of reading on PDF pages: columns, tables, notes, letter-spaced lines."""

import re
import textwrap
from collections.abc import Callable
from pathlib import Path

import pytest

from db.ingest.readers.pdf_spaced_letters import without_letter_spacing
from db.ingest.registry import read_file
from db.model import BODY, MARGIN, NOTE, TABLE
from tests.db.ingest.readers.test_pdf import FIRST, SECOND, line, page

MakePdf = Callable[..., Path]

THIRD = (
    "Members are of one mind that the small ports should be named in every plan for the coast, "
    "and that their harbour masters be heard before any decision on the lines is taken."
)


def column(left: float, top: float, *blocks: str, width: int = 34) -> list[tuple[float, bytes]]:
    """Lines of a column with their heights, a little apart between blocks."""
    made = []
    for block in blocks:
        for text in textwrap.wrap(block, width):
            made.append((top, line(left, top, text)))
            top -= 14
        top -= 10
    return made


def drawn(*columns: list[tuple[float, bytes]], by_row: bool) -> bytes:
    lines = [one for lines in columns for one in lines]
    if by_row:
        lines = sorted(lines, key=lambda one: -one[0])
    return b"".join(content for _, content in lines)


@pytest.mark.parametrize("by_row", [False, True])
def test_two_columns_under_one_head(make_pdf: MakePdf, by_row: bool) -> None:
    head = line(150, 790, "Communique of the Council of Ports", 16)
    columns = column(70, 740, FIRST, SECOND), column(310, 740, THIRD, FIRST)

    found = read_file(make_pdf([head + drawn(*columns, by_row=by_row)]), "a.pdf")

    assert list(found.paragraph_texts()) == [
        *("Communique of the Council of Ports", FIRST, SECOND, THIRD, FIRST)
    ]
    assert [part.level for part in found.paragraphs] == [1, 0, 0, 0, 0]


@pytest.mark.parametrize("by_row", [False, True])
def test_three_columns(make_pdf: MakePdf, by_row: bool) -> None:
    texts = (FIRST, SECOND, THIRD)
    columns = [column(60 + 165 * at, 740, text, width=24) for at, text in enumerate(texts)]
    found = read_file(make_pdf([drawn(*columns, by_row=by_row)]), "a.pdf")

    assert list(found.paragraph_texts()) == list(texts)


def test_a_paragraph_goes_on_in_the_next_column(make_pdf: MakePdf) -> None:
    lines = textwrap.wrap(f"1. {FIRST} {SECOND}", 34)
    half = len(lines) // 2
    columns = [
        [(740.0 - 14 * at, line(left, 740 - 14 * at, text)) for at, text in enumerate(part)]
        for left, part in ((70, lines[:half]), (310, lines[half:]))
    ]
    made = make_pdf([drawn(*columns, by_row=True)])

    assert list(read_file(made, "a.pdf").paragraph_texts()) == [f"1. {FIRST} {SECOND}"]


def test_text_that_is_drawn_from_the_foot_up_is_put_in_order(make_pdf: MakePdf) -> None:
    lines = [content for _, content in column(70, 740, FIRST, SECOND, THIRD, width=70)]

    found = read_file(make_pdf([b"".join(reversed(lines))]), "a.pdf")

    assert list(found.paragraph_texts()) == [FIRST, SECOND, THIRD]


def test_the_rows_of_a_table_stay_rows(make_pdf: MakePdf) -> None:
    rows = [("Person", "Office"), ("A. Reitmayr", "Director"), ("K. Tsereteladze", "Rector")]
    content = b"".join(
        line(70, 600 - 18 * at, name) + line(300, 600 - 18 * at, office)
        for at, (name, office) in enumerate(rows)
    )
    found = read_file(make_pdf([page(FIRST) + content + page(SECOND, top=520)]), "a.pdf")

    assert list(found.paragraph_texts()) == [FIRST, *map("\t".join, rows), SECOND]
    assert [part.part for part in found.paragraphs] == [BODY, TABLE, TABLE, TABLE, BODY]


def test_the_last_cell_of_a_row_may_have_several_lines(make_pdf: MakePdf) -> None:
    content = (
        line(70, 600, "A. Reitmayr")
        + line(300, 600, "Director of the Centre for the ports of")
        + line(300, 586, "both sides of the sea")
        + line(70, 560, "K. Tsereteladze")
        + line(300, 560, "Rector")
    )
    found = read_file(make_pdf([content]), "a.pdf")

    assert list(found.paragraph_texts()) == [
        "A. Reitmayr\tDirector of the Centre for the ports of both sides of the sea",
        "K. Tsereteladze\tRector",
    ]
    assert {part.part for part in found.paragraphs} == {TABLE}


def test_a_head_on_both_of_two_pages_is_set_apart(make_pdf: MakePdf) -> None:
    head = line(70, 810, "Papers of the Council of Ports")
    lines = textwrap.wrap(f"{FIRST} {SECOND} {THIRD} {FIRST}", 70)
    pages = [
        head + b"".join(line(70, top - 14 * at, text) for at, text in enumerate(part))
        for top, part in ((140, lines[:6]), (760, lines[6:]))
    ]
    found = read_file(make_pdf(pages), "a.pdf")

    assert list(found.paragraph_texts()) == [
        "Papers of the Council of Ports",
        f"{FIRST} {SECOND} {THIRD} {FIRST}",
        "Papers of the Council of Ports",
    ]
    assert [(part.part, part.page) for part in found.paragraphs] == [
        *((MARGIN, 1), (BODY, 1), (MARGIN, 2))
    ]


def raised(x: float, y: float, text: str, figure: str) -> bytes:
    """A line that ends with a raised figure."""
    return b"BT /F1 11 Tf %g %g Td (%s) Tj /F1 6 Tf 5 Ts (%s) Tj ET\n" % (
        *(x, y, text.encode(), figure.encode()),
    )


def test_notes_at_the_foot_are_told_from_the_text(make_pdf: MakePdf) -> None:
    whole = textwrap.wrap(f"{FIRST} {SECOND}", 70)
    first = line(70, 110, whole[0]) + raised(70, 96, whole[1], "1") + line(70, 82, whole[2])
    note = line(70, 60, "1 See the report of the ferry lines of last year,", 8)
    note += line(70, 50, "page 5.", 8) + line(70, 40, "2 As above.", 8)
    second = b"".join(line(70, 760 - 14 * at, text) for at, text in enumerate(whole[3:]))

    found = read_file(make_pdf([first + note, second]), "a.pdf")

    assert list(found.paragraph_texts()) == [
        f"{FIRST} {SECOND}",
        "1 See the report of the ferry lines of last year, page 5.",
        "2 As above.",
    ]
    assert [part.part for part in found.paragraphs] == [BODY, NOTE, NOTE]


def test_raised_figures_that_call_no_note_stay(make_pdf: MakePdf) -> None:
    content = raised(70, 700, "An area of 25 km", "2")

    assert read_file(make_pdf([content]), "a.pdf").text == "An area of 25 km2"


def test_a_page_that_lies_on_its_side(make_pdf: MakePdf) -> None:
    turned = b"0 1 -1 0 595 0 cm\n" + page(FIRST, SECOND, top=560)
    path = make_pdf([turned])
    path.write_bytes(path.read_bytes().replace(b"/MediaBox", b"/Rotate 90/MediaBox"))

    assert list(read_file(path, "a.pdf").paragraph_texts()) == [FIRST, SECOND]


@pytest.mark.parametrize(
    ("text", "closed"),
    [
        ("К О М М Ю Н И К Е", "КОММЮНИКЕ"),
        ("И Т О Г И  В С Т Р Е Ч И", "ИТОГИ ВСТРЕЧИ"),
        ("А. и Б. в г. Баку", "А. и Б. в г. Баку"),
        ("a b", "a b"),
    ],
)
def test_letters_set_apart_are_closed_up(text: str, closed: str) -> None:
    """Two spaces stand for a gap twice as wide, which the page shows as one space."""
    pieces: list[str] = []
    gaps: list[float] = []
    for spaces, letters in re.findall(r"( *)([^ ]+)", text):
        if spaces:
            pieces.append(" ")
            gaps.append(0.0)
        pieces += letters
        gaps += [4.0 * len(spaces)] + [0.0] * (len(letters) - 1)

    assert without_letter_spacing(pieces, gaps) == closed


def test_a_letter_spaced_title_is_one_word(make_pdf: MakePdf) -> None:
    content = b"BT /F1 16 Tf 12 Tc 100 700 Td (COMMUNIQUE) Tj ET\n"

    assert read_file(make_pdf([content]), "a.pdf").text == "COMMUNIQUE"


@pytest.mark.parametrize(
    "turn",
    [b"0 1 -1 0 595 0 cm\n", b"-1 0 0 -1 595 842 cm\n", b"0 -1 1 0 0 842 cm\n"],
)
def test_text_that_is_drawn_turned_is_read_as_it_was_written(
    make_pdf: MakePdf, turn: bytes
) -> None:
    found = read_file(make_pdf([turn + page(FIRST, SECOND, top=500)]), "a.pdf")

    assert list(found.paragraph_texts()) == [FIRST, SECOND]
    assert (found.complete, found.warnings) == (True, ())


def test_stamps_and_watermarks_stand_apart_from_the_text(make_pdf: MakePdf) -> None:
    stamp = b"BT /F1 11 Tf 0 1 -1 0 580 200 Tm (Received 12 May) Tj ET\n"
    mark = b"BT /F1 60 Tf 0.7 0.7 -0.7 0.7 100 200 Tm (Draft copy) Tj ET\n"
    found = read_file(make_pdf([mark + page(FIRST) + stamp + page(SECOND, top=700)]), "a.pdf")

    shown = list(
        zip(found.paragraph_texts(), (part.part for part in found.paragraphs), strict=True)
    )
    assert shown == [
        *((FIRST, BODY), (SECOND, BODY)),
        *(("Received 12 May", MARGIN), ("Draft copy", MARGIN)),
    ]


def test_a_page_written_across_is_called_incomplete(make_pdf: MakePdf) -> None:
    across = b"0.7 0.7 -0.7 0.7 300 0 cm\n" + page(FIRST, top=300)
    found = read_file(make_pdf([across]), "a.pdf")

    assert (found.complete, "text_incomplete" in found.warnings) == (False, True)

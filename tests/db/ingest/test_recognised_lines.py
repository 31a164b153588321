"""From Tesseract's table to lines, paragraphs and their certainty."""

import pytest

from db.ingest.readers.pdf_paragraphs import paragraphs_of_pages
from db.ingest.recognised_lines import recognised_page
from tests.db.ingest.recorded import PARAGRAPHS, RECORDED, table


def test_a_recorded_table_gives_its_paragraphs() -> None:
    page = recognised_page(RECORDED, 3)

    blocks = paragraphs_of_pages([list(page.lines)])

    assert tuple(block.text for block in blocks) == PARAGRAPHS
    assert {block.page for block in blocks} == {3}
    assert page.mean == pytest.approx(0.957, abs=0.005)


def test_places_are_told_in_points() -> None:
    line = recognised_page(RECORDED, 1, dpi=144).lines[0]

    assert (line.left, line.right) == (27.5, 602)
    assert 220 < line.middle < 240


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_a_page_on_its_side_or_head_is_set_upright(turn: int) -> None:
    width, height = 1240, 520
    rows = [row.split("\t") for row in RECORDED.decode().splitlines()[1:]]
    for row in rows:
        left, top, wide, tall = map(int, row[6:10])
        if turn == 180:
            left, top = width - left - wide, height - top - tall
        elif turn == 90:
            left, top, wide, tall = height - top - tall, left, tall, wide
        else:
            left, top, wide, tall = top, width - left - wide, tall, wide
        row[6:10] = map(str, (left, top, wide, tall))
    turned = "".join("\t".join(row) + "\n" for row in rows).encode()

    assert recognised_page(turned, 1, 300) == recognised_page(RECORDED, 1, 300)


def test_specks_and_pictures_are_no_text() -> None:
    rows = """\
1 1 0 0 0 0 0 0 1000 1000 -1
5 1 1 1 1 1 10 10 50 20 30 |
5 1 1 1 1 2 70 10 50 20 91 Совет
5 1 2 1 1 1 10 90 50 20 12 оьъ
5 1 2 1 1 2 70 90 50 20 20 шщ
"""
    assert [line.text for line in recognised_page(table(rows), 1).lines] == ["Совет"]


def test_cells_are_told_by_wide_gaps() -> None:
    rows = """\
1 1 0 0 0 0 0 0 1000 1000 -1
5 1 1 1 1 1 10 10 90 20 95 Баку
5 1 1 1 1 2 400 10 90 20 95 2021
"""
    assert recognised_page(table(rows), 1).lines[0].text == "Баку\t2021"


@pytest.mark.parametrize(
    "broken",
    [
        b"",
        b"\xff\xfe\x00",
        b"level\tpage\n5\t1\n",
        b"5\t1\t1\t1\t1\t1\tx\t0\t0\t0\t90\tword\n",
        b"5\t1\t1\t1\t1\t1\t0\t0\t0\t0\tnan\tword\n",
    ],
)
def test_a_broken_table_is_a_page_without_text(broken: bytes) -> None:
    page = recognised_page(broken, 1)

    assert (page.lines, page.letters, page.mean) == ((), 0, 1.0)

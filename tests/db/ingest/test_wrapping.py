"""Paragraphs of plain text."""

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.ingest.reader import Block
from db.ingest.wrapping import paragraphs_of, unwrapped

LONG = (
    "The participants reviewed the state of the ferry lines on the inland sea and noted that the "
    "timetables of the two sides no longer agree with each other since the spring of last year."
)


def texts(text: str) -> list[str]:
    return [text[part.start : part.end] for part in paragraphs_of(text)]


def test_each_line_is_a_paragraph() -> None:
    assert texts("Title\n\n  First paragraph.  \nSecond.\n") == [
        "Title",
        "First paragraph.",
        "Second.",
    ]


def test_a_text_of_long_lines_is_not_taken_for_wrapped() -> None:
    assert texts("\n".join([LONG] * 6)) == [LONG] * 6


@pytest.mark.parametrize("width", [40, 60, 72, 80])
def test_wrapped_blocks_become_paragraphs_with_their_line_ends(width: int) -> None:
    blocks = [textwrap.fill(LONG, width) for _ in range(4)]

    assert texts("\n\n".join(blocks)) == blocks


def test_list_items_of_a_wrapped_text_are_paragraphs() -> None:
    items = [textwrap.fill(f"{n}) {LONG}", 60, subsequent_indent="   ") for n in range(1, 5)]

    assert texts("\n".join(items)) == items


def test_indented_first_lines_of_a_wrapped_text_begin_paragraphs() -> None:
    blocks = [textwrap.fill(LONG, 64, initial_indent="    ") for _ in range(3)]

    assert texts("\n".join(blocks)) == [block.strip() for block in blocks]


def test_short_lines_that_someone_meant_stay_apart() -> None:
    lines = ["Baku", "18 November", "Present:", "A. Brown", "C. Davis", "E. Ford", "Absent: none"]

    assert texts("\n".join(lines)) == lines


@given(st.text(st.sampled_from("aя 1.;—)(\n\n\f\t")))
def test_paragraphs_are_in_order_and_hold_every_letter(text: str) -> None:
    position = 0
    outside = ""
    for part in paragraphs_of(text):
        assert position <= part.start < part.end <= len(text)
        assert text[part.start : part.end].strip() == text[part.start : part.end]
        outside += text[position : part.start]
        position = part.end
    assert not (outside + text[position:]).strip()


def test_lines_that_are_paragraphs_of_a_document_are_joined() -> None:
    lines = textwrap.wrap(LONG, 60)
    blocks = [Block("Title", level=1), *map(Block, lines), Block(" "), *map(Block, lines)]

    found = [block for block in unwrapped([*blocks, Block("1. One", "a)")]) if block.text.strip()]

    assert [block.text for block in found] == ["Title", LONG, LONG, "1. One"]
    labels = [(block.level, block.label) for block in found]
    assert labels == [(1, None), (0, None), (0, None), (0, "a)")]


def test_paragraphs_of_a_document_stay_apart() -> None:
    blocks = [Block(LONG) for _ in range(6)] + [Block("Short."), Block("Names"), Block("A. B.")]

    assert unwrapped(blocks) == blocks

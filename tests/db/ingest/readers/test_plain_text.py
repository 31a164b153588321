"""Reading .txt and .md."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.errors import UnreadableFileError
from db.model import DocumentText

Read = Callable[[str, bytes], DocumentText]


def test_the_text_stays_as_it_is_but_for_line_ends(read: Read) -> None:
    found = read("a.txt", "\ufeffПервая\u00a0строка \r\n\r\n\tВторая\rТретья".encode())

    assert found.text == "Первая\u00a0строка \n\n\tВторая\nТретья"
    assert list(found.paragraph_texts()) == ["Первая\u00a0строка", "Вторая", "Третья"]
    assert (found.format, found.encoding, found.complete) == ("txt", "utf-8", True)


@pytest.mark.parametrize("end", ["\r\r\n", "\v", "\x85", "\r"])
def test_lines_end_as_other_machines_end_them(read: Read, end: str) -> None:
    found = read("a.txt", f"1. Первый{end}2. Второй{end}".encode())

    assert found.text.split() == ["1.", "Первый", "2.", "Второй"]
    assert list(found.paragraph_texts()) == ["1. Первый", "2. Второй"]


def test_what_fills_the_last_sector_is_no_sign_of_a_binary_file(read: Read) -> None:
    text = "Текст".encode()
    assert read("a.txt", text + bytes(512 - len(text))).text == "Текст"
    with pytest.raises(UnreadableFileError):
        read("a.txt", text + bytes(100))


def test_form_feeds_number_the_pages(read: Read) -> None:
    found = read("a.txt", b"one\n\ftwo\nthree\f\ffour")

    assert [part.page for part in found.paragraphs] == [1, 2, 2, 4]


def test_markdown_headings_have_a_level(read: Read) -> None:
    found = read("a.md", b"## Second session\n\nText #1")

    assert [part.level for part in found.paragraphs] == [2, 0]
    assert next(found.paragraph_texts()) == "Second session"


@pytest.mark.parametrize("data", [b" \n\t\r\n ", b"\xef\xbb\xbf", b"--- ...", b"\x1a"])
def test_a_file_without_words_has_no_text(read: Read, data: bytes) -> None:
    with pytest.raises(UnreadableFileError) as caught:
        read("a.txt", data)
    assert caught.value.code == "file_no_text"
    assert caught.value.params == {"name": "a.txt"}


@given(
    st.lists(st.text(st.characters(codec="cp1251", categories=["L", "N", "P", "Zs"]), min_size=1))
)
def test_every_paragraph_is_a_piece_of_the_text(lines: list[str]) -> None:
    from db.ingest.wrapping import paragraphs_of

    text = "\n".join(lines)
    joined = "\n".join(text[part.start : part.end] for part in paragraphs_of(text))

    assert joined.split() == text.split()

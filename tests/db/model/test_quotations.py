"""Blocks of quotations: the line is the inverse of its reading, whatever mail does to the block."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.model.quotations import QuotationMark, digest, read_quotation

MARK = QuotationMark(
    "01a223be-c367-70f8-9269-f4b5610d6ab9", "ab" * 32, "cd" * 32, 120, 340, digest("Слова"),
    "2026-11-28T20:15:00Z", "01a2", "3",
)  # fmt: skip


def block(words: str, mark: QuotationMark = MARK) -> str:
    return f"«{words}»\n— Совет. Коммюнике.\nПодлинник: a.txt\n{mark.line()}\n"


@given(st.text().filter(lambda text: "council-archive-quotation" not in text and "\r" not in text))
def test_words_come_back_as_they_were(words: str) -> None:
    mark = replace(MARK, words=digest(words))
    given_back = read_quotation(block(words, mark))
    assert given_back.mark == mark
    assert given_back.words == words


def test_a_reply_and_broken_lines_do_not_matter() -> None:
    text = block("Слова о\nграницах").replace(" text=", "\ntext=").replace(" words=", "\n  words=")
    replied = "".join(f"> {line}\r\n" for line in text.splitlines())
    found = read_quotation(replied)
    assert found.mark == MARK
    assert found.words == "Слова о\nграницах"


@pytest.mark.parametrize(
    "sign", ["— ", "—\u00a0", "- ", "– ", "― ", "\t— ", "  —\u202f", "\u2212 ", "—\n"]
)
@pytest.mark.parametrize("words", ["Слова", "Слова\n— в строке", "Слова\n- раз\n- два"])
def test_any_dash_and_space_begin_the_source(sign: str, words: str) -> None:
    mark = replace(MARK, words=digest(words))
    text = block(words, mark).replace("\n— Совет.", f"\n{sign}Совет.")
    assert read_quotation(text).words == words
    # A line of the source that begins with a dash, as mail breaks it.
    assert read_quotation(text.replace("Коммюнике", "Общее\n— взгляд")).words == words
    # Words that are not those of the mark any more end before the source all the same.
    altered = text.replace("Слова", "Иные слова").replace("Коммюнике", "Общее\n— взгляд")
    assert read_quotation(altered).words == words.replace("Слова", "Иные слова")


def test_very_many_lines_with_dashes_are_not_all_tried() -> None:
    text = block("а\n" + "- б\n" * 50_000)
    assert read_quotation(text).words.startswith("а\n- б")


@pytest.mark.parametrize(
    ("given_words", "words"),
    [
        ("Слова", "Слова"),
        ("«Слова»\n", "Слова"),
        ("“Words”", "Words"),
        ("«а» и «б»", "«а» и «б»"),
        ("«а «б» в»", "а «б» в"),
        ('"а" и "б"', '"а" и "б"'),
    ],
)
def test_marks_around_words_alone_are_none_of_them(given_words: str, words: str) -> None:
    found = read_quotation(given_words)
    assert found.words == words
    assert found.mark is None


@pytest.mark.parametrize(
    "damage",
    [
        lambda line: line.replace("v1", "v2"),
        lambda line: line.replace("abab", "", 1),
        lambda line: line.replace("from=120", "from=x"),
        lambda line: line.replace("from=120", "from=999"),
    ],
)
def test_a_damaged_line_is_told(damage) -> None:  # type: ignore[no-untyped-def]  # a lambda
    found = read_quotation(damage(block("Слова")))
    assert found.broken
    assert found.mark is None
    assert found.words == "Слова"

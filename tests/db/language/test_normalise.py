"""Normalised texts and the way back to the raw ones."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.language.lookalikes import repair_word
from db.language.normalise import normalise


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("заседание\u00a0Совета\u2009(РАЭС)", "заседание Совета (РАЭС)"),
        ("транс\u00adгранич\u00adных", "трансграничных"),
        ("\ufeffоткры\u200bтие", "открытие"),
        ("co-\ufb01nance the \ufb02eet o\ufb03ce", "co-finance the fleet office"),
        ("и\u0306од, е\u0308лка", "йод, ёлка"),
        ("Пaвлoдар", "Павлодар"),
        ("трёх вëл", "трёх вёл"),
        ("Bаku и Вostоk", "Baku и Bostok"),
        ("Gәncә", "Gəncə"),
        ("Webинар", "Webинар"),
        ("", ""),
        ("две\nстроки", "две\nстроки"),
    ],
)
def test_texts_come_out_in_one_spelling(raw: str, expected: str) -> None:
    assert normalise(raw).text == expected


def test_spans_lead_back_to_the_raw_words() -> None:
    raw = "В\u00a0Пaв\u00adло\u00adдаре со\ufb01я"
    result = normalise(raw)
    start = result.text.index("Павлодаре")
    begin, end = result.raw_span(start, start + len("Павлодаре"))
    assert raw[begin:end] == "Пaв\u00adло\u00adдаре"


@given(
    st.text(st.sampled_from("абАB é\u00a0\u00ad\u200b\ufb01\ufb04\u2028\u3000\t\nйİ"), max_size=12)
)
def test_a_text_that_is_taken_in_pieces_comes_out_as_letter_by_letter(text: str) -> None:
    whole, letters = normalise(text), normalise(f"{text} и\u0306")
    count = len(whole.text)
    assert letters.text[:count] == whole.text
    assert letters.starts[:count] == whole.starts
    assert letters.ends[:count] == whole.ends


_LETTERS = [
    *"абвгеоёАОСabceoxABCəğİı-.",
    "\u00ad",
    "\u200b",
    "\ufb01",
    "\ufb03",
    "и\u0306",
    "е\u0308",
]
_WORDS = st.lists(st.sampled_from(_LETTERS), max_size=9).map("".join)


@given(
    st.lists(_WORDS, max_size=8), st.lists(st.sampled_from([" ", "\u00a0", "\u2009"]), min_size=8)
)
def test_each_word_leads_back_to_the_raw_word_it_came_from(
    words: list[str], spaces: list[str]
) -> None:
    raw = "".join(word + space for word, space in zip(words, spaces, strict=False))
    result = normalise(raw)
    at = 0
    for word in result.text.split(" "):
        begin, end = result.raw_span(at, at + len(word))
        assert normalise(raw[begin:end]).text == word
        at += len(word) + 1


@given(st.text(max_size=60))
def test_normalising_twice_changes_nothing_more(raw: str) -> None:
    once = normalise(raw).text
    assert normalise(once).text == once


@given(st.text(max_size=60))
def test_every_character_has_its_origin(raw: str) -> None:
    result = normalise(raw)
    assert len(result.starts) == len(result.ends) == len(result.text)
    assert all(
        0 <= start < end <= len(raw) for start, end in zip(result.starts, result.ends, strict=True)
    )
    assert list(result.starts) == sorted(result.starts)


@given(st.text(st.sampled_from("абвгabcdxоocе"), max_size=12))
def test_repairing_a_word_keeps_its_length(word: str) -> None:
    assert len(repair_word(word)) == len(word)

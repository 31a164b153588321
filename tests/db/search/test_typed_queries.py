"""A query while it is typed: each letter counts, and nothing unfinished is complained of."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.search.parser import MAX_CHARACTERS, MAX_TERMS, parse
from db.search.syntax import Days, Fact, Fuzzy, Prefix
from tests.db.search.shapes import shape

FULL = 'вода лицо:("Хикмет Гаджиев" OR Шафиев) -вид:решение дата:2020..2022 =слово дел~2 "а б"'


def begun(word: str) -> tuple[str, str, Prefix]:
    return ("or", word, Prefix(word))


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("с", begun("с")),
        ("вода со", ("and", "вода", begun("со"))),
        ("вода -со", ("and", "вода", ("not", begun("со")))),
        ("вода OR со", ("or", "вода", begun("со"))),
        ("(вода со", ("and", "вода", begun("со"))),
        ("pers", begun("pers")),
        ("44-ф", begun("44-ф")),
        ("а/де", ("and", "а", begun("де"))),
        ("лицо:Гад", ("person", begun("Гад"))),
        ("лицо:(Гаджиев OR Ша", ("person", ("or", "Гаджиев", begun("Ша")))),
        ('"общая гра', ("and", "общая", begun("гра"))),
        ("вода ", "вода"),
        ("вода,", "вода"),
        ("(вода)", "вода"),
        ('"общая гра"', "общая гра"),
        ("=со", "=со"),
        ("дел~", Fuzzy("дел", 1)),
        ("делим*", Prefix("делим")),
        ("вид:реш", Fact("kind", ("decision",))),
        ("вид:ре", Fact("kind", ("recommendation", "decision"))),
        ("kind:(dec", Fact("kind", ("decision",))),
        ("вид:реш ", None),
        ("вид:щщ", None),
        ("number:1", Fact("number", ("1",))),
        ("дата:202", Days(20200101, 20291231)),
        ("вода лицо:", "вода"),
        ("вода OR", "вода"),
        ("вода -", "вода"),
        ("имена:точ", None),
    ],
)
def test_the_last_word_stands_for_those_that_begin_so(query: str, expected: object) -> None:
    assert shape(parse(query, typing=True).node) == expected


def test_nothing_is_said_at_any_letter_of_a_query_that_is_right() -> None:
    for end in range(len(FULL) + 1):
        assert parse(FULL[:end], typing=True).messages == (), FULL[:end]
    assert parse(FULL).messages == ()


def test_what_is_finished_and_wrong_is_said_all_the_same() -> None:
    for query in ("вид:чушь ", "вода) ", "дата:завтра вода", "автор:Иванов", "де*", "дело~9"):
        assert parse(query, typing=True).messages, query


def test_without_typing_the_same_is_said_as_ever() -> None:
    for query in ("лицо:", "вид:реш", "дата:202", '"а', "(а", "а OR"):
        assert parse(query).messages, query


def test_the_word_that_is_begun_counts_as_one_term() -> None:
    assert parse("а " * (MAX_TERMS - 1) + "б", typing=True).messages == ()
    codes = [message.code for message in parse("а " * MAX_TERMS + "б", typing=True).messages]
    assert codes == ["too_many_terms"]


def test_a_query_that_was_cut_has_no_word_that_is_begun() -> None:
    parsed = parse("а" * (MAX_CHARACTERS + 1), typing=True)
    assert shape(parsed.node) == "а" * MAX_CHARACTERS


SIGNS = st.text(alphabet="абвд ()\"-–*~=:.|<>ORИЛИdatekindнамес0123«»„“\n'№，：", max_size=60)


@given(st.one_of(SIGNS, st.text(max_size=120)), st.booleans())
def test_no_text_raises(query: str, typing: bool) -> None:
    parsed = parse(query, typing=typing)
    assert len(parsed.messages) < 40
    assert parsed.repaired is None or parsed.messages


@given(SIGNS)
def test_typing_never_says_more_than_reading(query: str) -> None:
    said = {message.code for message in parse(query).messages}
    typed = {message.code for message in parse(query, typing=True).messages}
    assert typed <= said

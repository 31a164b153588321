"""Quoted words in a text: exact, alike but for typesetting, nearly so, or not at all."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.language.quoted_words import MatchKind, find_near, find_words, levelled

TEXT = "1. Стороны под\u00adтвердили, что\u00a0«граница» — это\nмост… и не стена. Они решили иначе."


@pytest.mark.parametrize(
    ("words", "kind", "found"),
    [
        ("Стороны под\u00adтвердили", MatchKind.EXACT, "Стороны под\u00adтвердили"),
        ("Стороны подтвердили, что", MatchKind.ALIKE, "Стороны под\u00adтвердили, что"),
        ("что  \"граница\" - это мост...", MatchKind.ALIKE, "что\u00a0«граница» — это\nмост…"),
        ("“граница”", MatchKind.ALIKE, "«граница»"),
        ("не  стена.\n", MatchKind.ALIKE, "не стена."),
    ],
)  # fmt: skip
def test_what_is_levelled(words: str, kind: MatchKind, found: str) -> None:
    match = find_words(words, TEXT)
    assert match is not None
    assert match.kind is kind
    assert TEXT[match.start : match.end] == found


@pytest.mark.parametrize("words", ["граница это", "Cтороны", "СТОРОНЫ", "", "  "])
def test_words_letters_and_case_are_not_levelled(words: str) -> None:
    """The first letter of the second one is Latin."""
    assert find_words(words, TEXT) is None


def test_composed_letters_are_alike() -> None:
    match = find_words("мой край", "это мои\u0306 край")
    assert match is not None
    assert (match.kind, match.start, match.end) == (MatchKind.ALIKE, 4, 13)


def test_of_several_places_the_nearest_is_taken() -> None:
    match = find_words("слово", "слово и слово и слово", near=9)
    assert match is not None
    assert match.start == 8


def test_words_that_are_nearly_there_are_found_whole() -> None:
    match = find_near("что граница — это мост и вовсе не стена", TEXT)
    assert match is not None
    assert TEXT[match.start : match.end].startswith("что")
    assert TEXT[match.start : match.end].rstrip(".").endswith("стена")
    assert find_near("совершенно иные слова о другом предмете", TEXT) is None
    assert find_near("граница мост", TEXT) is None  # too few to say so


@given(st.text(), st.text(), st.text(min_size=1))
def test_words_are_always_found_in_a_text_that_has_them(
    before: str, after: str, words: str
) -> None:
    match = find_words(words, f"{before}{words}{after}")
    if words.strip():
        assert match is not None
        assert match.kind is MatchKind.EXACT


@given(st.text())
def test_levelling_twice_changes_nothing_more(text: str) -> None:
    once = levelled(text).text
    assert levelled(once).text == once

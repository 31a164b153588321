"""A text is made shorter between words, and says so."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.language.shortening import shortened


@pytest.mark.parametrize(
    ("text", "longest", "said"),
    [
        ("Было объявлено", 14, "Было объявлено"),
        ("Было объявлено о создании", 14, "Было…"),
        ("Было, объявлено о создании", 16, "Было, объявлено…"),
        ("Совет экспертов · 8", 17, "Совет экспертов…"),
        ("Невероятно", 5, "Неве…"),
        ("", 5, ""),
    ],
)
def test_no_word_is_cut(text: str, longest: int, said: str) -> None:
    assert shortened(text, longest) == said


@given(st.text(max_size=30), st.integers(2, 20))
def test_it_is_never_longer_than_it_may_be(text: str, longest: int) -> None:
    assert len(shortened(text, longest)) <= longest

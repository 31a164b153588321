"""The keys of words that are remembered."""

from collections.abc import Iterator

import pytest

from db.language.keys import text_keys
from db.language.remembered_keys import forget_most, pieces_in


@pytest.fixture(autouse=True)
def nothing_remembered() -> Iterator[None]:
    """Nothing is remembered before or afterwards."""
    forget_most()
    yield
    forget_most()


def test_a_piece_has_the_keys_of_its_words() -> None:
    expected = (text_keys("заседание", "ru"), text_keys("совета", "ru"))
    assert pieces_in("ru")["«заседание/совета»,"] == expected


@pytest.mark.parametrize("piece", ["Р.Ф.", "44-ФЗ", "де-эскалация", "19-da", "О'Нил", "U.S.A", "в"])
def test_a_word_alone_has_the_same_keys_whether_it_is_known_or_not(piece: str) -> None:
    pieces = pieces_in("")
    new = pieces[piece]
    del pieces[piece]
    assert pieces[piece] == new

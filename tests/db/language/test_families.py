"""Relatives of a word: which are given, and which words have none."""

import pytest

from db.language.families import family_keys
from db.language.keys import keys, query_keys


@pytest.mark.parametrize(
    ("word", "relative", "language"),
    [
        ("Россия", "российского", "ru"),
        ("российской", "России", "ru"),
        ("эксперт", "экспертных", "ru"),
        ("границы", "приграничных", "ru"),
        ("Казань", "казанской", "ru"),
        ("парижский", "Париже", "ru"),
        ("Рига", "рижского", "ru"),
        ("Тбилиси", "тбилисский", "ru"),
        ("Минск", "минских", "ru"),
        ("Gürcüstan", "gürcü", "az"),
        ("iqtisadiyyat", "iqtisadi", "az"),
        ("Russia", "Russian", "en"),
    ],
)
def test_a_word_has_its_relatives(word: str, relative: str, language: str) -> None:
    assert family_keys(word) & keys(relative, language)


@pytest.mark.parametrize("word", ["совет", "договор", "лев", "12", "44-ФЗ", "nazir", "the", ""])
def test_a_word_without_relatives_has_none(word: str) -> None:
    assert family_keys(word) == frozenset()


@pytest.mark.parametrize("word", ["Россия", "азербайджанский", "Bakı", "Russian", "мира"])
def test_relatives_are_other_words(word: str) -> None:
    assert not family_keys(word) & query_keys(word)

"""Which readings of a word count, in a text and in a query."""

import pytest

from db.language.keys import keys, query_keys
from db.language.morphology import readings
from db.language.weighing import likely
from tests.benchmarks.vocabulary import word_forms


def lemmas(word: str, *, query: bool = False) -> set[str]:
    return {reading.lemma for reading in likely(readings(word).all, word, query=query)}


@pytest.mark.parametrize(
    ("word", "in_text", "in_query"),
    [
        ("заседаний", {"заседание"}, {"заседание"}),
        ("дела", {"дело"}, {"дело"}),
        ("века", {"век"}, {"век"}),
        # A rare form of another word counts in a text, not beside the lemma that a query gives.
        ("политика", {"политика", "политик"}, {"политика"}),
        ("политики", {"политика", "политик"}, {"политика", "политик"}),
        # Forms of a verb or short adjective that meet a noun by chance.
        ("части", {"часть"}, {"часть"}),
        ("запас", {"запас"}, {"запас"}),
        ("долги", {"долг"}, {"долг"}),
        ("начала", {"начало", "начать"}, {"начало", "начать"}),
        # Kin.
        ("тепло", {"тепло", "тёплый"}, {"тепло", "тёплый"}),
        ("данных", {"данные", "данный", "дать"}, {"данные", "данный", "дать"}),
        # Names are written without a capital letter in queries.
        ("соколов", {"сокол", "соколов"}, {"сокол", "соколов"}),
    ],
)
def test_readings_that_count(word: str, in_text: set[str], in_query: set[str]) -> None:
    assert lemmas(word) == in_text
    assert lemmas(word, query=True) == in_query


def test_what_no_text_attests_counts_whole() -> None:
    found = readings("икр").all
    assert len({reading.lemma for reading in found}) > 1
    assert len({reading.score for reading in found}) == 1
    assert list(likely(found, "икр", query=True)) == list(found)


def test_every_word_finds_itself() -> None:
    for word in word_forms(3000, 11):
        for form in (word, word.capitalize(), word.upper()):
            assert query_keys(form) & keys(form, "ru"), form

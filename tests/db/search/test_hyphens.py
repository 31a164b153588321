"""What is written with a hyphen, with a dash, or apart."""

import pytest

from db.model import Query
from db.search import Asked, Marker, SearchIndex
from tests.db.sample_units import found, put, unit

#: Which phrases and words find which texts, written with a hyphen, without it or with a dash.
HYPHENS = (
    ("en:a well-known man", ("well-known", '"well known"', '"a well known man"')),
    ("en:a well known man", ("well-known", '"well known"', '"a well-known man"')),
    (
        "премьер-министра России",
        ("премьер-министр", '"премьер министр"', '"премьер министр россии"'),
    ),
    ("премьеру министру России", ("премьер-министр", '"премьер-министр россии"')),
    ("города-героя", ("город-герой", '"город герой"')),
    ("говорят по-русски", ('"по русски"', "по-русски")),
    ("18–19 ноября", ("18-19", "18–19", '"18-19 ноября"', '"19 ноября"')),
    ("18-19 ноября", ("18-19", "18–19", '"18–19 ноября"', '"18 19 ноября"')),
    ("закон 44-ФЗ", ('"44 ФЗ"', "44-ФЗ")),
    ("en:state-of-the-art", ('"state of the art"',)),
    ("en:the state of the art", ("state-of-the-art",)),
)


@pytest.mark.parametrize(("text", "queries"), HYPHENS)
def test_what_is_written_with_a_hyphen_is_a_phrase_and_the_other_way_round(
    index: SearchIndex, text: str, queries: tuple[str, ...]
) -> None:
    put(index, unit(1, text), unit(2, "en:known well, art of the state, министр премьер, 19–18"))
    written = text.removeprefix("en:")
    for query in queries:
        assert found(index, query) == {"1"}, query
        assert Marker(query).marks("en" if text != written else "ru", written), query


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("поэтому также", '"по этому"'),
        ("поэтому также", '"так же"'),
        ("говорили о русском", "по-русски"),
        ("по русскому языку", "по-русски"),
        ("премьер и министр", "премьер-министр"),
        ("премьер-министр", '="премьер министр"'),
        ("премьер министр", "=премьер-министр"),
        ("az:BMT qərarı", '"BMT nin"'),
        ("az:Hacıyevin çıxışı", '"Hacıyevin I"'),
        ("пункт 19", '"19 я"'),
        ("az:19 mart", '"19 da"'),
    ],
)
def test_what_is_no_hyphenated_word_is_not_taken_for_one(
    index: SearchIndex, text: str, query: str
) -> None:
    put(index, unit(1, text))
    assert found(index, query) == set()
    assert not Marker(query).marks("ru", text.removeprefix("az:"))


def test_a_word_that_is_written_apart_is_not_said_to_be_nowhere(index: SearchIndex) -> None:
    put(index, unit(1, "премьер министр"), unit(2, "границы"))
    answer = index.find(Asked(Query("премьер-министр границы ъъъъъъ")))
    assert (answer.total, answer.nowhere) == (0, ("ъъъъъъ",))

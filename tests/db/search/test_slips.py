"""Words with slips in them: in a query, in its fields."""

from rapidfuzz.distance import OSA

from db.model import Query, UnitText
from db.search import Asked, SearchIndex
from tests.db.sample_units import found, put, unit


def test_every_form_within_the_edits_is_found_however_many_there_are(index: SearchIndex) -> None:
    letters = "абвгдежзиклмнопрстуфхц"
    words = [f"{a}о{b}д" for a in letters for b in letters][:400]
    put(index, *(unit(n, word) for n, word in enumerate(words)))
    near = {str(n) for n, word in enumerate(words) if OSA.distance("лоод", word) <= 2}
    assert len(near) > 200
    assert found(index, "лоод~2") == near


def test_slips_in_a_field_are_looked_for_among_its_names(index: SearchIndex) -> None:
    """What an instrument is called need not be in any text."""
    declaration = {"instrument": (UnitText("ru", "Шушинская декларация"),)}
    put(index, unit(1, "мир", field_names=declaration), unit(2, "декорация и деклараций"))
    for query in ("инструмент:декларация~", "инструмент:декларацея~", "инструмент:(декларацея~2)"):
        assert found(index, query) == {"1"}
    assert found(index, "инструмент:деклараций~") == {"1"}
    assert found(index, "декорацыя~") == {"2"}
    answer = index.find(Asked(Query("инструмент:декларацыя")))
    assert (answer.total, answer.suggestion) == (0, "инструмент:декларация")
    answer = index.find(Asked(Query("инструмент:декларация мирр")))
    assert (answer.total, answer.suggestion) == (0, "инструмент:декларация мир")

"""What is being typed at the cursor."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.search.cursor import Typed, typed_at

HERE = "¦"


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("со¦", [(None, "со", "со")]),
        ("вода со¦", [(None, "вода со", "вода со"), (None, "со", "со")]),
        ("вода (со¦", [(None, "со", "со")]),
        ("-со¦", [(None, "со", "со")]),
        ("со¦вет: x", [(None, "со", "совет:")]),
        ("лицо:¦", [("person", "", "")]),
        ("лицо: ¦", [("person", "", "")]),
        ("лицо:Гад¦", [("person", "Гад", "Гад")]),
        ("лицо:И¦", [("person", "И", "И")]),
        ("лицо:И¦ вода", [("person", "И", "И")]),
        ("вид:НЕ¦", [("kind", "НЕ", "НЕ")]),
        ("место:OR¦", [("place", "OR", "OR")]),
        ("лицо:Гад¦жиев вода", [("person", "Гад", "Гаджиев")]),
        ("лицо:Хикмет Гад¦", [("person", "Хикмет Гад", "Хикмет Гад"), (None, "Гад", "Гад")]),
        ('лицо:"Хикмет Гад¦', [("person", "Хикмет Гад", '"Хикмет Гад')]),
        ('лицо:"Хикмет Га¦джиев" вода', [("person", "Хикмет Га", '"Хикмет Гаджиев"')]),
        ("лицо:(Гад¦", [("person", "Гад", "Гад")]),
        ("лицо:(а OR ¦", [("person", "", "")]),
        ("лицо:(а) со¦", [(None, "со", "со")]),
        ("вид:-реш¦", [("kind", "реш", "реш")]),
        ("şəxs:Əl¦", [("person", "Əl", "Əl")]),
        ("лицо:Гаджиев¦ вода", [("person", "Гаджиев", "Гаджиев")]),
        ("вода ¦", []),
        ("¦", []),
        ("=со¦", []),
        ("дел*¦", []),
        ('"общая гр¦', []),
        ('лицо:"Хикмет Гаджиев"¦', []),
        ("автор:Ив¦", [(None, "Ив", "Ив")]),
    ],
)
def test_what_is_typed(query: str, expected: list[tuple[str | None, str, str]]) -> None:
    cursor = query.index(HERE)
    text = query.replace(HERE, "")
    found = [(t.field, t.text, text[t.start : t.end]) for t in typed_at(text, cursor)]
    assert found == expected


@given(st.text(alphabet='абв ()"-*=:OR«» лицодатаkind', max_size=40), st.integers(0, 45))
def test_every_place_lies_in_the_query(query: str, cursor: int) -> None:
    for typed in typed_at(query, cursor):
        assert isinstance(typed, Typed)
        assert 0 <= typed.start <= cursor <= typed.end <= len(query)

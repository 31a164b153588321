"""Names said family first, in the order in which they are said in a sentence."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.language.natural_names import natural_name

_CASES = {
    "SMITH John": "John Smith",
    "Smith, John": "John Smith",
    "John SMITH": "John Smith",
    "JOHNSON-LEE Mary Ann": "Mary Ann Johnson-Lee",
    "O'BRIEN Pat": "Pat O'Brien",
    "DE LA CRUZ Juan": "Juan De La Cruz",
    "King, Jr.": "King, Jr.",
    "ИВАНОВ Иван Иванович": "Иван Иванович Иванов",
    "Иванов, Иван Иванович": "Иван Иванович Иванов",
    "ИВАНОВ, Иван Иванович": "Иван Иванович Иванов",
    "ИВАНОВ И. И.": "И. И. Иванов",
    "Иванов, И.И.": "И.И. Иванов",
    "ИВАНОВ ИВАН ИВАНОВИЧ": "Иван Иванович Иванов",
    "ИВАН ИВАНОВИЧ ИВАНОВ": "Иван Иванович Иванов",
    "ИВАН ИВАНОВ": "Иван Иванов",
    "ƏLİYEV İlham": "İlham Əliyev",
    "HACIYEVA Şəfəq": "Şəfəq Hacıyeva",
    "Hacıyev, Hikmət": "Hikmət Hacıyev",
    "Иван Иванович Иванов": "Иван Иванович Иванов",
    "Гаджиев Хикмет": "Гаджиев Хикмет",
    "И. И. Иванов": "И. И. Иванов",
    "Петров, директор": "Петров, директор",
    "Ким, Пак, Ли": "Ким, Пак, Ли",
    "": "",
}


@pytest.mark.parametrize(("said", "natural"), _CASES.items())
def test_the_family_goes_behind_where_the_name_says_which_it_is(said: str, natural: str) -> None:
    assert natural_name(said) == natural


@given(st.text(max_size=40))
def test_a_natural_name_stays_as_it_is(name: str) -> None:
    once = natural_name(name)
    assert bool(once.strip()) == bool(name.strip())

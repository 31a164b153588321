"""Kinds of single clauses: what is seen, what is only wanted, and joined verbs."""

import pytest

from db.ingest.finders.kinds import acts_in


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("ru", "Мы видим, что мельницы стоят пустыми.", {"assessment"}),
        ("ru", "Эксперты разошлись в том, следует ли чинить плотину.", {"assessment"}),
        (
            "ru",
            "Мы выступаем за то, чтобы право рыбаков было закреплено в уставе.",
            {"position"},
        ),
        ("ru", "Двадцать мельниц стоят.", set()),
        ("ru", "Уполномоченным послам предлагается встретиться.", {"recommendation"}),
        ("en", "The two sides could not agree whether the dam should be mended.", {"assessment"}),
        ("en", "We have agreed among ourselves to open a mill museum.", {"decision"}),
        ("en", "It was agreed that the fifth round would be held in Pécs.", {"decision"}),
        ("az", "Tərəflər bu mövqedən çıxış edirlər ki, su hamınındır.", {"position"}),
        ("az", "Ekspertlərin rəyi birmənalıdır: su hamınındır.", {"position"}),
    ],
)
def test_a_clause_does_what_its_verb_says(language: str, text: str, expected: set[str]) -> None:
    assert {act.kind.value for act in acts_in(text, 0, len(text), language)} == expected

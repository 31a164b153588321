"""Names with the same key are the same spelling; others are not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.storage.name_keys import name_key, same_words, script_of


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Российско-Азербайджанский Экспертный Совет",
            "российско – азербайджанский  экспертный совет",
        ),
        ("Фёдор Семёнов", "Федор Семенов"),
        ("İlham Əliyev", "ilham əliyev"),
        ("ILHAM", "ılham"),
        ("«О сотрудничестве»", "О сотрудничестве."),
        ("О’Нил", "О'Нил"),
        ("Заявление\u00a0глав", "Заявление глав"),
        ("Йод", "И\u0306од"),
        ("Стра\u00adна", "Страна"),
    ],
)
def test_spellings_of_one_name_have_one_key(one: str, other: str) -> None:
    assert name_key(one) == name_key(other)


@pytest.mark.parametrize(
    ("one", "other"), [("Гаджиев", "Гаджиева"), ("Əli", "Ali"), ("Совет", "Советы"), ("5", "6")]
)
def test_other_names_have_other_keys(one: str, other: str) -> None:
    assert name_key(one) != name_key(other)


@given(st.text())
def test_a_key_is_its_own_key(text: str) -> None:
    assert name_key(name_key(text)) == name_key(text)


@pytest.mark.parametrize(
    ("text", "script"),
    [("Баку", "Cyrl"), ("Bakı", "Latn"), ("Совет NATO", "Cyrl"), ("2021", "Zyyy"), ("", "Zyyy")],
)
def test_script_is_that_of_most_letters(text: str, script: str) -> None:
    assert script_of(text) == script


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Российско-Азербайджанский совет", "Азербайджано-Российский совет", True),
        (
            "Российско-Азербайджанского Экспертного Совета",
            "Российско-Азербайджанский экспертный совет",
            True,
        ),
        (
            "Российско-Азербайджанский экспертный совет",
            "Российско-Армянский экспертный совет",
            False,
        ),
        ("Институт востоковедения", "Институт востоковедения РАН", True),
        ("", "Совет", False),
    ],
)
def test_names_have_the_same_words(one: str, other: str, *, same: bool) -> None:
    assert same_words(one, other) is same
    assert same_words(other, one) is same

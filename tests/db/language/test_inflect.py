"""Russian words and names back in the nominative."""

import pytest

from db.language.inflect import nominative_adjective, nominative_noun
from db.language.person_names import nominative_name


@pytest.mark.parametrize(
    ("word", "gender", "expected"),
    [
        ("Грузино-Польского", "masc", "Грузино-Польский"),
        ("международной", "femn", "международная"),
        ("Северным", "neut", "Северное"),
        ("Трехсторонними", "neut", "Трехстороннее"),
        ("Трёхсторонней", "femn", "Трёхсторонняя"),
    ],
)
def test_adjectives_agree_with_their_noun(word: str, gender: str, expected: str) -> None:
    assert nominative_adjective(word, gender, "sing") == expected


@pytest.mark.parametrize(
    ("word", "case", "expected"),
    [
        ("Академией", "ablt", "Академия"),
        ("советника-посланника", "gent", "советник-посланник"),
        ("ректору", "datv", "ректор"),
        ("МГИМО", "gent", "МГИМО"),
    ],
)
def test_nouns_return_to_the_nominative(word: str, case: str, expected: str) -> None:
    assert nominative_noun(word, case) == expected


@pytest.mark.parametrize(
    ("name", "case", "expected"),
    [
        ("Тимура Алиханова", "gent", "Тимур Алиханов"),
        ("Лейле Гасановой", "datv", "Лейла Гасанова"),
        ("Ильёй Стрельцовым", "ablt", "Илья Стрельцов"),
        ("Нино Церетели", "gent", "Нино Церетели"),
        ("А. В. Морозову", "datv", "А. В. Морозов"),
        ("Гульнар Ахметовой", "ablt", "Гульнар Ахметова"),
        ("Марии Сергеевны Вольской", "gent", "Мария Сергеевна Вольская"),
        ("Юрий Белов", "nomn", "Юрий Белов"),
    ],
)
def test_names_return_to_the_nominative(name: str, case: str, expected: str) -> None:
    assert " ".join(nominative_name(tuple(name.split()), case)) == expected

"""Ordinals in words, digits and roman figures; printed labels."""

import pytest

from db.ingest.finders.labels import read_label
from db.ingest.finders.ordinals import ordinal_value, roman_value


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("ru", "седьмое", 7),
        ("ru", "третьего", 3),
        ("ru", "двадцать первой", 21),
        ("ru", "23-е", 23),
        ("ru", "11-го", 11),
        ("ru", "сорок пятая", 45),
        ("ru", "учредительное", 1),
        ("ru", "новое", 0),
        ("ru", "3-ю", 3),
        ("en", "inaugural", 1),
        ("en", "5th", 5),
        ("en", "twenty-second", 22),
        ("en", "twelfth", 12),
        ("en", "XIV", 14),
        ("en", "joint", 0),
        ("en", "constituent", 1),
        ("az", "2-ci", 2),
        ("az", "üçüncü", 3),
        ("az", "on birinci", 11),
        ("az", "iyirmi beşinci", 25),
        ("az", "növbəti", 0),
        ("az", "ilk", 1),
    ],
)
def test_ordinals_have_their_value(language: str, text: str, value: int) -> None:
    assert ordinal_value(text, language) == value


@pytest.mark.parametrize(
    ("text", "value"), [("IV", 4), ("IIII", 0), ("XL", 40), ("", 0), ("ABC", 0)]
)
def test_only_well_formed_roman_numbers_count(text: str, value: int) -> None:
    assert roman_value(text) == value


@pytest.mark.parametrize(
    ("text", "style", "number", "rest"),
    [
        ("1. Решили", "number", "1", "Решили"),
        ("(2) Noted", "number", "2", "Noted"),
        ("3) признали", "number", "3", "признали"),
        ("4 – утвердили", "number", "4", "утвердили"),
        ("II. Совет", "roman", "II", "Совет"),
        ("III.2. составить", "roman", "III.2", "составить"),
        ("2.1. составить", "number", "2.1", "составить"),
        ("б) открыть", "letter", "б", "открыть"),
        ("(c) open", "letter", "c", "open"),
        ("• вести", "bullet", "", "вести"),
        ("– вести", "bullet", "", "вести"),
        ("Во-вторых, Совет", "word", "2", "Во-вторых, Совет"),
        ("Third, members", "word", "3", "Third, members"),
        ("Dördüncüsü, Şura", "word", "4", "Dördüncüsü, Şura"),
    ],
)
def test_labels_are_read(text: str, style: str, number: str, rest: str) -> None:
    label = read_label(text, None)
    assert label is not None
    assert (label.style, label.text, text[label.length :]) == (style, number, rest)


@pytest.mark.parametrize(
    "text",
    [
        "22.09.2023 14:07",
        "5 июня состоялось",
        "Первое заседание прошло",
        "First meeting",
        "А. Иванов",
        "2021",
    ],
)
def test_what_only_looks_like_a_label_is_none(text: str) -> None:
    assert read_label(text, None) is None


def test_a_label_made_by_the_format_is_not_in_the_text() -> None:
    label = read_label("Утвердили план", "3.")
    assert label is not None
    assert (label.text, label.length) == ("3", 0)

"""The word of a person's name by which lists are ordered, in three languages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.language.collation import collation_key
from db.language.family_first import family_first

_CASES = {
    "Г. Т. Кобаладзе": "Кобаладзе, Г. Т.",
    "Г.Т. Кобаладзе": "Кобаладзе, Г.Т.",
    "Г Кобаладзе": "Кобаладзе, Г",
    "Кобаладзе Г. Т.": "Кобаладзе, Г. Т.",
    "Кобаладзе, Г. Т.": "Кобаладзе, Г. Т.",
    "Георгий Кобаладзе": "Кобаладзе, Георгий",
    "Кобаладзе Георгий": "Кобаладзе, Георгий",
    "Кобаладзе Георгий Тенгизович": "Кобаладзе, Георгий Тенгизович",
    "Георгий Тенгизович Кобаладзе": "Кобаладзе, Георгий Тенгизович",
    "Роман Абрамович": "Абрамович, Роман",
    "Роман Аркадьевич Абрамович": "Абрамович, Роман Аркадьевич",
    "Абрамович Роман Аркадьевич": "Абрамович, Роман Аркадьевич",
    "Мария Ильинична Петрова": "Петрова, Мария Ильинична",
    "Т.-М. Алиев": "Алиев, Т.-М.",
    "Дж. Гасанов": "Гасанов, Дж.",
    "Любовь Ким": "Ким, Любовь",
    "Яков Ким": "Ким, Яков",
    "С. Ю. фон Витте": "Витте, С. Ю. фон",
    "Анна Петрова-Водкина": "Петрова-Водкина, Анна",
    "Əliyev İlham Heydər oğlu": "Əliyev, İlham Heydər oğlu",
    "İlham Heydər oğlu Əliyev": "Əliyev, İlham Heydər oğlu",
    "İlham Heydər oğlu": "İlham Heydər oğlu",
    "Ə. Hacıyev": "Hacıyev, Ə.",
    "Hikmət Hacıyev": "Hacıyev, Hikmət",
    "Алиев Ильхам Гейдар-оглы": "Алиев, Ильхам Гейдар-оглы",
    "Мехрибан Ариф кызы Алиева": "Алиева, Мехрибан Ариф кызы",
    "Leyla Qasımbəyli": "Qasımbəyli, Leyla",
    "John F. Kennedy": "Kennedy, John F.",
    "Martin Luther King, Jr.": "King, Martin Luther",
    "Martin Luther King Jr.": "King, Martin Luther",
    "Farid Shafiyev": "Shafiyev, Farid",
    "Shafiyev Farid": "Shafiyev, Farid",
    "Айгуль": "Айгуль",
    "А. Б.": "Б., А.",
    "": "",
}


@pytest.mark.parametrize(("name", "ordered"), _CASES.items())
def test_a_name_is_ordered_by_its_family(name: str, ordered: str) -> None:
    assert family_first(name) == ordered


@given(st.text(max_size=40))
def test_any_text_has_a_place_and_none_is_empty(name: str) -> None:
    assert bool(family_first(name)) == bool(name)


@pytest.mark.parametrize(
    ("language", "ordered"),
    [
        ("ru", ["Амина Абаева", "Ян Ё. Ёлкин", "Г. Т. Кобаладзе", "Глеб Тарханов"]),
        ("az", ["Zaur Abbasov", "A. Çələbi", "Ə. Hacıyev", "Aynur Xəlilova", "Aqil Qarayev"]),
        ("en", ["Zoe Adams", "Farid Shafiyev", "J. Smith", "Ann Taylor"]),
    ],
)
def test_a_list_is_ordered_by_families_in_the_alphabet_of_its_reader(
    language: str, ordered: list[str]
) -> None:
    key = collation_key(language)
    assert sorted(ordered, key=lambda name: key(family_first(name))) == ordered

"""Which names sound the same, whatever the script, and which do not."""

from itertools import permutations

import pytest

from db.language.keys import keys, name_keys, query_keys, query_name_keys


def finds(query: str, name: str) -> bool:
    words = name.split()
    return all(
        any(
            query_keys(word) & keys(other, None) or query_name_keys(word) & name_keys(other)
            for other in words
        )
        for word in query.split()
    )


@pytest.mark.parametrize(
    "spellings",
    [
        ("Хикмет Гаджиев", "Hikmət Hacıyev", "Hikmet Hajiyev", "Hikmet Haciyev"),
        ("Джейхун Байрамов", "Ceyhun Bayramov", "Jeyhun Bayramov", "Ceyhun Bayramov"),
        ("Чингиз Мустафаев", "Çingiz Mustafayev", "Chingiz Mustafayev"),
        ("Шахин Аббасов", "Şahin Abbasov", "Shahin Abbasov"),
        ("Юрий Ушаков", "Yuri Uşakov", "Yuriy Ushakov", "Yury Ushakov"),
        ("Рауф Ахундов", "Rauf Axundov", "Rauf Akhundov"),
        ("Садыков", "Sadıqov", "Sadigov", "Sadykov"),
        ("Аскеров", "Əsgərov", "Asgarov"),
        ("Фёдор Семёнов", "Fedor Semenov", "Fyodor Semyonov"),
    ],
)
def test_all_spellings_of_a_name_find_each_other(spellings: tuple[str, ...]) -> None:
    missed = [pair for pair in permutations(spellings, 2) if not finds(*pair)]
    assert missed == []


@pytest.mark.parametrize(
    ("query", "form"),
    [
        ("Гаджиев", "Hacıyevin"),
        ("Hajiyev", "Гаджиеву"),
        ("гаджиев", "Hacıyev"),
        ("hajiyev", "Гаджиевым"),
        ("Hikmet", "Хикмета"),
    ],
)
def test_declined_names_are_found_too(query: str, form: str) -> None:
    assert finds(query, form)


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("Закир Гасанов", "Zakir Hüseynov"),
        ("Велиев", "Əliyev"),
        ("Шафиев", "Safarov"),
        ("Мамедов", "Məmmədyarov"),
        ("Лавров", "Lavrentyev"),
        ("решение", "Resinov"),
    ],
)
def test_other_names_are_not_found(query: str, name: str) -> None:
    assert not finds(query, name)


def test_common_words_are_no_names() -> None:
    assert not name_keys("Решение")
    assert not name_keys("заседание")
    assert not query_name_keys("делимитация")
    assert not query_name_keys("премьер-министр")

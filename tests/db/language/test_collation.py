"""The order of words for readers of three languages."""

import random

import pytest

from db.language.collation import collation_key

_ORDERED = {
    "ru": [
        *("2-е заседание", "10-е заседание", "Алиев", "Ежов", "Ёлкин", "Ель", "Жуков", "Иванов"),
        *("Йодль", "Яковлев", "Adams", "Elgin", "Əliyev", "Fuad", "Ismayil", "Zeynalov"),
    ],
    "az": [
        *("2 nömrəli", "10 nömrəli", "Cavid", "Çingiz", "Eldar", "Əhməd", "Fuad", "Gəncə", "Ğ"),
        *("Həsən", "Xəzər", "Işıq", "İlham", "Jalə", "Kamal", "Qax", "Lerik", "Orxan", "Ömər"),
        *("Sabir", "Şuşa", "Uğur", "Ülvi", "Vaqif", "Zərdab", "Алиев"),
    ],
    "en": [
        *("Article 2", "Article 10", "Cairo", "Çanakkale", "Elgin", "Əliyev", "Fuad", "Ilham"),
        *("İlkin", "Ismayil", "«Memorial»", "Öz", "Ozan", "Алиев", "Ёлкин", "Жуков"),
    ],
}  # fmt: skip


@pytest.mark.parametrize("language", _ORDERED)
def test_words_stand_as_in_a_dictionary(language: str) -> None:
    words = list(_ORDERED[language])
    random.Random(1).shuffle(words)
    assert sorted(words, key=collation_key(language)) == _ORDERED[language]


def test_yo_is_told_from_ye_by_nothing_and_case_neither() -> None:
    key = collation_key("ru")
    assert key("Алёна") == key("АЛЕНА")
    assert collation_key("az")("IŞIQ") == collation_key("az")("ışıq")
    assert collation_key("az")("İlham") == collation_key("az")("ilham")
    assert collation_key("en")("İlham") == collation_key("en")("Ilham")

"""The same words are found however they are written, and where they stand in the raw text."""

import unicodedata

import pytest

from db.language.same_words import folded, letters_of, lines_of, pattern_of, with_marks

SAME = [
    ("Королёв", "Королев"),
    ("Королёв", "КОРОЛЁВ"),
    ("Королёв", unicodedata.normalize("NFD", "Королёв")),
    ("Королёв", "Коро\u00adлёв"),
    ("Королёв", "Коро\u200bлёв"),
    ("Королёв", "Коро-\nлёв"),
    ("Королёв", "Коро\u00ad\r\nлёв"),
    ("Королёв", "Коро\u2010\u200b\n  лёв"),
    ("Королёв", "Короле\u0301в"),
    ("Королёв", "Kopoлёв"),  # three letters of the Latin script
    ("Королёв", "К о р о л ё в"),
    ("Пётр Королёв", "Пётр\u00a0\n Королёв"),
    ("Пётр Королёв", "ПетрКоролев"),
    ("Пётр Королёв", "Пётр_Королёв"),
    ("Санкт-Петербург", "Санкт\u2011Петербург"),
    ("Санкт-Петербург", "Санкт-\nПетербург"),
    ("«Порты и люди»", "\u201cпорты и\tлюди\u201d"),
    ("İlham Şıxlı", "ILHAM ŞIXLI"),
    ("İlham Şıxlı", "ilham şıxlı"),
    ("İlham Şıxlı", unicodedata.normalize("NFD", "İLHAM ŞIXLI")),
    ("Qarabağlı Ələsgər", "QARABAĞLI ƏLƏSGƏR"),
    ("Qarabağlı Ələsgər", "Qarabagli Elesger"),
    ("office", "o\ufb03ce"),
    ("Jane", "\uff2aane"),
    ("O'Brien", "O\u2019Brien"),
    ("12.05.1970", "12/05/1970"),
    ("Шуша", "ШУ-\nШЕ"[:5] + "А"),
]


@pytest.mark.parametrize(("words", "written"), SAME)
def test_they_are_found_whole(words: str, written: str) -> None:
    text = f"сказал {written}, что да"
    (span,) = folded(text).found(pattern_of(folded(words).text))
    assert text[slice(*span)] == written.strip("«»\u201c\u201d")
    assert letters_of(words) in letters_of(text)


def test_short_words_are_not_found_over_a_space() -> None:
    assert not list(folded("ели на ночь").found(pattern_of(folded("лина").text)))
    assert not list(folded("Шафиев").found(pattern_of(folded("Гаджиев").text)))


def test_a_hyphen_at_a_line_end_makes_one_line() -> None:
    assert lines_of("Фарид Ша-\nфиев\nи другие") == ["Фарид Ша-\nфиев", "и другие"]


def test_a_span_takes_the_marks_of_its_letters() -> None:
    text = unicodedata.normalize("NFD", "aŞuş")
    assert with_marks(text, 1, 2) == (1, 3)
    assert with_marks(text, 2, 3) == (1, 3)

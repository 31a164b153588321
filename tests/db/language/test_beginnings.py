"""What is typed of a name against how it is stored, in either script."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.language.beginnings import folded, sound, sound_of_beginning

SPELLINGS = (
    ("Гаджиев", "Hacıyev", "Hajiyev", "HACIYEV"),
    ("Шафиев", "Şəfiyev", "Shafiyev", "Shafiev"),
    ("Хикмет", "Hikmət", "Hikmet"),
    ("Ахвердиева", "Axverdiyeva", "Akhverdiyeva"),
    ("Рустамова", "Rüstəmova", "Rustamova"),
    ("Джафаров", "Cəfərov", "Jafarov"),
    ("Аббасов", "Abbasov", "Абасов"),
)


@pytest.mark.parametrize("spellings", SPELLINGS)
def test_one_name_has_one_sound(spellings: tuple[str, ...]) -> None:
    assert len({sound(spelling) for spelling in spellings}) == 1


@pytest.mark.parametrize("spellings", SPELLINGS)
def test_a_beginning_in_one_script_is_one_in_the_other(spellings: tuple[str, ...]) -> None:
    for typed in spellings:
        for length in range(1, len(typed) + 1):
            begun = sound_of_beginning(typed[:length])
            assert all(sound(stored).startswith(begun) for stored in spellings), typed[:length]
        assert sound_of_beginning(typed)


def test_too_little_is_no_beginning() -> None:
    assert [sound_of_beginning(typed) for typed in ("", "Г", "Га", "ha")] == ["", "", "", ""]


def test_folding_leaves_out_what_a_plain_keyboard_cannot_write() -> None:
    assert folded("Əliyev-İSMAYILOV «Ёлка»\nНижний") == "eliyev ismayilov елка\nнижнии"
    assert folded("Нижний") == folded("НИЖНИЙ")


@given(st.text(max_size=30))
def test_no_text_raises_and_lines_stay(text: str) -> None:
    assert folded(text).count("\n") == text.count("\n")
    sound(text)
    sound_of_beginning(text)

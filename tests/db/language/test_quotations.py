"""Quoted words are found again, or not guessed."""

import pytest

from db.language.quotations import find_quotation

TEXT = "Стороны отметили успех. Стороны решили продолжить работу. Стороны простились."


@pytest.mark.parametrize(
    ("text", "prefix", "suffix", "near", "begins"),
    [
        (TEXT, "успех. ", " решили", 24, 24),  # as it stood
        ("Сегодня. " + TEXT, "успех. ", " решили", 24, 33),  # farther down
        (TEXT, "работу. ", " простились", 0, 58),  # told by what stands around
        (TEXT.replace(" ", "\n"), "успех. ", " решили", 24, 24),  # lines broken otherwise
        (TEXT, "зал. ", " спели", 0, None),  # three places and none of them
        ("Прочее.", "успех. ", " решили", 24, None),
        ("Стороны.", "успех. ", " решили", 0, None),  # too short to tell by itself
    ],
)
def test_places(text: str, prefix: str, suffix: str, near: int, begins: int | None) -> None:
    found = find_quotation(text, "Стороны", prefix, suffix, near)
    assert (None if found is None else found[0]) == begins
    if found is not None:
        assert "".join(text[slice(*found)].split()) == "Стороны"


def test_many_words_tell_by_themselves() -> None:
    words = "решили продолжить общую работу"
    assert find_quotation(f"Они {words} завтра", words, "мы ", " вчера", 90) == (4, 4 + len(words))
    assert find_quotation("пусто", words, "", "", 0) is None
    assert find_quotation("что угодно", " ", "", "", 0) is None

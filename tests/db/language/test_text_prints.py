"""One text in several files has one digest; editions share bands, other texts do not."""

import random

from db.language.text_differences import (
    align_paragraphs,
    count_words,
    side_by_side,
    word_differences,
)
from db.language.text_prints import print_words, text_digest
from db.language.word_sequences import bands, shared_part

WORDS = [f"слово{number}" for number in range(3_000)]


def text(seed: int, length: int = 300) -> list[str]:
    return random.Random(seed).choices(WORDS, k=length)


def test_line_breaks_list_marks_and_quotes_do_not_matter() -> None:
    one = print_words(
        ["1. Отметили «важность» контактов — и\u00a0людей.", "• Решили про-", "вести"]
    )
    other = print_words(["Отметили", 'важность" контактов - и людей', "Решили провести"])
    assert text_digest(one) == text_digest(other)
    assert text_digest(one) != text_digest([*other, "снова"])


def test_running_numbers_of_lists_do_not_matter_but_others_do() -> None:
    apart = print_words(["Участники:", "1. Отметили рост.", "2. Решили продолжить."])
    together = print_words(["Участники: 1. Отметили рост. 2. Решили продолжить."])
    kept = print_words(["Участники:", "Отметили рост.", "Решили продолжить."])
    assert apart == together == kept
    assert print_words(["Было 30. Стало 40."]) == ["было", "30", "стало", "40"]
    assert print_words(["И. Иванов"]) != print_words(["П. Иванов"])


def test_paragraphs_that_run_together_are_compared_by_sentences() -> None:
    old = ["Один два три.", "Четыре пять шесть.", "Семь восемь девять."]
    rows = side_by_side(old, [" ".join(old).replace("пять", "девять")])
    assert rows == [
        ("Один два три.", "Один два три."),
        ("Четыре пять шесть.", "Четыре девять шесть."),
        ("Семь восемь девять.", "Семь восемь девять."),
    ]


def test_two_paragraphs_stand_beside_the_one_that_holds_both() -> None:
    old = ["Один два три четыре.", "Пять шесть семь.", "Восемь девять десять."]
    new = ["Один два три четыре. Пять шесть семь.", "Восемь девять десять."]
    assert side_by_side(old, new) == [(f"{old[0]}\n{old[1]}", new[0]), (old[2], new[1])]


def test_an_edition_shares_bands_and_another_text_none() -> None:
    old = text(1)
    new = [*old[:100], "вставка", *old[100:200], *old[220:]]
    assert set(bands(old)) & set(bands(new))
    assert 0.8 < shared_part(old, new) < 1.0
    assert not set(bands(old)) & set(bands(text(2)))
    assert shared_part(old, text(2)) == 0.0


def test_a_short_text_has_no_bands() -> None:
    assert bands(text(1, 10)) == ()
    assert shared_part([], []) == 0.0


def test_prints_never_change_since_they_are_stored() -> None:
    assert bands(text(1))[:2] == (3536820638872357669, -3961290088757681414)


def test_paragraphs_are_laid_side_by_side() -> None:
    old = ["один два три", "четыре пять шесть", "семь восемь"]
    new = ["Один, два, три!", "вставка совсем новая", "четыре пять девять"]
    assert align_paragraphs(old, new) == [(0, 0), (None, 1), (1, 2), (2, None)]


def test_differing_words_are_marked() -> None:
    old, new = "18 ноября, порты и люди", "19 ноября: порты, корабли и люди"
    removed, added = word_differences(old, new)
    assert [old[slice(*span)] for span in removed] == ["18"]
    assert [new[slice(*span)] for span in added] == ["19", "корабли"]
    assert count_words(new, added) == 2

"""Numbers, dates, terms and words of printed forms in three languages."""

import re

import pytest

from db.model import LANGUAGES
from db.model.description import RetentionRuleDraft, RetentionTerm, RetentionTrigger
from viewer.printing.form_words import FORM_WORDS, form_text
from viewer.printing.number_words import number_words, with_words
from viewer.printing.printed_dates import (
    article_and_term,
    printed_date,
    printed_range,
    printed_years,
    term_text,
)


@pytest.mark.parametrize(
    ("number", "ru", "az", "en"),
    [
        (0, "ноль", "sıfır", "zero"),
        (1, "одна", "bir", "one"),
        (12, "двенадцать", "on iki", "twelve"),
        (21, "двадцать одна", "iyirmi bir", "twenty-one"),
        (40, "сорок", "qırx", "forty"),
        (100, "сто", "yüz", "one hundred"),
        (219, "двести девятнадцать", "iki yüz on doqquz", "two hundred nineteen"),
        (1000, "одна тысяча", "min", "one thousand"),
        (2002, "две тысячи две", "iki min iki", "two thousand two"),
        (11_000, "одиннадцать тысяч", "on bir min", "eleven thousand"),
        (
            345_678,
            "триста сорок пять тысяч шестьсот семьдесят восемь",
            "üç yüz qırx beş min altı yüz yetmiş səkkiz",
            "three hundred forty-five thousand six hundred seventy-eight",
        ),
    ],
)
def test_numbers_in_words(number: int, ru: str, az: str, en: str) -> None:
    assert [number_words(number, language) for language in ("ru", "az", "en")] == [ru, az, en]


def test_figures_with_words_and_alone() -> None:
    assert with_words(61, "ru") == "61 (шестьдесят одна)"
    assert with_words(1_000_000, "ru") == "1000000"


def test_dates_in_figures() -> None:
    assert [printed_date(one, "ru") for one in ("2021-11-18", "2021-11", "2021", None)] == [
        "18.11.2021",
        "11.2021",
        "2021",
        "",
    ]
    assert printed_date("2021-11-18", "en") == "2021-11-18"
    assert printed_range("2015", "2018", "ru") == "2015–2018"
    assert printed_range("2015-03", "2015-04", "az") == "03.2015 – 04.2015"
    assert printed_range("2015", "2015", "en") == "2015"
    assert printed_years(["2015-03", None, "2018"], "ru") == "2015–2018 годы"
    assert printed_years(["2015", "2015-02"], "az") == "2015-ci il"
    assert printed_years([None], "ru") == ""


@pytest.mark.parametrize(
    ("years", "text"), [(1, "1 год"), (3, "3 года"), (5, "5 лет"), (11, "11 лет"), (75, "75 лет")]
)
def test_terms_of_years_in_russian(years: int, text: str) -> None:
    assert (
        term_text(RetentionRuleDraft("ст. 1", "x", RetentionTerm.YEARS, years=years), "ru") == text
    )


def test_terms() -> None:
    rule = RetentionRuleDraft("ст. 57", "x", RetentionTerm.YEARS, years=5, review=True)
    assert article_and_term(rule, "ru") == "5 лет ЭПК, ст. 57"
    assert term_text(rule, "az") == "5 il EYK"
    assert term_text(rule, "en") == "5 years (subject to appraisal)"
    event = RetentionRuleDraft(
        "1", "x", RetentionTerm.YEARS, years=1, trigger=RetentionTrigger.EVENT
    )
    assert term_text(event, "ru") == "1 год после события"
    for term in RetentionTerm:
        if term is not RetentionTerm.YEARS:
            words = {term_text(RetentionRuleDraft("1", "x", term), one) for one in LANGUAGES}
            assert len(words) == len(LANGUAGES)


def test_every_language_has_every_word_and_fact() -> None:
    for key, text in FORM_WORDS["ru"].items():
        facts = set(re.findall(r"\{\w+\}", text))
        for language in LANGUAGES:
            assert set(re.findall(r"\{\w+\}", FORM_WORDS[language][key])) == facts
    assert {frozenset(words) for words in FORM_WORDS.values()} == {frozenset(FORM_WORDS["ru"])}
    assert form_text("fonds", "ru", code="12") == "Фонд № 12"

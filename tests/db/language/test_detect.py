"""The language of a text, or none where it cannot be told."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.language.detect import detect_language, letters, paragraph_language

#: Letters of all blocks that are counted, what stands between them, and what no text may hold.
_SIGNS = st.one_of(
    st.characters(max_codepoint=0x52F),
    st.sampled_from("əƏğıİʼ\u0250\u024f\u0301\U0001f600\U00010400\ud800\udc04"),
)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Участники обсудили ход переговоров.", "ru"),
        ("Совет", "ru"),
        ("The members of the Board agreed to meet again in the spring.", "en"),
        ("Şura növbəti iclasın Şəkidə keçirilməsini qərara aldı.", "az"),
        ("Üzvlər birgə layihənin müddəti üzrə razılığa gəldilər.", "az"),
        ("12.05.2023 18:42", None),
        ("", None),
        ("DBSEC", None),
        ("Рада обговорила питання, які ї й є важливі для її членів", None),
        ("Der Rat hat beschlossen, im Herbst erneut zu tagen.", None),
    ],
)
def test_languages_are_told_apart(text: str, language: str | None) -> None:
    assert detect_language(text) == language


@pytest.mark.parametrize(
    ("text", "fallback", "language"),
    [
        ("Участники обсудили ход переговоров.", "az", "ru"),
        ("The members of the Board agreed to meet again in the spring.", "az", "en"),
        ("Üzvlər birgə layihənin müddəti üzrə razılığa gəldilər.", "en", "az"),
        ("Bakı, 2021", "az", "az"),
        (
            "M\u04d9rk\u04d9zi Asiya üzr\u04d9 m\u04d9sl\u04d9l\u04d9r müzakir\u04d9 edildi",
            "en",
            "az",
        ),
        ("Annex", "az", "az"),
        ("Annex", "en", "en"),
        ("Strategic Studies Centre, Annual Report", "az", None),
        ("Strategic Studies Center", "ru", None),
        ("Рада обговорила питання, які ї й є важливі для її членів", "en", None),
        ("12.05.2023 18:42", "ru", "ru"),
        ("12.05.2023 18:42", None, None),
        ("", "az", "az"),
    ],
)
def test_a_paragraph_has_its_own_language_if_it_says_so(
    text: str, fallback: str | None, language: str | None
) -> None:
    assert paragraph_language(text, fallback) == language


@given(st.text(_SIGNS))
def test_the_letters_of_both_scripts_are_counted(text: str) -> None:
    cyrillic = re.findall("[\u0400-\u04ff]", text)
    latin = re.findall("[A-Za-z\u00c0-\u024f\u0259\u018f]", text)
    assert letters(text) == (len(cyrillic), len(latin))

"""The language of a text, or none where it cannot be told."""

import pytest

from db.language.detect import detect_language, paragraph_language


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

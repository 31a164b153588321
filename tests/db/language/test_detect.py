"""The language of a text, or none where it cannot be told."""

import pytest

from db.language.detect import detect_language


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

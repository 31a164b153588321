"""Which words head the name of a body."""

import pytest

from db.ingest.finders.body_heads import heads_body


@pytest.mark.parametrize(
    ("word", "language"),
    [
        ("Советом", "ru"),
        ("Медиацентр", "ru"),  # the dictionary does not know it
        ("Şurasının", "az"),
        ("Council", "en"),
        ("Council", None),
    ],
)
def test_heads_of_bodies(word: str, language: str | None) -> None:
    assert heads_body(word, language)


@pytest.mark.parametrize(
    ("word", "language"),
    [
        ("Казань", "ru"),
        ("Council", "ru"),
        ("Bakı", "az"),
        ("Совет", "az"),
        ("Lisbon", "en"),
        ("Şurası", None),
    ],
)
def test_what_heads_none(word: str, language: str | None) -> None:
    assert not heads_body(word, language)

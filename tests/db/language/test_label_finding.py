"""Labels are found in every form, whole, and only in their language."""

import pytest

from db.language.label_finding import KnownLabel, LabelFinder

LABELS = [
    KnownLabel("port", "Порты", "ru"),
    KnownLabel("rail", "Железные дороги", "ru"),
    KnownLabel("sea", "Caspian Sea", "en"),
    KnownLabel("dəniz", "Xəzər dənizi", "az"),
    KnownLabel("wto", "ВТО", "ru", exact=True),
    KnownLabel("ai", "ИИ", "ru"),
]


@pytest.mark.parametrize(
    ("text", "language", "wanted"),
    [
        ("О развитии портов и порта Баку", "ru", [("port", "портов"), ("port", "порта")]),
        ("по железным дорогам", "ru", [("rail", "железным дорогам")]),
        ("дороги железные", "ru", []),
        ("Железная рука", "ru", []),
        ("the Caspian Sea level", "en", [("sea", "Caspian Sea")]),
        ("the Caspian Sea level", "az", []),
        ("Xəzər dənizində", "az", [("dəniz", "Xəzər dənizində")]),
        ("в ВТО и втором", "ru", [("wto", "ВТО")]),
        ("ии и ИИ", "ru", [("ai", "ИИ")]),
        ("", "ru", []),
        ("железным", "ru", []),
    ],
)
def test_labels(text: str, language: str, wanted: list[tuple[str, str]]) -> None:
    found = LabelFinder(LABELS).find(text, language)
    assert [(one.label.owner, text[one.start : one.end]) for one in found] == wanted

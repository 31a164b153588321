"""Organisers who did the work, beside who only paid; a talk's subject is no theme."""

import pytest

from tests.db.ingest.finders.heads import HEADS, head_of


@pytest.mark.parametrize(
    ("language", "sentence", "wanted"),
    [
        (
            "ru",
            "Принимал коллег Рязанский институт паводков.",
            ("Рязанский институт паводков",),
        ),
        (
            "ru",
            "Партнёров принимала Калужская школа экономики.",
            ("Калужская школа экономики",),
        ),
        ("ru", "Принимал коллег мэр города Иван Петров.", ()),
        (
            "en",
            (
                "Again it was the Split Institute of Ports and the Kotor Centre for Sea Law who "
                "did all the heavy lifting."
            ),
            ("Split Institute of Ports", "Kotor Centre for Sea Law"),
        ),
        (
            "en",
            (
                "It was the Split Institute of Ports who did the legwork as organisers, and the "
                "Bora Trust who paid for the boats."
            ),
            ("Split Institute of Ports",),
        ),
        (
            "en",
            "The Kotor Centre for Sea Law, which took care of the groundwork, lent its hall.",
            ("Kotor Centre for Sea Law",),
        ),
        (
            "en",
            (
                "The Split Institute of Ports (SIP), Split, and the Kotor Centre for Sea Law, "
                "Kotor, organised the meeting."
            ),
            ("Split Institute of Ports", "Kotor Centre for Sea Law"),
        ),
        (
            "en",
            "The Ministry of Ports, Split, and the Kotor Centre for Sea Law, Kotor, sent guests.",
            (),
        ),
        ("en", "It was the crew of the ferry who did the heavy lifting.", ()),
        ("en", "The Bora Trust paid for the boats.", ()),
    ],
)
def test_who_did_the_work(language: str, sentence: str, wanted: tuple[str, ...]) -> None:
    assert head_of([HEADS[language], sentence]).organisers == wanted


@pytest.mark.parametrize(
    ("sentence", "theme"),
    [
        ("Anar Həsənlinin məruzəsi iki kəndin müqayisəsinə həsr olunmuşdu.", None),
        ("Lalə Ağayevanın çıxışı isə yolların təmirinə həsr olunub.", None),
        ("Rektorun yeni kitabı dağ yollarının tarixinə həsr edilib.", None),
        ("İclas dağ yollarının təmirinə həsr olunub.", "dağ yollarının təmirinə"),
    ],
)
def test_theme_is_not_of_a_talk(sentence: str, theme: str | None) -> None:
    assert head_of([HEADS["az"], sentence]).theme == theme

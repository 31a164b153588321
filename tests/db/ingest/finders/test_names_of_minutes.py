"""Names and offices as minutes and press releases state them: labels, items, double initials."""

from collections.abc import Callable

import pytest

from db.model import DocumentText
from tests.db.ingest.finders.heads import HEADS, people_of

Make = Callable[..., DocumentText]


@pytest.mark.parametrize(
    ("language", "sentence", "people"),
    [
        ("ru", "Секретарь совещания: Р. Балодис.", [("Р. Балодис", "секретарь")]),
        (
            "ru",
            "Присутствовали: Янис Круминьш, директор Дома рек; Гунта Лиепиня, гидробиолог.",
            [("Янис Круминьш", "директор Дома рек"), ("Гунта Лиепиня", "гидробиолог")],
        ),
        ("en", "Secretary of the meeting: Paul Okafor", [("Paul Okafor", "Secretary")]),
        (
            "en",
            "The sittings were presided over in turn by Peter Lang and Mona Haddad.",
            [("Peter Lang", None), ("Mona Haddad", None)],
        ),
        (
            "en",
            "J.-P. Dubois, Director of the Lyon Centre for Rivers, took the floor.",
            [("J.-P. Dubois", "Director of the Lyon Centre for Rivers")],
        ),
        (
            "az",
            "Forum Gəncə Universitetinin rektoru Leyla Səfərovanın çıxışını dinləyib.",
            [("Leyla Səfərova", "Gəncə Universitetinin rektoru")],
        ),
        (
            "az",
            "Şura Astana Su Mərkəzinin baş mühəndisi Erlan Saparovun təqdimatına qulaq asdı.",
            [("Erlan Saparov", "Astana Su Mərkəzinin baş mühəndisi")],
        ),
        (
            "en",
            "They heard addresses by Rosa Lind, head of the Faro Archive, and Max Orr, a curator.",
            [
                ("Rosa Lind", "head of the Faro Archive"),
                ("Max Orr", "curator"),
            ],
        ),
        (
            "en",
            "A video message was sent by Rosa Lind, head of the Faro Archive.",
            [("Rosa Lind", "head of the Faro Archive")],
        ),
        ("en", "P. O. Box 77, Zadar", []),
    ],
)
def test_labels_and_items_name_their_people(
    make_text: Make, language: str, sentence: str, people: list[tuple[str, str | None]]
) -> None:
    assert people_of(make_text(HEADS[language], sentence)) == people

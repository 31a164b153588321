"""Offices that end in what they are of, trades with a town, and names like cases."""

import pytest

from db.ingest.proposer import propose
from tests.db.ingest.finders.heads import HEADS, document_of


@pytest.mark.parametrize(
    ("language", "said", "people"),
    [
        (
            "en",
            (
                "Speakers included former Danish envoy to Peru Ole Brandt and Ana Sitek, "
                "spokesperson for the Fishers."
            ),
            [
                ("Ole Brandt", "former Danish envoy to Peru"),
                ("Ana Sitek", "spokesperson for the Fishers"),
            ],
        ),
        (
            "en",
            "Speakers: head of mining Ole Brandt; Ana Sitek, ex-attaché of Chile in New Delhi.",
            [
                ("Ole Brandt", "head of mining"),
                ("Ana Sitek", "ex-attaché of Chile in New Delhi"),
            ],
        ),
        (
            "en",
            "Taking part were hydrologists Ole Brandt and Ana Sitek of the Harbour Institute.",
            [("Ole Brandt", "hydrologist"), ("Ana Sitek", "hydrologist")],
        ),
        (
            "en",
            "Speakers: Ole Brandt (hydrologist, Puerto Montt) and Ana Sitek, geologist.",
            [("Ole Brandt", "hydrologist"), ("Ana Sitek", "geologist")],
        ),
        (
            "en",
            "Remarks were made by Ole Brandt of the Council of Elders and Ms Ana Sitek, geologist.",
            [("Ole Brandt", ""), ("Ana Sitek", "geologist")],
        ),
        (
            "en",
            "Ichthyologist Ole Brandt and Zh. Sitek, mayor of Split, took part.",
            [("Ole Brandt", "ichthyologist"), ("Zh. Sitek", "mayor of Split")],
        ),
        (
            "en",
            "“The quay is ours,” said economist Ana Sitek.",
            [("Ana Sitek", "economist")],
        ),
        (
            "ru",
            "Председатель — Орлов П. Н., секретарь — Белова М. А.",
            [("П. Н. Орлов", ""), ("М. А. Белова", "секретарь")],
        ),
        (
            "ru",
            "Присутствовали директора музеев Пётр Орлов (Пермь) и Мария Белова (Елец).",
            [("Пётр Орлов", "директор музея"), ("Мария Белова", "директор музея")],
        ),
        (
            "az",
            (
                "Çıxış edənlər: Fondun direktoru Vicdan Umud oğlu Bağırov və Anna Villo Kask "
                "(hidroloq, Tartu)."
            ),
            [("Vicdan Umud oğlu Bağırov", "Fondun direktoru"), ("Anna Villo Kask", "hidroloq")],
        ),
        (
            "az",
            "Sədrlik etdi: Nərminə Bağırova, Quba Bağ Mərkəzinin (QBM) direktoru",
            [("Nərminə Bağırova", "Quba Bağ Mərkəzinin direktoru")],
        ),
    ],
)
def test_offices_are_read_whole(language: str, said: str, people: list[tuple[str, str]]) -> None:
    record = propose(document_of([HEADS[language], said]))
    found = [(one.name.text, one.office.text if one.office else "") for one in record.participants]

    assert found == people

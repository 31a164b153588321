"""Trades that several share, offices held for another, and names that no case changes."""

from collections.abc import Callable

import pytest

from db.ingest.proposer import propose
from db.model import DocumentText
from tests.db.ingest.finders.heads import HEADS, text_of

Make = Callable[..., DocumentText]


@pytest.mark.parametrize(
    ("language", "sentence", "expected"),
    [
        (
            "en",
            "Water quality inspectors Ecaterina Lungu and Aleksi Harju took part.",
            [
                ("Ecaterina Lungu", "water quality inspector"),
                ("Aleksi Harju", "water quality inspector"),
            ],
        ),
        (
            "en",
            "The panel brought together three economists, Inga Veski, Pavel Hruby and Sara Lind.",
            [
                ("Inga Veski", "economist"),
                ("Pavel Hruby", "economist"),
                ("Sara Lind", "economist"),
            ],
        ),
        (
            "en",
            "Speakers were Inga Veski and Pavel Hruby, respectively a hydrologist and a diver.",
            [("Inga Veski", "hydrologist"), ("Pavel Hruby", "diver")],
        ),
        (
            "az",
            "Hidroloqlar Gülnar Xəlilova və Mahir Səfərov çıxış ediblər.",
            [("Gülnar Xəlilova", "hidroloq"), ("Mahir Səfərov", "hidroloq")],
        ),
        (
            "az",
            "Sədrliyi Kür Su Fondunun rəhbəri Vüqar Dəmirov edib, çıxışlar olub.",
            [("Vüqar Dəmirov", "Kür Su Fondunun rəhbəri")],
        ),
        (
            "az",
            "İştirak ediblər: Nigar Qarayeva (Ələt Liman İnstitutunun direktor əvəzi).",
            [("Nigar Qarayeva", "Ələt Liman İnstitutunun direktor əvəzi")],
        ),
        (
            "az",
            "İclasda Sədərək Azad Ticarət Zonasının mütəxəssisi Emin Quliyev çıxış edib.",
            [("Emin Quliyev", "Sədərək Azad Ticarət Zonasının mütəxəssisi")],
        ),
        (
            "ru",
            "Заслушаны доклады Рустама Шарифзода, директора Музея рек.",
            [("Рустам Шарифзода", "директор Музея рек")],
        ),
    ],
)
def test_persons_have_their_trades(
    make_text: Make, language: str, sentence: str, expected: list[tuple[str, str]]
) -> None:
    people = propose(make_text(HEADS[language], sentence, kind="docx")).participants
    assert [(person.name.value, text_of(person.office)) for person in people] == expected

"""Persons of a report: who presided in the genitive, brackets with a house, countries behind."""

import pytest

from db.ingest.proposer import propose
from tests.db.ingest.finders.heads import HEADS, document_of

_POINTS = {
    "ru": ("1. Участники отметили, что берега рушатся.", "2. Решили укрепить берега."),
    "az": (
        "1. İştirakçılar qeyd ediblər ki, yollar bağlıdır.",
        "2. Şura xəritə çəkməyi qərara alıb.",
    ),
}


@pytest.mark.parametrize(
    ("language", "said", "people"),
    [
        (
            "ru",
            (
                "Оно прошло под сопредседательством советника министра культурного наследия и "
                "туризма Гульнары Матвеевой и директора Тульского музея рек Аманберды Аннаева."
            ),
            [
                ("Гульнара Матвеева", "советник министра культурного наследия и туризма"),
                ("Аманберды Аннаев", "директор Тульского музея рек"),
            ],
        ),
        (
            "ru",
            (
                "В работе участвовали Олег Титов (РИР, директор), Анна Волкова (Тульский музей "
                "рек, хранитель фондов) и Илья Орлов (независимый эксперт)."
            ),
            [
                ("Олег Титов", "директор РИР"),
                ("Анна Волкова", "хранитель фондов Тульского музея рек"),
                ("Илья Орлов", "независимый эксперт"),
            ],
        ),
        (
            "ru",
            (
                "О крепостях рассказали архитектор-реставратор Олег Титов и директор Тульского "
                "музея рек Весна Станоевич."
            ),
            [
                ("Олег Титов", "архитектор-реставратор"),
                ("Весна Станоевич", "директор Тульского музея рек"),
            ],
        ),
        (
            "az",
            (
                "Şəki Araşdırmalar Mərkəzinin direktoru Levent Yalçın Türkiyə təcrübəsindən "
                "danışıb, baş memar Lalə Həsənova isə xəritələrə dair məruzə edib."
            ),
            [
                ("Levent Yalçın", "Şəki Araşdırmalar Mərkəzinin direktoru"),
                ("Lalə Həsənova", "baş memar"),
            ],
        ),
    ],
)
def test_who_was_there(language: str, said: str, people: list[tuple[str, str]]) -> None:
    found = propose(document_of([HEADS[language], said, *_POINTS[language]])).participants
    assert [(one.name.text, one.office.text if one.office else "") for one in found] == people

"""Names of councils: quoted parts beside the head noun, and regions that close them."""

import pytest

from db.ingest.finders.bodies import bodies_in
from db.ingest.finders.document import Document
from tests.db.ingest.finders.heads import document_of

NAMES = [
    ("The Club “Elbrus” met in Tartu.", "Club “Elbrus”"),
    ("The “Two Shores” Forum met in Tartu.", "“Two Shores” Forum"),
    ("The Estonian–Russian Dialogue “Narova” met.", "Estonian–Russian Dialogue “Narova”"),
    ("The Network of Scholars in the Mekong Basin met.", "Network of Scholars in the Mekong Basin"),
    ("The Panel on Trade in Central Asia met in Osh.", "Panel on Trade in Central Asia"),
    ("The Council of Experts in the Netherlands met.", "Council of Experts"),
    ("The meeting of the Policy Council “New Ways for Old Goods” closed.", "Policy Council"),
    ("Собрался Совет по миру на Южном Кавказе.", "Совет по миру на Южном Кавказе"),
    ("Собрался Совет по безопасности в Центральной Азии.",
     "Совет по безопасности в Центральной Азии"),
    ("Собрался Совет по экологии в Приаралье.", "Совет по экологии в Приаралье"),
    ("Собрался Совет по экологии в Ташкенте.", "Совет по экологии"),
    ("Собралась Сеть женщин-экспертов Кавказа.", "Сеть женщин-экспертов Кавказа"),
    ("Заседание прошло в Казанской высшей школе права.", "Казанская высшая школа права"),
    ("Bu gün “Araz” ekspert platforması toplaşıb.", "“Araz” ekspert platforması"),
    ("Bu gün “Araz” klubunun növbəti iclası keçirilib.", "“Araz” klubu"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "name"), NAMES)
def test_the_name_of_a_body(sentence: str, name: str) -> None:
    found = bodies_in(Document(document_of([sentence])), 0, len(sentence))
    assert [body.name for body in found] == [name]

"""The paper that a meeting itself makes is cited by none of its points."""

import pytest

from db.ingest.proposer import propose
from tests.db.ingest.finders.heads import HEADS, document_of


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        (
            "ru",
            (
                "В Итоговом коммюнике Совета говорится следующее.",
                "Совет отмечает, что уровень рек снизился на треть.",
                "Совет просит города сажать деревья на берегах.",
            ),
        ),
        (
            "en",
            (
                "The main provisions of the Final Communiqué:",
                "• The Forum notes that the rivers have fallen by a third.",
                "• The Forum asks towns to plant trees along the banks.",
            ),
        ),
        (
            "az",
            (
                "Yekun kommünikenin əsas müddəaları:",
                "– Şura çayların səviyyəsinin üçdə bir azaldığını qeyd edir.",
                "– Şura şəhərləri sahillərdə ağac əkməyə çağırır.",
            ),
        ),
    ],
)
def test_the_own_paper_is_no_instrument(language: str, lines: tuple[str, ...]) -> None:
    proposal = propose(document_of([HEADS[language], *lines]))
    assert not proposal.instruments
    assert len(proposal.points) == 2


def test_what_somebody_answers_for_is_no_office() -> None:
    proposal = propose(
        document_of(
            [
                HEADS["ru"],
                (
                    "С докладом выступил Пётр Окулов. Совет решил создать базу, ответственным "
                    "за которую назначен Семён Рябцев."
                ),
                "Совет благодарит город Тулу за приём участников.",
            ]
        )
    )
    offices = {person.name.text: person.office for person in proposal.participants}
    assert offices.get("Семён Рябцев") is None

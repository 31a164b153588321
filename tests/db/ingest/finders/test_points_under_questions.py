"""Bulleted points under headings that are questions, with their mark."""

import pytest

from db.ingest.proposer import propose
from tests.db.ingest.finders.heads import HEADS, document_of


def points_of(language: str, lines: list[str]) -> list[tuple[str, str]]:
    """The first words of each point, and what it is."""
    found = propose(document_of([HEADS[language], *lines])).points
    return [(one.text.text.split()[0], " ".join(kind.text for kind in one.kinds)) for one in found]


@pytest.mark.parametrize(
    ("language", "lines", "points"),
    [
        (
            "az",
            [
                "Nəyi öyrəndik?",
                "✔ dağ yollarının yarısı qışda bağlıdır;",
                "✔ kəndlərin çoxunda rabitə yoxdur.",
                "Kimdən nə gözləyirik?",
                "✔ bələdiyyələr yolları vaxtında təmizləsin;",
                "✔ operatorlar dağ kəndlərində stansiya qursun.",
            ],
            [
                ("dağ", "assessment"),
                ("kəndlərin", "assessment"),
                ("bələdiyyələr", "recommendation"),
                ("operatorlar", "recommendation"),
            ],
        ),
        (
            "ru",
            [
                "Что мы увидели?",
                "— половина причалов пустует с осени;",
                "— тарифы выросли вдвое за год.",
                "От кого чего ждём?",
                "— порты открывают данные об очередях;",
                "— банки снижают плату за переводы.",
            ],
            [
                ("половина", "assessment"),
                ("тарифы", "assessment"),
                ("порты", "recommendation"),
                ("банки", "recommendation"),
            ],
        ),
        (
            "en",
            [
                "What did we learn?",
                "• Half of the berths have stood empty since autumn.",
                "• Fees have doubled within a year.",
                "What do we expect of ports?",
                "• Data on queues in the open.",
                "• Lower fees for small boats.",
            ],
            [
                ("Half", "assessment"),
                ("Fees", "assessment"),
                ("Data", "recommendation"),
                ("Lower", "recommendation"),
            ],
        ),
        ("en", ["How do I get there?", "• By train to the port.", "• On foot from the pier."], []),
        (
            "az",
            ["Kimlər çıxış etdi?", "✔ Anar Həsənli – iqtisadçı", "✔ Lalə Ağayeva – hüquqşünas"],
            [],
        ),
        ("ru", ["Как добраться?", "— поездом до порта;", "— пешком от причала."], []),
    ],
)
def test_points_under_questions(
    language: str, lines: list[str], points: list[tuple[str, str]]
) -> None:
    assert points_of(language, lines) == points


@pytest.mark.parametrize("line", ["♥ 64   Paylaş   Çap et", "👍 12", "❤ 7 Share   Print"])
def test_what_readers_pressed_is_no_point(line: str) -> None:
    lines = [
        "What did we learn?",
        "• Half of the berths stand empty.",
        "• Fees have doubled.",
        line,
    ]
    assert [first for first, _ in points_of("en", lines)] == ["Half", "Fees"]
